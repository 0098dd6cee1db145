<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionTopic</name>
    <message numerus="yes">
        <source>{} models at {} tokens</source>
        <translation>
            <numerusform>{} model at {} tokens</numerusform>
            <numerusform>{} models at {} tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message numerus="yes">
        <source>{} files in your catalog folder are not used.</source>
        <translation>
            <numerusform>{} file in your catalog folder is not used.</numerusform>
            <numerusform>{} files in your catalog folder are not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>You changed {} facts.</source>
        <translation>
            <numerusform>You changed {} fact.</numerusform>
            <numerusform>You changed {} facts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} note</numerusform>
            <numerusform>{} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} adapters</source>
        <translation>
            <numerusform>{} adapter</numerusform>
            <numerusform>{} adapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation>
            <numerusform>Fits a context window of {window}; {n} model is made for that.</numerusform>
            <numerusform>Fits a context window of {window}; {n} models are made for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation>
            <numerusform>Fits a context window of {window}; {n} model is made for that, and the memory of this machine holds it with {fit} of them.</numerusform>
            <numerusform>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message numerus="yes">
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation>
            <numerusform>{tokens} tokens in {files} file, {words} words, {size}.</numerusform>
            <numerusform>{tokens} tokens in {files} files, {words} words, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} words</source>
        <translation>
            <numerusform>{} word</numerusform>
            <numerusform>{} words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{total} models</source>
        <translation>
            <numerusform>{total} model</numerusform>
            <numerusform>{total} models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} models, {shown} shown</source>
        <translation>
            <numerusform>{total} model, {shown} shown</numerusform>
            <numerusform>{total} models, {shown} shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message numerus="yes">
        <source>{} terms</source>
        <translation>
            <numerusform>{} term</numerusform>
            <numerusform>{} terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>{:,} rig of the catalog was compared.</numerusform>
            <numerusform>{:,} rigs of the catalog were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>See all {} models</source>
        <translation>
            <numerusform>See the {} model</numerusform>
            <numerusform>See all {} models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run well</source>
        <translation>
            <numerusform>{n} runs well</numerusform>
            <numerusform>{n} run well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tight</source>
        <translation>
            <numerusform>{n} tight</numerusform>
            <numerusform>{n} tight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>{n} slow</numerusform>
            <numerusform>{n} slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} do not fit</source>
        <translation>
            <numerusform>{n} does not fit</numerusform>
            <numerusform>{n} do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} unknown</numerusform>
            <numerusform>{n} unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message numerus="yes">
        <source>{count} more are kept for other hardware.</source>
        <translation>
            <numerusform>{count} more is kept for other hardware.</numerusform>
            <numerusform>{count} more are kept for other hardware.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message numerus="yes">
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation>
            <numerusform>{count} model, {size}. It stands in the table with its exact size.</numerusform>
            <numerusform>{count} models, {size}. They stand in the table with exact sizes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are not understood. The first: {reason}</source>
        <translation>
            <numerusform>{count} file is not understood: {reason}</numerusform>
            <numerusform>{count} files are not understood. The first: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation>
            <numerusform>{total} model is known. Take a filter away to see it.</numerusform>
            <numerusform>{total} models are known. Take a filter away to see some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message numerus="yes">
        <source>{} conversations at the same time</source>
        <translation>
            <numerusform>{} conversation at a time</numerusform>
            <numerusform>{} conversations at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>{:,} rig of the catalog was compared.</numerusform>
            <numerusform>{:,} rigs of the catalog were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message numerus="yes">
        <source>{} problems</source>
        <translation>
            <numerusform>{} problem</numerusform>
            <numerusform>{} problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} note</numerusform>
            <numerusform>{} notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>{} channels</source>
        <translation>
            <numerusform>{} channel</numerusform>
            <numerusform>{} channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} core</numerusform>
            <numerusform>{} cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message numerus="yes">
        <source>{score}, {count} more scores</source>
        <translation>
            <numerusform>{score}, {count} more score</numerusform>
            <numerusform>{score}, {count} more scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message numerus="yes">
        <source>The experts of {} layers lie in system memory.</source>
        <translation>
            <numerusform>The experts of {} layer lie in system memory.</numerusform>
            <numerusform>The experts of {} layers lie in system memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation>
            <numerusform>{hours} GPU-hours ÷ {count:,} card</numerusform>
            <numerusform>{hours} GPU-hours ÷ {count:,} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {:,} cards</source>
        <translation>
            <numerusform>on {:,} card</numerusform>
            <numerusform>on {:,} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} hours</source>
        <translation>
            <numerusform>{} hour</numerusform>
            <numerusform>{} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} days</source>
        <translation>
            <numerusform>{} day</numerusform>
            <numerusform>{} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation>
            <numerusform>does not fit: {count:,} card of {size} at least</numerusform>
            <numerusform>does not fit: {count:,} cards of {size} at least</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeedMap</name>
    <message numerus="yes">
        <source>Of {} models: {}.</source>
        <translation>
            <numerusform>Of {} model: {}.</numerusform>
            <numerusform>Of {} models: {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message numerus="yes">
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation>
            <numerusform>{count} quantization, against {reference}, {date}. {source}</numerusform>
            <numerusform>{count} quantizations, against {reference}, {date}. {source}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message numerus="yes">
        <source>id {id}, {n} bytes: {data}</source>
        <translation>
            <numerusform>id {id}, {n} byte: {data}</numerusform>
            <numerusform>id {id}, {n} bytes: {data}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message numerus="yes">
        <source>{} years</source>
        <translation>
            <numerusform>{} year</numerusform>
            <numerusform>{} years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} core</numerusform>
            <numerusform>{} cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} threads</source>
        <translation>
            <numerusform>{} thread</numerusform>
            <numerusform>{} threads</numerusform>
        </translation>
    </message>
</context>
</TS>
