; Per-user installer: no administrator, nothing outside the person's own folders and registry.
; Compiled through packaging/windows.py, which defines VERSION, VERSION4, SOURCE, ICON, TARGET and
; KILOBYTES. Silent: setup.exe /S [/D=folder]; uninstall.exe /S.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define TITLE "LLM Hardware Advisor"
!define KEY "llm-hardware-advisor"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"
!define CLASSES "Software\Classes"

Name "${TITLE}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "Software\${KEY}" "folder"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\advisor-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; One kind of file: its name, its icon, what opens it. A program named for the same ending before is
; only listed beside this one under "Open with", never replaced.
!macro Associate ENDING CLASS WORDS
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\advisor-window.exe,0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\advisor-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}" ""
!macroend

!macro Dissociate ENDING CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

Section "Program"
  ; An older version's files must not stay beside the new ones; what a person made is elsewhere.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\${KEY}" "folder" "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\advisor-window.exe"

  ; Windows looks only at what follows the last dot, so `.rig.json` can be offered as one of the
  ; programs for `.json`, and files dropped on the icon or the shortcut open as well.
  !insertmacro Associate ".json" "AdvisorRig" "Rig of the ${TITLE}"
  !insertmacro Associate ".gguf" "AdvisorModel" "Language model"
  !insertmacro Associate ".advisor-catalog" "AdvisorCatalog" "Catalog update of the ${TITLE}"
  WriteRegStr HKCU "${CLASSES}\.advisor-catalog" "" "AdvisorCatalog"
  WriteRegStr HKCU "${CLASSES}\Applications\advisor-window.exe" "FriendlyAppName" "${TITLE}"
  WriteRegStr HKCU "${CLASSES}\Applications\advisor-window.exe\shell\open\command" "" \
    '"$INSTDIR\advisor-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\advisor-window.exe\SupportedTypes" ".json" ""
  WriteRegStr HKCU "${CLASSES}\Applications\advisor-window.exe\SupportedTypes" ".gguf" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\advisor-window.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

Section "Uninstall"
  ; Settings, planned rigs and a person's own catalog stay: they are not the installer's.
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\advisor.exe"
  Delete "$INSTDIR\advisor-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro Dissociate ".json" "AdvisorRig"
  !insertmacro Dissociate ".gguf" "AdvisorModel"
  DeleteRegValue HKCU "${CLASSES}\.advisor-catalog" ""
  !insertmacro Dissociate ".advisor-catalog" "AdvisorCatalog"
  DeleteRegKey HKCU "${CLASSES}\Applications\advisor-window.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
