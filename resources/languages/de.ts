<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Shape</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>of the unquantized model; compare within one source</source>
        <translation>des nicht quantisierten Modells; nur innerhalb einer Quelle vergleichen</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>Veröffentlichte Dateien</translation>
    </message>
    <message>
        <source>GB are 10⁹ bytes</source>
        <translation>GB sind 10⁹ Byte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>{total} in all: decides memory</source>
        <translation>{total} insgesamt: bestimmt den Speicher</translation>
    </message>
    <message>
        <source>{active} active: decides speed</source>
        <translation>{active} aktiv: bestimmt die Geschwindigkeit</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>{count}, {used} used per token</source>
        <translation>{count}, {used} je Token verwendet</translation>
    </message>
    <message>
        <source>{value}, {by}, {date}</source>
        <translation>{value}, {by}, {date}</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Opens in your browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Opens in your browser: {}</source>
        <translation>Öffnet sich im Browser: {}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>Shows the address before anything opens.</source>
        <translation>Zeigt die Adresse, bevor sich etwas öffnet.</translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Type of cached keys</source>
        <translation>Typ der gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>Type of cached values</source>
        <translation>Typ der gespeicherten Werte</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-Batch</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Layers whose experts stay in RAM</source>
        <translation>Schichten, deren Experten im RAM bleiben</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>KV-Cache auf der GPU</translation>
    </message>
    <message>
        <source>Slots share one KV cache</source>
        <translation>Slots teilen sich einen KV-Cache</translation>
    </message>
    <message>
        <source>Whole cache for windowed layers</source>
        <translation>Voller Cache für Schichten mit Fenster</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>Tensoren nach Namen platziert</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Auf Standard zurück</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Experts in RAM</source>
        <translation>Experten im RAM</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A number, or nothing</source>
        <translation>Eine Zahl oder nichts</translation>
    </message>
</context>
<context>
    <name>ArticleAnswers</name>
    <message>
        <source>{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says {rule}; its weights are {true}, before any KV cache.</source>
        <translation>{dense} in Q4_K_M braucht {each} GB je Milliarde Parameter. Für {mixture} sagt die Regel {rule}; die Gewichte sind {true} groß, noch ohne KV-Cache.</translation>
    </message>
    <message>
        <source>On a card of {size} at {context} context:</source>
        <translation>Auf einer Karte mit {size} bei {context} Kontext:</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, does not fit.</source>
        <translation>{quant}: {needed} von {usable} nutzbar, passt nicht.</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, fits.</source>
        <translation>{quant}: {needed} von {usable} nutzbar, passt.</translation>
    </message>
    <message>
        <source>{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of {all} layers read the last {window} only, the others everything.</source>
        <translation>{whole}: Alle {layers} Schichten lesen für jedes Token jede Position. {mixed}: {windowed} von {all} Schichten lesen nur die letzten {window}, die anderen alles.</translation>
    </message>
    <message>
        <source>{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at {context} stays {kv}. Same top token, as measured: {measured}.</source>
        <translation>{model}: {bits} statt {reference} Bit je Gewicht, {saved} % weniger. Der KV-Cache bei {context} bleibt {kv}. Gleiches Top-Token, wie gemessen: {measured}.</translation>
    </message>
    <message>
        <source>{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. The paper&apos;s sizes alone give {least} to {most}.</source>
        <translation>{large} gegen {small}: {flop}-mal so viele FLOP je Token, {bytes}-mal so viel Speicher. Allein die Größen aus dem Artikel ergeben {least} bis {most}.</translation>
    </message>
    <message>
        <source>With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to be {long} tokens long.</source>
        <translation>Mit je {tokens_in} gelesenen und {tokens_out} geschriebenen Token und den Preisen vom {date} kosten sie {low} USD ({cheap}) bis {high} USD ({dear}). Für {claim} USD müsste jedes {long} Token lang sein.</translation>
    </message>
    <message>
        <source>{name}, default resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}, Standardauflösung: {tokens} Token pro Stunde ({each} je Bild).</translation>
    </message>
    <message>
        <source>{name}, low resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}, niedrige Auflösung: {tokens} Token pro Stunde ({each} je Bild).</translation>
    </message>
    <message>
        <source>{name}: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}: {tokens} Token pro Stunde ({each} je Bild).</translation>
    </message>
    <message>
        <source>From the model&apos;s own configuration: {used} of {routed} experts and {shared} shared, in {mixtures} of {layers} layers; the others are dense.</source>
        <translation>Aus der Konfiguration des Modells selbst: {used} von {routed} Experten und {shared} gemeinsame, in {mixtures} von {layers} Schichten; die anderen sind dicht.</translation>
    </message>
    <message>
        <source>From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of the FLOP for a token.</source>
        <translation>Aus beiden Architekturen bei {context} Token: {new} gegen {old}, {share} %; {flop} % der FLOP für ein Token.</translation>
    </message>
    <message>
        <source>Of the models and training runs in our catalog, {count} of {makers} developers are above {threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the 30 are not in it.</source>
        <translation>Von den Modellen und Trainingsläufen in unserem Katalog liegen bis dahin {count} von {makers} Entwicklern über {threshold}, nach einer genannten oder geschätzten Zahl oder nach 6·N·D. Die übrigen der 30 sind nicht enthalten.</translation>
    </message>
    <message>
        <source>The earliest in our catalog is {name}, {date}.</source>
        <translation>Das früheste in unserem Katalog ist {name}, {date}.</translation>
    </message>
    <message>
        <source>{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate on record is {published}.</source>
        <translation>{hours} Millionen Stunden A100 bei {mfu} % der Spitze sind {flop} FLOP; die veröffentlichte Schätzung ist {published}.</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75.000 gegen 800 USD</translation>
    </message>
    <message>
        <source>a claim, checked</source>
        <translation>eine Behauptung, geprüft</translation>
    </message>
    <message>
        <source>The article: a million conversations cost {large:,.0f} USD with a large model and {small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to {large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying how long a conversation is or what a token costs.</source>
        <translation>Der Artikel: Eine Million Gespräche kostet {large:,.0f} USD mit einem großen und {small:,.0f} mit einem kleinen Modell. Seine Quelle nennt Spannen, {from_large:,.0f} bis {large:,.0f} und {from_small:,.0f} bis {small:,.0f} USD im Monat, ohne zu sagen, wie lang ein Gespräch ist oder was ein Token kostet.</translation>
    </message>
    <message>
        <source>Source: {address}, read {date}</source>
        <translation>Quelle: {address}, gelesen am {date}</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your own is unknown. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>Unsere Rechnung, je {tokens:,} Token: {api} USD mit {name}; was es auf eigener Hardware kostet, ist unbekannt. Für die Summe des Artikels hätte jedes Gespräch zu diesem Preis {implied} Token.</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>Unsere Rechnung, je {tokens:,} Token: {api} USD mit {name}, {own} USD auf eigener Hardware. Für die Summe des Artikels hätte jedes Gespräch zu diesem Preis {implied} Token.</translation>
    </message>
</context>
<context>
    <name>ArticleHow</name>
    <message>
        <source>Weights: every tensor in the type that llama-quantize&apos;s rules give it. The rule: 1.2 GB × active parameters ÷ 10⁹.</source>
        <translation>Gewichte: jeder Tensor in dem Typ, den ihm die Regeln von llama-quantize geben. Die Regel: 1,2 GB × aktive Parameter ÷ 10⁹.</translation>
    </message>
    <message>
        <source>Weights, KV cache, buffers and driver on the card, against what the driver and a margin leave of it.</source>
        <translation>Gewichte, KV-Cache, Puffer und Treiber auf der Karte, gegen das, was Treiber und Reserve davon übrig lassen.</translation>
    </message>
    <message>
        <source>Counted from the layers in each model&apos;s published configuration.</source>
        <translation>Gezählt aus den Schichten in der veröffentlichten Konfiguration jedes Modells.</translation>
    </message>
    <message>
        <source>Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.</source>
        <translation>Byte aller Tensoren × 8 ÷ Parameter in beiden Formaten; KV-Cache: 2 × Schichten × KV-Köpfe × Kopfgröße × 2 Byte × Token. Top-Token: veröffentlichte Messungen.</translation>
    </message>
    <message>
        <source>FLOP a token: 2 × the parameters it is multiplied with, and the look back; memory: bytes of all tensors in Q4_K_M.</source>
        <translation>FLOP je Token: 2 × die Parameter, mit denen es multipliziert wird, und der Rückblick; Speicher: Byte aller Tensoren in Q4_K_M.</translation>
    </message>
    <message>
        <source>Tokens in × price in + tokens out × price out, for each conversation; the makers&apos; own dated prices.</source>
        <translation>Eingabe-Token × Eingabepreis + Ausgabe-Token × Ausgabepreis, für jedes Gespräch; die datierten Preise der Hersteller selbst.</translation>
    </message>
    <message>
        <source>3,600 seconds × frames a second × tokens a frame, by the published rules.</source>
        <translation>3.600 Sekunden × Bilder pro Sekunde × Token je Bild, nach den veröffentlichten Regeln.</translation>
    </message>
    <message>
        <source>Counted from the layers in the model&apos;s published configuration.</source>
        <translation>Gezählt aus den Schichten in der veröffentlichten Konfiguration des Modells.</translation>
    </message>
    <message>
        <source>What each layer keeps for a token, or for a block of tokens, summed over all layers; FLOP of one token at that context.</source>
        <translation>Was jede Schicht für ein Token oder einen Block von Token behält, summiert über alle Schichten; FLOP eines Tokens bei diesem Kontext.</translation>
    </message>
    <message>
        <source>6 × active parameters × training tokens where no figure is stated or estimated.</source>
        <translation>6 × aktive Parameter × Trainings-Token, wo keine Zahl genannt oder geschätzt ist.</translation>
    </message>
    <message>
        <source>Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation.</source>
        <translation>Stunden × 3.600 × 312 × 10¹² FLOP pro Sekunde × Auslastung.</translation>
    </message>
</context>
<context>
    <name>ArticleTopic</name>
    <message>
        <source>The article, checked</source>
        <translation>Der Artikel, geprüft</translation>
    </message>
    <message>
        <source>Thirteen claims of an article about running language models on one&apos;s own machine. Each is computed here with the same models and formulas as everywhere in this program, and held against public sources. No link opens by itself.</source>
        <translation>Dreizehn Behauptungen eines Artikels über Sprachmodelle auf dem eigenen Rechner. Jede wird hier mit denselben Modellen und Formeln wie überall in diesem Programm berechnet und mit öffentlichen Quellen verglichen. Kein Link öffnet sich von selbst.</translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>What this assumes</source>
        <translation>Was dabei angenommen ist</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
</context>
<context>
    <name>AttentionTopic</name>
    <message>
        <source>Compressive memory (Infini-attention), as if in {}</source>
        <translation>Komprimierender Speicher (Infini-attention), als ob in {}</translation>
    </message>
    <message numerus="yes">
        <source>{} models at {} tokens</source>
        <translation>
            <numerusform>{} Modell bei {} Token</numerusform>
            <numerusform>{} Modelle bei {} Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Multi-head: each head keeps its own</source>
        <translation>Multi-Head: Jeder Kopf behält seine eigenen</translation>
    </message>
    <message>
        <source>Grouped-query: heads share in groups</source>
        <translation>Grouped-Query: Köpfe teilen in Gruppen</translation>
    </message>
    <message>
        <source>Multi-query: all heads share one</source>
        <translation>Multi-Query: Alle Köpfe teilen sich einen Satz</translation>
    </message>
    <message>
        <source>Sliding window: most layers see little</source>
        <translation>Gleitendes Fenster: Die meisten Schichten sehen wenig</translation>
    </message>
    <message>
        <source>Latent (MLA): one row for all heads</source>
        <translation>Latent (MLA): eine Zeile für alle Köpfe</translation>
    </message>
    <message>
        <source>Compressed: one entry, many tokens</source>
        <translation>Komprimiert: ein Eintrag, viele Token</translation>
    </message>
    <message>
        <source>Hybrid: most layers keep a summary</source>
        <translation>Hybrid: Die meisten Schichten behalten eine Zusammenfassung</translation>
    </message>
    <message>
        <source>State space: a summary of fixed size</source>
        <translation>Zustandsraum: Zusammenfassung fester Größe</translation>
    </message>
    <message>
        <source>Compressive memory (Infini-attention)</source>
        <translation>Komprimierender Speicher (Infini-attention)</translation>
    </message>
    <message>
        <source>{heads} heads with keys and values</source>
        <translation>{heads} Köpfe mit Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>{heads} query heads, {kv} KV heads</source>
        <translation>{heads} Query-Köpfe, {kv} KV-Köpfe</translation>
    </message>
    <message>
        <source>{windowed} of {all} layers see {window} back</source>
        <translation>{windowed} von {all} Schichten sehen {window} zurück</translation>
    </message>
    <message>
        <source>{heads} heads read one row</source>
        <translation>{heads} Köpfe lesen eine Zeile</translation>
    </message>
    <message>
        <source>{ratios} and the last {window} in full</source>
        <translation>{ratios} und die letzten {window} vollständig</translation>
    </message>
    <message>
        <source>{full} of {all} layers look back</source>
        <translation>{full} von {all} Schichten blicken zurück</translation>
    </message>
    <message>
        <source>{layers} layers, none looks back</source>
        <translation>{layers} Schichten, keine blickt zurück</translation>
    </message>
    <message>
        <source>{heads} matrices a layer</source>
        <translation>{heads} Matrizen je Schicht</translation>
    </message>
</context>
<context>
    <name>AutoField</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>0 to {maximum}; empty: the best is searched</source>
        <translation>0 bis {maximum}; leer: der beste Wert wird gesucht</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The speed is unknown, or the model does not fit.</source>
        <translation>Die Geschwindigkeit ist unbekannt, oder das Modell passt nicht.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
</context>
<context>
    <name>BenchField</name>
    <message>
        <source>Output of llama-bench</source>
        <translation>Ausgabe von llama-bench</translation>
    </message>
    <message>
        <source>| model | size | params | backend | ngl | test | t/s |</source>
        <translation>| model | size | params | backend | ngl | test | t/s |</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>A block of {}</source>
        <translation>Ein Block von {}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>a scale for each group</source>
        <translation>eine Skala je Gruppe</translation>
    </message>
    <message>
        <source>a minimum for each group</source>
        <translation>ein Minimum je Gruppe</translation>
    </message>
    <message>
        <source>scale of the scales</source>
        <translation>Skala der Skalen</translation>
    </message>
    <message>
        <source>scale of the minima</source>
        <translation>Skala der Minima</translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the rig</source>
        <translation>Name des Rechners</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>Mit diesem Computer beginnen</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Speeds are estimated ranges.</source>
        <translation>Geschwindigkeiten sind geschätzte Spannen.</translation>
    </message>
    <message>
        <source>What-if rig {}</source>
        <translation>Was-wäre-wenn-Rechner {}</translation>
    </message>
    <message>
        <source>{}; by offers unknown</source>
        <translation>{}; nach Angeboten unbekannt</translation>
    </message>
    <message>
        <source>{}; by offers about {}</source>
        <translation>{}; nach Angeboten etwa {}</translation>
    </message>
    <message>
        <source>Another rig is called {}</source>
        <translation>Ein anderer Rechner heißt {}</translation>
    </message>
    <message>
        <source>Rigs (*.rig.json);;JSON (*.json)</source>
        <translation>Rechner (*.rig.json);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a rig</source>
        <translation>Rechner öffnen</translation>
    </message>
    <message>
        <source>Save the rig</source>
        <translation>Rechner speichern</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>GPU {}</source>
        <translation>GPU {}</translation>
    </message>
    <message>
        <source>Count of GPU {}</source>
        <translation>Anzahl von GPU {}</translation>
    </message>
    <message>
        <source>Own numbers of GPU {}</source>
        <translation>Eigene Zahlen für GPU {}</translation>
    </message>
    <message>
        <source>Remove GPU {}</source>
        <translation>GPU {} entfernen</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>Speicher in GiB</translation>
    </message>
    <message>
        <source>Bandwidth in GB/s</source>
        <translation>Bandbreite in GB/s</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Your price of one card</source>
        <translation>Ihr Preis für eine Karte</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>bandwidth unknown</source>
        <translation>Bandbreite unbekannt</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>models, hardware, prices: without a network</source>
        <translation>Modelle, Hardware, Preise: ohne Netz</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Aus Datei aktualisieren…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Catalog update</source>
        <translation>Katalog-Update</translation>
    </message>
    <message>
        <source>Catalog updates (*.advisor-catalog)</source>
        <translation>Katalog-Updates (*.advisor-catalog)</translation>
    </message>
    <message>
        <source>Catalog {} is used from the next start</source>
        <translation>Katalog {} gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Not applied: {}</source>
        <translation>Nicht übernommen: {}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>Version {} is used from the next start.</source>
        <translation>Version {} gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As it came with the program.</source>
        <translation>Wie mit dem Programm geliefert.</translation>
    </message>
    <message>
        <source>An update signed by {}.</source>
        <translation>Ein von {} signiertes Update.</translation>
    </message>
    <message>
        <source>An update that nobody you trust has signed.</source>
        <translation>Ein Update, das niemand signiert hat, dem Sie vertrauen.</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog update</source>
        <translation>Katalog-Update</translation>
    </message>
    <message>
        <source>Catalog {}</source>
        <translation>Katalog {}</translation>
    </message>
    <message>
        <source>Records that are new: {}, changed: {}, removed: {}. They count from the next start.</source>
        <translation>Neue Einträge: {}, geänderte: {}, entfernte: {}. Sie gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Changes, record by record</source>
        <translation>Änderungen, Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>Signed by {}, whom you trust.</source>
        <translation>Signiert von {}; Sie vertrauen dieser Signatur.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Nobody has signed this update.</source>
        <translation>Niemand hat dieses Update signiert.</translation>
    </message>
    <message>
        <source>Its figures may be anybody&apos;s. Use it only if you know where it is from.</source>
        <translation>Die Zahlen können von irgendwem stammen. Nur verwenden, wenn Sie die Herkunft kennen.</translation>
    </message>
    <message>
        <source>Use this catalog</source>
        <translation>Katalog verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is signed with the key {}, which is not trusted here.</source>
        <translation>Es ist mit dem Schlüssel {} signiert, dem hier nicht vertraut wird.</translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{} files in your catalog folder are not used.</source>
        <translation>
            <numerusform>{} Datei in Ihrem Katalogordner wird nicht verwendet.</numerusform>
            <numerusform>{} Dateien in Ihrem Katalogordner werden nicht verwendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>You changed no facts. Use the pencil beside a fact when it is wrong: verdicts follow at once, and you can undo.</source>
        <translation>Sie haben keine Angaben geändert. Ist eine Angabe falsch, hilft der Stift daneben: Die Urteile folgen sofort, und Sie können alles rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>You changed {} facts.</source>
        <translation>
            <numerusform>Sie haben {} Angabe geändert.</numerusform>
            <numerusform>Sie haben {} Angaben geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts reset</source>
        <translation>Alle Angaben zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>{number}. “{claim}”</source>
        <translation>{number}. „{claim}“</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Our computation</source>
        <translation>Unsere Berechnung</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>Öffentliche Quellen</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>gelesen am {date}</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Selbst ausprobieren</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Plan a rig first: it then stands here beside this computer.</source>
        <translation>Zuerst einen Rechner planen: Dann steht er hier neben diesem Computer.</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Rechner planen</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a rig</source>
        <translation>Rechner hinzufügen</translation>
    </message>
    <message>
        <source>Compare rigs</source>
        <translation>Rechner vergleichen</translation>
    </message>
    <message>
        <source>Question of the chart</source>
        <translation>Frage des Diagramms</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>Wird verglichen.</translation>
    </message>
    <message>
        <source>estimated range; dashed line: comfortable for {}, {:g}</source>
        <translation>geschätzte Spanne; gestrichelt: angenehm für {}, {:g}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The same for all: {} (or the form a model is published in), {} context, {} KV cache, {}.</source>
        <translation>Für alle gleich: {} (oder die Form, in der ein Modell veröffentlicht ist), {} Kontext, {} KV-Cache, {}.</translation>
    </message>
    <message>
        <source>Plan another rig</source>
        <translation>Weiteren Rechner planen</translation>
    </message>
    <message>
        <source>At most {} models are compared</source>
        <translation>Höchstens {} Modelle werden verglichen</translation>
    </message>
    <message>
        <source>One model stays: add another first</source>
        <translation>Ein Modell bleibt: zuerst ein anderes hinzufügen</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Estimates.</source>
        <translation>Schätzungen.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Fill a context window</source>
        <translation>Ein Kontextfenster füllen</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The context window</source>
        <translation>Das Kontextfenster</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <source>Documents from files…</source>
        <translation>Dokumente aus Dateien…</translation>
    </message>
    <message>
        <source>Documents from a folder…</source>
        <translation>Dokumente aus einem Ordner…</translation>
    </message>
    <message>
        <source>{used} used, {over} too many</source>
        <translation>{used} belegt, {over} zu viel</translation>
    </message>
    <message>
        <source>{} used</source>
        <translation>{} belegt</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
    <message>
        <source>The documents are about {words} English words, {pages} pages of 500.</source>
        <translation>Die Dokumente sind etwa {words} englische Wörter, {pages} Seiten zu 500.</translation>
    </message>
    <message>
        <source>This does not fit the window: see below what happens then.</source>
        <translation>Das passt nicht ins Fenster: Was dann geschieht, steht unten.</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}.</source>
        <translation>{model} ist für {tokens} ausgelegt.</translation>
    </message>
    <message>
        <source>Hatched red: this model does not fit this machine&apos;s memory.</source>
        <translation>Rot schraffiert: Dieses Modell passt nicht in den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>Hatched red: this machine&apos;s memory is full at {full}.</source>
        <translation>Rot schraffiert: Der Speicher dieses Rechners ist bei {full} voll.</translation>
    </message>
    <message>
        <source>Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the model lies in RAM and is slower.</source>
        <translation>Rot schraffiert: Der Grafikspeicher ist bei {full} voll. Darüber, bis {most}, liegt ein Teil des Modells im RAM und ist langsamer.</translation>
    </message>
    <message>
        <source>Hatched red: the model is larger than graphics memory. With RAM it goes up to {most}, slower.</source>
        <translation>Rot schraffiert: Das Modell ist größer als der Grafikspeicher. Mit RAM reicht es bis {most}, langsamer.</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Detect again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>Dieser Computer wird untersucht.</translation>
    </message>
    <message>
        <source>Wake and measure</source>
        <translation>Wecken und messen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} Hinweis</numerusform>
            <numerusform>{} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} adapters</source>
        <translation>
            <numerusform>{} Adapter</numerusform>
            <numerusform>{} Adapter</numerusform>
        </translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processor and system</source>
        <translation>Prozessor und System</translation>
    </message>
    <message>
        <source>you measured it</source>
        <translation>von Ihnen gemessen</translation>
    </message>
    <message>
        <source>Fact reset</source>
        <translation>Angabe zurückgesetzt</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>Angabe korrigiert</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>Diagnose kopiert: ohne Namen und Seriennummern</translation>
    </message>
</context>
<context>
    <name>ContextParts</name>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Chat so far</source>
        <translation>Bisheriger Chat</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Platz für die Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>ContextPlay</name>
    <message>
        <source>Refuse (llama-server)</source>
        <translation>Ablehnen (llama-server)</translation>
    </message>
    <message>
        <source>The engine answers until the window is full, cuts the answer that reaches its end, and refuses the next prompt. Nothing is forgotten in silence.</source>
        <translation>Die Engine antwortet, bis das Fenster voll ist, kürzt die Antwort am Ende des Fensters und lehnt den nächsten Prompt ab. Nichts wird stillschweigend vergessen.</translation>
    </message>
    <message>
        <source>Drop the oldest (many clients)</source>
        <translation>Ältestes weglassen (viele Clients)</translation>
    </message>
    <message>
        <source>The client cuts the oldest tokens off until prompt and answer have room: the system prompt goes first. The prompt now begins elsewhere, so the whole of it is read again at every turn.</source>
        <translation>Der Client schneidet die ältesten Token ab, bis Prompt und Antwort Platz haben: Der System-Prompt geht zuerst. Der Prompt beginnt nun an anderer Stelle und wird deshalb bei jedem Zug ganz neu gelesen.</translation>
    </message>
    <message>
        <source>Context shift (llama.cpp)</source>
        <translation>Context Shift (llama.cpp)</translation>
    </message>
    <message>
        <source>The first n_keep tokens stay, here system prompt and tools; of the rest the older half is thrown away, as often as needed, also in the middle of an answer.</source>
        <translation>Die ersten n_keep Token bleiben, hier System-Prompt und Werkzeuge; vom Rest wird die ältere Hälfte verworfen, so oft wie nötig, auch mitten in einer Antwort.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Attention sees the last tokens only: with every token the window moves on by one, and memory never grows.</source>
        <translation>Die Attention sieht nur die letzten Token: Mit jedem Token rückt das Fenster um eins weiter, und der Speicher wächst nie.</translation>
    </message>
</context>
<context>
    <name>ContextSlider</name>
    <message>
        <source>Context length, typed</source>
        <translation>Kontextlänge, eingegeben</translation>
    </message>
    <message>
        <source>Type a length between {} and {}</source>
        <translation>Eine Länge zwischen {} und {} eingeben</translation>
    </message>
</context>
<context>
    <name>ContextTopic</name>
    <message>
        <source>The KV cache is kept in {} everywhere now.</source>
        <translation>Der KV-Cache wird jetzt überall in {} gehalten.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>This computer is not known yet.</source>
        <translation>Dieser Computer ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ContextTrack</name>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} Token</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Typ des KV-Caches</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What that costs on this computer</source>
        <translation>Was das auf diesem Computer kostet</translation>
    </message>
    <message>
        <source>llama.cpp, as the estimate of the Models page</source>
        <translation>llama.cpp, wie die Schätzung der Seite „Modelle“</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use {} of context everywhere</source>
        <translation>Überall {} Kontext verwenden</translation>
    </message>
    <message>
        <source>{per} a token, {n} tokens, {type}</source>
        <translation>{per} je Token, {n} Token, {type}</translation>
    </message>
    <message>
        <source>{bytes} bytes for {n} tokens</source>
        <translation>{bytes} Byte für {n} Token</translation>
    </message>
    <message>
        <source>a token in a long context adds {} bytes</source>
        <translation>ein Token in einem langen Kontext braucht weitere {} Byte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>of {} usable</source>
        <translation>von {} nutzbar</translation>
    </message>
    <message>
        <source>{usable}; longest context {longest}, with RAM</source>
        <translation>{usable}; längster Kontext {longest}, mit RAM</translation>
    </message>
    <message>
        <source>{usable}; longest context here {longest}</source>
        <translation>{usable}; längster Kontext hier {longest}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>rekurrenter Zustand</translation>
    </message>
    <message>
        <source>compute and output buffers</source>
        <translation>Rechen- und Ausgabepuffer</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Reading it before the first word</source>
        <translation>Lesen vor dem ersten Wort</translation>
    </message>
    <message>
        <source>{n} tokens at {rate} a second</source>
        <translation>{n} Token mit {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Writing speed when full</source>
        <translation>Schreibtempo, wenn voll</translation>
    </message>
    <message>
        <source>the cache is read again for every token</source>
        <translation>der Cache wird für jedes Token neu gelesen</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s gesch.</translation>
    </message>
</context>
<context>
    <name>CostTopic</name>
    <message>
        <source>Cost a month against conversations</source>
        <translation>Kosten im Monat gegen Gespräche</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Gespräche im Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Where they cross</source>
        <translation>Wo sie sich kreuzen</translation>
    </message>
    <message>
        <source>both axes logarithmic</source>
        <translation>beide Achsen logarithmisch</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Drag the line or use the arrow keys to change the conversations. A step upwards is one more machine.</source>
        <translation>Linie ziehen oder Pfeiltasten verwenden, um die Zahl der Gespräche zu ändern. Eine Stufe nach oben ist ein weiterer Rechner.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>split, {:.0%} sent on</source>
        <translation>geteilt, {:.0%} weitergegeben</translation>
    </message>
    <message>
        <source>owning is cheaper from {} on</source>
        <translation>Eigenbetrieb ist günstiger ab {}</translation>
    </message>
    <message>
        <source>a split from {} on</source>
        <translation>eine Aufteilung ab {}</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>A count above 0, for example 8B, 15T or 128k</source>
        <translation>Eine Anzahl über 0, zum Beispiel 8B, 15T oder 128k</translation>
    </message>
</context>
<context>
    <name>CrowdChart</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} Tok/s</translation>
    </message>
    <message>
        <source>{}, link {}</source>
        <translation>{}, Verbindung {}</translation>
    </message>
    <message>
        <source>{}, tok/s</source>
        <translation>{}, Tok/s</translation>
    </message>
    <message>
        <source>{}, link&apos;s share</source>
        <translation>{}, Anteil der Verbindung</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>Teile des Bereichs</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Anheften (P)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Auf Standard zurück</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Lösen (P)</translation>
    </message>
    <message>
        <source>{quant} at {context} context</source>
        <translation>{quant} bei {context} Kontext</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>{held}, first word after {wait}</source>
        <translation>{held}, erstes Wort nach {wait}</translation>
    </message>
    <message>
        <source>{held}, first word {wait} after a cold start</source>
        <translation>{held}, erstes Wort {wait} nach einem Kaltstart</translation>
    </message>
    <message>
        <source>✓ measured</source>
        <translation>✓ gemessen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>gesch.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Attach this to a report of a fault. Look it over before you send it.</source>
        <translation>Einer Fehlermeldung beifügen. Vor dem Senden bitte durchsehen.</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>Diagnose kopiert: ohne Namen und Seriennummern</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This rig</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>Nutzbarer schneller Speicher</translation>
    </message>
    <message>
        <source>Largest dense model</source>
        <translation>Größtes dichtes Modell</translation>
    </message>
    <message>
        <source>Speed for it</source>
        <translation>Tempo dafür</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>Leistung unter Last</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Price of all parts</source>
        <translation>Preis aller Teile</translation>
    </message>
    <message>
        <source>{} {} at {}</source>
        <translation>{} {} bei {}</translation>
    </message>
    <message>
        <source>First word, {:,} tokens</source>
        <translation>Erstes Wort, {:,} Token</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>you typed it</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>Zurücksetzen: {}</translation>
    </message>
    <message>
        <source>Correct: {}</source>
        <translation>Korrigieren: {}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What it comes to</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Counted exactly with {name}, without the tokens of a chat template.</source>
        <translation>Genau gezählt mit {name}, ohne die Token einer Chat-Vorlage.</translation>
    </message>
    <message>
        <source>Estimated: the vocabulary of {name} does not come with this program. Eight of ten texts lie within the range. A GGUF file of the model counts exactly.</source>
        <translation>Geschätzt: Das Vokabular von {name} liegt diesem Programm nicht bei. Acht von zehn Texten liegen in der Spanne. Mit einer GGUF-Datei des Modells wird genau gezählt.</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message>
        <source>Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes {per_word} tokens, a token {letters} characters.</source>
        <translation>Faustregel: ¾ Wort je Token, also {guess} Token. Hier braucht ein Wort {per_word} Token, ein Token hat {letters} Zeichen.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <source>Longer than any model&apos;s context window.</source>
        <translation>Länger als das Kontextfenster jedes Modells.</translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation>
            <numerusform>Passt in ein Kontextfenster von {window}; {n} Modell ist dafür ausgelegt.</numerusform>
            <numerusform>Passt in ein Kontextfenster von {window}; {n} Modelle sind dafür ausgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation>
            <numerusform>Passt in ein Kontextfenster von {window}; {n} Modell ist dafür ausgelegt, und der Speicher dieses Rechners fasst es bei {fit} davon.</numerusform>
            <numerusform>Passt in ein Kontextfenster von {window}; {n} Modelle sind dafür ausgelegt, und der Speicher dieses Rechners fasst es bei {fit} davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show models with {window} of context</source>
        <translation>Modelle mit {window} Kontext zeigen</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to count</source>
        <translation>Zu zählende Dateien</translation>
    </message>
    <message>
        <source>A folder to count</source>
        <translation>Ein zu zählender Ordner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>Bisher gezählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>{done} of {total}, {tokens} tokens so far</source>
        <translation>{done} von {total}, bisher {tokens} Token</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation>
            <numerusform>{tokens} Token in {files} Datei, {words} Wörter, {size}.</numerusform>
            <numerusform>{tokens} Token in {files} Dateien, {words} Wörter, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: {}</source>
        <translation>Vor dem Ende angehalten: {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>Not counted: {}</source>
        <translation>Nicht gezählt: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} words</source>
        <translation>
            <numerusform>{} Wort</numerusform>
            <numerusform>{} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation>Die {shown} größten von {all}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Figures changed: the order is no longer right</source>
        <translation>Zahlen haben sich geändert: Die Reihenfolge stimmt nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>{total} models</source>
        <translation>
            <numerusform>{total} Modell</numerusform>
            <numerusform>{total} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} models, {shown} shown</source>
        <translation>
            <numerusform>{total} Modell, {shown} gezeigt</numerusform>
            <numerusform>{total} Modelle, {shown} gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filter {name}</source>
        <translation>Filter {name} entfernen</translation>
    </message>
    <message>
        <source>Sort: {name}</source>
        <translation>Sortierung: {name}</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>Am besten für mich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellste</translation>
    </message>
    <message>
        <source>First word soonest</source>
        <translation>Erstes Wort am frühesten</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Wenigster Speicher</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>Kontext des Modells</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>under {size}</source>
        <translation>unter {size}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} oder mehr</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{context} or more</source>
        <translation>{context} oder mehr</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>„{query}“</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>{context} context</source>
        <translation>{context} Kontext</translation>
    </message>
</context>
<context>
    <name>FindCombo</name>
    <message>
        <source>Type to find</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>FitDelegate</name>
    <message>
        <source>{total}: {parts}. {count} bytes.</source>
        <translation>{total}: {parts}. {count} Byte.</translation>
    </message>
    <message>
        <source>Measured by you</source>
        <translation>Von Ihnen gemessen</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Speicher, GiB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Parameters in all, in billions (B): they decide the memory</source>
        <translation>Alle Parameter in Milliarden (B): Sie bestimmen den Speicher</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant</translation>
    </message>
    <message>
        <source>The best quantization for this computer</source>
        <translation>Die beste Quantisierung für diesen Computer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: measured</source>
        <translation>Geschriebene Token pro Sekunde, geschätzt: 8 von 10 Messungen liegen darin. ✓: gemessen</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>From sending a prompt to its first word</source>
        <translation>Vom Absenden eines Prompts bis zum ersten Wort</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The longest context that fits, in tokens</source>
        <translation>Der längste Kontext, der passt, in Token</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} aktiv</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>FreeNowLine</name>
    <message>
        <source>Now only {free} free on {device}: it takes {needed}. Close programs.</source>
        <translation>Jetzt sind nur {free} auf {device} frei: Es braucht {needed}. Programme schließen.</translation>
    </message>
    <message>
        <source>Now only {free} of memory free: it takes {needed}. Close programs.</source>
        <translation>Jetzt sind nur {free} Speicher frei: Es braucht {needed}. Programme schließen.</translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>No rig with a known price does it.</source>
        <translation>Kein Rechner mit bekanntem Preis schafft das.</translation>
    </message>
    <message>
        <source>{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} with {}.</source>
        <translation>{} Rechner von {} zu {:,.0f} {} mit {} Token pro Sekunde bis {} zu {:,.0f} {} mit {}.</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Price of the whole rig, {}</source>
        <translation>Preis des ganzen Rechners, {}</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
</context>
<context>
    <name>GlossaryFigures</name>
    <message>
        <source>{model} knows {count} tokens.</source>
        <translation>{model} kennt {count} Token.</translation>
    </message>
    <message>
        <source>{model} has {count} parameters; at {bits} bits each they are {size}.</source>
        <translation>{model} hat {count} Parameter; mit je {bits} Bit sind sie {size} groß.</translation>
    </message>
    <message>
        <source>{model}: {active} of {total} are active, {share} %.</source>
        <translation>{model}: {active} von {total} sind aktiv, {share} %.</translation>
    </message>
    <message>
        <source>{model} has none: it is dense.</source>
        <translation>{model} hat keine: Es ist dicht.</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts in {layers} of {depth} layers.</source>
        <translation>{model}: {used} von {all} Experten in {layers} von {depth} Schichten.</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} layers.</source>
        <translation>{model}: {used} von {all} Experten und was alle Token teilen, in {layers} von {depth} Schichten.</translation>
    </message>
    <message>
        <source>{model} has {layers} layers of about {size} each.</source>
        <translation>{model} hat {layers} Schichten von je etwa {size}.</translation>
    </message>
    <message>
        <source>{model}: {rows} tokens × {width} values = {count}.</source>
        <translation>{model}: {rows} Token × {width} Werte = {count}.</translation>
    </message>
    <message>
        <source>{model} describes a token with {width} values.</source>
        <translation>{model} beschreibt ein Token mit {width} Werten.</translation>
    </message>
    <message>
        <source>{model}: {share} % of all parameters.</source>
        <translation>{model}: {share} % aller Parameter.</translation>
    </message>
    <message>
        <source>{model}: {heads} query heads share {kv} of keys and values in each attention layer.</source>
        <translation>{model}: {heads} Query-Köpfe teilen sich {kv} für Schlüssel und Werte in jeder Attention-Schicht.</translation>
    </message>
    <message>
        <source>{model}: {heads} heads, and one row of {row} values a token and layer is kept.</source>
        <translation>{model}: {heads} Köpfe, und eine Zeile von {row} Werten je Token und Schicht wird behalten.</translation>
    </message>
    <message>
        <source>{model} has no such layers.</source>
        <translation>{model} hat keine solchen Schichten.</translation>
    </message>
    <message>
        <source>{model}: {count} of {depth} layers look back over {window} tokens.</source>
        <translation>{model}: {count} von {depth} Schichten blicken über {window} Token zurück.</translation>
    </message>
    <message>
        <source>{model} takes up to {most} tokens; this machine has memory for {here}.</source>
        <translation>{model} nimmt bis zu {most} Token an; dieser Rechner hat Speicher für {here}.</translation>
    </message>
    <message>
        <source>{model}: {count} × {bits} bits ÷ 8 = {size}.</source>
        <translation>{model}: {count} × {bits} Bit ÷ 8 = {size}.</translation>
    </message>
    <message>
        <source>{model}: {size} for {context} tokens, {each} more for each further one.</source>
        <translation>{model}: {size} für {context} Token, {each} mehr für jedes weitere.</translation>
    </message>
    <message>
        <source>{model} at {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</source>
        <translation>{model} bei {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</translation>
    </message>
    <message>
        <source>{model} has none here.</source>
        <translation>{model} hat hier keinen.</translation>
    </message>
    <message>
        <source>{model} at {context} context: {size}.</source>
        <translation>{model} bei {context} Kontext: {size}.</translation>
    </message>
    <message>
        <source>{name}: {usable} of {capacity}.</source>
        <translation>{name}: {usable} von {capacity}.</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{model}: four conversations of {context} each need {size} of KV cache.</source>
        <translation>{model}: Vier Gespräche zu je {context} brauchen {size} KV-Cache.</translation>
    </message>
    <message>
        <source>There is no graphics card here: all layers are in system memory.</source>
        <translation>Hier gibt es keine Grafikkarte: Alle Schichten liegen im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{model}: {on} of {all} layers are on the card here.</source>
        <translation>{model}: {on} von {all} Schichten liegen hier auf der Karte.</translation>
    </message>
    <message>
        <source>No graphics card with memory of its own is here.</source>
        <translation>Hier gibt es keine Grafikkarte mit eigenem Speicher.</translation>
    </message>
    <message>
        <source>{name}: {model} takes {used} of {usable} usable.</source>
        <translation>{name}: {model} belegt {used} von {usable} nutzbar.</translation>
    </message>
    <message>
        <source>{model}: {gib} in memory, a file of {gb}.</source>
        <translation>{model}: {gib} im Speicher, eine Datei von {gb}.</translation>
    </message>
    <message>
        <source>{quant} {size} ({bits} bits)</source>
        <translation>{quant} {size} ({bits} Bit)</translation>
    </message>
    <message>
        <source>{model}: {sizes}.</source>
        <translation>{model}: {sizes}.</translation>
    </message>
    <message>
        <source>A block of {count} weights takes {size} bytes: {bits} bits each.</source>
        <translation>Ein Block von {count} Gewichten belegt {size} Byte: je {bits} Bit.</translation>
    </message>
    <message>
        <source>{model}: at {count} tokens the compute buffer takes {size}.</source>
        <translation>{model}: Bei {count} Token belegt der Rechenpuffer {size}.</translation>
    </message>
    <message>
        <source>{name} runs with {backends}; figures here are for {used}.</source>
        <translation>{name} läuft mit {backends}; die Zahlen hier gelten für {used}.</translation>
    </message>
    <message>
        <source>{model} writes {range} tokens a second here.</source>
        <translation>{model} schreibt hier {range} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>{model}: {wait} after a prompt of {tokens} tokens here.</source>
        <translation>{model}: hier {wait} nach einem Prompt von {tokens} Token.</translation>
    </message>
    <message>
        <source>{model} reads {range} tokens a second here.</source>
        <translation>{model} liest hier {range} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>{model} reads {size} of weights for each token.</source>
        <translation>{model} liest {size} an Gewichten für jedes Token.</translation>
    </message>
    <message>
        <source>{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.</source>
        <translation>{name}: {rate} pro Sekunde ÷ {size} je Token von {model} = höchstens {most} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>{model}: {flop} billion for one token.</source>
        <translation>{model}: {flop} Milliarden für ein Token.</translation>
    </message>
    <message>
        <source>{name}: {peak} TFLOPS in 16 bits, at the most.</source>
        <translation>{name}: höchstens {peak} TFLOPS in 16 Bit.</translation>
    </message>
    <message>
        <source>{name}: {matrix} TFLOPS in its matrix units, {plain} without them.</source>
        <translation>{name}: {matrix} TFLOPS in den Matrixeinheiten, {plain} ohne sie.</translation>
    </message>
    <message>
        <source>{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.</source>
        <translation>{model}: {one} Operationen je Byte beim Schreiben, {many} beim Lesen von {tokens} Token.</translation>
    </message>
    <message>
        <source>{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to write.</source>
        <translation>{name} schafft {ridge} Operationen in der Zeit, in der ein Byte gelesen wird; {model} braucht {one} zum Schreiben.</translation>
    </message>
    <message>
        <source>{name}: about {rate} a second from system memory.</source>
        <translation>{name}: etwa {rate} pro Sekunde aus dem Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Here: {kind}, {rate} a second at the most.</source>
        <translation>Hier: {kind}, höchstens {rate} pro Sekunde.</translation>
    </message>
    <message>
        <source>{name}: {power} W.</source>
        <translation>{name}: {power} W.</translation>
    </message>
    <message>
        <source>{model}: its training tokens are not known.</source>
        <translation>{model}: Die Trainings-Token sind nicht bekannt.</translation>
    </message>
    <message>
        <source>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</source>
        <translation>{model}: 6 × {params} × {tokens} Token = {flop} FLOP.</translation>
    </message>
    <message>
        <source>{model}: {ratio} training tokens per active parameter.</source>
        <translation>{model}: {ratio} Trainings-Token je aktivem Parameter.</translation>
    </message>
    <message>
        <source>{quant}: {increase}, where it was measured.</source>
        <translation>{quant}: {increase}, wo es gemessen wurde.</translation>
    </message>
    <message>
        <source>{model} at {context} context here: {word}.</source>
        <translation>{model} bei {context} Kontext hier: {word}.</translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message>
        <source>Search the glossary</source>
        <translation>Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message numerus="yes">
        <source>{} terms</source>
        <translation>
            <numerusform>{} Begriff</numerusform>
            <numerusform>{} Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Kein Begriff enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Model of the goal</source>
        <translation>Modell des Ziels</translation>
    </message>
    <message>
        <source>Tokens per second of the goal</source>
        <translation>Token pro Sekunde des Ziels</translation>
    </message>
    <message>
        <source>Context of the goal</source>
        <translation>Kontext des Ziels</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>at</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>tok/s with</source>
        <translation>tok/s bei</translation>
    </message>
    <message>
        <source>Type how many tokens per second you want, for example 10.</source>
        <translation>Eingeben, wie viele Token pro Sekunde gewünscht sind, zum Beispiel 10.</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>Die Rechner des Katalogs werden verglichen.</translation>
    </message>
    <message>
        <source>{} as {} needs {} and about {} of bandwidth.</source>
        <translation>{} als {} braucht {} und etwa {} Bandbreite.</translation>
    </message>
    <message>
        <source>Weights {}, KV cache {}, working {}; usable fast memory {}</source>
        <translation>Gewichte {}, KV-Cache {}, Arbeitspuffer {}; nutzbarer schneller Speicher {}</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>{:,} Rechner des Katalogs wurde verglichen.</numerusform>
            <numerusform>{:,} Rechner des Katalogs wurden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rig does it: {} tok/s.</source>
        <translation>Dieser Rechner schafft es: {} tok/s.</translation>
    </message>
    <message>
        <source>This rig cannot hold it.</source>
        <translation>Dieser Rechner kann es nicht fassen.</translation>
    </message>
    <message>
        <source>How fast this rig is, is unknown.</source>
        <translation>Wie schnell dieser Rechner ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>This rig writes {} tok/s.</source>
        <translation>Dieser Rechner schreibt {} tok/s.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Try {}</source>
        <translation>{} probieren</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Diagnose zeigen…</translation>
    </message>
    <message>
        <source>What was found and how, versions, files. No names or serial numbers.</source>
        <translation>Was gefunden wurde und wie, Versionen, Dateien. Keine Namen oder Seriennummern.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>This computer is still being read</source>
        <translation>Dieser Computer wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Looking at this computer.</source>
        <translation>Dieser Computer wird untersucht.</translation>
    </message>
    <message>
        <source>Correct this computer</source>
        <translation>Diesen Computer korrigieren</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Am besten für</translation>
    </message>
    <message>
        <source>No model for this fits: try a shorter context or another use.</source>
        <translation>Kein Modell dafür passt: kürzeren Kontext oder andere Verwendung versuchen.</translation>
    </message>
    <message>
        <source>Every model on this computer</source>
        <translation>Jedes Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>tokens per second against total parameters, best quantization at {}</source>
        <translation>Token pro Sekunde gegen alle Parameter, beste Quantisierung bei {}</translation>
    </message>
    <message>
        <source>Every model on {}</source>
        <translation>Jedes Modell auf {}</translation>
    </message>
    <message numerus="yes">
        <source>See all {} models</source>
        <translation>
            <numerusform>Das {} Modell zeigen</numerusform>
            <numerusform>Alle {} Modelle zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run well</source>
        <translation>
            <numerusform>{n} läuft gut</numerusform>
            <numerusform>{n} laufen gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tight</source>
        <translation>
            <numerusform>{n} knapp</numerusform>
            <numerusform>{n} knapp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>{n} langsam</numerusform>
            <numerusform>{n} langsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} do not fit</source>
        <translation>
            <numerusform>{n} passt nicht</numerusform>
            <numerusform>{n} passen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} unbekannt</numerusform>
            <numerusform>{n} unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Cut into tokens</source>
        <translation>In Token zerlegt</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>GGUF file…</source>
        <translation>GGUF-Datei…</translation>
    </message>
    <message>
        <source>Count with the vocabulary inside a model file</source>
        <translation>Mit dem Vokabular einer Modelldatei zählen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>Zu zählender Text</translation>
    </message>
    <message>
        <source>Type or paste text, or drop files and folders here.</source>
        <translation>Text eingeben oder einfügen, oder Dateien und Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Point at a token, or go through them with the arrow keys.</source>
        <translation>Auf ein Token zeigen oder mit den Pfeiltasten durchgehen.</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Eine Modelldatei</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF-Dateien (*.gguf)</translation>
    </message>
</context>
<context>
    <name>JudgementChip</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Unbelegt</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one that the signer tells you by another way than the file came. Their catalog updates are then taken without a question.</source>
        <translation>Vergleichen Sie diesen Fingerabdruck mit dem, den Ihnen der Unterzeichner auf einem anderen Weg nennt als dem der Datei. Seine Katalog-Updates werden danach ohne Rückfrage übernommen.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>anheften</translation>
    </message>
    <message>
        <source>compare rigs</source>
        <translation>Rechner vergleichen</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>erklären</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
</context>
<context>
    <name>KnownModels</name>
    <message>
        <source>{name}, {quant}, on this computer</source>
        <translation>{name}, {quant}, auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Quantizations</source>
        <translation>Quantisierungen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Text of {}</source>
        <translation>Text von {}</translation>
    </message>
    <message>
        <source>Press Play, or Space in here.</source>
        <translation>Abspielen drücken, oder hier die Leertaste.</translation>
    </message>
    <message>
        <source>Text written by {}</source>
        <translation>Text, geschrieben von {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>until the first word</source>
        <translation>bis zum ersten Wort</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>while writing, est.</source>
        <translation>beim Schreiben, gesch.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>beim Schreiben</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>The answer seems to begin at once.</source>
        <translation>Die Antwort scheint sofort zu beginnen.</translation>
    </message>
    <message>
        <source>The wait is noticed and does not break the train of thought.</source>
        <translation>Die Wartezeit fällt auf, unterbricht den Gedankengang aber nicht.</translation>
    </message>
    <message>
        <source>The wait breaks the train of thought, and attention stays.</source>
        <translation>Die Wartezeit unterbricht den Gedankengang, die Aufmerksamkeit bleibt.</translation>
    </message>
    <message>
        <source>The wait is long enough to turn to something else.</source>
        <translation>Die Wartezeit ist lang genug, um sich etwas anderem zuzuwenden.</translation>
    </message>
    <message>
        <source>It writes slower than people read.</source>
        <translation>Es schreibt langsamer, als Menschen lesen.</translation>
    </message>
    <message>
        <source>It writes about as fast as people read.</source>
        <translation>Es schreibt etwa so schnell, wie Menschen lesen.</translation>
    </message>
    <message>
        <source>It writes faster than people read.</source>
        <translation>Es schreibt schneller, als Menschen lesen.</translation>
    </message>
    <message>
        <source>Done after {}.</source>
        <translation>Fertig nach {}.</translation>
    </message>
    <message>
        <source>Writing: {done} of {all} tokens</source>
        <translation>Schreibt: {done} von {all} Token</translation>
    </message>
    <message>
        <source>Reading the prompt of {} tokens</source>
        <translation>Liest den Prompt von {} Token</translation>
    </message>
    <message>
        <source>{} tokens to write</source>
        <translation>{} Token zu schreiben</translation>
    </message>
    <message>
        <source>Fixed pace: {} tok/s</source>
        <translation>Festes Tempo: {} tok/s</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message>
        <source>Right answers by length of the input</source>
        <translation>Richtige Antworten nach Länge der Eingabe</translation>
    </message>
    <message>
        <source>{name}: {first:.0f} % at {short}, {last:.0f} % at {long}</source>
        <translation>{name}: {first:.0f} % bei {short}, {last:.0f} % bei {long}</translation>
    </message>
    <message>
        <source>No published results.</source>
        <translation>Keine veröffentlichten Ergebnisse.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>LinesChart</name>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>Nichts Bekanntes zu zeichnen.</translation>
    </message>
    <message>
        <source>At {tokens} tokens: {values}.</source>
        <translation>Bei {tokens} Token: {values}.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Two ways to use several at once</source>
        <translation>Zwei Wege, mehrere zugleich zu nutzen</translation>
    </message>
    <message>
        <source>What joins them in the chart</source>
        <translation>Was sie im Diagramm verbindet</translation>
    </message>
    <message>
        <source>Both splits over one link</source>
        <translation>Beide Aufteilungen über eine Verbindung</translation>
    </message>
    <message>
        <source>{}× {}, joined by</source>
        <translation>{}× {}, verbunden durch</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>Grafikspeicher voll bei {}</translation>
    </message>
    <message>
        <source>each layer on all</source>
        <translation>jede Schicht auf allen</translation>
    </message>
    <message>
        <source>layers in turn</source>
        <translation>Schichten nacheinander</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Verbunden durch</translation>
    </message>
    <message>
        <source>Their memory is too small for even one user: these are arithmetic alone.</source>
        <translation>Ihr Speicher ist schon für einen Nutzer zu klein: Dies ist reine Rechnung.</translation>
    </message>
    <message>
        <source>tok/s in all and the link&apos;s share of the time, users: {}; bold: the faster</source>
        <translation>Tok/s insgesamt und der Zeitanteil der Verbindung, Nutzer: {}; fett: das schnellere</translation>
    </message>
</context>
<context>
    <name>LoadsCard</name>
    <message>
        <source>What each more user takes</source>
        <translation>Was jeder weitere Nutzer braucht</translation>
    </message>
    <message>
        <source>all written in one batch</source>
        <translation>alle in einem Batch geschrieben</translation>
    </message>
    <message>
        <source>Speed with each more user</source>
        <translation>Tempo mit jedem weiteren Nutzer</translation>
    </message>
    <message>
        <source>asked for each: {} tok/s</source>
        <translation>je Nutzer verlangt: {} Tok/s</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>jeder von ihnen</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>Grafikspeicher voll bei {}</translation>
    </message>
    <message>
        <source>memory full at {}</source>
        <translation>Speicher voll bei {}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>of it caches</source>
        <translation>davon Caches</translation>
    </message>
    <message>
        <source>tok/s in all</source>
        <translation>tok/s insgesamt</translation>
    </message>
    <message>
        <source>each</source>
        <translation>jeder</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>At {x}: {parts}.</source>
        <translation>Bei {x}: {parts}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>LLM Hardware Advisor</source>
        <translation>LLM Hardware Advisor</translation>
    </message>
    <message>
        <source>Settings not saved: {}</source>
        <translation>Einstellungen nicht gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>MeasureMemoryButton</name>
    <message>
        <source>Copies memory for about two seconds; nothing else is changed</source>
        <translation>Kopiert etwa zwei Sekunden lang Speicher; sonst wird nichts verändert</translation>
    </message>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>Messung angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Measure memory speed</source>
        <translation>Speichertempo messen</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>Messung anhalten ({})</translation>
    </message>
    <message>
        <source>Memory copies {} GB/s: estimates follow</source>
        <translation>Speicher kopiert {} GB/s: Die Schätzungen folgen</translation>
    </message>
    <message>
        <source>Not measured: less than 0.5 GiB of memory is free</source>
        <translation>Nicht gemessen: weniger als 0,5 GiB Speicher sind frei</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>Nicht gemessen: {}</translation>
    </message>
</context>
<context>
    <name>MeasureModelButton</name>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>Messung angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung anhalten</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times</source>
        <translation>Führt llama-bench mit dieser Datei aus: liest einen Prompt und schreibt 128 Token, fünfmal</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>Messung anhalten ({})</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>Nicht gemessen: {}</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>Remove: {}</source>
        <translation>Entfernen: {}</translation>
    </message>
</context>
<context>
    <name>MeasurementEditor</name>
    <message>
        <source>Paste what llama-bench printed (its table, JSON or CSV), or drop the file.</source>
        <translation>Einfügen, was llama-bench ausgegeben hat (Tabelle, JSON oder CSV), oder die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>The model that was measured</source>
        <translation>Das gemessene Modell</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>Die Datei {name} ist nicht verwendbar: {why}</translation>
    </message>
    <message>
        <source>Output of llama-bench</source>
        <translation>Ausgabe von llama-bench</translation>
    </message>
    <message>
        <source>Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)</source>
        <translation>Text (*.json *.jsonl *.csv *.md *.txt *.log);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message>
        <source>Your measurements</source>
        <translation>Ihre Messungen</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Messung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>{count} more are kept for other hardware.</source>
        <translation>
            <numerusform>{count} weitere ist für andere Hardware aufbewahrt.</numerusform>
            <numerusform>{count} weitere sind für andere Hardware aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure one model with the llama-bench command under Run it: what it prints corrects the figures of all models on this hardware.</source>
        <translation>Ein Modell mit dem llama-bench-Befehl unter „Ausführen“ messen: Das Ergebnis korrigiert die Zahlen aller Modelle auf dieser Hardware.</translation>
    </message>
    <message>
        <source>Measurement removed</source>
        <translation>Messung entfernt</translation>
    </message>
    <message>
        <source>this computer is not known yet</source>
        <translation>dieser Computer ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Measurement added: all figures are corrected</source>
        <translation>Messung hinzugefügt: Alle Zahlen sind korrigiert</translation>
    </message>
    <message>
        <source>Which model is &apos;{name}&apos;?</source>
        <translation>Welches Modell ist „{name}“?</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Images, video and sound are tokens too</source>
        <translation>Auch Bilder, Video und Ton sind Token</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Länge der Aufnahme</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>An image of</source>
        <translation>Ein Bild von</translation>
    </message>
    <message>
        <source>A video or recording of</source>
        <translation>Ein Video oder eine Aufnahme von</translation>
    </message>
    <message>
        <source>By the rules that the makers published. For other vision models of the catalog none was found.</source>
        <translation>Nach den Regeln, die die Hersteller veröffentlicht haben. Für andere Bildmodelle des Katalogs wurde keine gefunden.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>{per_image}, whatever the size of the image</source>
        <translation>{per_image}, gleich wie groß das Bild ist</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, and one a row</source>
        <translation>eines je {patch} × {patch} Pixel und eines je Zeile</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, at least {least} and at most {most}</source>
        <translation>eines je {patch} × {patch} Pixel, mindestens {least} und höchstens {most}</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels</source>
        <translation>eines je {patch} × {patch} Pixel</translation>
    </message>
    <message>
        <source>{base}, and {per_tile} for every tile of {tile} pixels, after fitting into {fit} × {fit} and scaling the shorter side down to {short}</source>
        <translation>{base}, und {per_tile} je Kachel von {tile} Pixel, nach Einpassen in {fit} × {fit} und Verkleinern der kürzeren Seite auf {short}</translation>
    </message>
    <message>
        <source>{per_image} when no side is over {small} pixels, else {per_tile} for every tile of {tile}</source>
        <translation>{per_image}, wenn keine Seite über {small} Pixel hat, sonst {per_tile} je Kachel von {tile}</translation>
    </message>
    <message>
        <source>{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} for the whole image when it has several</source>
        <translation>{per_tile} je Kachel von {tile} Pixel, höchstens {most_tiles} Kacheln, und {per_tile} für das ganze Bild, wenn es mehrere hat</translation>
    </message>
    <message>
        <source>{model}, default resolution</source>
        <translation>{model}, Standardauflösung</translation>
    </message>
    <message>
        <source>{model}, low resolution</source>
        <translation>{model}, niedrige Auflösung</translation>
    </message>
    <message>
        <source>{model}, default or low resolution</source>
        <translation>{model}, Standard- oder niedrige Auflösung</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second</source>
        <translation>{n} je Bild, {frames} Bild pro Sekunde</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second; {sound} a second for sound</source>
        <translation>{n} je Bild, {frames} Bild pro Sekunde; {sound} pro Sekunde für Ton</translation>
    </message>
    <message>
        <source>{model}, sound alone</source>
        <translation>{model}, nur Ton</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>How models remember what was said</source>
        <translation>Wie Modelle sich merken, was gesagt wurde</translation>
    </message>
    <message>
        <source>KV cache against context</source>
        <translation>KV-Cache gegen Kontext</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KV-Cache-Typ</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>The KV cache of one conversation against its context, both axes logarithmic. A line turns pale beyond the context that the model was made for.</source>
        <translation>Der KV-Cache eines Gesprächs gegen seinen Kontext, beide Achsen logarithmisch. Eine Linie wird blass jenseits des Kontexts, für den das Modell ausgelegt ist.</translation>
    </message>
    <message>
        <source>Query heads on top, what is kept below</source>
        <translation>Oben die Query-Köpfe, unten, was behalten wird</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>KV type</source>
        <translation>KV-Typ</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>bei {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>{numbers}; {growth} a token</source>
        <translation>{numbers}; {growth} je Token</translation>
    </message>
    <message>
        <source>made for up to {}</source>
        <translation>ausgelegt für bis zu {}</translation>
    </message>
    <message>
        <source>{name}, {size} at {context}</source>
        <translation>{name}, {size} bei {context}</translation>
    </message>
    <message>
        <source>no model of the catalog has it; a public attempt to repeat its results failed: {}</source>
        <translation>kein Modell des Katalogs hat ihn; ein öffentlicher Versuch, die Ergebnisse zu wiederholen, misslang: {}</translation>
    </message>
    <message>
        <source>{}; sizes as llama.cpp allocates them</source>
        <translation>{}; Größen, wie llama.cpp sie belegt</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>Speicher bei wachsendem Kontext</translation>
    </message>
    <message>
        <source>The memory of this model is unknown.</source>
        <translation>Der Speicherbedarf dieses Modells ist unbekannt.</translation>
    </message>
    <message>
        <source>{total} of {limit} usable in {where} at {context} tokens</source>
        <translation>{total} von {limit} nutzbar in {where} bei {context} Token</translation>
    </message>
    <message>
        <source>{text}; it is full at any context.</source>
        <translation>{text}; voll bei jedem Kontext.</translation>
    </message>
    <message>
        <source>{text}; the model&apos;s whole context fits.</source>
        <translation>{text}; der ganze Kontext des Modells passt.</translation>
    </message>
    <message>
        <source>{text}; it is full at {full}.</source>
        <translation>{text}; voll bei {full}.</translation>
    </message>
    <message>
        <source>In RAM</source>
        <translation>Im RAM</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Memory unknown: the shape is not published</source>
        <translation>Speicher unbekannt: Der Aufbau ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>over at any context</source>
        <translation>zu viel bei jedem Kontext</translation>
    </message>
    <message>
        <source>full at {context}</source>
        <translation>voll bei {context}</translation>
    </message>
    <message>
        <source>{size} on card</source>
        <translation>{size} auf der Karte</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>{size} nutzbar</translation>
    </message>
    <message>
        <source>{size} on cards</source>
        <translation>{size} auf Karten</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} insgesamt</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Compute, overhead</source>
        <translation>Rechnen, Overhead</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>MemoryTab</name>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>What takes it</source>
        <translation>Was ihn belegt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Rekurrenter Zustand</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Ausgabepuffer</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{total} needed in all</source>
        <translation>{total} insgesamt nötig</translation>
    </message>
    <message>
        <source>the scores of all words for one token, in RAM</source>
        <translation>die Bewertungen aller Wörter für ein Token, im RAM</translation>
    </message>
    <message>
        <source>the scores of all words for one token of each of {slots} slots, in RAM</source>
        <translation>die Bewertungen aller Wörter für ein Token jedes der {slots} Slots, im RAM</translation>
    </message>
    <message>
        <source>{name}, {quant}: {weights} weights, {cache} cache and state, {rest} buffers</source>
        <translation>{name}, {quant}: {weights} Gewichte, {cache} Cache und Zustand, {rest} Puffer</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, it takes {true}</source>
        <translation>Die Faustregel sagt {rule}, es sind {true}</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters is often quoted.</source>
        <translation>Oft werden 1,2 GB je Milliarde aktiver Parameter genannt.</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>What the file is made of</source>
        <translation>Woraus die Datei besteht</translation>
    </message>
    <message>
        <source>{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of {full} in 16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; norms stay in 32. The KV cache does not shrink with it.</source>
        <translation>{quant} von {model} speichert {bits:.2f} Bit je Gewicht: {size} statt {full} in 16 Bit, {saved:.0%} weniger. Matrizen, die unter dem Runden am meisten leiden, bekommen mehr Bit; Normen bleiben bei 32. Der KV-Cache schrumpft dadurch nicht.</translation>
    </message>
    <message>
        <source>{bits:.2f} bits a weight; {count} tensors: {names}</source>
        <translation>{bits:.2f} Bit je Gewicht; {count} Tensoren: {names}</translation>
    </message>
    <message>
        <source>{} has a layout of its own</source>
        <translation>{} hat ein eigenes Layout</translation>
    </message>
    <message>
        <source>its values come from tables of patterns</source>
        <translation>die Werte stammen aus Tabellen von Mustern</translation>
    </message>
    <message>
        <source>A block of {type}: {count} weights in {bytes} bytes</source>
        <translation>Ein Block {type}: {count} Gewichte in {bytes} Byte</translation>
    </message>
    <message>
        <source>{} stores each weight by itself</source>
        <translation>{} speichert jedes Gewicht einzeln</translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Modelldateien werden gesucht…</translation>
    </message>
    <message>
        <source>None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. Drop a GGUF file on the window, or add one here.</source>
        <translation>Keine gefunden, wo Ollama, LM Studio, llama.cpp und Hugging Face ihre ablegen. Eine GGUF-Datei auf das Fenster ziehen oder hier hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation>
            <numerusform>{count} Modell, {size}. Es steht mit genauer Größe in der Tabelle.</numerusform>
            <numerusform>{count} Modelle, {size}. Sie stehen mit genauen Größen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are not understood. The first: {reason}</source>
        <translation>
            <numerusform>{count} Datei wird nicht verstanden: {reason}</numerusform>
            <numerusform>{count} Dateien werden nicht verstanden. Die erste: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation>{} von der Liste nehmen</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json)</source>
        <translation>Modelle (*.gguf config.json)</translation>
    </message>
</context>
<context>
    <name>ModelHead</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No model passes these filters</source>
        <translation>Kein Modell besteht diese Filter</translation>
    </message>
    <message numerus="yes">
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation>
            <numerusform>{total} Modell ist bekannt. Einen Filter wegnehmen, um es zu sehen.</numerusform>
            <numerusform>{total} Modelle sind bekannt. Einen Filter wegnehmen, um welche zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Dieser Computer wird untersucht</translation>
    </message>
    <message>
        <source>The models appear in a moment.</source>
        <translation>Die Modelle erscheinen gleich.</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>for plans, comparisons and upgrades</source>
        <translation>für Pläne, Vergleiche und Aufrüstungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Hours of writing a day</source>
        <translation>Stunden Schreiben am Tag</translation>
    </message>
    <message>
        <source>Hours a day that the machine is on</source>
        <translation>Stunden am Tag, die der Rechner an ist</translation>
    </message>
    <message>
        <source>Three letters. Nothing is looked up: you type the rate.</source>
        <translation>Drei Buchstaben. Nichts wird nachgeschlagen: Den Kurs geben Sie ein.</translation>
    </message>
    <message>
        <source>Of one kWh, in your currency.</source>
        <translation>Je kWh, in Ihrer Währung.</translation>
    </message>
    <message>
        <source>How long models write, all told.</source>
        <translation>Wie lange Modelle insgesamt schreiben.</translation>
    </message>
    <message>
        <source>Hours on a day</source>
        <translation>Stunden an einem Tag</translation>
    </message>
    <message>
        <source>Beyond the writing it idles; the rest of the day it is off.</source>
        <translation>Außerhalb des Schreibens läuft er im Leerlauf; den Rest des Tages ist er aus.</translation>
    </message>
    <message>
        <source>Type how many {} one US dollar is: prices follow then.</source>
        <translation>Eingeben, wie viele {} ein US-Dollar ist: Dann folgen die Preise.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD</source>
        <translation>{conversations} × ({fresh:,.0f} neu × {price:g} + {cached:,.0f} gecacht × {low:g} + {out:,.0f} aus × {high:g}) ÷ 1.000.000 USD</translation>
    </message>
    <message>
        <source>list price of {}, without tax</source>
        <translation>Listenpreis von {}, ohne Steuer</translation>
    </message>
    <message>
        <source>above {:,} tokens in: {:g} in, {:g} out</source>
        <translation>über {:,} Eingabe-Token: {:g} ein, {:g} aus</translation>
    </message>
    <message>
        <source>{page}; as in the price list of {source}</source>
        <translation>{page}; wie in der Preisliste von {source}</translation>
    </message>
    <message>
        <source>{label}, {each} USD a conversation</source>
        <translation>{label}, {each} USD je Gespräch</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>Als Dienst</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Selbst betrieben</translation>
    </message>
    <message>
        <source>{model} {quant}, {count} × {rig}</source>
        <translation>{model} {quant}, {count} × {rig}</translation>
    </message>
    <message>
        <source>No price or no power of this machine is known.</source>
        <translation>Preis oder Leistungsaufnahme dieses Rechners ist nicht bekannt.</translation>
    </message>
    <message>
        <source>hardware: {count} × {price} ÷ {months:g} months = {cost}</source>
        <translation>Hardware: {count} × {price} ÷ {months:g} Monate = {cost}</translation>
    </message>
    <message>
        <source>waiting: {count} × {watts:.0f} W day and night = {cost}</source>
        <translation>Warten: {count} × {watts:.0f} W Tag und Nacht = {cost}</translation>
    </message>
    <message>
        <source>working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh</source>
        <translation>Arbeiten bei {watts:.0f} W: {cost} mehr, bei {kwh:.3g} USD je kWh</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>die Preise des Katalogs</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>each serves {capacity} conversations: {share:.0%} of 730.5 hours × 3600 ÷ {seconds} s</source>
        <translation>jeder bedient {capacity} Gespräche: {share:.0%} von 730,5 Stunden × 3600 ÷ {seconds} s</translation>
    </message>
    <message>
        <source>people do not come evenly through day and night</source>
        <translation>die Anfragen kommen nicht gleichmäßig über Tag und Nacht</translation>
    </message>
    <message>
        <source>busy {:.1%} of the time</source>
        <translation>{:.1%} der Zeit ausgelastet</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Time of the machine</source>
        <translation>Zeit des Rechners</translation>
    </message>
    <message>
        <source>{} s each</source>
        <translation>je {} s</translation>
    </message>
    <message>
        <source>{tokens:,.0f} fresh tokens ÷ {rate} a second, read</source>
        <translation>{tokens:,.0f} neue Token ÷ {rate} pro Sekunde, gelesen</translation>
    </message>
    <message>
        <source>+ {tokens:,} tokens ÷ {rate} a second, written</source>
        <translation>+ {tokens:,} Token ÷ {rate} pro Sekunde, geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{} conversations at the same time</source>
        <translation>
            <numerusform>{} Gespräch zur selben Zeit</numerusform>
            <numerusform>{} Gespräche gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>one conversation at a time</source>
        <translation>ein Gespräch zurzeit</translation>
    </message>
    <message>
        <source>the same estimate as everywhere in this program, for llama.cpp</source>
        <translation>dieselbe Schätzung wie überall in diesem Programm, für llama.cpp</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>{kept:.0%} stay, {sent:.0%} go on to the service</source>
        <translation>{kept:.0%} bleiben, {sent:.0%} gehen weiter an den Dienst</translation>
    </message>
    <message>
        <source>own machine for {:.0%}: {}</source>
        <translation>eigener Rechner für {:.0%}: {}</translation>
    </message>
    <message>
        <source>service for {:.0%}: {}</source>
        <translation>Dienst für {:.0%}: {}</translation>
    </message>
    <message>
        <source>what choosing costs is not counted</source>
        <translation>was die Auswahl kostet, ist nicht gezählt</translation>
    </message>
    <message>
        <source>both figures above</source>
        <translation>beide Zahlen oben</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>{fixed} a month ÷ ({api} − {work} USD a conversation)</source>
        <translation>{fixed} im Monat ÷ ({api} − {work} USD je Gespräch)</translation>
    </message>
    <message>
        <source>type what the machine costs</source>
        <translation>eingeben, was der Rechner kostet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>a machine is full before it has paid for itself</source>
        <translation>ein Rechner ist voll, bevor er sich bezahlt gemacht hat</translation>
    </message>
    <message>
        <source>conversations a month from which owning is cheaper</source>
        <translation>Gespräche im Monat, ab denen Eigenbetrieb günstiger ist</translation>
    </message>
    <message>
        <source>each further machine sets it back; for good from {} on</source>
        <translation>jeder weitere Rechner wirft zurück; endgültig ab {}</translation>
    </message>
    <message>
        <source>the figures above</source>
        <translation>die Zahlen oben</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model} auf {rig}</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program</source>
        <translation>geschätzt wie überall in diesem Programm</translation>
    </message>
    <message>
        <source>This machine cannot serve the model; the service costs {}.</source>
        <translation>Dieser Rechner kann das Modell nicht bereitstellen; der Dienst kostet {}.</translation>
    </message>
    <message>
        <source>The service costs {}. What this machine costs is not known: type its price above.</source>
        <translation>Der Dienst kostet {}. Was dieser Rechner kostet, ist nicht bekannt: Preis oben eingeben.</translation>
    </message>
    <message>
        <source>On your own it costs {own}; the service, {api}, is {times} times as dear.</source>
        <translation>Selbst betrieben kostet es {own}; der Dienst, {api}, ist {times}-mal so teuer.</translation>
    </message>
    <message>
        <source>The service is cheaper: {api} instead of {own}.</source>
        <translation>Der Dienst ist günstiger: {api} statt {own}.</translation>
    </message>
    <message>
        <source>A split costs {}.</source>
        <translation>Eine Aufteilung kostet {}.</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Hardware Advisor</source>
        <translation>Hardware Advisor</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Least tokens per second</source>
        <translation>Token pro Sekunde mindestens</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Most seconds to the first word</source>
        <translation>Sekunden bis zum ersten Wort höchstens</translation>
    </message>
    <message>
        <source>Least faithful quantization</source>
        <translation>Ungenaueste erlaubte Quantisierung</translation>
    </message>
    <message>
        <source>4 bits, or as published</source>
        <translation>4 Bit, oder wie veröffentlicht</translation>
    </message>
    <message>
        <source>{} or better</source>
        <translation>{} oder besser</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>New parts only</source>
        <translation>Nur Neuteile</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Erstes Wort binnen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellste</translation>
    </message>
    <message>
        <source>Most frugal</source>
        <translation>Am sparsamsten</translation>
    </message>
    <message>
        <source>Cheapest that today&apos;s drivers run</source>
        <translation>Am günstigsten mit aktuellen Treibern</translation>
    </message>
    <message>
        <source>Slower, for much less</source>
        <translation>Langsamer, für viel weniger</translation>
    </message>
    <message>
        <source>The closest</source>
        <translation>Am nächsten dran</translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation>Preis und Tempo</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Wie weit der Vergleich ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>no other rig is both cheaper and faster</source>
        <translation>kein anderer Rechner ist zugleich günstiger und schneller</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to open it.</source>
        <translation>Einen Punkt anklicken oder mit Pfeiltasten und Enter wählen, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>Die Rechner des Katalogs werden verglichen.</translation>
    </message>
    <message>
        <source>Stopped. Change a field to compare again.</source>
        <translation>Angehalten. Ein Feld ändern, um erneut zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>{:,} Rechner des Katalogs wurde verglichen.</numerusform>
            <numerusform>{:,} Rechner des Katalogs wurden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} from {}: {} tokens per second.</source>
        <translation>{} ab {}: {} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>asked for: {} tok/s</source>
        <translation>gewünscht: {} tok/s</translation>
    </message>
    <message>
        <source>this computer: {} tok/s</source>
        <translation>dieser Computer: {} tok/s</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>Gesehene Preise</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Unter Last</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation>Alle Aufrüstungen</translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation>Nächster bester Schritt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>Wird gesucht.</translation>
    </message>
    <message>
        <source>No single change of parts brings much.</source>
        <translation>Keine einzelne Änderung der Teile bringt viel.</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{} als Was-wäre-wenn-Rechner</translation>
    </message>
    <message>
        <source>Runs large models a little faster.</source>
        <translation>Führt große Modelle etwas schneller aus.</translation>
    </message>
    <message>
        <source>Holds {} {}, slowly:</source>
        <translation>Fasst {} {}, langsam:</translation>
    </message>
    <message>
        <source>Makes {} {} comfortable:</source>
        <translation>Macht {} {} angenehm schnell:</translation>
    </message>
    <message>
        <source>Makes {} {} faster:</source>
        <translation>Macht {} {} schneller:</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} tok/s</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>kein Problem gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{} problems</source>
        <translation>
            <numerusform>{} Problem</numerusform>
            <numerusform>{} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed.</source>
        <translation>Angenommen.</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} Hinweis</numerusform>
            <numerusform>{} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>How much memory does the {} have?</source>
        <translation>Wie viel Speicher hat die {}?</translation>
    </message>
    <message>
        <source>Neither its driver nor the catalog says. Type in the size that is printed on its box: everything here then counts on it.</source>
        <translation>Weder der Treiber noch der Katalog sagt es. Geben Sie die Größe ein, die auf der Packung steht: Alles hier rechnet dann damit.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Should there be a card?</source>
        <translation>Sollte eine Karte da sein?</translation>
    </message>
    <message>
        <source>If one is fitted but not listed: check that its driver is installed, then detect again. In a virtual machine the card must be passed through.</source>
        <translation>Ist eine eingebaut, aber nicht aufgeführt: prüfen, ob ihr Treiber installiert ist, dann neu erkennen. In einer virtuellen Maschine muss die Karte durchgereicht werden.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Assumed here</source>
        <translation>Hier angenommen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number above 0, or nothing</source>
        <translation>Eine Zahl über 0 oder nichts</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Parts and prices</source>
        <translation>Teile und Preise</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Open {} as a what-if rig</source>
        <translation>{} als Was-wäre-wenn-Rechner öffnen</translation>
    </message>
    <message>
        <source>Opens it as a what-if rig</source>
        <translation>Öffnet ihn als Was-wäre-wenn-Rechner</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>gesehen {}</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>Ihr Preis</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>gesch.</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>erstes Wort</translation>
    </message>
    <message>
        <source>Parts and prices of {}</source>
        <translation>Teile und Preise von {}</translation>
    </message>
    <message>
        <source>Used: {}.</source>
        <translation>Gebraucht: {}.</translation>
    </message>
    <message>
        <source>{:.0%} of the price is assumed.</source>
        <translation>{:.0%} des Preises sind angenommen.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>Preis ist</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{}: {} in all.</source>
        <translation>{}: {} insgesamt.</translation>
    </message>
    <message>
        <source>Power unknown</source>
        <translation>Leistung unbekannt</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load</source>
        <translation>Etwa {:,.0f} W unter Last</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load, {} joules a token</source>
        <translation>Etwa {:,.0f} W unter Last, {} Joule je Token</translation>
    </message>
</context>
<context>
    <name>OtherMachineCard</name>
    <message>
        <source>Another machine</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved by this program.</source>
        <translation>Den Bericht von nvidia-smi, dxdiag, lspci oder des Systems hier einfügen oder ablegen, oder einen mit diesem Programm gespeicherten Computer.</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation>Bericht einfügen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Diesen speichern</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the report first.</source>
        <translation>Die Zwischenablage enthält keinen Text: zuerst den Bericht kopieren.</translation>
    </message>
    <message>
        <source>Open reports of one machine</source>
        <translation>Berichte eines Computers öffnen</translation>
    </message>
    <message>
        <source>Added {}</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <source>Save this computer</source>
        <translation>Diesen Computer speichern</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>Speicher bei wachsendem Kontext</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Typ des KV-Caches</translation>
    </message>
    <message>
        <source>Quantizations</source>
        <translation>Quantisierungen</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>Ein Token braucht {time}</translation>
    </message>
    <message>
        <source>limited by {what}</source>
        <translation>begrenzt durch {what}</translation>
    </message>
    <message>
        <source>none runs well</source>
        <translation>keine läuft gut</translation>
    </message>
    <message>
        <source>{quant} is the largest that runs well</source>
        <translation>{quant} ist die größte, die gut läuft</translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Taken off the list</source>
        <translation>Von der Liste genommen</translation>
    </message>
</context>
<context>
    <name>OwnPricesCard</name>
    <message>
        <source>Your own prices</source>
        <translation>Ihre eigenen Preise</translation>
    </message>
    <message>
        <source>win over what was seen in shops</source>
        <translation>gelten vor denen, die in Läden gesehen wurden</translation>
    </message>
    <message>
        <source>Add a price of</source>
        <translation>Preis hinzufügen für</translation>
    </message>
    <message>
        <source>Your price of {}</source>
        <translation>Ihr Preis für {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace against reading</source>
        <translation>Tempo gegen Lesen</translation>
    </message>
    <message>
        <source>People read {low} to {high} tokens a second of this text.</source>
        <translation>Menschen lesen von diesem Text {low} bis {high} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>{name}: {pace} tok/s.</source>
        <translation>{name}: {pace} tok/s.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>low, tok/s</source>
        <translation>niedrig, tok/s</translation>
    </message>
    <message>
        <source>middle, tok/s</source>
        <translation>mittel, tok/s</translation>
    </message>
    <message>
        <source>high, tok/s</source>
        <translation>hoch, tok/s</translation>
    </message>
    <message>
        <source>people read</source>
        <translation>Menschen lesen</translation>
    </message>
</context>
<context>
    <name>PackingCard</name>
    <message>
        <source>Why larger models err less: superposition</source>
        <translation>Warum größere Modelle weniger irren: Superposition</translation>
    </message>
    <message>
        <source>A model knows far more features than it has dimensions. It stores them as directions that nearly miss each other, which works because few are active at a time. What overlaps is error; more dimensions leave less of it.</source>
        <translation>Ein Modell kennt weit mehr Merkmale, als es Dimensionen hat. Es speichert sie als Richtungen, die einander nur knapp stören; das gelingt, weil wenige zugleich aktiv sind. Was sich überlappt, ist Fehler; mehr Dimensionen lassen weniger davon.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} Merkmale</translation>
    </message>
    <message>
        <source>always active</source>
        <translation>immer aktiv</translation>
    </message>
    <message>
        <source>active {:.0%} of the time</source>
        <translation>{:.0%} der Zeit aktiv</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Mean squared overlap</source>
        <translation>Mittlere quadratische Überlappung</translation>
    </message>
    <message>
        <source>Interference against dimensions</source>
        <translation>Störung gegen Dimensionen</translation>
    </message>
    <message>
        <source>Toy model: features squeezed into two dimensions</source>
        <translation>Spielzeugmodell: Merkmale in zwei Dimensionen gepresst</translation>
    </message>
    <message>
        <source>Mean squared overlap of directions against dimensions, logarithmic</source>
        <translation>Mittlere quadratische Überlappung der Richtungen gegen Dimensionen, logarithmisch</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} von {all}</translation>
    </message>
    <message>
        <source>Features that got a direction, {}</source>
        <translation>Merkmale, die eine Richtung bekamen, {}</translation>
    </message>
    <message>
        <source>x&apos; = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of the time, the first mattering most</source>
        <translation>x&apos; = ReLU(Wᵀ W x + b), hier trainiert mit zufälligen Merkmalen, {:.0%} der Zeit aktiv, das erste am wichtigsten</translation>
    </message>
    <message>
        <source>mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm</source>
        <translation>mittlerer Fehler {error:.2g}; größte Überlappung {worst:.2f}, Gegensätze schaden nicht</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>Behaltene Merkmale</translation>
    </message>
    <message>
        <source>at right angles: no interference, and no room for the others</source>
        <translation>im rechten Winkel: keine Störung, und kein Platz für die anderen</translation>
    </message>
    <message>
        <source>in opposite pairs: a pair shares an axis, the sign tells them apart</source>
        <translation>in gegensätzlichen Paaren: Ein Paar teilt sich eine Achse, das Vorzeichen trennt sie</translation>
    </message>
    <message>
        <source>a pentagon: each overlaps its neighbours by cos 72° = 0.31</source>
        <translation>ein Fünfeck: Jedes überlappt seine Nachbarn um cos 72° = 0,31</translation>
    </message>
    <message>
        <source>more than dimensions: features that are seldom active may overlap</source>
        <translation>mehr als Dimensionen: Selten aktive Merkmale dürfen sich überlappen</translation>
    </message>
    <message>
        <source>random, measured</source>
        <translation>zufällig, gemessen</translation>
    </message>
    <message>
        <source>1 ÷ dimensions</source>
        <translation>1 ÷ Dimensionen</translation>
    </message>
    <message>
        <source>best for {}</source>
        <translation>Bestfall für {}</translation>
    </message>
    <message>
        <source>Mean squared overlap in {} dimensions, {}</source>
        <translation>Mittlere quadratische Überlappung in {} Dimensionen, {}</translation>
    </message>
    <message>
        <source>a typical overlap is its root, {:.1%}</source>
        <translation>eine typische Überlappung ist die Wurzel daraus, {:.1%}</translation>
    </message>
    <message>
        <source>no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is near 1 ÷ m for n far above m: {}</source>
        <translation>keine Packung von n Richtungen kommt unter (n − m) ÷ (m × (n − 1)), was für n weit über m nahe 1 ÷ m liegt: {}</translation>
    </message>
    <message>
        <source>two directions overlap by {:.1%} on average</source>
        <translation>zwei Richtungen überlappen sich im Mittel um {:.1%}</translation>
    </message>
    <message>
        <source>In {} dimensions</source>
        <translation>In {} Dimensionen</translation>
    </message>
    <message>
        <source>In twice the dimensions, {}</source>
        <translation>In doppelt so vielen Dimensionen, {}</translation>
    </message>
    <message>
        <source>with all features kept overlapping (strong superposition), the loss follows the overlap, 1 ÷ m; families of open models from 100 million to 70 billion parameters fall about so</source>
        <translation>wenn alle Merkmale überlappend behalten werden (starke Superposition), folgt der Verlust der Überlappung, 1 ÷ m; Familien offener Modelle von 100 Millionen bis 70 Milliarden Parameter fallen etwa so</translation>
    </message>
    <message>
        <source>half the interference: the loss falls like 1 ÷ m</source>
        <translation>halbe Störung: Der Verlust fällt wie 1 ÷ m</translation>
    </message>
    <message>
        <source>{name} has {m} dimensions; twice as many halve the interference</source>
        <translation>{name} hat {m} Dimensionen; doppelt so viele halbieren die Störung</translation>
    </message>
    <message>
        <source>Twice as wide</source>
        <translation>Doppelt so breit</translation>
    </message>
</context>
<context>
    <name>PackingView</name>
    <message>
        <source>Directions of the features</source>
        <translation>Richtungen der Merkmale</translation>
    </message>
    <message>
        <source>{kept} of {all} features kept, at {angles}.</source>
        <translation>{kept} von {all} Merkmalen behalten, bei {angles}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>One as a share of the other</source>
        <translation>Eines als Anteil des anderen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>At 1M tokens</source>
        <translation>Bei 1M Token</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % of the FLOPs a token. Both shares follow from the layers; none is written down here. The cache above is in the chosen type throughout, as llama.cpp keeps it; DeepSeek stores parts of its own in fewer bits.</source>
        <translation>DeepSeek sagt über V4 Pro gegen V3.2 bei 1M Token: 10 % des KV-Caches und 27 % der FLOPs je Token. Beide Anteile folgen aus den Schichten; keiner ist hier fest eingetragen. Der Cache oben hat durchweg den gewählten Typ, wie llama.cpp ihn hält; DeepSeek speichert Teile des eigenen in weniger Bit.</translation>
    </message>
    <message>
        <source>KV cache at {}, {}</source>
        <translation>KV-Cache bei {}, {}</translation>
    </message>
    <message>
        <source>KV cache at {}</source>
        <translation>KV-Cache bei {}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}, {}</source>
        <translation>FLOPs für ein Token bei {}, {}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}</source>
        <translation>FLOPs für ein Token bei {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search models, cards, words and actions</source>
        <translation>Modelle, Karten, Begriffe und Aktionen suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ bewegen   Enter öffnen   Esc schließen</translation>
    </message>
    <message>
        <source>Nothing here has these letters in its name.</source>
        <translation>Nichts hier hat diese Buchstaben im Namen.</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} gefunden</translation>
    </message>
    <message>
        <source>theme appearance colours</source>
        <translation>Design Aussehen Farben Thema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Design: hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Text size: {}</source>
        <translation>Schriftgröße: {}</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>Zoom Schrift größer kleiner</translation>
    </message>
    <message>
        <source>Memory sizes in GB as on the box</source>
        <translation>Speichergrößen in GB wie auf der Packung</translation>
    </message>
    <message>
        <source>Memory sizes in GiB</source>
        <translation>Speichergrößen in GiB</translation>
    </message>
    <message>
        <source>Use: {}</source>
        <translation>Verwendung: {}</translation>
    </message>
    <message>
        <source>Context: {} tokens</source>
        <translation>Kontext: {} Token</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>Rechner zusammenstellen</translation>
    </message>
    <message>
        <source>parts what-if</source>
        <translation>Teile Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>Was brauche ich für ein Modell?</translation>
    </message>
    <message>
        <source>buy hardware cheapest fastest budget</source>
        <translation>kaufen Hardware günstigste schnellste Budget</translation>
    </message>
    <message>
        <source>What should I upgrade?</source>
        <translation>Was sollte ich aufrüsten?</translation>
    </message>
    <message>
        <source>buy next step second card more memory</source>
        <translation>kaufen nächster Schritt zweite Karte mehr Speicher</translation>
    </message>
    <message>
        <source>Many users and clusters</source>
        <translation>Viele Nutzer und Cluster</translation>
    </message>
    <message>
        <source>server batch tensor parallel RPC vLLM SGLang</source>
        <translation>Server Batch Tensor parallel RPC vLLM SGLang</translation>
    </message>
    <message>
        <source>Detect this computer again</source>
        <translation>Diesen Computer neu erkennen</translation>
    </message>
    <message>
        <source>refresh scan</source>
        <translation>aktualisieren scannen</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <source>help introduction</source>
        <translation>Hilfe Einführung</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>help manual questions keys</source>
        <translation>Hilfe Handbuch Fragen Tasten</translation>
    </message>
    <message>
        <source>Search the table of models</source>
        <translation>Modelltabelle durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>filter find</source>
        <translation>filtern finden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Strg Y</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Zurück zu diesem Computer</translation>
    </message>
    <message>
        <source>save export file</source>
        <translation>speichern exportieren Datei</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <translation>Exportieren: {}</translation>
    </message>
    <message>
        <source>Run it: {}</source>
        <translation>Ausführen: {}</translation>
    </message>
    <message>
        <source>Add to compare: {}</source>
        <translation>Zum Vergleich: {}</translation>
    </message>
    <message>
        <source>Copy the command: {}</source>
        <translation>Befehl kopieren: {}</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Plan with this card</source>
        <translation>Mit dieser Karte planen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Ctrl {}</source>
        <translation>Strg {}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>{memory} GiB</source>
        <translation>{memory} GiB</translation>
    </message>
    <message>
        <source>up to {memory} GiB unified</source>
        <translation>bis zu {memory} GiB gemeinsam</translation>
    </message>
    <message>
        <source>A rig with {}</source>
        <translation>Ein Rechner mit {}</translation>
    </message>
</context>
<context>
    <name>ParameterParts</name>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>State-space mixers</source>
        <translation>Zustandsraum-Mixer</translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation>Dichtes Feed-Forward</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Gemeinsame Experten</translation>
    </message>
    <message>
        <source>Other matrices</source>
        <translation>Andere Matrizen</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>Normen und Biases</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, read whole as the output matrix</source>
        <translation>eine Zeile je Token des Vokabulars, als Ausgabematrix ganz gelesen</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, one is looked up</source>
        <translation>eine Zeile je Token des Vokabulars, eine wird nachgeschlagen</translation>
    </message>
    <message>
        <source>queries, keys, values and what joins the heads again</source>
        <translation>Queries, Schlüssel, Werte und was die Köpfe wieder verbindet</translation>
    </message>
    <message>
        <source>layers that keep a summary instead of looking back</source>
        <translation>Schichten, die eine Zusammenfassung behalten, statt zurückzublicken</translation>
    </message>
    <message>
        <source>what each layer does to each token on its own</source>
        <translation>was jede Schicht mit jedem Token einzeln tut</translation>
    </message>
    <message>
        <source>chooses the experts of a token</source>
        <translation>wählt die Experten eines Tokens</translation>
    </message>
    <message>
        <source>feed-forward parts of which a token takes a few</source>
        <translation>Feed-Forward-Teile, von denen ein Token einige nimmt</translation>
    </message>
    <message>
        <source>a feed-forward part that every token takes</source>
        <translation>ein Feed-Forward-Teil, den jedes Token nimmt</translation>
    </message>
    <message>
        <source>projections of residual streams and of per-layer inputs</source>
        <translation>Projektionen von Residualströmen und von Eingaben je Schicht</translation>
    </message>
    <message>
        <source>scales and offsets, vectors only</source>
        <translation>Skalen und Verschiebungen, nur Vektoren</translation>
    </message>
    <message>
        <source>scores for every token of the vocabulary</source>
        <translation>Bewertungen für jedes Token des Vokabulars</translation>
    </message>
</context>
<context>
    <name>PartSlider</name>
    <message>
        <source>{}, typed</source>
        <translation>{}, eingegeben</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Where the parameters sit</source>
        <translation>Wo die Parameter sitzen</translation>
    </message>
    <message>
        <source>What each count decides</source>
        <translation>Was jede Anzahl bestimmt</translation>
    </message>
    <message>
        <source>The file also holds {} parameters of blocks that predict further ahead; engines load them only when asked to.</source>
        <translation>Die Datei enthält auch {} Parameter von Blöcken, die weiter voraussagen; Engines laden sie nur auf Wunsch.</translation>
    </message>
    <message>
        <source>In the order in which a token meets them</source>
        <translation>In der Reihenfolge, in der ein Token sie trifft</translation>
    </message>
    <message>
        <source>A token passes: {active}, {share:.0%} of them</source>
        <translation>Ein Token durchläuft: {active}, {share:.0%} davon</translation>
    </message>
    <message>
        <source>{passed}; model cards count the embeddings too: {card}</source>
        <translation>{passed}; Modellkarten zählen auch die Embeddings: {card}</translation>
    </message>
    <message>
        <source>In memory: {} parameters</source>
        <translation>Im Speicher: {} Parameter</translation>
    </message>
    <message>
        <source>a token passes {}</source>
        <translation>ein Token durchläuft {}</translation>
    </message>
    <message>
        <source>a token passes all</source>
        <translation>ein Token durchläuft alle</translation>
    </message>
    <message>
        <source>a token multiplies none</source>
        <translation>ein Token multipliziert keine</translation>
    </message>
    <message>
        <source>{purpose}; {passed}</source>
        <translation>{purpose}; {passed}</translation>
    </message>
    <message>
        <source>{} parameters, all tensors of this kind added up</source>
        <translation>{} Parameter, alle Tensoren dieser Art zusammengezählt</translation>
    </message>
    <message>
        <source>Total decides the memory</source>
        <translation>Gesamt bestimmt den Speicher</translation>
    </message>
    <message>
        <source>all {} must lie somewhere, in {}</source>
        <translation>alle {} müssen irgendwo liegen, in {}</translation>
    </message>
    <message>
        <source>Weights, {}</source>
        <translation>Gewichte, {}</translation>
    </message>
    <message>
        <source>{active} active parameters in {quant} are {read}</source>
        <translation>{active} aktive Parameter in {quant} sind {read}</translation>
    </message>
    <message>
        <source>Active decides the speed</source>
        <translation>Aktiv bestimmt das Tempo</translation>
    </message>
    <message>
        <source>each token reads them once</source>
        <translation>jedes Token liest sie einmal</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation>Je Token gelesen</translation>
    </message>
    <message>
        <source>at most {} tok/s</source>
        <translation>höchstens {} tok/s</translation>
    </message>
    <message>
        <source>each token reads {read}; the fastest memory gives {rate} a second</source>
        <translation>jedes Token liest {read}; der schnellste Speicher liefert {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Ceiling of generation, {}</source>
        <translation>Obergrenze der Generierung, {}</translation>
    </message>
    <message>
        <source>if all weights lay there and nothing else were read: an upper bound</source>
        <translation>wenn alle Gewichte dort lägen und sonst nichts gelesen würde: eine Obergrenze</translation>
    </message>
    <message>
        <source>As published, in 16 bit</source>
        <translation>Wie veröffentlicht, in 16 Bit</translation>
    </message>
    <message>
        <source>two bytes a parameter</source>
        <translation>zwei Byte je Parameter</translation>
    </message>
    <message>
        <source>{name} in 16 bit, {size}</source>
        <translation>{name} in 16 Bit, {size}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>every choice can be undone</source>
        <translation>jede Wahl lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Add GPU</source>
        <translation>GPU hinzufügen</translation>
    </message>
    <message>
        <source>a known card, or your own numbers for one</source>
        <translation>eine bekannte Karte oder eigene Zahlen für eine</translation>
    </message>
    <message>
        <source>Unified system</source>
        <translation>Unified-Memory-System</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>Speichertempo</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>Speicherkanäle</translation>
    </message>
    <message numerus="yes">
        <source>{} channels</source>
        <translation>
            <numerusform>{} Kanal</numerusform>
            <numerusform>{} Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lanes of each slot</source>
        <translation>Lanes je Steckplatz</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Your price of all of it</source>
        <translation>Ihr Preis für alles</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>you typed it, {}</source>
        <translation>von Ihnen eingegeben, {}</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} Kern</numerusform>
            <numerusform>{} Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>est. (want {:.0f}+)</source>
        <translation>gesch. (Ziel {:.0f}+)</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>at {} context</source>
        <translation>bei {} Kontext</translation>
    </message>
    <message>
        <source>longest context</source>
        <translation>längster Kontext</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>Warum {}?</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>{} ausführen</translation>
    </message>
    <message numerus="yes">
        <source>{score}, {count} more scores</source>
        <translation>
            <numerusform>{score}, {count} weiterer Wert</numerusform>
            <numerusform>{score}, {count} weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>No score for {purpose} published: judged by its other scores</source>
        <translation>Kein Wert für {purpose} veröffentlicht: nach den anderen Werten beurteilt</translation>
    </message>
    <message>
        <source>No score published: judged by size and age</source>
        <translation>Kein Wert veröffentlicht: nach Größe und Alter beurteilt</translation>
    </message>
</context>
<context>
    <name>PinTray</name>
    <message>
        <source>Pinned models</source>
        <translation>Angeheftete Modelle</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>See {count} side by side</source>
        <translation>{count} nebeneinander zeigen</translation>
    </message>
    <message>
        <source>See it in full</source>
        <translation>Vollständig zeigen</translation>
    </message>
</context>
<context>
    <name>PinnedView</name>
    <message>
        <source>Back to all models</source>
        <translation>Zurück zu allen Modellen</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>Angeheftete Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Memory as the context grows</source>
        <translation>Speicher bei wachsendem Kontext</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>estimated range; the dashed line is comfortable</source>
        <translation>geschätzte Spanne; die gestrichelte Linie ist angenehm</translation>
    </message>
    <message>
        <source>with everything on the fastest memory</source>
        <translation>mit allem im schnellsten Speicher</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>Scores stand here only where one source has at least two of these models: other harnesses give other figures. A score is of the unquantized model.</source>
        <translation>Werte stehen hier nur, wenn eine Quelle mindestens zwei dieser Modelle hat: Andere Testumgebungen ergeben andere Zahlen. Ein Wert gilt für das nicht quantisierte Modell.</translation>
    </message>
    <message>
        <source>No source has published scores of two of these models.</source>
        <translation>Keine Quelle hat Werte von zwei dieser Modelle veröffentlicht.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Erstes Wort nach</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Longest context here</source>
        <translation>Längster Kontext hier</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>Kontext des Modells</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{total}, {active} active</source>
        <translation>{total}, {active} aktiv</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Where {} would lie</source>
        <translation>Wo {} liegen würde</translation>
    </message>
    <message>
        <source>GPU {}</source>
        <translation>GPU {}</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} of {} layers on the GPUs.</source>
        <translation>{} von {} Schichten auf den GPUs.</translation>
    </message>
    <message numerus="yes">
        <source>The experts of {} layers lie in system memory.</source>
        <translation>
            <numerusform>Die Experten von {} Schicht liegen im Arbeitsspeicher.</numerusform>
            <numerusform>Die Experten von {} Schichten liegen im Arbeitsspeicher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ways to plan</source>
        <translation>Wege zu planen</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>Rechner zusammenstellen</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>Was brauche ich?</translation>
    </message>
    <message>
        <source>What to upgrade?</source>
        <translation>Was aufrüsten?</translation>
    </message>
    <message>
        <source>Many users</source>
        <translation>Viele Nutzer</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{} deleted</source>
        <translation>{} gelöscht</translation>
    </message>
    <message>
        <source>My next rig</source>
        <translation>Mein nächster Rechner</translation>
    </message>
    <message>
        <source>Not in the catalog, left out: {}</source>
        <translation>Nicht im Katalog, weggelassen: {}</translation>
    </message>
    <message>
        <source>Planned rigs not saved: {}</source>
        <translation>Geplante Rechner nicht gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>PlayCard</name>
    <message>
        <source>Play the conversation forward</source>
        <translation>Das Gespräch weiterspielen</translation>
    </message>
    <message>
        <source>every turn brings your question and an answer of the sizes above</source>
        <translation>jeder Zug bringt Ihre Frage und eine Antwort in den obigen Größen</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>Was an der Grenze geschieht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Nächster Zug</translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation>Bis zur Grenze</translation>
    </message>
    <message>
        <source>Turn of the conversation</source>
        <translation>Zug des Gesprächs</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>An der Grenze</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>Everything said so far; hollow: forgotten</source>
        <translation>Alles bisher Gesagte; hohl: vergessen</translation>
    </message>
    <message>
        <source>Everything said so far</source>
        <translation>Alles bisher Gesagte</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>Zug {}</translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation>{} gesehen</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
    <message>
        <source>{} said</source>
        <translation>{} gesagt</translation>
    </message>
    <message>
        <source>There is room. The whole prompt of {read} tokens is read once.</source>
        <translation>Es ist Platz. Der ganze Prompt von {read} Token wird einmal gelesen.</translation>
    </message>
    <message>
        <source>There is room: only {read} tokens are read for this turn, the rest is in the cache.</source>
        <translation>Es ist Platz: Nur {read} Token werden für diesen Zug gelesen, der Rest ist im Cache.</translation>
    </message>
    <message>
        <source>Refused: the request exceeds the available context size of {window} tokens. The conversation ends here.</source>
        <translation>Abgelehnt: Die Anfrage ist größer als der verfügbare Kontext von {window} Token. Das Gespräch endet hier.</translation>
    </message>
    <message>
        <source>The answer is cut after {answer} tokens: the window is full.</source>
        <translation>Die Antwort wird nach {answer} Token abgeschnitten: Das Fenster ist voll.</translation>
    </message>
    <message>
        <source>{lost} more tokens are cut off, and all {read} tokens of the prompt are read again before the first word.</source>
        <translation>{lost} weitere Token werden abgeschnitten, und alle {read} Token des Prompts werden vor dem ersten Wort neu gelesen.</translation>
    </message>
    <message>
        <source>Context shift: {lost} tokens are thrown away at once, {shifts} times in this turn.</source>
        <translation>Context Shift: {lost} Token werden auf einmal verworfen, {shifts}-mal in diesem Zug.</translation>
    </message>
    <message>
        <source>The window has moved on by {lost} tokens.</source>
        <translation>Das Fenster ist um {lost} Token weitergerückt.</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>Nichts wird vergessen.</translation>
    </message>
    <message>
        <source>{part}: all {n}</source>
        <translation>{part}: alle {n}</translation>
    </message>
    <message>
        <source>{part}: {n} of {all}</source>
        <translation>{part}: {n} von {all}</translation>
    </message>
    <message>
        <source>Forgotten by now: {}.</source>
        <translation>Inzwischen vergessen: {}.</translation>
    </message>
</context>
<context>
    <name>PoolRow</name>
    <message>
        <source>{used} of {limit} usable</source>
        <translation>{used} von {limit} nutzbar</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Rekurrenter Zustand</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Ausgabepuffer</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Advertised and practical context</source>
        <translation>Beworbener und praktischer Kontext</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Right answers by length of the input, in</source>
        <translation>Richtige Antworten nach Länge der Eingabe, in</translation>
    </message>
    <message>
        <source>Lost in the middle: a passage is found best when it stands at the start or the end of the prompt, and is missed most in the middle, also by models sold for long context ({source}). Put what matters last, beside the question.</source>
        <translation>Lost in the Middle: Eine Stelle wird am besten gefunden, wenn sie am Anfang oder am Ende des Prompts steht, und in der Mitte am häufigsten übersehen, auch von Modellen, die für langen Kontext beworben werden ({source}). Das Wichtigste ans Ende stellen, neben die Frage.</translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation>Quelle: {source}, {date}</translation>
    </message>
    <message>
        <source>an unknown length</source>
        <translation>eine unbekannte Länge</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; nobody has published its {benchmark} results at several lengths. These are others:</source>
        <translation>{model} ist für {tokens} ausgelegt; niemand hat {benchmark}-Ergebnisse bei mehreren Längen veröffentlicht. Dies sind andere:</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time at {short} and {worst:.0f} % at {long}.</source>
        <translation>{model} ist für {tokens} ausgelegt; in {benchmark} ist es bei {short} zu {best:.0f} % richtig und bei {long} zu {worst:.0f} %.</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, the length that the benchmark calls effective.</source>
        <translation>{model} ist für {tokens} ausgelegt; in {benchmark} bleibt es bis {usable} über {bound} %; diese Länge nennt der Benchmark wirksam.</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Loss against size</source>
        <translation>Verlust gegen Größe</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>From {best} ({low}) to {worst} ({high}). {about}</source>
        <translation>Von {best} ({low}) bis {worst} ({high}). {about}</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>No size is known: see the table.</source>
        <translation>Keine Größe ist bekannt: siehe Tabelle.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>QuantizationTopic</name>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
</context>
<context>
    <name>RangeChart</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{} does not run it</source>
        <translation>{} führt es nicht aus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>RemediesCard</name>
    <message>
        <source>What would give more room</source>
        <translation>Was mehr Platz gäbe</translation>
    </message>
    <message>
        <source>The model&apos;s whole context fits already, and no model that fits needs half of the cache.</source>
        <translation>Der ganze Kontext des Modells passt schon, und kein passendes Modell kommt mit der Hälfte des Caches aus.</translation>
    </message>
    <message>
        <source>Retrieve instead of stuffing (RAG)</source>
        <translation>Nachschlagen statt Vollstopfen (RAG)</translation>
    </message>
    <message>
        <source>Only the chunks nearest to the question go into the prompt.</source>
        <translation>Nur die Abschnitte, die der Frage am nächsten sind, kommen in den Prompt.</translation>
    </message>
    <message>
        <source>Chunks as in</source>
        <translation>Abschnitte wie in</translation>
    </message>
    <message>
        <source>Tokens a chunk</source>
        <translation>Token je Abschnitt</translation>
    </message>
    <message>
        <source>Tokens that neighbours share</source>
        <translation>Token, die Nachbarn teilen</translation>
    </message>
    <message>
        <source>Chunks in the prompt</source>
        <translation>Abschnitte im Prompt</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Wie in</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Put only these chunks into the window</source>
        <translation>Nur diese Abschnitte ins Fenster</translation>
    </message>
    <message>
        <source>There are no documents in the window.</source>
        <translation>Im Fenster sind keine Dokumente.</translation>
    </message>
    <message>
        <source>{documents} tokens of documents become {n} chunks, {k} of them in the prompt: {prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of KV cache; the index takes {index}.</source>
        <translation>{documents} Token an Dokumenten werden {n} Abschnitte, {k} davon im Prompt: {prompt} Token statt {documents}. Das spart {saved} Token und {bytes} KV-Cache; der Index belegt {index}.</translation>
    </message>
    <message>
        <source>Longest context as it is: {}</source>
        <translation>Längster Kontext, wie es ist: {}</translation>
    </message>
    <message>
        <source>The model does not fit as it is.</source>
        <translation>Das Modell passt so nicht.</translation>
    </message>
    <message>
        <source>The longest context becomes {}.</source>
        <translation>Der längste Kontext wird {}.</translation>
    </message>
    <message>
        <source>Keep the KV cache in {}</source>
        <translation>KV-Cache in {} halten</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} verwenden</translation>
    </message>
    <message>
        <source>Take {}, a smaller file</source>
        <translation>{} nehmen, eine kleinere Datei</translation>
    </message>
    <message>
        <source>Take {}: cheaper attention</source>
        <translation>{} nehmen: günstigere Attention</translation>
    </message>
    <message>
        <source>Its cache takes {size} here, at most half; up to {longest}.</source>
        <translation>Sein Cache belegt hier {size}, höchstens die Hälfte; bis zu {longest}.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Trainingsaufwand</translation>
    </message>
    <message>
        <source>{} FLOP</source>
        <translation>{} FLOP</translation>
    </message>
    <message>
        <source>6 × {params:,.0f} active parameters × {tokens:,.0f} tokens</source>
        <translation>6 × {params:,.0f} aktive Parameter × {tokens:,.0f} Token</translation>
    </message>
    <message>
        <source>2 forward and 4 backward for each parameter and token</source>
        <translation>2 vorwärts und 4 rückwärts je Parameter und Token</translation>
    </message>
    <message>
        <source>6 × parameters × tokens</source>
        <translation>6 × Parameter × Token</translation>
    </message>
    <message>
        <source>from the layers of this model, windows and all</source>
        <translation>aus den Schichten dieses Modells, samt Fenstern</translation>
    </message>
    <message>
        <source>for a usual shape: width is 128 times the number of layers (assumed)</source>
        <translation>für einen üblichen Aufbau: Breite ist 128-mal die Zahl der Schichten (angenommen)</translation>
    </message>
    <message>
        <source>comparing {:,} tokens with those before them, forward and backward</source>
        <translation>{:,} Token mit denen davor vergleichen, vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>Attention on top</source>
        <translation>Attention zusätzlich</translation>
    </message>
    <message>
        <source>{:.0%} more</source>
        <translation>{:.0%} mehr</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>Token je Parameter</translation>
    </message>
    <message>
        <source>compute-optimal by Chinchilla</source>
        <translation>nach Chinchilla rechenoptimal</translation>
    </message>
    <message>
        <source>over-trained {} times, for cheaper use</source>
        <translation>{}-fach übertrainiert, für günstigere Nutzung</translation>
    </message>
    <message>
        <source>under-trained: Chinchilla asks for {} tokens</source>
        <translation>untertrainiert: Chinchilla verlangt {} Token</translation>
    </message>
    <message>
        <source>{tokens:,.0f} tokens ÷ {params:,.0f} active parameters</source>
        <translation>{tokens:,.0f} Token ÷ {params:,.0f} aktive Parameter</translation>
    </message>
    <message>
        <source>Chinchilla: {rule:g} × {params} = {tokens} tokens</source>
        <translation>Chinchilla: {rule:g} × {params} = {tokens} Token</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</source>
        <translation>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</translation>
    </message>
    <message>
        <source>{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit</source>
        <translation>{share:.0%} genutzt von {peak:,.0f} TFLOPS Spitze, dicht, 16 Bit</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>{:,.0f} TFLOPS kept on each</source>
        <translation>je {:,.0f} TFLOPS genutzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation>
            <numerusform>{hours} GPU-Stunden ÷ {count:,} Karte</numerusform>
            <numerusform>{hours} GPU-Stunden ÷ {count:,} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>on {:,} cards</source>
        <translation>
            <numerusform>auf {:,} Karte</numerusform>
            <numerusform>auf {:,} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>{hours} hours × {watts:.0f} W of a {name}</source>
        <translation>{hours} Stunden × {watts:.0f} W einer {name}</translation>
    </message>
    <message>
        <source>processors, network and cooling come on top</source>
        <translation>Prozessoren, Netz und Kühlung kommen hinzu</translation>
    </message>
    <message>
        <source>board power in the catalog: {}</source>
        <translation>Leistungsaufnahme laut Katalog: {}</translation>
    </message>
    <message>
        <source>the cards alone</source>
        <translation>nur die Karten</translation>
    </message>
    <message>
        <source>{} years</source>
        <translation>{} Jahre</translation>
    </message>
    <message numerus="yes">
        <source>{} hours</source>
        <translation>
            <numerusform>{} Stunde</numerusform>
            <numerusform>{} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} days</source>
        <translation>
            <numerusform>{} Tag</numerusform>
            <numerusform>{} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{} GWh</source>
        <translation>{} GWh</translation>
    </message>
    <message>
        <source>{} MWh</source>
        <translation>{} MWh</translation>
    </message>
    <message>
        <source>{} kWh</source>
        <translation>{} kWh</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money, unknown</source>
        <translation>Geld, unbekannt</translation>
    </message>
    <message>
        <source>Nobody has a price of this card</source>
        <translation>Niemand hat einen Preis für diese Karte</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>no price of the card</source>
        <translation>kein Preis der Karte</translation>
    </message>
    <message>
        <source>{hours} GPU-hours × {price} USD</source>
        <translation>{hours} GPU-Stunden × {price} USD</translation>
    </message>
    <message>
        <source>electricity of the cards: {}</source>
        <translation>Strom der Karten: {}</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>owned, with electricity</source>
        <translation>gekauft, mit Strom</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Speicherbedarf</translation>
    </message>
    <message>
        <source>at least, over all cards</source>
        <translation>mindestens, über alle Karten</translation>
    </message>
    <message>
        <source>at least; the cards have {}</source>
        <translation>mindestens; die Karten haben {}</translation>
    </message>
    <message numerus="yes">
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation>
            <numerusform>passt nicht: mindestens {count:,} Karte mit {size}</numerusform>
            <numerusform>passt nicht: mindestens {count:,} Karten mit {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}</source>
        <translation>{bytes:g} Byte × {params:,.0f} Parameter, alle = {size}</translation>
    </message>
    <message>
        <source>16-bit weights and gradients, 32-bit copy and two moments of Adam</source>
        <translation>16-Bit-Gewichte und -Gradienten, 32-Bit-Kopie und zwei Momente von Adam</translation>
    </message>
    <message>
        <source>activations of one sequence, recomputed: {}</source>
        <translation>Aktivierungen einer Sequenz, neu berechnet: {}</translation>
    </message>
</context>
<context>
    <name>RooflineCard</name>
    <message>
        <source>The roofline of your machine</source>
        <translation>Die Roofline Ihres Rechners</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model} auf {rig}</translation>
    </message>
    <message>
        <source>Writing a token</source>
        <translation>Ein Token schreiben</translation>
    </message>
    <message>
        <source>Reading a prompt, {} tokens at once</source>
        <translation>Einen Prompt lesen, {} Token zugleich</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP je Byte</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>reached, est.</source>
        <translation>erreicht, gesch.</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt lesen</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a byte, and arithmetic is the limit.</source>
        <translation>Schreiben liest jedes aktive Gewicht für ein Token: {low} FLOP je Byte, also ist der Speicher die Grenze. Ein Prompt nutzt dieselben Bytes für viele Token: {high} FLOP je Byte, und das Rechnen ist die Grenze.</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a byte, but memory is still the limit: much is read, or few tokens come at once.</source>
        <translation>Schreiben liest jedes aktive Gewicht für ein Token: {low} FLOP je Byte, also ist der Speicher die Grenze. Ein Prompt nutzt dieselben Bytes für viele Token, {high} FLOP je Byte, doch der Speicher bleibt die Grenze: Es wird viel gelesen, oder es kommen wenige Token zugleich.</translation>
    </message>
    <message>
        <source>A part of the weights lies in RAM, whose lower roof is dashed: points of the whole model lie between both.</source>
        <translation>Ein Teil der Gewichte liegt im RAM, dessen niedrigeres Dach gestrichelt ist: Punkte des ganzen Modells liegen zwischen beiden.</translation>
    </message>
    <message>
        <source>Work of a token</source>
        <translation>Arbeit eines Tokens</translation>
    </message>
    <message>
        <source>2 FLOP for each of the {:.3g} billion values passed, and looking back</source>
        <translation>2 FLOP für jeden der {:.3g} Milliarden durchlaufenen Werte, und der Rückblick</translation>
    </message>
    <message>
        <source>inference: 2 × active parameters, and attention</source>
        <translation>Inferenz: 2 × aktive Parameter, und Attention</translation>
    </message>
    <message>
        <source>The ridge</source>
        <translation>Der Knick</translation>
    </message>
    <message>
        <source>{:,.0f} FLOP a byte</source>
        <translation>{:,.0f} FLOP je Byte</translation>
    </message>
    <message>
        <source>peak {peak}/s ÷ bandwidth {bandwidth}/s</source>
        <translation>Spitze {peak}/s ÷ Bandbreite {bandwidth}/s</translation>
    </message>
    <message>
        <source>where {} turns from one limit to the other</source>
        <translation>wo {} von einer Grenze zur anderen wechselt</translation>
    </message>
    <message>
        <source>{} FLOP a byte</source>
        <translation>{} FLOP je Byte</translation>
    </message>
    <message>
        <source>{flop} ÷ {size} read</source>
        <translation>{flop} ÷ {size} gelesen</translation>
    </message>
    <message>
        <source>allowed: {}/s</source>
        <translation>möglich: {}/s</translation>
    </message>
    <message>
        <source>limited by arithmetic</source>
        <translation>begrenzt durch Rechenleistung</translation>
    </message>
    <message>
        <source>limited by memory bandwidth</source>
        <translation>begrenzt durch Speicherbandbreite</translation>
    </message>
    <message>
        <source>reached: {rate} tokens a second, est., are {flops}/s</source>
        <translation>erreicht: {rate} Token pro Sekunde, gesch., sind {flops}/s</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>The memory bandwidth of this machine is not known.</source>
        <translation>Die Speicherbandbreite dieses Rechners ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}.</source>
        <translation>{name}: Ab {ridge:.0f} FLOP je Byte ist das Rechnen die Grenze. {points}.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP je Byte</translation>
    </message>
    <message>
        <source>FLOP/s reached</source>
        <translation>FLOP/s erreicht</translation>
    </message>
    <message>
        <source>FLOP/s allowed</source>
        <translation>FLOP/s möglich</translation>
    </message>
    <message>
        <source>FLOP for each byte read from memory</source>
        <translation>FLOP je aus dem Speicher gelesenem Byte</translation>
    </message>
    <message>
        <source>FLOP a second</source>
        <translation>FLOP pro Sekunde</translation>
    </message>
    <message>
        <source>memory is the limit</source>
        <translation>Speicher ist die Grenze</translation>
    </message>
    <message>
        <source>arithmetic is</source>
        <translation>Rechnen ist es</translation>
    </message>
</context>
<context>
    <name>RoutingCard</name>
    <message>
        <source>Which experts a token takes</source>
        <translation>Welche Experten ein Token nimmt</translation>
    </message>
    <message>
        <source>the cat sat on the mat and the dog saw the cat</source>
        <translation>die Katze saß auf der Matte und der Hund sah die Katze</translation>
    </message>
    <message>
        <source>Text to route, word by word</source>
        <translation>Zu verteilender Text, Wort für Wort</translation>
    </message>
    <message>
        <source>Keep earlier tokens lit</source>
        <translation>Frühere Token leuchten lassen</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Experts touched</source>
        <translation>Berührte Experten</translation>
    </message>
    <message>
        <source>Experts of a layer that a batch touches</source>
        <translation>Experten einer Schicht, die ein Batch berührt</translation>
    </message>
    <message>
        <source>Tokens in the batch</source>
        <translation>Token im Batch</translation>
    </message>
    <message>
        <source>Dark: the experts of the token shown. Pale: of the tokens before it. The router here has this model&apos;s shape and random weights, because the true ones are in the model&apos;s file; which experts light up is made up, how many is not.</source>
        <translation>Dunkel: die Experten des gezeigten Tokens. Blass: die der Token davor. Der Router hier hat den Aufbau dieses Modells und zufällige Gewichte, denn die echten stehen in der Modelldatei; welche Experten aufleuchten, ist erfunden, wie viele, nicht.</translation>
    </message>
    <message>
        <source>{} is dense: every token passes all parameters of every layer, and there is nothing to choose. Pick a mixture of experts above to see routing.</source>
        <translation>{} ist dicht: Jedes Token durchläuft alle Parameter jeder Schicht, und es gibt nichts zu wählen. Oben ein Mixture-of-Experts-Modell wählen, um das Routing zu sehen.</translation>
    </message>
    <message>
        <source> One more, shared, expert is passed by every token.</source>
        <translation> Einen weiteren, gemeinsamen Experten durchläuft jedes Token.</translation>
    </message>
    <message>
        <source>{name} mixes experts in {layers} of its {every} layers: a router scores all {all} for each token, reads the {used} best and mixes their answers.</source>
        <translation>{name} mischt Experten in {layers} seiner {every} Schichten: Ein Router bewertet alle {all} für jedes Token, liest die {used} besten und mischt ihre Antworten.</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>berührt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Share of the experts that one token reads, {}</source>
        <translation>Anteil der Experten, den ein Token liest, {}</translation>
    </message>
    <message>
        <source>experts are {} of this model&apos;s parameters</source>
        <translation>Experten sind {} der Parameter dieses Modells</translation>
    </message>
    <message>
        <source>{used} of {all} in each layer</source>
        <translation>{used} von {all} in jeder Schicht</translation>
    </message>
    <message>
        <source>One token reads</source>
        <translation>Ein Token liest</translation>
    </message>
    <message>
        <source>Different experts lit in a layer, {}</source>
        <translation>Verschiedene leuchtende Experten je Schicht, {}</translation>
    </message>
    <message>
        <source>{lit:,} lit cells in {layers} layers; repeated words take the same experts</source>
        <translation>{lit:,} leuchtende Zellen in {layers} Schichten; wiederholte Wörter nehmen dieselben Experten</translation>
    </message>
    <message>
        <source>different experts a layer; tokens lit: {}</source>
        <translation>verschiedene Experten je Schicht; leuchtende Token: {}</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Experts that a batch of {n} tokens touches, {value}</source>
        <translation>Experten, die ein Batch von {n} Token berührt, {value}</translation>
    </message>
    <message>
        <source>if tokens choose evenly and on their own; real routers are a little uneven and touch somewhat fewer</source>
        <translation>wenn Token gleichmäßig und unabhängig wählen; echte Router sind etwas ungleichmäßig und berühren etwas weniger</translation>
    </message>
    <message>
        <source>of {all} experts a layer, on average</source>
        <translation>von {all} Experten je Schicht, im Mittel</translation>
    </message>
    <message>
        <source>A batch of {} tokens touches</source>
        <translation>Ein Batch von {} Token berührt</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} Token</translation>
    </message>
    <message>
        <source>Tokens that touch 99 % of the experts, {}</source>
        <translation>Token, die 99 % der Experten berühren, {}</translation>
    </message>
    <message>
        <source>a prompt is read in batches of 512: it reads nearly all weights, whatever the number of active parameters</source>
        <translation>ein Prompt wird in Batches von 512 gelesen: Er liest fast alle Gewichte, gleich wie viele Parameter aktiv sind</translation>
    </message>
    <message>
        <source>why reading a prompt takes all weights, and one user&apos;s writing few</source>
        <translation>warum das Lesen eines Prompts alle Gewichte braucht, das Schreiben für eine Person wenige</translation>
    </message>
    <message>
        <source>99 % of the experts after</source>
        <translation>99 % der Experten nach</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>Experts that the token &apos;{}&apos; takes</source>
        <translation>Experten, die das Token „{}“ nimmt</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; takes {used} of {all} experts in each of {layers} layers; in the first: {first}.</source>
        <translation>„{token}“ nimmt {used} von {all} Experten in jeder der {layers} Schichten; in der ersten: {first}.</translation>
    </message>
    <message>
        <source>layer {}</source>
        <translation>Schicht {}</translation>
    </message>
    <message>
        <source>expert 1</source>
        <translation>Experte 1</translation>
    </message>
    <message>
        <source>expert {}</source>
        <translation>Experte {}</translation>
    </message>
    <message>
        <source>Layer {layer}: experts {taken}</source>
        <translation>Schicht {layer}: Experten {taken}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>1.2 GB for each billion active parameters?</source>
        <translation>1,2 GB je Milliarde aktiver Parameter?</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>Die Regel sagt</translation>
    </message>
    <message>
        <source>from {} active parameters</source>
        <translation>aus {} aktiven Parametern</translation>
    </message>
    <message>
        <source>The rule, {}</source>
        <translation>Die Regel, {}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Es braucht</translation>
    </message>
    <message>
        <source>{quant}, {context}, on this machine</source>
        <translation>{quant}, {context}, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Memory needed, {}</source>
        <translation>Speicherbedarf, {}</translation>
    </message>
    <message>
        <source>{:.1f} times the rule</source>
        <translation>{:.1f}-mal die Regel</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>the rule counts what a token uses, memory holds all experts</source>
        <translation>die Regel zählt, was ein Token nutzt, der Speicher fasst alle Experten</translation>
    </message>
    <message>
        <source>the rule counts what a token multiplies, memory holds the tables too</source>
        <translation>die Regel zählt, was ein Token multipliziert, der Speicher fasst auch die Tabellen</translation>
    </message>
    <message>
        <source>for a dense model the rule asks for more than needed at this context</source>
        <translation>für ein dichtes Modell verlangt die Regel mehr als bei diesem Kontext nötig</translation>
    </message>
    <message>
        <source>for a dense model active and total are the same</source>
        <translation>bei einem dichten Modell sind aktiv und gesamt gleich</translation>
    </message>
</context>
<context>
    <name>RunFields</name>
    <message>
        <source>Your run</source>
        <translation>Ihr Lauf</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>Mit einem Modell beginnen</translation>
    </message>
    <message>
        <source>Parameters, all</source>
        <translation>Parameter, alle</translation>
    </message>
    <message>
        <source>Parameters, active for a token</source>
        <translation>Parameter, aktiv für ein Token</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainings-Token</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>Token einer Sequenz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Wie viele Karten</translation>
    </message>
    <message>
        <source>Share of the card&apos;s peak that is kept</source>
        <translation>Genutzter Anteil der Spitze der Karte</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>of which active</source>
        <translation>davon aktiv</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>kept of their peak</source>
        <translation>von der Spitze genutzt</translation>
    </message>
</context>
<context>
    <name>RunTab</name>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>bash, zsh</source>
        <translation>bash, zsh</translation>
    </message>
    <message>
        <source>It does not fit: these commands would run out of memory here.</source>
        <translation>Es passt nicht: Diesen Befehlen ginge hier der Speicher aus.</translation>
    </message>
    <message>
        <source>Its shape is not published, so nobody can say how to place it.</source>
        <translation>Der Aufbau ist nicht veröffentlicht, daher kann niemand sagen, wie es zu verteilen ist.</translation>
    </message>
</context>
<context>
    <name>ScalingCard</name>
    <message>
        <source>The scaling law</source>
        <translation>Das Skalierungsgesetz</translation>
    </message>
    <message>
        <source>loss at the compute of your run</source>
        <translation>Verlust beim Rechenaufwand Ihres Laufs</translation>
    </message>
    <message>
        <source>Loss against size at equal compute</source>
        <translation>Verlust gegen Größe bei gleichem Rechenaufwand</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{:g} × the compute</source>
        <translation>{:g} × der Rechenaufwand</translation>
    </message>
    <message>
        <source>Each line spends {flop} FLOP on models of every size: small ones read more text, large ones less. The floor of the valley is the best use of that compute. Drag to go along it.</source>
        <translation>Jede Linie verbraucht {flop} FLOP für Modelle jeder Größe: Kleine lesen mehr Text, große weniger. Die Talsohle ist die beste Nutzung dieses Aufwands. Ziehen, um daran entlangzugehen.</translation>
    </message>
    <message>
        <source>{address}, read {date}</source>
        <translation>{address}, gelesen am {date}</translation>
    </message>
    <message>
        <source>loss of your run, {:.3f} above the best for its compute</source>
        <translation>Verlust Ihres Laufs, {:.3f} über dem besten für seinen Aufwand</translation>
    </message>
    <message>
        <source>Best size by it</source>
        <translation>Beste Größe danach</translation>
    </message>
    <message>
        <source>{tokens} tokens, {ratio:.0f} for each parameter</source>
        <translation>{tokens} Token, {ratio:.0f} je Parameter</translation>
    </message>
    <message>
        <source>N = G × (C ÷ 6)^(β ÷ (α + β)), G = (α·A ÷ β·B)^(1 ÷ (α + β))</source>
        <translation>N = G × (C ÷ 6)^(β ÷ (α + β)), G = (α·A ÷ β·B)^(1 ÷ (α + β))</translation>
    </message>
    <message>
        <source>C = {flop} FLOP, α = {alpha:g}, β = {beta:g}, A = {a:g}, B = {b:g}</source>
        <translation>C = {flop} FLOP, α = {alpha:g}, β = {beta:g}, A = {a:g}, B = {b:g}</translation>
    </message>
</context>
<context>
    <name>ScriptsCard</name>
    <message>
        <source>By script</source>
        <translation>Nach Schrift</translation>
    </message>
    <message>
        <source>Only counted text can be told apart by script.</source>
        <translation>Nur gezählter Text lässt sich nach Schrift trennen.</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Noch keine Buchstaben.</translation>
    </message>
    <message>
        <source>Digits and signs are left out. Chinese, kana and Thai have no spaces between words.</source>
        <translation>Ziffern und Satzzeichen sind weggelassen. Chinesisch, Kana und Thai haben keine Leerzeichen zwischen Wörtern.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens a word</source>
        <translation>Token je Wort</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>je Buchstabe</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation>Speichergrößen</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB (2³⁰ Byte)</translation>
    </message>
    <message>
        <source>GB as on the box (10⁹ bytes)</source>
        <translation>GB wie auf der Packung (10⁹ Byte)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Hell, dunkel oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Changes at the next start.</source>
        <translation>Ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>Auch Strg+Plus, Strg+Minus und Strg+0.</translation>
    </message>
    <message>
        <source>Engines and drivers count in GiB, boxes in GB.</source>
        <translation>Engines und Treiber zählen in GiB, Packungen in GB.</translation>
    </message>
    <message>
        <source>decides between “Runs well” and “Slow”</source>
        <translation>entscheidet zwischen „Läuft gut“ und „Langsam“</translation>
    </message>
    <message>
        <source>What each use asks for</source>
        <translation>Was jede Verwendung verlangt</translation>
    </message>
    <message>
        <source>{:.0f} tok/s or more</source>
        <translation>{:.0f} tok/s oder mehr</translation>
    </message>
    <message>
        <source>{} context</source>
        <translation>{} Kontext</translation>
    </message>
</context>
<context>
    <name>ShareBarOfTypes</name>
    <message>
        <source>{quant} by bytes: {parts}</source>
        <translation>{quant} nach Bytes: {parts}</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>SpeedMap</name>
    <message>
        <source>Speed of every model</source>
        <translation>Tempo jedes Modells</translation>
    </message>
    <message numerus="yes">
        <source>Of {} models: {}.</source>
        <translation>
            <numerusform>Von {} Modell: {}.</numerusform>
            <numerusform>Von {} Modellen: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>tok/s, est.</source>
        <translation>tok/s, gesch.</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Speicher, GiB</translation>
    </message>
    <message>
        <source>comfortable for {}: {:.0f} tok/s</source>
        <translation>angenehm für {}: {:.0f} tok/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>{} tok/s measured</source>
        <translation>{} tok/s gemessen</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s gesch.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>SpeedTab</name>
    <message>
        <source>Speed as the context fills</source>
        <translation>Tempo bei sich füllendem Kontext</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Warten auf das erste Wort</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context</source>
        <translation>tok/s nach Token im Kontext</translation>
    </message>
    <message>
        <source>seconds by length of the prompt</source>
        <translation>Sekunden nach Länge des Prompts</translation>
    </message>
    <message>
        <source>From {first} tok/s with little in the context to {last} at {tokens}.</source>
        <translation>Von {first} tok/s mit wenig im Kontext bis {last} bei {tokens}.</translation>
    </message>
    <message>
        <source>Tokens in the context</source>
        <translation>Token im Kontext</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>A prompt of {tokens} tokens is read in {low} to {high}.</source>
        <translation>Ein Prompt von {tokens} Token wird in {low} bis {high} gelesen.</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>Token im Prompt</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>comfortable for {use}: {speed} tok/s</source>
        <translation>angenehm für {use}: {speed} tok/s</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context, without drafts</source>
        <translation>tok/s nach Token im Kontext, ohne Entwürfe</translation>
    </message>
    <message>
        <source>seconds by length of the prompt, once it is loaded</source>
        <translation>Sekunden nach Länge des Prompts, sobald es geladen ist</translation>
    </message>
    <message>
        <source>Drafts by {name} make it slower here: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>Entwürfe von {name} machen es hier langsamer: {before} → {now} tok/s. Ein Schritt von {time} ergibt {tokens} Token.</translation>
    </message>
    <message>
        <source>With drafts by {name}: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>Mit Entwürfen von {name}: {before} → {now} tok/s. Ein Schritt von {time} ergibt {tokens} Token.</translation>
    </message>
    <message>
        <source>Loading the model takes {span}, limited by {limit} ({formula}). The first word of a cold start waits for it.</source>
        <translation>Das Modell zu laden dauert {span}, begrenzt durch {limit} ({formula}). Das erste Wort nach einem Kaltstart wartet darauf.</translation>
    </message>
    <message>
        <source>Writes {generation} tok/s with an empty context and reads prompts at {prefill} tok/s; limited by {limit}.</source>
        <translation>Schreibt {generation} tok/s mit leerem Kontext und liest Prompts mit {prefill} tok/s; begrenzt durch {limit}.</translation>
    </message>
    <message>
        <source>You measured this; {speed} tok/s were estimated.</source>
        <translation>Das haben Sie gemessen; geschätzt waren {speed} tok/s.</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>Ein Token braucht {time}</translation>
    </message>
    <message>
        <source>with an empty context</source>
        <translation>mit leerem Kontext</translation>
    </message>
    <message>
        <source>{what}: {time} = {formula}</source>
        <translation>{what}: {time} = {formula}</translation>
    </message>
</context>
<context>
    <name>SpeedTopic</name>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A short question, 64 tokens</source>
        <translation>Eine kurze Frage, 64 Token</translation>
    </message>
    <message>
        <source>A page, 512 tokens</source>
        <translation>Eine Seite, 512 Token</translation>
    </message>
    <message>
        <source>An article, 4K tokens</source>
        <translation>Ein Artikel, 4K Token</translation>
    </message>
    <message>
        <source>A long report, 16K tokens</source>
        <translation>Ein langer Bericht, 16K Token</translation>
    </message>
    <message>
        <source>A code base, 64K tokens</source>
        <translation>Eine Codebasis, 64K Token</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>What the speed feels like</source>
        <translation>Wie sich das Tempo anfühlt</translation>
    </message>
    <message>
        <source>The text below comes as fast as the model would write it here, after the wait for the first word. People read {low:.0f} to {high:.0f} words a second: what is slower makes you wait, what is faster does not.</source>
        <translation>Der Text unten erscheint so schnell, wie das Modell ihn hier schreiben würde, nach der Wartezeit auf das erste Wort. Menschen lesen {low:.0f} bis {high:.0f} Wörter pro Sekunde: Was langsamer ist, lässt warten, was schneller ist, nicht.</translation>
    </message>
    <message>
        <source>Pace against reading</source>
        <translation>Tempo gegen Lesen</translation>
    </message>
    <message>
        <source>tokens a second, logarithmic</source>
        <translation>Token pro Sekunde, logarithmisch</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>{words} words of this text are {tokens} tokens ({vocabulary}), so people read {low} to {high} tokens a second. {source}</source>
        <translation>{words} Wörter dieses Textes sind {tokens} Token ({vocabulary}), also lesen Menschen {low} bis {high} Token pro Sekunde. {source}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>SpeedWriters</name>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The machine is not known yet.</source>
        <translation>Der Rechner ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{model} does not run here with a prompt of {tokens} tokens.</source>
        <translation>{model} läuft hier nicht mit einem Prompt von {tokens} Token.</translation>
    </message>
</context>
<context>
    <name>StartFields</name>
    <message>
        <source>Loaded from</source>
        <translation>Geladen von</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Entworfene Token</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>Not counted: it is loaded</source>
        <translation>Nicht gezählt: schon geladen</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>0 to 1; empty: {span}, as measured elsewhere</source>
        <translation>0 bis 1; leer: {span}, wie anderswo gemessen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None suits</source>
        <translation>Keines passt</translation>
    </message>
    <message>
        <source>Its own block (MTP)</source>
        <translation>Sein eigener Block (MTP)</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Plan a rig you do not own yet</source>
        <translation>Einen Rechner planen, den Sie noch nicht haben</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>Mit diesem Computer beginnen</translation>
    </message>
    <message>
        <source>Choose parts, or open a .rig.json file: every page then answers for that rig.</source>
        <translation>Teile wählen oder eine .rig.json-Datei öffnen: Dann antwortet jede Seite für diesen Rechner.</translation>
    </message>
    <message>
        <source>Your planned rigs</source>
        <translation>Ihre geplanten Rechner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be read.</source>
        <translation>Der Katalog konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{}. Choose your card under This computer.</source>
        <translation>{}. Wählen Sie Ihre Karte unter „Dieser Computer“.</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>Dieser Computer konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The user guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>Models up to {}</source>
        <translation>Modelle bis {}</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Detected just now</source>
        <translation>Gerade erkannt</translation>
    </message>
    <message>
        <source>Detected {} min ago</source>
        <translation>Vor {} min erkannt</translation>
    </message>
    <message>
        <source>Detected {} h ago</source>
        <translation>Vor {} h erkannt</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Memory in {}</source>
        <translation>Speicher in {}</translation>
    </message>
    <message>
        <source>GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change.</source>
        <translation>GiB sind 2³⁰ Byte, GB sind 10⁹ Byte. Zum Umschalten klicken.</translation>
    </message>
    <message>
        <source>Text size {:.0%}</source>
        <translation>Schriftgröße {:.0%}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message>
        <source>What a quantization loses</source>
        <translation>Was eine Quantisierung verliert</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Published measurements. The divergence (KL) compares the probabilities of every next token with those of the unquantized model: 0 is the same model. It ranks more truly than perplexity, which can even fall. Figures of one study must not be compared with another&apos;s: the same quantization of another model on a harder text diverges a hundred times more.</source>
        <translation>Veröffentlichte Messungen. Die Divergenz (KL) vergleicht die Wahrscheinlichkeiten jedes nächsten Tokens mit denen des nicht quantisierten Modells: 0 ist dasselbe Modell. Sie ordnet zuverlässiger als die Perplexität, die sogar fallen kann. Zahlen einer Studie dürfen nicht mit denen einer anderen verglichen werden: Dieselbe Quantisierung eines anderen Modells mit schwererem Text weicht hundertmal mehr ab.</translation>
    </message>
    <message>
        <source>Study: model and text</source>
        <translation>Studie: Modell und Text</translation>
    </message>
    <message>
        <source>Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed.</source>
        <translation>Scheibe: einfach. Raute ◆: mit Importance-Matrix. ≈: Größe berechnet.</translation>
    </message>
    <message>
        <source>Quantizations, the least changed first</source>
        <translation>Quantisierungen, die am wenigsten veränderten zuerst</translation>
    </message>
    <message>
        <source>text not stated</source>
        <translation>Text nicht genannt</translation>
    </message>
    <message>
        <source>KV cache: {name}, {dataset}</source>
        <translation>KV-Cache: {name}, {dataset}</translation>
    </message>
    <message>
        <source>Weights: {name}, {dataset}</source>
        <translation>Gewichte: {name}, {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation>
            <numerusform>{count} Quantisierung, gegen {reference}, {date}. {source}</numerusform>
            <numerusform>{count} Quantisierungen, gegen {reference}, {date}. {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unstated reference</source>
        <translation>eine nicht genannte Referenz</translation>
    </message>
    <message>
        <source>mean divergence, nats</source>
        <translation>mittlere Divergenz, Nats</translation>
    </message>
    <message>
        <source>median divergence, nats</source>
        <translation>mediane Divergenz, Nats</translation>
    </message>
    <message>
        <source>perplexity increase, %</source>
        <translation>Anstieg der Perplexität, %</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>bits a value</source>
        <translation>Bit je Wert</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Gleiches Top-Token</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>{:g} bits</source>
        <translation>{:g} Bit</translation>
    </message>
    <message>
        <source>measured on {dataset}, against {reference}</source>
        <translation>gemessen mit {dataset}, gegen {reference}</translation>
    </message>
    <message>
        <source>a text that is not stated</source>
        <translation>einem nicht genannten Text</translation>
    </message>
    <message>
        <source>a reference that is not stated</source>
        <translation>eine nicht genannte Referenz</translation>
    </message>
    <message>
        <source>importance matrix: {}</source>
        <translation>Importance-Matrix: {}</translation>
    </message>
    <message>
        <source>with an importance matrix</source>
        <translation>mit einer Importance-Matrix</translation>
    </message>
    <message>
        <source>one token in a hundred diverges by more than {:.3g} nats</source>
        <translation>eines von hundert Token weicht um mehr als {:.3g} Nats ab</translation>
    </message>
    <message>
        <source>the size is computed from the model&apos;s tensors</source>
        <translation>die Größe ist aus den Tensoren des Modells berechnet</translation>
    </message>
    <message>
        <source>{quant}, {measure} {value}</source>
        <translation>{quant}, {measure} {value}</translation>
    </message>
</context>
<context>
    <name>TermArticle</name>
    <message>
        <source>With your model and machine</source>
        <translation>Mit Ihrem Modell und Rechner</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>Verwandte Begriffe</translation>
    </message>
    <message>
        <source>Also: {}</source>
        <translation>Auch: {}</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Try it out: {}</source>
        <translation>Ausprobieren: {}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Open in the glossary</source>
        <translation>Im Glossar öffnen</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Press F1 to have it explained.</source>
        <translation>F1 drücken, um es erklärt zu bekommen.</translation>
    </message>
</context>
<context>
    <name>ThresholdsCard</name>
    <message>
        <source>Legal thresholds</source>
        <translation>Gesetzliche Schwellen</translation>
    </message>
    <message>
        <source>{} × above</source>
        <translation>{} × darüber</translation>
    </message>
    <message>
        <source>{} × below</source>
        <translation>{} × darunter</translation>
    </message>
    <message>
        <source>{address}, read {date}; no legal advice</source>
        <translation>{address}, gelesen am {date}; keine Rechtsberatung</translation>
    </message>
    <message>
        <source>Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are estimates by Epoch AI (CC BY 4.0), since their makers publish no figures.</source>
        <translation>Hier über 10²⁵ bekannt: {count}, die größten {names}. {estimated} davon sind Schätzungen von Epoch AI (CC BY 4.0), da die Hersteller keine Zahlen veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Which card for which model, computed</source>
        <translation>Welche Karte für welches Modell, berechnet</translation>
    </message>
    <message>
        <source>An article puts these models on cards of these sizes. Its whole table is not at hand: what is compared here are its three statements about cards, each in the readings that it may have meant, with the memory of a real card of that size, for one conversation at the context of the top bar.</source>
        <translation>Ein Artikel ordnet diese Modelle Karten dieser Größen zu. Seine ganze Tabelle liegt nicht vor: Verglichen werden hier seine drei Aussagen über Karten, jede in den Lesarten, die gemeint sein können, mit dem Speicher einer echten Karte dieser Größe, für ein Gespräch mit dem Kontext aus der oberen Leiste.</translation>
    </message>
    <message>
        <source>What {} really holds</source>
        <translation>Was {} wirklich fasst</translation>
    </message>
    <message>
        <source>computing for all models</source>
        <translation>wird für alle Modelle berechnet</translation>
    </message>
    <message>
        <source>read as {quant}: needs {needs}, the card can hold {holds}</source>
        <translation>gelesen als {quant}: braucht {needs}, die Karte fasst {holds}</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule {}</source>
        <translation>nach der Regel des Artikels selbst {}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}</source>
        <translation>Gewichte {weights} + KV-Cache {kv} + Puffer und Treiber {rest} = {all}</translation>
    </message>
    <message>
        <source>not full precision: 8 bits a weight</source>
        <translation>nicht volle Genauigkeit: 8 Bit je Gewicht</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule</source>
        <translation>nach der Regel des Artikels selbst</translation>
    </message>
    <message>
        <source>{claim}: {verdict}</source>
        <translation>{claim}: {verdict}</translation>
    </message>
    <message>
        <source>none of the catalog&apos;s models</source>
        <translation>keines der Modelle des Katalogs</translation>
    </message>
    <message>
        <source>whole, with little loss, at {at}: {models}</source>
        <translation>ganz, mit wenig Verlust, bei {at}: {models}</translation>
    </message>
    <message>
        <source>{}: the largest model of each of three families</source>
        <translation>{}: das größte Modell aus je einer von drei Familien</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How long an answer takes</source>
        <translation>Wie lange eine Antwort dauert</translation>
    </message>
    <message>
        <source>From sending to the last word, the prompt included; the pace falls as the context fills.</source>
        <translation>Vom Absenden bis zum letzten Wort, samt Prompt; das Tempo fällt, während sich der Kontext füllt.</translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation>Ein Satz oder zwei</translation>
    </message>
    <message>
        <source>A typical answer</source>
        <translation>Eine typische Antwort</translation>
    </message>
    <message>
        <source>A page of code</source>
        <translation>Eine Seite Code</translation>
    </message>
    <message>
        <source>A reasoning chain</source>
        <translation>Eine Gedankenkette</translation>
    </message>
    <message>
        <source>A long reasoning chain</source>
        <translation>Eine lange Gedankenkette</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>to read it</source>
        <translation>zum Lesen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Tokens of the same text</source>
        <translation>Token desselben Textes</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Noch kein Text.</translation>
    </message>
    <message>
        <source>{fewest} needs the fewest tokens, {few}; {most} the most, {many}.</source>
        <translation>{fewest} braucht die wenigsten Token, {few}; {most} die meisten, {many}.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>TokenTimeBar</name>
    <message>
        <source>Time for one token</source>
        <translation>Zeit für ein Token</translation>
    </message>
</context>
<context>
    <name>TokenTrack</name>
    <message>
        <source>{} tokens</source>
        <translation>{} Token</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>The text, cut at its tokens</source>
        <translation>Der Text, an seinen Token getrennt</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Latin, plain letters</source>
        <translation>Latein, einfache Buchstaben</translation>
    </message>
    <message>
        <source>Latin, accented words</source>
        <translation>Latein, Wörter mit Akzenten</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Scripts of India</source>
        <translation>Schriften Indiens</translation>
    </message>
    <message>
        <source>Thai, Lao, Khmer, Burmese</source>
        <translation>Thai, Lao, Khmer, Birmanisch</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinesische Zeichen</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>Japanische Kana</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Andere Schriften</translation>
    </message>
    <message>
        <source>{low}–{high} est.</source>
        <translation>{low}–{high} gesch.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>Token {number}: {detail}</source>
        <translation>Token {number}: {detail}</translation>
    </message>
    <message>
        <source>“{text}” takes {n} tokens from {number} on: {detail}</source>
        <translation>„{text}“ braucht {n} Token ab {number}: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>id {id}, {n} bytes: {data}</source>
        <translation>
            <numerusform>ID {id}, {n} Byte: {data}</numerusform>
            <numerusform>ID {id}, {n} Byte: {data}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensTopic</name>
    <message>
        <source>The same text in other vocabularies</source>
        <translation>Derselbe Text in anderen Vokabularen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{name}: {models}</source>
        <translation>{name}: {models}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>An estimate cannot show where {} cuts.</source>
        <translation>Eine Schätzung kann nicht zeigen, wo {} trennt.</translation>
    </message>
    <message>
        <source>How {} begins:</source>
        <translation>So beginnt {}:</translation>
    </message>
    <message>
        <source>The first {} characters:</source>
        <translation>Die ersten {} Zeichen:</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Find anything by name (Ctrl+K)</source>
        <translation>Alles nach Namen finden (Strg+K)</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Zurück zu diesem Computer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>Aus einem Bericht</translation>
    </message>
    <message>
        <source>Report as a web page…</source>
        <translation>Bericht als Webseite…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Copy a summary for a forum post</source>
        <translation>Zusammenfassung für ein Forum kopieren</translation>
    </message>
    <message>
        <source>Table of models as CSV…</source>
        <translation>Modelltabelle als CSV…</translation>
    </message>
    <message>
        <source>Table of models as Markdown…</source>
        <translation>Modelltabelle als Markdown…</translation>
    </message>
    <message>
        <source>Rig and models as JSON…</source>
        <translation>Rechner und Modelle als JSON…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is your computer</source>
        <translation>Das ist Ihr Computer</translation>
    </message>
    <message>
        <source>Its memory decides which models run. The red mark is how much of it a model may take. If a fact is wrong, the pencil corrects it.</source>
        <translation>Sein Speicher bestimmt, welche Modelle laufen. Die rote Marke zeigt, wie viel ein Modell davon nehmen darf. Ist eine Angabe falsch, korrigiert sie der Stift.</translation>
    </message>
    <message>
        <source>These models suit it best</source>
        <translation>Diese Modelle passen am besten dazu</translation>
    </message>
    <message>
        <source>Each card says how well and how fast a model runs here, and with how much context. Why? shows the arithmetic, Run it the command to copy.</source>
        <translation>Jede Karte sagt, wie gut und wie schnell ein Modell hier läuft und mit wie viel Kontext. „Warum?“ zeigt die Rechnung, „Ausführen“ den Befehl zum Kopieren.</translation>
    </message>
    <message>
        <source>Try other hardware before you buy it</source>
        <translation>Andere Hardware vor dem Kauf ausprobieren</translation>
    </message>
    <message>
        <source>Plan a rig from any cards: every page then answers for that rig, until you go back to this computer. Ctrl+K finds everything else by name.</source>
        <translation>Einen Rechner aus beliebigen Karten planen: Jede Seite antwortet dann für diesen Rechner, bis Sie zu diesem Computer zurückkehren. Strg+K findet alles andere nach Namen.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>{name}: {params} parameters, {tokens} tokens. {count} models by their published figures.</source>
        <translation>{name}: {params} Parameter, {tokens} Token. {count} Modelle nach ihren veröffentlichten Zahlen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>parameters (active ones, of mixtures of experts)</source>
        <translation>Parameter (bei Mixture of Experts die aktiven)</translation>
    </message>
</context>
<context>
    <name>TrainingTopic</name>
    <message>
        <source>Training tokens against parameters</source>
        <translation>Trainings-Token gegen Parameter</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>Ihr Lauf</translation>
    </message>
    <message>
        <source>What it took to train them</source>
        <translation>Was ihr Training gekostet hat</translation>
    </message>
    <message>
        <source>training tokens; grey lines: equal compute, 10 × apart</source>
        <translation>Trainings-Token; graue Linien: gleicher Rechenaufwand, je 10 × Abstand</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, or type its figures; click a model to start from it.</source>
        <translation>Scheiben sind dichte Modelle, Ringe Mixtures of Experts. Ihren Lauf ziehen, mit den Pfeiltasten bewegen oder seine Zahlen eingeben; ein Modell anklicken, um damit zu beginnen.</translation>
    </message>
    <message>
        <source>{:g} tokens per parameter</source>
        <translation>{:g} Token je Parameter</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainings-Token</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>Token je Parameter</translation>
    </message>
    <message>
        <source>Beyond Chinchilla</source>
        <translation>Jenseits von Chinchilla</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>Meine eigenen Zahlen</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. The largest run on this map, {name}, took {times} times yours.</source>
        <translation>Ein Token Training kostet sechs Operationen je Parameter: zwei vorwärts, vier zurück. Der größte Lauf in diesem Diagramm, {name}, brauchte {times}-mal so viel wie Ihrer.</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. Yours takes {times} times the largest run on this map, {name}.</source>
        <translation>Ein Token Training kostet sechs Operationen je Parameter: zwei vorwärts, vier zurück. Ihrer braucht {times}-mal so viel wie der größte Lauf in diesem Diagramm, {name}.</translation>
    </message>
</context>
<context>
    <name>TrustedKeys</name>
    <message>
        <source>Trust a key…</source>
        <translation>Schlüssel vertrauen…</translation>
    </message>
    <message>
        <source>Signers you trust</source>
        <translation>Unterzeichner, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>Public key of a signer</source>
        <translation>Öffentlicher Schlüssel eines Unterzeichners</translation>
    </message>
    <message>
        <source>Public keys (*.public.json)</source>
        <translation>Öffentliche Schlüssel (*.public.json)</translation>
    </message>
    <message>
        <source>Updates signed by {} are trusted</source>
        <translation>Updates mit der Signatur von {} wird vertraut</translation>
    </message>
    <message>
        <source>Updates signed by {} ask first again</source>
        <translation>Updates mit der Signatur von {} fragen wieder zuerst</translation>
    </message>
    <message>
        <source>None: every update asks for your word first.</source>
        <translation>Keine: Jedes Update fragt Sie zuerst.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the key of {}</source>
        <translation>Schlüssel von {} vergessen</translation>
    </message>
</context>
<context>
    <name>UpgradeRow</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{} als Was-wäre-wenn-Rechner</translation>
    </message>
    <message>
        <source>Becomes comfortable:</source>
        <translation>Wird angenehm schnell:</translation>
    </message>
    <message>
        <source>Gets faster:</source>
        <translation>Wird schneller:</translation>
    </message>
    <message>
        <source>Fits, slowly:</source>
        <translation>Passt, langsam:</translation>
    </message>
    <message>
        <source>Without a price it cannot be ranked</source>
        <translation>Ohne Preis ist keine Rangfolge möglich</translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation>Am meisten fürs Geld</translation>
    </message>
    <message>
        <source>{:.0%} as much for the money as the first</source>
        <translation>{:.0%} so viel fürs Geld wie der erste</translation>
    </message>
    <message>
        <source>Supply: {:,.0f} W or more</source>
        <translation>Netzteil: {:,.0f} W oder mehr</translation>
    </message>
</context>
<context>
    <name>UpgradeStore</name>
    <message>
        <source>With {}</source>
        <translation>Mit {}</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>One change at a time, the best for the money first. Prices of used parts move by the week: type your own at a card&apos;s pencil under Build a rig.</source>
        <translation>Eine Änderung zurzeit, das Beste fürs Geld zuerst. Gebrauchtpreise ändern sich wöchentlich: Eigene Preise beim Stift einer Karte unter „Rechner zusammenstellen“ eingeben.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Hier ist nichts zu ändern</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>Was brauche ich für ein Modell?</translation>
    </message>
    <message>
        <source>The memory of {} is soldered beside the chip.</source>
        <translation>Der Speicher von {} ist neben dem Chip verlötet.</translation>
    </message>
    <message>
        <source>Comparing single changes.</source>
        <translation>Einzelne Änderungen werden verglichen.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>No single change for that money would help {}.</source>
        <translation>Keine einzelne Änderung für dieses Geld würde {} helfen.</translation>
    </message>
    <message>
        <source>No single change would help {}: it runs everything that was looked at.</source>
        <translation>Keine einzelne Änderung würde {} helfen: Alles, was betrachtet wurde, läuft schon.</translation>
    </message>
    <message>
        <source>For {}, {} at {} context, {:g} tokens per second and more.</source>
        <translation>{}: {} bei {} Kontext, {:g} Token pro Sekunde und mehr.</translation>
    </message>
</context>
<context>
    <name>UsableCard</name>
    <message>
        <source>What models may use</source>
        <translation>Was Modelle nutzen dürfen</translation>
    </message>
    <message>
        <source>hatched: in use now; red: reserve begins</source>
        <translation>schraffiert: jetzt belegt; rot: Reserve beginnt</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Model to serve</source>
        <translation>Bereitzustellendes Modell</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>Context of each user</source>
        <translation>Kontext je Nutzer</translation>
    </message>
    <message>
        <source>Least tokens per second of each</source>
        <translation>Token pro Sekunde je Nutzer mindestens</translation>
    </message>
    <message>
        <source>What joins several machines</source>
        <translation>Was mehrere Rechner verbindet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Context each</source>
        <translation>Kontext je Nutzer</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>tok/s each</source>
        <translation>tok/s je Nutzer</translation>
    </message>
    <message>
        <source>Machines joined by</source>
        <translation>Rechner verbunden durch</translation>
    </message>
    <message>
        <source>When one machine is outgrown</source>
        <translation>Wenn ein Rechner nicht mehr reicht</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>Wird gezählt.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>{}, {} as {}. Choose another machine at the top.</source>
        <translation>{}, {} als {}. Oben einen anderen Rechner wählen.</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>The ways</source>
        <translation>Die Wege</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>was verglichen wird</translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation>Wessen Dienst</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>Der des Herstellers</translation>
    </message>
    <message>
        <source>Hosted open weights</source>
        <translation>Gehostete offene Gewichte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model to host</source>
        <translation>Zu betreibendes Modell</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Price of one whole machine</source>
        <translation>Preis eines ganzen Rechners</translation>
    </message>
    <message>
        <source>Years over which it is written off</source>
        <translation>Jahre der Abschreibung</translation>
    </message>
    <message numerus="yes">
        <source>{} years</source>
        <translation>
            <numerusform>{} Jahr</numerusform>
            <numerusform>{} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the hours in which it can be busy</source>
        <translation>Anteil der Stunden, in denen er ausgelastet sein kann</translation>
    </message>
    <message>
        <source>Share that a split sends on to the service</source>
        <translation>Anteil, den eine Aufteilung an den Dienst weitergibt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>busy at most</source>
        <translation>höchste Auslastung</translation>
    </message>
    <message>
        <source>Service of</source>
        <translation>Dienst von</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>sein Preis</translation>
    </message>
    <message>
        <source>Split sends on</source>
        <translation>Aufteilung gibt weiter</translation>
    </message>
    <message>
        <source>{:g} in, {:g} out</source>
        <translation>{:g} ein, {:g} aus</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What would make it run well</source>
        <translation>Was es gut laufen ließe</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>Was es passen ließe</translation>
    </message>
    <message>
        <source>Looking for the smallest changes…</source>
        <translation>Die kleinsten Änderungen werden gesucht…</translation>
    </message>
    <message>
        <source>No single setting, memory upgrade or card does: it takes {needed}. Plan a rig for it to see what would.</source>
        <translation>Keine einzelne Einstellung, Speichererweiterung oder Karte reicht: Es braucht {needed}. Einen Rechner dafür planen, um zu sehen, was reicht.</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Rechner planen</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>{what}, about {price}</source>
        <translation>{what}, etwa {price}</translation>
    </message>
    <message>
        <source>Let the advisor place the layers</source>
        <translation>Den Advisor die Schichten verteilen lassen</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv}</source>
        <translation>KV-Cache in {kv} halten</translation>
    </message>
    <message>
        <source>Shorten the context to {context}</source>
        <translation>Kontext auf {context} kürzen</translation>
    </message>
    <message>
        <source>Take {quant} instead</source>
        <translation>Stattdessen {quant} nehmen</translation>
    </message>
    <message>
        <source>Take {quant} with a {kv} KV cache and {context} context</source>
        <translation>{quant} mit KV-Cache in {kv} und {context} Kontext nehmen</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>How the work grows</source>
        <translation>Wie die Arbeit wächst</translation>
    </message>
    <message>
        <source>FLOPs against context</source>
        <translation>FLOPs gegen Kontext</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>Der ganze Prompt</translation>
    </message>
    <message>
        <source>Looking back alone</source>
        <translation>Nur der Rückblick</translation>
    </message>
    <message>
        <source>Filled: the share of the work that is looking back</source>
        <translation>Gefüllt: der Anteil der Arbeit, der Rückblick ist</translation>
    </message>
    <message>
        <source>Each written token passes all active parameters once, whatever was said before, and looks back at what its layers keep.</source>
        <translation>Jedes geschriebene Token durchläuft alle aktiven Parameter einmal, gleich was vorher gesagt wurde, und blickt zurück auf das, was seine Schichten behalten.</translation>
    </message>
    <message>
        <source>A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 pairs of tokens: twice the length is four times the looking back.</source>
        <translation>Ein Prompt von n Token durchläuft die Parameter n-mal und vergleicht n × (n + 1) ÷ 2 Token-Paare: Doppelte Länge ist vierfacher Rückblick.</translation>
    </message>
    <message>
        <source>The quadratic part alone. A window, an indexer or compression bends the line: beyond the bend, twice the length is twice the work.</source>
        <translation>Der quadratische Teil allein. Ein Fenster, ein Indexer oder Kompression knickt die Linie: Jenseits des Knicks ist doppelte Länge doppelte Arbeit.</translation>
    </message>
    <message>
        <source>looking back outweighs the rest from {} on</source>
        <translation>der Rückblick überwiegt ab {}</translation>
    </message>
    <message>
        <source>looking back never outweighs the rest</source>
        <translation>der Rückblick überwiegt nie</translation>
    </message>
    <message>
        <source>{share:.0%} looking back; {passed}</source>
        <translation>{share:.0%} Rückblick; {passed}</translation>
    </message>
    <message>
        <source>{name}, {work} for one token at {context}</source>
        <translation>{name}, {work} für ein Token bei {context}</translation>
    </message>
    <message>
        <source>{name}, {work} for a prompt of {context}</source>
        <translation>{name}, {work} für einen Prompt von {context}</translation>
    </message>
    <message>
        <source>a prompt: the first line × {tokens}, and looking back summed over its tokens = {work}</source>
        <translation>ein Prompt: die erste Zeile × {tokens}, und der Rückblick über seine Token summiert = {work}</translation>
    </message>
</context>
<context>
    <name>WorkloadCard</name>
    <message>
        <source>The workload</source>
        <translation>Die Arbeitslast</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Gespräche im Monat</translation>
    </message>
    <message>
        <source>Tokens read in a conversation</source>
        <translation>In einem Gespräch gelesene Token</translation>
    </message>
    <message>
        <source>Tokens written in a conversation</source>
        <translation>In einem Gespräch geschriebene Token</translation>
    </message>
    <message>
        <source>Share of the tokens read that is still cached</source>
        <translation>Anteil der gelesenen Token, der noch im Cache ist</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Tokens in, each</source>
        <translation>Token ein, je Gespräch</translation>
    </message>
    <message>
        <source>Tokens out, each</source>
        <translation>Token aus, je Gespräch</translation>
    </message>
    <message>
        <source>of those in, cached</source>
        <translation>davon aus dem Cache</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Suche in Dokumenten</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>Code schreiben</translation>
    </message>
    <message>
        <source>The article&apos;s million</source>
        <translation>Die Million des Artikels</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The program was ended by a fault the last time.</source>
        <translation>Das Programm wurde beim letzten Mal durch einen Fehler beendet.</translation>
    </message>
    <message>
        <source>What is known of it is in {}</source>
        <translation>Was darüber bekannt ist, steht in {}</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.</source>
        <translation>Ein Modell braucht bei 4 Bit 1,2 GB Grafikspeicher je Milliarde aktiver Parameter.</translation>
    </message>
    <message>
        <source>Wrong: all parameters must be in memory, not only the active ones, and 4 bit is about 0.6 GB a billion.</source>
        <translation>Falsch: Alle Parameter müssen im Speicher liegen, nicht nur die aktiven, und 4 Bit sind etwa 0,6 GB je Milliarde.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of experts state total and active parameters apart.</source>
        <translation>Die Tabelle von llama.cpp selbst nennt für Q4_K_M 4,89 Bit je Gewicht. Hersteller von Mixture-of-Experts-Modellen geben alle und aktive Parameter getrennt an.</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB.</source>
        <translation>Llama 4 Scout 17B passt in 12 GB.</translation>
    </message>
    <message>
        <source>Wrong: 17 billion are active; all 108 billion must lie somewhere.</source>
        <translation>Falsch: 17 Milliarden sind aktiv; alle 108 Milliarden müssen irgendwo liegen.</translation>
    </message>
    <message>
        <source>Meta speaks of one H100 with 80 GB at 4 bits.</source>
        <translation>Meta spricht von einer H100 mit 80 GB bei 4 Bit.</translation>
    </message>
    <message>
        <source>Mistral Large 3 runs on 24 GB with heavy quantization.</source>
        <translation>Mistral Large 3 läuft mit starker Quantisierung auf 24 GB.</translation>
    </message>
    <message>
        <source>Wrong: even the smallest file is more than five times the card. With most of it in system memory it runs, slowly.</source>
        <translation>Falsch: Selbst die kleinste Datei ist mehr als fünfmal so groß wie die Karte. Mit dem größten Teil im Arbeitsspeicher läuft es, langsam.</translation>
    </message>
    <message>
        <source>The publisher states 675 billion parameters, 41 billion of them active.</source>
        <translation>Der Herausgeber nennt 675 Milliarden Parameter, davon 41 Milliarden aktiv.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B runs in full precision on 16 GB.</source>
        <translation>Llama 3.1 8B läuft in voller Genauigkeit auf 16 GB.</translation>
    </message>
    <message>
        <source>Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 bits it fits well.</source>
        <translation>Falsch: 32 Bit sind doppelt so groß wie die Karte, und 16 Bit lassen keinen Platz zum Arbeiten. Mit 8 Bit passt es gut.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.</source>
        <translation>Tabelle von llama.cpp: F16 braucht 14,96 GiB, Q8_0 7,95 GiB.</translation>
    </message>
    <message>
        <source>The context window works like a ring buffer: first in, first out.</source>
        <translation>Das Kontextfenster arbeitet wie ein Ringpuffer: Was zuerst kommt, geht zuerst.</translation>
    </message>
    <message>
        <source>Wrong: within the window every position is read. Dropping the oldest is what some servers do when it is full.</source>
        <translation>Falsch: Innerhalb des Fensters wird jede Position gelesen. Das Älteste wegzulassen ist, was manche Server tun, wenn es voll ist.</translation>
    </message>
    <message>
        <source>Liu and others measured that models read the whole window, the middle of it least well. Sliding-window layers and context shift are special cases.</source>
        <translation>Liu und andere haben gemessen, dass Modelle das ganze Fenster lesen, die Mitte am schlechtesten. Schichten mit gleitendem Fenster und Context Shift sind Sonderfälle.</translation>
    </message>
    <message>
        <source>Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.</source>
        <translation>Q4_K_M bewahrt bis zu 95 % der Qualität und spart über 70 % Speicher.</translation>
    </message>
    <message>
        <source>Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no measure.</source>
        <translation>Teilweise: Die Gewichte schrumpfen um 69 %, der KV-Cache gar nicht; die 95 % nennen kein Maß.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s perplexity page measures how often the likeliest word stays the same, and how much perplexity rises.</source>
        <translation>Die Perplexitätsseite von llama.cpp misst, wie oft das wahrscheinlichste Wort gleich bleibt und wie sehr die Perplexität steigt.</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times more efficient.</source>
        <translation>Kleine Modelle sind 10- bis 30-mal effizienter.</translation>
    </message>
    <message>
        <source>Partly: that is the ratio of the sizes compared, not a measurement, and says nothing about the quality.</source>
        <translation>Teilweise: Das ist das Verhältnis der verglichenen Größen, keine Messung, und sagt nichts über die Qualität.</translation>
    </message>
    <message>
        <source>A position paper by NVIDIA authors, about serving a 7B model instead of 70B to 175B.</source>
        <translation>Ein Positionspapier von NVIDIA-Autoren über den Betrieb eines 7B-Modells statt 70B bis 175B.</translation>
    </message>
    <message>
        <source>A million conversations cost 75,000 USD with a large model and 800 USD with a small one.</source>
        <translation>Eine Million Gespräche kostet 75.000 USD mit einem großen und 800 USD mit einem kleinen Modell.</translation>
    </message>
    <message>
        <source>Unsupported: the upper ends of two ranges on a blog, without token counts or prices.</source>
        <translation>Unbelegt: die oberen Enden zweier Spannen in einem Blog, ohne Token-Zahlen oder Preise.</translation>
    </message>
    <message>
        <source>The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.</source>
        <translation>Der Blog nennt 15.000 bis 75.000 gegen 150 bis 800 USD im Monat und keine Quelle.</translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro takes 66 tokens for a frame of video.</source>
        <translation>Gemini 2.5 Pro braucht 66 Token für ein Videobild.</translation>
    </message>
    <message>
        <source>Partly: only at low resolution. By default it is 258, at one frame a second.</source>
        <translation>Teilweise: nur bei niedriger Auflösung. Standard sind 258, bei einem Bild pro Sekunde.</translation>
    </message>
    <message>
        <source>Google&apos;s documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3 uses 70.</source>
        <translation>Googles Dokumentation: 258 Token je Bild, 66 bei niedriger Medienauflösung; Gemini 3 nutzt 70.</translation>
    </message>
    <message>
        <source>Llama 4 Maverick uses 2 experts for each token.</source>
        <translation>Llama 4 Maverick nutzt 2 Experten für jedes Token.</translation>
    </message>
    <message>
        <source>Partly: one chosen expert of 128 and one that all tokens share, in every second layer.</source>
        <translation>Teilweise: ein gewählter Experte von 128 und einer, den alle Token teilen, in jeder zweiten Schicht.</translation>
    </message>
    <message>
        <source>Meta: each token goes to the shared expert and to one of 128 routed ones; dense and mixture layers alternate.</source>
        <translation>Meta: Jedes Token geht an den gemeinsamen Experten und an einen von 128 gerouteten; dichte und gemischte Schichten wechseln sich ab.</translation>
    </message>
    <message>
        <source>DeepSeek V4 Pro needs only 10 % of the KV cache.</source>
        <translation>DeepSeek V4 Pro braucht nur 10 % des KV-Caches.</translation>
    </message>
    <message>
        <source>Partly: about right against DeepSeek V3.2 at a million tokens, not against other models.</source>
        <translation>Teilweise: etwa richtig gegenüber DeepSeek V3.2 bei einer Million Token, nicht gegenüber anderen Modellen.</translation>
    </message>
    <message>
        <source>The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one million tokens.</source>
        <translation>Der Herausgeber: 10 % des Caches und 27 % der FLOP je Token von V3.2, bei einer Million Token.</translation>
    </message>
    <message>
        <source>Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.</source>
        <translation>Über 30 Modelle wurden bis Mitte 2025 mit mehr als 10²⁵ FLOP trainiert.</translation>
    </message>
    <message>
        <source>Right, as an estimate: few developers publish it.</source>
        <translation>Richtig, als Schätzung: Wenige Entwickler veröffentlichen es.</translation>
    </message>
    <message>
        <source>Epoch AI, June 2025: over 30 models of 12 developers.</source>
        <translation>Epoch AI, Juni 2025: über 30 Modelle von 12 Entwicklern.</translation>
    </message>
    <message>
        <source>GPT-4 was the first model above 10²⁵ FLOP.</source>
        <translation>GPT-4 war das erste Modell über 10²⁵ FLOP.</translation>
    </message>
    <message>
        <source>Right, as an estimate: OpenAI never published it.</source>
        <translation>Richtig, als Schätzung: OpenAI hat es nie veröffentlicht.</translation>
    </message>
    <message>
        <source>Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and the time.</source>
        <translation>Epoch AI: etwa 2,1 × 10²⁵ FLOP, März 2023, aus dem, was über Karten und Zeit bekannt ist.</translation>
    </message>
</context>
<context>
    <name>combo</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>  … and {n} more</source>
        <translation>  … und {n} weitere</translation>
    </message>
    <message>
        <source>&apos;{asked}&apos; is sold in several versions: {meant} is assumed (others: {others}).</source>
        <translation>„{asked}“ wird in mehreren Versionen verkauft: {meant} ist angenommen (andere: {others}).</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533</source>
        <translation>„{given}“ ist keine Speichergeschwindigkeit; gültig: DDR5-6000, DDR4-3200, LPDDR5X-8533</translation>
    </message>
    <message>
        <source>&apos;{kv_type}&apos; is not a KV cache type; valid: {valid}</source>
        <translation>„{kv_type}“ ist kein KV-Cache-Typ; gültig: {valid}</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; names no quantization, e.g. Q4_K_M</source>
        <translation>„{model}“ nennt keine Quantisierung, z. B. Q4_K_M</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; fits several {kind}s: {hint}</source>
        <translation>„{name}“ passt mehrfach ({kind}): {hint}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is larger than it says</source>
        <translation>„{name}“ ist größer als angegeben</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was changed or damaged: its sum is not the manifest&apos;s</source>
        <translation>„{name}“ wurde geändert oder beschädigt: Die Prüfsumme ist nicht die des Manifests</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: the count must be at least 1</source>
        <translation>„{name}“: Die Anzahl muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; may be any of {names}</source>
        <translation>„{printed}“ kann jedes von diesen sein: {names}</translation>
    </message>
    <message>
        <source>&apos;{quant}&apos; is mixed by hand and no published file of {name} is known</source>
        <translation>„{quant}“ ist von Hand gemischt, und keine veröffentlichte Datei von {name} ist bekannt</translation>
    </message>
    <message>
        <source>({terms}) ÷ {elements} = {bits_per_weight} bits a weight</source>
        <translation>({terms}) ÷ {elements} = {bits_per_weight} Bit je Gewicht</translation>
    </message>
    <message>
        <source>+{loss} perplexity</source>
        <translation>+{loss} Perplexität</translation>
    </message>
    <message>
        <source>0 on the first machine, then 1, 2 ...</source>
        <translation>0 auf dem ersten Rechner, dann 1, 2 …</translation>
    </message>
    <message>
        <source>0.3 GiB, assumed</source>
        <translation>0,3 GiB, angenommen</translation>
    </message>
    <message>
        <source>0.4 GiB, measured on an RX 7900 XTX</source>
        <translation>0,4 GiB, gemessen auf einer RX 7900 XTX</translation>
    </message>
    <message>
        <source>1 Gbit Ethernet</source>
        <translation>1-Gbit-Ethernet</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters</source>
        <translation>1,2 GB je Milliarde aktiver Parameter</translation>
    </message>
    <message>
        <source>10 Gbit Ethernet</source>
        <translation>10-Gbit-Ethernet</translation>
    </message>
    <message>
        <source>100 Gbit Ethernet with RDMA</source>
        <translation>100-Gbit-Ethernet mit RDMA</translation>
    </message>
    <message>
        <source>100 MiB, assumed</source>
        <translation>100 MiB, angenommen</translation>
    </message>
    <message>
        <source>15 A give {watts} W for long: limit the cards&apos; power or use 230 V.</source>
        <translation>15 A geben auf Dauer {watts} W: Die Leistung der Karten begrenzen oder 230 V nutzen.</translation>
    </message>
    <message>
        <source>150 MiB, assumed</source>
        <translation>150 MiB, angenommen</translation>
    </message>
    <message>
        <source>16 key heads and 128 value heads of the DeltaNet layers and one prediction layer reproduce the published count exactly; pattern of the family; no config opened</source>
        <translation>16 Key-Köpfe und 128 Value-Köpfe der DeltaNet-Schichten und eine Vorhersageschicht ergeben genau die veröffentlichte Zahl; Muster der Familie; keine Config geöffnet</translation>
    </message>
    <message>
        <source>17 billion is what a token uses; the file holds all 16 experts of every layer.</source>
        <translation>17 Milliarden nutzt ein Token; die Datei enthält alle 16 Experten jeder Schicht.</translation>
    </message>
    <message>
        <source>2.50 / 15.00 USD above 200k input tokens. No training compute figure found</source>
        <translation>2,50 / 15,00 USD über 200k Eingabe-Token. Keine Angabe zur Trainingsrechenleistung gefunden</translation>
    </message>
    <message>
        <source>25 Gbit Ethernet</source>
        <translation>25-Gbit-Ethernet</translation>
    </message>
    <message>
        <source>3 MiB per streaming multiprocessor, measured</source>
        <translation>3 MiB je Streaming-Multiprozessor, gemessen</translation>
    </message>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75.000 gegen 800 USD</translation>
    </message>
    <message>
        <source>8-bit KV cache at {context}</source>
        <translation>8-Bit-KV-Cache bei {context}</translation>
    </message>
    <message>
        <source>= {loss} nats a token</source>
        <translation>= {loss} Nats je Token</translation>
    </message>
    <message>
        <source>A desktop takes 0.5 to 1.2 GiB of the one that draws it.</source>
        <translation>Ein Desktop belegt 0,5 bis 1,2 GiB auf der Karte, die ihn darstellt.</translation>
    </message>
    <message>
        <source>A frontier model is trained with more than 10²⁶ integer or floating-point operations; critical safety incidents are reported within 15 days. Large developers have a yearly revenue above 500 million USD as well (SB 53).</source>
        <translation>Ein Frontier-Modell ist mit mehr als 10²⁶ Ganzzahl- oder Gleitkommaoperationen trainiert; kritische Sicherheitsvorfälle werden binnen 15 Tagen gemeldet. Große Entwickler haben außerdem über 500 Millionen USD Jahresumsatz (SB 53).</translation>
    </message>
    <message>
        <source>A general-purpose model is presumed to carry systemic risk once its cumulative training compute is greater than 10²⁵ FLOP; the provider notifies the Commission within two weeks (AI Act, article 51).</source>
        <translation>Bei einem Modell mit allgemeinem Verwendungszweck wird ein systemisches Risiko vermutet, sobald der gesamte Trainingsaufwand 10²⁵ FLOP übersteigt; der Anbieter meldet es der Kommission binnen zwei Wochen (KI-Verordnung, Artikel 51).</translation>
    </message>
    <message numerus="yes">
        <source>A machine costs {price} USD, written off over {years} years; work of people, rent and network are not counted.</source>
        <translation>
            <numerusform>Ein Rechner kostet {price} USD, abgeschrieben über {years} Jahr; Personal, Miete und Netz sind nicht gezählt.</numerusform>
            <numerusform>Ein Rechner kostet {price} USD, abgeschrieben über {years} Jahre; Personal, Miete und Netz sind nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model trained with more than 10²³ FLOP that generates language, or images or video from text, counts as a general-purpose model. It is an indicative criterion of the Commission&apos;s guideline, not the line of systemic risk.</source>
        <translation>Ein mit mehr als 10²³ FLOP trainiertes Modell, das Sprache oder aus Text Bilder oder Video erzeugt, gilt als Modell mit allgemeinem Verwendungszweck. Das ist ein Richtwert der Leitlinie der Kommission, nicht die Grenze des systemischen Risikos.</translation>
    </message>
    <message>
        <source>A part of the machine could not be read.</source>
        <translation>Ein Teil des Computers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A part of the report could not be read.</source>
        <translation>Ein Teil des Berichts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A planned rig. {use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>Ein geplanter Rechner. {use}, {context} Kontext. Alle Zahlen sind geschätzt, soweit nicht als gemessen markiert. LLM Hardware Advisor {version}, Modelle bis {data_date}; {date}.</translation>
    </message>
    <message>
        <source>A tenth of the KV cache</source>
        <translation>Ein Zehntel des KV-Caches</translation>
    </message>
    <message>
        <source>AMD EPYC 7532</source>
        <translation>AMD EPYC 7532</translation>
    </message>
    <message>
        <source>AMD EPYC 9354</source>
        <translation>AMD EPYC 9354</translation>
    </message>
    <message>
        <source>AMD EPYC 9355</source>
        <translation>AMD EPYC 9355</translation>
    </message>
    <message>
        <source>AMD driver</source>
        <translation>AMD-Treiber</translation>
    </message>
    <message>
        <source>API only as far as found: no weights under that name in the 16,849 hub records of llmfit; marketed as 1M context</source>
        <translation>Soweit gefunden, nur per API: keine Gewichte unter diesem Namen in den 16.849 Hub-Einträgen von llmfit; mit 1M Kontext beworben</translation>
    </message>
    <message>
        <source>Add a matching module in the slot of the other channel.</source>
        <translation>Ein passendes Modul in den Steckplatz des anderen Kanals einsetzen.</translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation>{card} hinzufügen</translation>
    </message>
    <message>
        <source>Add {missing} of graphics memory.</source>
        <translation>{missing} Grafikspeicher hinzufügen.</translation>
    </message>
    <message>
        <source>Add {missing} of unified memory.</source>
        <translation>{missing} gemeinsamen Speicher hinzufügen.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All of it sits in graphics memory: {used} of {usable}.</source>
        <translation>Alles liegt im Grafikspeicher: {used} von {usable}.</translation>
    </message>
    <message>
        <source>All of it sits in system memory: {used} of {usable}.</source>
        <translation>Alles liegt im Arbeitsspeicher: {used} von {usable}.</translation>
    </message>
    <message>
        <source>All of it sits in unified memory: {used} of {usable}.</source>
        <translation>Alles liegt im gemeinsamen Speicher: {used} von {usable}.</translation>
    </message>
    <message>
        <source>All {channels} memory channels are assumed to be filled.</source>
        <translation>Angenommen ist, dass alle {channels} Speicherkanäle bestückt sind.</translation>
    </message>
    <message>
        <source>Already in memory</source>
        <translation>Schon im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>An NVIDIA card was found, but no driver is visible here, so its memory is unknown.</source>
        <translation>Eine NVIDIA-Karte wurde gefunden, aber hier ist kein Treiber sichtbar, daher ist ihr Speicher unbekannt.</translation>
    </message>
    <message>
        <source>An hour of a GPU: {basis}.</source>
        <translation>Eine GPU-Stunde: {basis}.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>Älter als Turing: braucht CUDA-12-Builds und NVIDIA-Treiber 580 oder älter.</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024, re-fit</source>
        <translation>Besiroglu et al. 2024, Neuanpassung</translation>
    </message>
    <message>
        <source>Between devices</source>
        <translation>Zwischen Geräten</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message>
        <source>California: frontier model</source>
        <translation>Kalifornien: Frontier-Modell</translation>
    </message>
    <message>
        <source>Cards of two makers work together through Vulkan.</source>
        <translation>Karten zweier Hersteller arbeiten über Vulkan zusammen.</translation>
    </message>
    <message>
        <source>Case with fans</source>
        <translation>Gehäuse mit Lüftern</translation>
    </message>
    <message>
        <source>Catalog updates</source>
        <translation>Katalog-Updates</translation>
    </message>
    <message>
        <source>Change the share in the BIOS, or raise the GTT limit, to give it more.</source>
        <translation>Den Anteil im BIOS ändern oder die GTT-Grenze anheben, um mehr zu geben.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check with llama-bench</source>
        <translation>Mit llama-bench prüfen</translation>
    </message>
    <message>
        <source>Choose &apos;Wake and measure&apos; to read it once.</source>
        <translation>„Wecken und messen“ wählen, um es einmal zu lesen.</translation>
    </message>
    <message>
        <source>Choose the card by hand, or update the driver.</source>
        <translation>Die Karte von Hand wählen oder den Treiber aktualisieren.</translation>
    </message>
    <message>
        <source>Choosing tokens</source>
        <translation>Token auswählen</translation>
    </message>
    <message>
        <source>Close them before loading a model.</source>
        <translation>Vor dem Laden eines Modells schließen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>Coding-Agent</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Correct it if your card differs.</source>
        <translation>Korrigieren, falls Ihre Karte abweicht.</translation>
    </message>
    <message>
        <source>Corrected by your own measurements on {names}.</source>
        <translation>Durch Ihre eigenen Messungen auf {names} korrigiert.</translation>
    </message>
    <message>
        <source>Covers models trained with more than 10²⁶ operations whose compute cost more than 100 million USD, and models distilled from them; incidents are reported within 72 hours.</source>
        <translation>Betrifft Modelle, die mit mehr als 10²⁶ Operationen trainiert wurden und deren Rechenaufwand über 100 Millionen USD kostete, und daraus destillierte Modelle; Vorfälle werden binnen 72 Stunden gemeldet.</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 32 GB (2x16 GB)</source>
        <translation>DDR4-Desktop-Kit 32 GB (2x16 GB)</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 64 GB (2x32 GB)</source>
        <translation>DDR4-Desktop-Kit 64 GB (2x32 GB)</translation>
    </message>
    <message>
        <source>DDR4 server module 64 GB</source>
        <translation>DDR4-Servermodul 64 GB</translation>
    </message>
    <message>
        <source>DDR5 server module 64 GB</source>
        <translation>DDR5-Servermodul 64 GB</translation>
    </message>
    <message>
        <source>Data-centre cards have no fans: they need a duct and a blower.</source>
        <translation>Karten für Rechenzentren haben keine Lüfter: Sie brauchen einen Luftkanal und ein Gebläse.</translation>
    </message>
    <message>
        <source>Desktop with an AM4 board</source>
        <translation>Desktop mit AM4-Board</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board</source>
        <translation>Desktop mit AM5-Board</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board for two cards</source>
        <translation>Desktop mit AM5-Board für zwei Karten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Does not fit in the {capacity} of graphics memory: at {context} it needs {needed}, {largest}.</source>
        <translation>Passt nicht in die {capacity} Grafikspeicher: Bei {context} braucht es {needed}, {largest}.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>Drafts make it slower here: {plain} tok/s without, {drafted} with them.</source>
        <translation>Entwürfe machen es hier langsamer: {plain} tok/s ohne, {drafted} mit ihnen.</translation>
    </message>
    <message>
        <source>EPYC 9004 board, twelve channels of DDR5</source>
        <translation>EPYC-9004-Board, zwölf Kanäle DDR5</translation>
    </message>
    <message>
        <source>EPYC 9005 board, twelve channels of DDR5</source>
        <translation>EPYC-9005-Board, zwölf Kanäle DDR5</translation>
    </message>
    <message>
        <source>EU: general-purpose model</source>
        <translation>EU: Modell mit allgemeinem Verwendungszweck</translation>
    </message>
    <message>
        <source>EU: systemic risk</source>
        <translation>EU: systemisches Risiko</translation>
    </message>
    <message>
        <source>Electricity a month</source>
        <translation>Strom im Monat</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Enable XMP or EXPO in the BIOS, if the processor allows it.</source>
        <translation>XMP oder EXPO im BIOS einschalten, falls der Prozessor es zulässt.</translation>
    </message>
    <message>
        <source>F16</source>
        <translation>F16</translation>
    </message>
    <message>
        <source>F16 cache</source>
        <translation>F16-Cache</translation>
    </message>
    <message>
        <source>F16 weights and cache</source>
        <translation>Gewichte und Cache in F16</translation>
    </message>
    <message>
        <source>FP8 release</source>
        <translation>FP8-Ausgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1. Wort</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Erstes Wort nach</translation>
    </message>
    <message>
        <source>Fitted to published measurements on relatives of {names}; none on it.</source>
        <translation>An veröffentlichte Messungen auf Verwandten von {names} angepasst; keine darauf selbst.</translation>
    </message>
    <message>
        <source>Fitted to published measurements, some of them on {names}.</source>
        <translation>An veröffentlichte Messungen angepasst, einige davon auf {names}.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Four modules often run slower than two.</source>
        <translation>Vier Module laufen oft langsamer als zwei.</translation>
    </message>
    <message>
        <source>Full precision is 32 bits; the 16 bits of the published weights alone take the whole card, without room for a conversation.</source>
        <translation>Volle Genauigkeit sind 32 Bit; schon die 16 Bit der veröffentlichten Gewichte belegen die ganze Karte, ohne Platz für ein Gespräch.</translation>
    </message>
    <message>
        <source>GPT-4 was the first</source>
        <translation>GPT-4 war das erste</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU+RAM</source>
        <translation>GPU+RAM</translation>
    </message>
    <message>
        <source>Gemini video at 66 tokens a frame</source>
        <translation>Gemini-Video mit 66 Token je Bild</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, approach 3</source>
        <translation>Hoffmann et al. 2022, Ansatz 3</translation>
    </message>
    <message>
        <source>How {names} is connected is not known: loading counts reading the file alone.</source>
        <translation>Wie {names} angebunden ist, ist nicht bekannt: beim Laden zählt nur das Lesen der Datei.</translation>
    </message>
    <message>
        <source>If there is a card, check that it is seated and that its driver is installed.</source>
        <translation>Falls eine Karte da ist: prüfen, ob sie richtig sitzt und ihr Treiber installiert ist.</translation>
    </message>
    <message>
        <source>In its settings: flash attention on, K and V cache quantization {k} and {v}.</source>
        <translation>In den Einstellungen dort: Flash Attention ein, Quantisierung von K- und V-Cache {k} und {v}.</translation>
    </message>
    <message>
        <source>In its settings: “Force model expert weights onto CPU”.</source>
        <translation>In den Einstellungen dort: „Force model expert weights onto CPU“.</translation>
    </message>
    <message>
        <source>Install the 64-bit version.</source>
        <translation>Die 64-Bit-Version installieren.</translation>
    </message>
    <message>
        <source>Install the Apple silicon version.</source>
        <translation>Die Version für Apple-Chips installieren.</translation>
    </message>
    <message>
        <source>Install the Arm version.</source>
        <translation>Die Arm-Version installieren.</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, or type the card&apos;s memory in.</source>
        <translation>Den NVIDIA-Treiber installieren oder den Speicher der Karte eingeben.</translation>
    </message>
    <message>
        <source>K and V of one segment: {tokens} tokens × {per_token} bytes = {size}</source>
        <translation>K und V eines Segments: {tokens} Token × {per_token} Byte = {size}</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>KV cache reads</source>
        <translation>Lesen des KV-Caches</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv_type}.</source>
        <translation>Den KV-Cache in {kv_type} halten.</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta Attention</translation>
    </message>
    <message>
        <source>Launching kernels</source>
        <translation>Kernel-Starts</translation>
    </message>
    <message>
        <source>Leave room for the system when filling it.</source>
        <translation>Beim Füllen Platz für das System lassen.</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in full precision on 16 GB</source>
        <translation>Llama 3.1 8B in voller Genauigkeit auf 16 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB</source>
        <translation>Llama 4 Scout 17B passt in 12 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout in 12 GB</source>
        <translation>Llama 4 Scout in 12 GB</translation>
    </message>
    <message>
        <source>Loads the weights as published on the hub, not {quant}: check that they fit, or choose an FP8, AWQ or GPTQ version.</source>
        <translation>Lädt die Gewichte, wie sie auf dem Hub veröffentlicht sind, nicht {quant}: prüfen, ob sie passen, oder eine Version in FP8, AWQ oder GPTQ wählen.</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>Dieser Computer wird untersucht.</translation>
    </message>
    <message>
        <source>MLX has formats of its own: look the conversion&apos;s name up; 4 bits there take about as much as Q4_K_S here. The context grows as it is used.</source>
        <translation>MLX hat eigene Formate: den Namen der Konvertierung nachschlagen; 4 Bit brauchen dort etwa so viel wie hier Q4_K_S. Der Kontext wächst mit der Nutzung.</translation>
    </message>
    <message>
        <source>Macs take no graphics cards</source>
        <translation>Macs nehmen keine Grafikkarten auf</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation>Mamba</translation>
    </message>
    <message>
        <source>Mamba sizes and the number of attention layers reproduce the published count</source>
        <translation>Mamba-Größen und die Zahl der Attention-Schichten ergeben die veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>Mamba sizes chosen to reproduce the published count</source>
        <translation>Mamba-Größen so gewählt, dass sie die veröffentlichte Zahl ergeben</translation>
    </message>
    <message>
        <source>Maverick&apos;s two experts</source>
        <translation>Die zwei Experten von Maverick</translation>
    </message>
    <message>
        <source>Measure speed before relying on the estimates.</source>
        <translation>Das Tempo messen, bevor Sie sich auf die Schätzungen verlassen.</translation>
    </message>
    <message>
        <source>Measurements in {path} are too large to be ours: none are used.</source>
        <translation>Die Messungen in {path} sind zu groß, um von diesem Programm zu sein: Keine wird verwendet.</translation>
    </message>
    <message>
        <source>Measurements in {path}: {reason}; none are used.</source>
        <translation>Messungen in {path}: {reason}; keine wird verwendet.</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used.</source>
        <translation>Die Messungen waren beschädigt: Keine wird verwendet.</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used; the old file is {name}.</source>
        <translation>Die Messungen waren beschädigt: Keine wird verwendet; die alte Datei ist {name}.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>Memory runs at {speed} MT/s and is rated for {rated}.</source>
        <translation>Der Speicher läuft mit {speed} MT/s und ist für {rated} ausgelegt.</translation>
    </message>
    <message>
        <source>Memory runs below its rated speed, which slows generation on the processor.</source>
        <translation>Der Speicher läuft unter seinem Nenntakt; das bremst die Generierung auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Memory runs in a single channel, which halves the speed on the processor.</source>
        <translation>Der Speicher läuft in einem einzigen Kanal; das halbiert das Tempo auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB</source>
        <translation>Mistral Large 3 auf 24 GB</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB with heavy quantization</source>
        <translation>Mistral Large 3 auf 24 GB mit starker Quantisierung</translation>
    </message>
    <message>
        <source>Mixed by hand: the size is that of {who}&apos;s file.</source>
        <translation>Von Hand gemischt: Die Größe ist die der Datei von {who}.</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size} with help from system memory.</source>
        <translation>Mixture-of-Experts-Modelle erreichen {size} mit Hilfe des Arbeitsspeichers.</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size}.</source>
        <translation>Mixture-of-Experts-Modelle erreichen {size}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models up to about {size} fit at {context} context, but none runs comfortably.</source>
        <translation>Modelle bis etwa {size} passen bei {context} Kontext, aber keines läuft angenehm schnell.</translation>
    </message>
    <message>
        <source>Models will run on the processor.</source>
        <translation>Modelle laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Most have room for two; choose a workstation or server processor.</source>
        <translation>Die meisten haben Platz für zwei; einen Workstation- oder Serverprozessor wählen.</translation>
    </message>
    <message>
        <source>Most of the card&apos;s memory is in use by other programs.</source>
        <translation>Der größte Teil des Kartenspeichers ist von anderen Programmen belegt.</translation>
    </message>
    <message>
        <source>Most of the experts must lie in system memory even in the smallest type there is.</source>
        <translation>Die meisten Experten müssen im Arbeitsspeicher liegen, selbst beim kleinsten Typ, den es gibt.</translation>
    </message>
    <message>
        <source>Motherboard SP3, seven slots</source>
        <translation>SP3-Mainboard, sieben Steckplätze</translation>
    </message>
    <message>
        <source>Motherboard SP5, twelve channels</source>
        <translation>SP5-Mainboard, zwölf Kanäle</translation>
    </message>
    <message>
        <source>Move it to a full-width slot if there is one.</source>
        <translation>In einen Steckplatz voller Breite umsetzen, falls vorhanden.</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>NVLink bridge of the RTX 3090</source>
        <translation>NVLink-Brücke der RTX 3090</translation>
    </message>
    <message>
        <source>NVLink, A100</source>
        <translation>NVLink, A100</translation>
    </message>
    <message>
        <source>NVLink, B200</source>
        <translation>NVLink, B200</translation>
    </message>
    <message>
        <source>NVLink, H100 and H200</source>
        <translation>NVLink, H100 und H200</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 3.0</source>
        <translation>NVMe-SSD, PCIe 3.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 4.0</source>
        <translation>NVMe-SSD, PCIe 4.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 5.0</source>
        <translation>NVMe-SSD, PCIe 5.0</translation>
    </message>
    <message>
        <source>NVMe drive, 2 TB</source>
        <translation>NVMe-Laufwerk, 2 TB</translation>
    </message>
    <message>
        <source>Needs a free slot, room for the card and plugs from the supply.</source>
        <translation>Braucht einen freien Steckplatz, Platz für die Karte und Stecker vom Netzteil.</translation>
    </message>
    <message>
        <source>Needs {missing} more than this rig has: {total}, {weights} of them weights, against {has}.</source>
        <translation>Braucht {missing} mehr, als dieser Rechner hat: {total}, davon {weights} Gewichte, gegen {has}.</translation>
    </message>
    <message>
        <source>New York: RAISE Act</source>
        <translation>New York: RAISE Act</translation>
    </message>
    <message>
        <source>No GPU was found; models will run on the processor.</source>
        <translation>Keine GPU gefunden; Modelle laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>No model of the catalog fits at {context} context.</source>
        <translation>Kein Modell des Katalogs passt bei {context} Kontext.</translation>
    </message>
    <message>
        <source>No published measurement is near {names}: scaled from other hardware.</source>
        <translation>Keine veröffentlichte Messung liegt nahe an {names}: von anderer Hardware umgerechnet.</translation>
    </message>
    <message>
        <source>No rig that is fast enough has a known price.</source>
        <translation>Kein Rechner, der schnell genug ist, hat einen bekannten Preis.</translation>
    </message>
    <message>
        <source>No screen is counted on the cards.</source>
        <translation>Auf den Karten ist kein Bildschirm eingerechnet.</translation>
    </message>
    <message>
        <source>No single machine of the catalog holds it: look at several machines.</source>
        <translation>Kein einzelner Rechner des Katalogs fasst es: mehrere Rechner ansehen.</translation>
    </message>
    <message>
        <source>Nothing to do: remote display adapters are left out.</source>
        <translation>Nichts zu tun: Adapter für Fernanzeige werden weggelassen.</translation>
    </message>
    <message>
        <source>Ollama cannot keep only the experts in RAM: it moves whole layers and is slower.</source>
        <translation>Ollama kann nicht nur die Experten im RAM halten: Es verschiebt ganze Schichten und ist langsamer.</translation>
    </message>
    <message>
        <source>Ollama drafts no tokens: it runs the model alone.</source>
        <translation>Ollama entwirft keine Token: Es führt das Modell allein aus.</translation>
    </message>
    <message>
        <source>Ollama has one type for keys and values: the type of the keys is used.</source>
        <translation>Ollama hat einen Typ für Schlüssel und Werte: Der Typ der Schlüssel wird verwendet.</translation>
    </message>
    <message>
        <source>One RTX 5090</source>
        <translation>Eine RTX 5090</translation>
    </message>
    <message>
        <source>One machine holds it for all of them.</source>
        <translation>Ein Rechner fasst es für alle.</translation>
    </message>
    <message>
        <source>Open frame with risers</source>
        <translation>Offener Rahmen mit Risern</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Ausgabepuffer</translation>
    </message>
    <message>
        <source>Over 30 models above 10^25 FLOP</source>
        <translation>Über 30 Modelle über 10^25 FLOP</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>Own catalog records</source>
        <translation>Eigene Katalogeinträge</translation>
    </message>
    <message>
        <source>PCIe 3.0 x16</source>
        <translation>PCIe 3.0 x16</translation>
    </message>
    <message>
        <source>PCIe 3.0 x8</source>
        <translation>PCIe 3.0 x8</translation>
    </message>
    <message>
        <source>PCIe 4.0 x16</source>
        <translation>PCIe 4.0 x16</translation>
    </message>
    <message>
        <source>PCIe 4.0 x4</source>
        <translation>PCIe 4.0 x4</translation>
    </message>
    <message>
        <source>PCIe 4.0 x8</source>
        <translation>PCIe 4.0 x8</translation>
    </message>
    <message>
        <source>PCIe 5.0 x16</source>
        <translation>PCIe 5.0 x16</translation>
    </message>
    <message>
        <source>PCIe 5.0 x8</source>
        <translation>PCIe 5.0 x8</translation>
    </message>
    <message>
        <source>PDF larger than 256 MiB</source>
        <translation>PDF größer als 256 MiB</translation>
    </message>
    <message>
        <source>PDF of pictures, without text (scanned?)</source>
        <translation>PDF aus Bildern, ohne Text (gescannt?)</translation>
    </message>
    <message>
        <source>PDF that takes longer than {seconds} s to read</source>
        <translation>PDF, dessen Lesen länger als {seconds} s dauert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Perplexity increase of {study} on {dataset}; other models differ.</source>
        <translation>Anstieg der Perplexität von {study} auf {dataset}; andere Modelle weichen ab.</translation>
    </message>
    <message>
        <source>Plan with the slice, or turn MIG off (nvidia-smi -mig 0).</source>
        <translation>Mit dem Teil planen oder MIG ausschalten (nvidia-smi -mig 0).</translation>
    </message>
    <message>
        <source>Planned rigs</source>
        <translation>Geplante Rechner</translation>
    </message>
    <message>
        <source>Planned rigs in {path} are too many to be ours.</source>
        <translation>Die geplanten Rechner in {path} sind zu viele, um von diesem Programm zu sein.</translation>
    </message>
    <message>
        <source>Planned rigs in {path}: {reason}.</source>
        <translation>Geplante Rechner in {path}: {reason}.</translation>
    </message>
    <message>
        <source>Planned rigs were damaged.</source>
        <translation>Die geplanten Rechner waren beschädigt.</translation>
    </message>
    <message>
        <source>Planned rigs were damaged; the old file is {name}.</source>
        <translation>Die geplanten Rechner waren beschädigt; die alte Datei ist {name}.</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>Leistung unter Last</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices seen on {date}.</source>
        <translation>Preise gesehen am {date}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor cooler</source>
        <translation>Prozessorkühler</translation>
    </message>
    <message>
        <source>Programs hold {in_use} of {name} now; close them to use what is counted as usable.</source>
        <translation>Programme belegen jetzt {in_use} von {name}; sie schließen, um zu nutzen, was als nutzbar gezählt ist.</translation>
    </message>
    <message>
        <source>Q4_K_M keeps 95 % and saves 70 %</source>
        <translation>Q4_K_M bewahrt 95 % und spart 70 %</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM bandwidth</source>
        <translation>RAM-Bandbreite</translation>
    </message>
    <message>
        <source>RPC is neither encrypted nor guarded: only in a network that you trust.</source>
        <translation>RPC ist weder verschlüsselt noch geschützt: nur in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Raise `memory` in .wslconfig to give it more.</source>
        <translation>`memory` in .wslconfig erhöhen, um mehr zu geben.</translation>
    </message>
    <message>
        <source>Raise the container&apos;s memory limit for larger models.</source>
        <translation>Die Speichergrenze des Containers für größere Modelle anheben.</translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation>KV-Cache lesen</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Gewichte lesen</translation>
    </message>
    <message>
        <source>Reads prompts</source>
        <translation>Liest Prompts</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Rekurrenter Zustand</translation>
    </message>
    <message>
        <source>Replaces the modules you have; check what the board takes.</source>
        <translation>Ersetzt die vorhandenen Module; prüfen, was die Hauptplatine aufnimmt.</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²³ operations primarily on biological sequence data (executive order 14110, section 4.2).</source>
        <translation>Berichte wurden verlangt über Modelle, die mit mehr als 10²³ Operationen vorwiegend auf biologischen Sequenzdaten trainiert wurden (Executive Order 14110, Abschnitt 4.2).</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²⁶ integer or floating-point operations (section 4.2).</source>
        <translation>Berichte wurden verlangt über Modelle, die mit mehr als 10²⁶ Ganzzahl- oder Gleitkommaoperationen trainiert wurden (Abschnitt 4.2).</translation>
    </message>
    <message>
        <source>Restart the computer, or load the driver (modprobe nvidia).</source>
        <translation>Den Computer neu starten oder den Treiber laden (modprobe nvidia).</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Den Computer neu starten.</translation>
    </message>
    <message>
        <source>Restart the computer; if it comes back, check power and cooling.</source>
        <translation>Den Computer neu starten; kommt es wieder, Stromversorgung und Kühlung prüfen.</translation>
    </message>
    <message>
        <source>Restart the driver or the computer, then look again.</source>
        <translation>Den Treiber oder den Computer neu starten, dann erneut suchen.</translation>
    </message>
    <message>
        <source>Runs well</source>
        <translation>Läuft gut</translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation>SATA-SSD</translation>
    </message>
    <message>
        <source>Save a display-class registry export or a dxdiag report, or type the memory in.</source>
        <translation>Einen Registry-Export der Anzeigeklasse oder einen dxdiag-Bericht speichern oder den Speicher eingeben.</translation>
    </message>
    <message>
        <source>Server chassis for eight cards</source>
        <translation>Servergehäuse für acht Karten</translation>
    </message>
    <message>
        <source>Server chassis for eight cards, with board and supplies</source>
        <translation>Servergehäuse für acht Karten, mit Board und Netzteilen</translation>
    </message>
    <message>
        <source>Setting &apos;{name}&apos; was not usable: its default is used.</source>
        <translation>Die Einstellung „{name}“ war nicht verwendbar: Ihr Standard wird genommen.</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used.</source>
        <translation>Die Einstellungen stammen von einer neueren Version: Was diese kennt, wird verwendet.</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used; all of them are kept as {name}.</source>
        <translation>Die Einstellungen stammen von einer neueren Version: Was diese kennt, wird verwendet; alle bleiben als {name} erhalten.</translation>
    </message>
    <message>
        <source>Settings in {path} are too large to be ours: defaults are used.</source>
        <translation>Die Einstellungen in {path} sind zu groß, um von diesem Programm zu sein: Standards werden verwendet.</translation>
    </message>
    <message>
        <source>Settings in {path}: {reason}; defaults are used.</source>
        <translation>Einstellungen in {path}: {reason}; Standards werden verwendet.</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt: Standards werden verwendet.</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used; the old file is {name}.</source>
        <translation>Die Einstellungen waren beschädigt: Standards werden verwendet; die alte Datei ist {name}.</translation>
    </message>
    <message>
        <source>Several cards add memory, not speed.</source>
        <translation>Mehrere Karten bringen mehr Speicher, nicht mehr Tempo.</translation>
    </message>
    <message>
        <source>Shorten the context to {tokens}.</source>
        <translation>Den Kontext auf {tokens} kürzen.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times cheaper</source>
        <translation>Kleine Modelle sind 10- bis 30-mal billiger</translation>
    </message>
    <message>
        <source>Sold: {sizes}.</source>
        <translation>Erhältlich: {sizes}.</translation>
    </message>
    <message>
        <source>Speed unknown: {reason}.</source>
        <translation>Tempo unbekannt: {reason}.</translation>
    </message>
    <message>
        <source>Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice itself costs is not counted.</source>
        <translation>Aufteilung: {kept} beantwortet {model}, {sent} gehen direkt an {service}; was die Auswahl selbst kostet, ist nicht gezählt.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum, bytes</source>
        <translation>Summe, Byte</translation>
    </message>
    <message>
        <source>System memory would need {used} of its {usable}: {total} in all, {weights} of them weights.</source>
        <translation>Der Arbeitsspeicher bräuchte {used} von nutzbaren {usable}: {total} insgesamt, davon {weights} Gewichte.</translation>
    </message>
    <message>
        <source>Take {quant} instead of {now}.</source>
        <translation>{quant} statt {now} nehmen.</translation>
    </message>
    <message>
        <source>The GPU may use {usable} of the unified memory: at {context} it needs {needed}, {largest}.</source>
        <translation>Die GPU darf {usable} des gemeinsamen Speichers nutzen: Bei {context} braucht es {needed}, {largest}.</translation>
    </message>
    <message>
        <source>The KV cache lies in system memory</source>
        <translation>Der KV-Cache liegt im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.</source>
        <translation>Der NVIDIA-Treiber ist von WSL aus nicht erreichbar, daher sind die Karten hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known.</source>
        <translation>Der NVIDIA-Treiber hat nach {seconds} Sekunden nicht geantwortet; der Rest des Rechners ist bekannt.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so nothing is known of the card&apos;s memory.</source>
        <translation>Der NVIDIA-Treiber hat nicht geantwortet, daher ist über den Speicher der Karte nichts bekannt.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running, so the card cannot be used yet.</source>
        <translation>Der NVIDIA-Treiber ist installiert, läuft aber nicht; die Karte ist noch nicht nutzbar.</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while running, so the card cannot be used yet.</source>
        <translation>Der NVIDIA-Treiber wurde im laufenden Betrieb aktualisiert; die Karte ist noch nicht nutzbar.</translation>
    </message>
    <message>
        <source>The application runs as a 32-bit program and can see at most 4 GiB.</source>
        <translation>Die Anwendung läuft als 32-Bit-Programm und sieht höchstens 4 GiB.</translation>
    </message>
    <message>
        <source>The application runs under Rosetta, so the processor is described wrongly.</source>
        <translation>Die Anwendung läuft unter Rosetta, daher ist der Prozessor falsch beschrieben.</translation>
    </message>
    <message>
        <source>The application runs under x86 emulation on an Arm processor.</source>
        <translation>Die Anwendung läuft unter x86-Emulation auf einem Arm-Prozessor.</translation>
    </message>
    <message>
        <source>The best {most} of {all} models</source>
        <translation>Die besten {most} von {all} Modellen</translation>
    </message>
    <message>
        <source>The card is connected with fewer lanes than it has, which slows offloading.</source>
        <translation>Die Karte ist mit weniger Lanes angebunden, als sie hat; das bremst das Auslagern.</translation>
    </message>
    <message>
        <source>The card is cut into MIG slices: one program gets one slice, not the whole card.</source>
        <translation>Die Karte ist in MIG-Teile zerlegt: Ein Programm bekommt einen Teil, nicht die ganze Karte.</translation>
    </message>
    <message>
        <source>The card stopped answering.</source>
        <translation>Die Karte antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The card&apos;s memory was not measured but taken from the catalog.</source>
        <translation>Der Speicher der Karte wurde nicht gemessen, sondern dem Katalog entnommen.</translation>
    </message>
    <message>
        <source>The cards are assumed to share the slots&apos; lanes: x{lanes} each.</source>
        <translation>Angenommen ist, dass sich die Karten die Lanes der Steckplätze teilen: je x{lanes}.</translation>
    </message>
    <message>
        <source>The cheapest rig that is fast enough costs about {price}.</source>
        <translation>Der günstigste Rechner, der schnell genug ist, kostet etwa {price}.</translation>
    </message>
    <message>
        <source>The checkpoint is stored as {method}.</source>
        <translation>Der Checkpoint ist als {method} gespeichert.</translation>
    </message>
    <message>
        <source>The context window as a ring buffer</source>
        <translation>Das Kontextfenster als Ringpuffer</translation>
    </message>
    <message>
        <source>The display of this session is remote.</source>
        <translation>Die Anzeige dieser Sitzung ist entfernt.</translation>
    </message>
    <message>
        <source>The driver does not know this card&apos;s name, so its speed has to be estimated.</source>
        <translation>Der Treiber kennt den Namen dieser Karte nicht, daher muss ihr Tempo geschätzt werden.</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie in system memory</source>
        <translation>Die Experten von {experts} von {layers} Schichten und {blocks} von {all_layers} Schichten liegen im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers lie in system memory</source>
        <translation>Die Experten von {experts} von {layers} Schichten liegen im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The graphics card sleeps to save power; its memory is not read so as not to wake it.</source>
        <translation>Die Grafikkarte schläft, um Strom zu sparen; ihr Speicher wird nicht gelesen, um sie nicht zu wecken.</translation>
    </message>
    <message>
        <source>The graphics chip uses system RAM: both share one pool.</source>
        <translation>Der Grafikchip nutzt den Arbeitsspeicher: Beide teilen sich einen Vorrat.</translation>
    </message>
    <message>
        <source>The memory of the card is hidden by the administrator.</source>
        <translation>Der Speicher der Karte ist vom Administrator verborgen.</translation>
    </message>
    <message>
        <source>The memory of {name} is taken from the table.</source>
        <translation>Der Speicher von {name} stammt aus der Tabelle.</translation>
    </message>
    <message>
        <source>The memory of {name} is unknown; type it in to use the card.</source>
        <translation>Der Speicher von {name} ist unbekannt; zum Verwenden der Karte eingeben.</translation>
    </message>
    <message>
        <source>The memory set aside for the graphics chip by the BIOS is not the limit: it can use system RAM too.</source>
        <translation>Der vom BIOS für den Grafikchip reservierte Speicher ist nicht die Grenze: Er kann auch Arbeitsspeicher nutzen.</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; could not be read ({reason}); the rest of the machine is known.</source>
        <translation>Der Teil „{part}“ konnte nicht gelesen werden ({reason}); der Rest des Rechners ist bekannt.</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; did not answer in time; the rest of the machine is known.</source>
        <translation>Der Teil „{part}“ hat nicht rechtzeitig geantwortet; der Rest des Rechners ist bekannt.</translation>
    </message>
    <message>
        <source>The power of the card is not known.</source>
        <translation>Die Leistungsaufnahme der Karte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The price of a machine is unknown: a part of it has none.</source>
        <translation>Der Preis eines Rechners ist unbekannt: Ein Teil davon hat keinen.</translation>
    </message>
    <message>
        <source>The processor has no x{lanes} for each card.</source>
        <translation>Der Prozessor hat nicht x{lanes} für jede Karte.</translation>
    </message>
    <message>
        <source>The processor is not given: speeds assume one that keeps up.</source>
        <translation>Der Prozessor ist nicht angegeben: Die Geschwindigkeiten setzen einen voraus, der mithält.</translation>
    </message>
    <message>
        <source>The processor is unknown.</source>
        <translation>Der Prozessor ist unbekannt.</translation>
    </message>
    <message>
        <source>The processor sees only a small window of the card&apos;s memory, which slows loading.</source>
        <translation>Der Prozessor sieht nur ein kleines Fenster des Kartenspeichers; das bremst das Laden.</translation>
    </message>
    <message>
        <source>The rest is used; save it again, or type in what is missing.</source>
        <translation>Der Rest wird verwendet; erneut speichern oder das Fehlende eingeben.</translation>
    </message>
    <message>
        <source>The rest is used; type in what is missing.</source>
        <translation>Der Rest wird verwendet; das Fehlende eingeben.</translation>
    </message>
    <message>
        <source>The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the weights take {weights} GB, because all {total} parameters must be in memory and only {active} are read for a token.</source>
        <translation>Die Faustregel von 1,2 GB je Milliarde aktiver Parameter ergibt {rule} GB; die Gewichte belegen {weights} GB, denn alle {total} Parameter müssen im Speicher liegen und nur {active} werden je Token gelesen.</translation>
    </message>
    <message>
        <source>The size of memory is unknown: {capacity} are assumed.</source>
        <translation>Die Größe des Speichers ist unbekannt: {capacity} sind angenommen.</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: the fastest that the processor supports officially ({memory_type_max}) is assumed.</source>
        <translation>Die Geschwindigkeit des Speichers ist unbekannt: Die höchste, die der Prozessor offiziell unterstützt ({memory_type_max}), ist angenommen.</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: {label} are assumed; measure it or type it in.</source>
        <translation>Die Geschwindigkeit des Speichers ist unbekannt: {label} ist angenommen; messen oder eingeben.</translation>
    </message>
    <message>
        <source>The supply has room.</source>
        <translation>Das Netzteil hat Reserve.</translation>
    </message>
    <message>
        <source>The supply is tight.</source>
        <translation>Das Netzteil ist knapp.</translation>
    </message>
    <message>
        <source>The system states the card&apos;s memory in a field that ends at 4 GiB: it has at least that.</source>
        <translation>Das System nennt den Speicher der Karte in einem Feld, das bei 4 GiB endet: Sie hat mindestens so viel.</translation>
    </message>
    <message>
        <source>This card is too old for any current inference backend.</source>
        <translation>Diese Karte ist zu alt für jedes aktuelle Inferenz-Backend.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This container may use at most {size} of memory.</source>
        <translation>Dieser Container darf höchstens {size} Speicher nutzen.</translation>
    </message>
    <message>
        <source>This container may use less memory than the machine has.</source>
        <translation>Dieser Container darf weniger Speicher nutzen, als der Rechner hat.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL 2): it sees only a part of the computer&apos;s memory.</source>
        <translation>Das ist Linux in Windows (WSL 2): Es sieht nur einen Teil des Arbeitsspeichers.</translation>
    </message>
    <message>
        <source>This is a share of a card given to a virtual machine; speed depends on its neighbours.</source>
        <translation>Das ist ein Anteil einer Karte für eine virtuelle Maschine; das Tempo hängt von den Nachbarn ab.</translation>
    </message>
    <message>
        <source>This is a virtual machine: memory and speed depend on what the host gives it.</source>
        <translation>Das ist eine virtuelle Maschine: Speicher und Tempo hängen davon ab, was der Host gibt.</translation>
    </message>
    <message>
        <source>This machine serves nobody that fast.</source>
        <translation>Dieser Rechner bedient niemanden so schnell.</translation>
    </message>
    <message>
        <source>This machine serves {most} of {users} that fast.</source>
        <translation>Dieser Rechner bedient {most} von {users} so schnell.</translation>
    </message>
    <message>
        <source>This model was made for at most {most} of context; {asked} was asked for.</source>
        <translation>Dieses Modell ist für höchstens {most} Kontext ausgelegt; verlangt wurden {asked}.</translation>
    </message>
    <message>
        <source>Threadripper PRO workstation, eight channels of DDR5</source>
        <translation>Threadripper-PRO-Workstation, acht Kanäle DDR5</translation>
    </message>
    <message>
        <source>Thunderbolt 4 between computers</source>
        <translation>Thunderbolt 4 zwischen Computern</translation>
    </message>
    <message>
        <source>Thunderbolt 5 between computers</source>
        <translation>Thunderbolt 5 zwischen Computern</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Tool use</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Try these first</source>
        <translation>Diese zuerst probieren</translation>
    </message>
    <message>
        <source>Turn on Resizable BAR (Above 4G decoding) in the BIOS.</source>
        <translation>Resizable BAR (Above 4G decoding) im BIOS einschalten.</translation>
    </message>
    <message>
        <source>Two used RTX 3090</source>
        <translation>Zwei gebrauchte RTX 3090</translation>
    </message>
    <message>
        <source>Type the card&apos;s memory in.</source>
        <translation>Den Speicher der Karte eingeben.</translation>
    </message>
    <message>
        <source>US: biological models</source>
        <translation>USA: biologische Modelle</translation>
    </message>
    <message>
        <source>US: executive order 14110</source>
        <translation>USA: Executive Order 14110</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>Nutzbarer schneller Speicher</translation>
    </message>
    <message>
        <source>Used EPYC 7002 board, eight channels of DDR4</source>
        <translation>Gebrauchtes EPYC-7002-Board, acht Kanäle DDR4</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {on_gpus}; with system memory: {users}.</source>
        <translation>Nutzer, für die der Grafikspeicher reicht: {on_gpus}; mit dem Arbeitsspeicher: {users}.</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {users}.</source>
        <translation>Nutzer, für die der Grafikspeicher reicht: {users}.</translation>
    </message>
    <message>
        <source>Users that memory holds: {users} and more.</source>
        <translation>Nutzer, für die der Speicher reicht: {users} und mehr.</translation>
    </message>
    <message>
        <source>Users that memory holds: {users}.</source>
        <translation>Nutzer, für die der Speicher reicht: {users}.</translation>
    </message>
    <message>
        <source>V cache type {kv_type_v} needs flash attention; turn it on or use f16, bf16 or f32</source>
        <translation>V-Cache-Typ {kv_type_v} braucht Flash Attention; einschalten oder f16, bf16 oder f32 nehmen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>WSL 2</source>
        <translation>WSL 2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What {rig} can run</source>
        <translation>Was {rig} ausführen kann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>WikiText train, 100k tokens</source>
        <translation>WikiText, Trainingsteil, 100.000 Token</translation>
    </message>
    <message>
        <source>WikiText train, 10k tokens</source>
        <translation>WikiText, Trainingsteil, 10.000 Token</translation>
    </message>
    <message>
        <source>WikiText train, 10m tokens</source>
        <translation>WikiText, Trainingsteil, 10 Mio. Token</translation>
    </message>
    <message>
        <source>WikiText train, 1k tokens</source>
        <translation>WikiText, Trainingsteil, 1.000 Token</translation>
    </message>
    <message>
        <source>WikiText train, 1m tokens</source>
        <translation>WikiText, Trainingsteil, 1 Mio. Token</translation>
    </message>
    <message>
        <source>WikiText-2 test</source>
        <translation>WikiText-2, Testteil</translation>
    </message>
    <message>
        <source>WikiText-2 test, 512-token chunks</source>
        <translation>WikiText-2, Testteil, in Abschnitten von 512 Token</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>With layers split, each token visits one card after the other.</source>
        <translation>Bei nach Schichten aufgeteilten Modellen durchläuft jedes Token eine Karte nach der anderen.</translation>
    </message>
    <message>
        <source>Word document larger than 512 MiB when unpacked</source>
        <translation>Word-Dokument, entpackt größer als 512 MiB</translation>
    </message>
    <message>
        <source>Word document with a document type, which Word never writes</source>
        <translation>Word-Dokument mit einem Dokumenttyp, den Word nie schreibt</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>You can comfortably run models up to about {size} ({quant}) at {context} context.</source>
        <translation>Modelle bis etwa {size} ({quant}) laufen bei {context} Kontext angenehm schnell.</translation>
    </message>
    <message>
        <source>You measured this model here; other contexts follow from it.</source>
        <translation>Sie haben dieses Modell hier gemessen; andere Kontexte folgen daraus.</translation>
    </message>
    <message>
        <source>`lms load --estimate-only` with the same flags shows LM Studio&apos;s own estimate.</source>
        <translation>`lms load --estimate-only` mit denselben Optionen zeigt die eigene Schätzung von LM Studio.</translation>
    </message>
    <message>
        <source>a GGUF file has its own quantization; leave --quant out</source>
        <translation>eine GGUF-Datei hat ihre eigene Quantisierung; --quant weglassen</translation>
    </message>
    <message>
        <source>a module for server boards</source>
        <translation>ein Modul für Serverboards</translation>
    </message>
    <message>
        <source>a processor with eight dies, which all channels need</source>
        <translation>ein Prozessor mit acht Dies, wie ihn alle Kanäle brauchen</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>etwa {price}</translation>
    </message>
    <message>
        <source>about {price}, and a board with more slots</source>
        <translation>etwa {price}, und ein Board mit mehr Steckplätzen</translation>
    </message>
    <message>
        <source>active parameters for a mixture of experts; attention to other tokens comes on top</source>
        <translation>aktive Parameter bei Mixture of Experts; Attention zu anderen Token kommt hinzu</translation>
    </message>
    <message>
        <source>all layers in RAM</source>
        <translation>alle Schichten im RAM</translation>
    </message>
    <message>
        <source>all layers on the devices of all machines</source>
        <translation>alle Schichten auf den Geräten aller Rechner</translation>
    </message>
    <message>
        <source>all layers on the graphics card</source>
        <translation>alle Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>all of the draft model on the graphics card</source>
        <translation>das ganze Entwurfsmodell auf der Grafikkarte</translation>
    </message>
    <message>
        <source>an imatrix quant can show a lower perplexity than the reference while its KLD is larger; delta computed from the two printed perplexities</source>
        <translation>eine Imatrix-Quantisierung kann eine niedrigere Perplexität als die Referenz zeigen, obwohl ihre KLD größer ist; Differenz aus den zwei gedruckten Perplexitäten berechnet</translation>
    </message>
    <message>
        <source>and slow down what spills into system memory; writing is not affected.</source>
        <translation>und bremsen, was in den Arbeitsspeicher überläuft; das Schreiben ist nicht betroffen.</translation>
    </message>
    <message>
        <source>another maker&apos;s driver: Vulkan only</source>
        <translation>Treiber eines anderen Herstellers: nur Vulkan</translation>
    </message>
    <message>
        <source>another model drafts</source>
        <translation>ein anderes Modell entwirft</translation>
    </message>
    <message>
        <source>architecture &apos;{arch}&apos; is not understood: block {index} has {kinds}</source>
        <translation>Architektur „{arch}“ wird nicht verstanden: Block {index} hat {kinds}</translation>
    </message>
    <message>
        <source>architecture qwen4_exp; only summary fields known</source>
        <translation>Architektur qwen4_exp; nur zusammenfassende Felder bekannt</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.1 text model; no config opened; context not verified beyond the 40k recommended; context length recalled from the model card</source>
        <translation>Architektur als Textmodell von Mistral Small 3.1 angenommen; keine Config geöffnet; Kontext über die empfohlenen 40k hinaus nicht geprüft; Kontextlänge aus der Modellkarte erinnert</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.2; no config opened; context length recalled from the model card</source>
        <translation>Architektur als Mistral Small 3.2 angenommen; keine Config geöffnet; Kontextlänge aus der Modellkarte erinnert</translation>
    </message>
    <message>
        <source>article quoting localbench measurements</source>
        <translation>Artikel, der Messungen von localbench zitiert</translation>
    </message>
    <message>
        <source>article quoting localbench; values are far above WikiText KLDs, so never compare across data sets</source>
        <translation>Artikel, der localbench zitiert; die Werte liegen weit über KLDs auf WikiText, also nie zwischen Datensätzen vergleichen</translation>
    </message>
    <message>
        <source>as described in the gist</source>
        <translation>wie im Gist beschrieben</translation>
    </message>
    <message>
        <source>as fast as estimated</source>
        <translation>so schnell wie geschätzt</translation>
    </message>
    <message>
        <source>as in the pull request</source>
        <translation>wie im Pull Request</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>assumed: people do not come evenly through day and night</source>
        <translation>angenommen: die Anfragen kommen nicht gleichmäßig über Tag und Nacht</translation>
    </message>
    <message>
        <source>assumed; 3 to 5 years are usual</source>
        <translation>angenommen; 3 bis 5 Jahre sind üblich</translation>
    </message>
    <message>
        <source>assumed; near Llama 3.1 8B (4096 / 32) and GPT-3 (12288 / 96)</source>
        <translation>angenommen; nahe Llama 3.1 8B (4096 / 32) und GPT-3 (12288 / 96)</translation>
    </message>
    <message>
        <source>at least one token must be drafted</source>
        <translation>mindestens ein Token muss entworfen werden</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>binary file</source>
        <translation>Binärdatei</translation>
    </message>
    <message>
        <source>bits column counts bits per cache value; delta computed from the two printed perplexities</source>
        <translation>die Bits-Spalte zählt Bit je Cache-Wert; Differenz aus den zwei gedruckten Perplexitäten berechnet</translation>
    </message>
    <message>
        <source>block pattern and Mamba sizes from memory of the model card; they reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>Blockmuster und Mamba-Größen aus der Erinnerung an die Modellkarte; sie ergeben genau die veröffentlichte Zahl; Trainings-Token aus Herstellerangaben erinnert</translation>
    </message>
    <message>
        <source>block {index} has attention without heads</source>
        <translation>Block {index} hat Attention ohne Köpfe</translation>
    </message>
    <message>
        <source>broken JSON: {error}</source>
        <translation>fehlerhaftes JSON: {error}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>choosing tokens</source>
        <translation>das Auswählen der Token</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>stückweise</translation>
    </message>
    <message>
        <source>claims {n} {what} entries, more than the file can hold</source>
        <translation>behauptet {n} Einträge ({what}), mehr als die Datei fassen kann</translation>
    </message>
    <message>
        <source>coding agent</source>
        <translation>Coding-Agent</translation>
    </message>
    <message>
        <source>compiled Python</source>
        <translation>kompiliertes Python</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>config declares a 2048 sliding window; llama.cpp turns it off for phi3; training tokens recalled from vendor statements</source>
        <translation>die Config nennt ein gleitendes Fenster von 2048; llama.cpp schaltet es für phi3 ab; Trainings-Token aus Herstellerangaben erinnert</translation>
    </message>
    <message>
        <source>config.json lists 32768 positions; 131072 with YaRN; training tokens recalled from vendor statements</source>
        <translation>config.json nennt 32768 Positionen; 131072 mit YaRN; Trainings-Token aus Herstellerangaben erinnert</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>Container-Grenze</translation>
    </message>
    <message>
        <source>context_max is the input limit as listed; input plus output 400000. No training compute figure found</source>
        <translation>context_max ist die angegebene Eingabegrenze; Eingabe plus Ausgabe 400000. Keine Angabe zur Trainingsrechenleistung gefunden</translation>
    </message>
    <message>
        <source>corrected by your measurement</source>
        <translation>durch Ihre Messung korrigiert</translation>
    </message>
    <message>
        <source>counted already, under another name</source>
        <translation>schon unter anderem Namen gezählt</translation>
    </message>
    <message>
        <source>damaged PDF</source>
        <translation>beschädigtes PDF</translation>
    </message>
    <message>
        <source>damaged Word document</source>
        <translation>beschädigtes Word-Dokument</translation>
    </message>
    <message>
        <source>damaged or encrypted Word document</source>
        <translation>beschädigtes oder verschlüsseltes Word-Dokument</translation>
    </message>
    <message>
        <source>delta computed from the two printed perplexities</source>
        <translation>Differenz aus den zwei gedruckten Perplexitäten berechnet</translation>
    </message>
    <message>
        <source>dense width 12288 and 3 dense layers reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>dichte Breite 12288 und 3 dichte Schichten ergeben genau die veröffentlichte Zahl; Trainings-Token aus Herstellerangaben erinnert</translation>
    </message>
    <message>
        <source>dense width of the first layer reproduces the published count</source>
        <translation>dichte Breite der ersten Schicht ergibt die veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>display driver</source>
        <translation>Anzeigetreiber</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>+ {a} / ({params} parameters)^{alpha} = {term} for a finite model</source>
        <translation>+ {a} / ({params} Parameter)^{alpha} = {term} für ein endliches Modell</translation>
    </message>
    <message>
        <source>+ {b} / ({tokens} tokens)^{beta} = {term} for finite data</source>
        <translation>+ {b} / ({tokens} Token)^{beta} = {term} für endliche Daten</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}, as typed on {date}.</source>
        <translation>1 USD zählt als {rate}, eingegeben am {date}.</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}.</source>
        <translation>1 USD zählt als {rate}.</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, width {ratio} for each layer (assumed), stands apart ({source}).</source>
        <translation>6·N·D mit den aktiven Parametern; Attention von je {length} Token, mit üblichem Aufbau, Breite {ratio} je Schicht (angenommen), steht getrennt ({source}).</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with its own layers, stands apart ({source}).</source>
        <translation>6·N·D mit den aktiven Parametern; Attention von je {length} Token, mit den eigenen Schichten, steht getrennt ({source}).</translation>
    </message>
    <message>
        <source>About {watts} W at the wall are more than a 120 V circuit gives.</source>
        <translation>Etwa {watts} W an der Steckdose sind mehr, als ein 120-V-Stromkreis gibt.</translation>
    </message>
    <message>
        <source>Assumed prices, {share} of the sum: {parts}.</source>
        <translation>Angenommene Preise, {share} der Summe: {parts}.</translation>
    </message>
    <message>
        <source>At most {share} of the hours are busy; beyond {most} conversations a month another machine is bought.</source>
        <translation>Höchstens {share} der Stunden sind ausgelastet; über {most} Gespräche im Monat wird ein weiterer Rechner gekauft.</translation>
    </message>
    <message>
        <source>By guides, not by offers: {parts}.</source>
        <translation>Nach Ratgebern, nicht nach Angeboten: {parts}.</translation>
    </message>
    <message>
        <source>Context, {model}</source>
        <translation>Kontext, {model}</translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation>Passt nicht: {why}</translation>
    </message>
    <message>
        <source>Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.</source>
        <translation>Strom: {writing} Stunden Schreiben in {on} Stunden am Tag, {price} je kWh.</translation>
    </message>
    <message>
        <source>Energy of the cards alone at {watts} W; processors, network and cooling come on top.</source>
        <translation>Energie nur der Karten bei {watts} W; Prozessoren, Netz und Kühlung kommen hinzu.</translation>
    </message>
    <message>
        <source>First word, {model}</source>
        <translation>Erstes Wort, {model}</translation>
    </message>
    <message numerus="yes">
        <source>Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the rest on the graphics ({on_gpus}).</source>
        <translation>
            <numerusform>Passt, weil die Experten von {layers} Schicht im Speicher liegen ({in_ram}, {kind}) und der Rest auf der Grafik ({on_gpus}).</numerusform>
            <numerusform>Passt, weil die Experten von {layers} Schichten im Speicher liegen ({in_ram}, {kind}) und der Rest auf der Grafik ({on_gpus}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in memory ({in_ram}, {kind}).</source>
        <translation>Passt, weil {some} von {all} Schichten auf der Grafik liegen ({on_gpus}) und der Rest im Speicher ({in_ram}, {kind}).</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the card&apos;s {usable}.</source>
        <translation>Passt, weil {used} in den {usable} der Karte liegen.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {cards} cards&apos; {usable}.</source>
        <translation>Passt, weil {used} in den {usable} der {cards} Karten liegen.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {usable} of shared memory that the graphics may take.</source>
        <translation>Passt, weil {used} in den {usable} gemeinsamen Speicher liegen, die die Grafik nehmen darf.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in {usable} of memory ({kind}).</source>
        <translation>Passt, weil {used} in {usable} Speicher liegen ({kind}).</translation>
    </message>
    <message>
        <source>How fast is unknown.</source>
        <translation>Wie schnell, ist unbekannt.</translation>
    </message>
    <message>
        <source>Inputs above {most} tokens cost {fresh} in and {out} out.</source>
        <translation>Eingaben über {most} Token kosten {fresh} ein und {out} aus.</translation>
    </message>
    <message>
        <source>It gives {cards} cards x{lanes} each.</source>
        <translation>Er gibt {cards} Karten je x{lanes}.</translation>
    </message>
    <message>
        <source>It gives {given} W; about {wanted} W would do.</source>
        <translation>Es gibt {given} W; etwa {wanted} W würden reichen.</translation>
    </message>
    <message>
        <source>Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision ({source}), and the activations of one sequence, recomputed layer by layer.</source>
        <translation>Speicher: {bytes} Byte je Parameter für Gewichte, Gradienten und Adam in gemischter Genauigkeit ({source}), und die Aktivierungen einer Sequenz, Schicht für Schicht neu berechnet.</translation>
    </message>
    <message>
        <source>No price is known for {parts}.</source>
        <translation>Kein Preis bekannt für {parts}.</translation>
    </message>
    <message>
        <source>No price of the card is known.</source>
        <translation>Kein Preis der Karte bekannt.</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest begins after {seconds} s.</source>
        <translation>Kein Rechner ist schnell genug: Der schnellste schreibt {rate} Token/s für jeden, der flinkste beginnt nach {seconds} s.</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins after {seconds} s.</source>
        <translation>Kein Rechner ist schnell genug: Der schnellste schreibt {rate} Token/s, der flinkste beginnt nach {seconds} s.</translation>
    </message>
    <message>
        <source>None of them holds {model}.</source>
        <translation>Keiner davon fasst {model}.</translation>
    </message>
    <message>
        <source>Not even {most} of these machines hold it for {users} users.</source>
        <translation>Nicht einmal {most} dieser Rechner fassen es für {users} Nutzer.</translation>
    </message>
    <message>
        <source>Only {rig} holds {models}.</source>
        <translation>Nur {rig} fasst {models}.</translation>
    </message>
    <message>
        <source>Price per token/s, {model}</source>
        <translation>Preis je Token/s, {model}</translation>
    </message>
    <message>
        <source>Prices seen between {first} and {last}.</source>
        <translation>Preise gesehen zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>The parts draw up to {watts} of {given} W; short peaks need about {wanted} W.</source>
        <translation>Die Teile nehmen bis zu {watts} von {given} W auf; kurze Spitzen brauchen etwa {wanted} W.</translation>
    </message>
    <message>
        <source>The power of the machine is unknown.</source>
        <translation>Die Leistungsaufnahme des Rechners ist unbekannt.</translation>
    </message>
    <message>
        <source>The supply is too small: the parts draw up to {watts} W.</source>
        <translation>Das Netzteil ist zu klein: Die Teile nehmen bis zu {watts} W auf.</translation>
    </message>
    <message>
        <source>They take up to {size} GiB.</source>
        <translation>Sie nehmen bis zu {size} GiB auf.</translation>
    </message>
    <message>
        <source>Tokens a joule, {model}</source>
        <translation>Token je Joule, {model}</translation>
    </message>
    <message>
        <source>Used: {parts}.</source>
        <translation>Gebraucht: {parts}.</translation>
    </message>
    <message>
        <source>With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.</source>
        <translation>Mit 8-Bit-Schlüsseln und -Werten passt alles auf die Grafik: {rate} Token/s.</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s of {model}, limited by {limit}.</source>
        <translation>Schreibt etwa {pace} Token/s mit {model}, begrenzt durch {limit}.</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s, limited by {limit}.</source>
        <translation>Schreibt etwa {pace} Token/s, begrenzt durch {limit}.</translation>
    </message>
    <message>
        <source>a conversation of {tokens} tokens is longer than its {most}</source>
        <translation>ein Gespräch von {tokens} Token ist länger als die möglichen {most}</translation>
    </message>
    <message>
        <source>a second {card}</source>
        <translation>eine zweite {card}</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>about {price} new, seen {date}</source>
        <translation>etwa {price} neu, gesehen {date}</translation>
    </message>
    <message>
        <source>about {price} used, seen {date}</source>
        <translation>etwa {price} gebraucht, gesehen {date}</translation>
    </message>
    <message>
        <source>about {price}, assumed for {date}</source>
        <translation>etwa {price}, angenommen für {date}</translation>
    </message>
    <message>
        <source>about {price}, launch price of {date}</source>
        <translation>etwa {price}, Einführungspreis von {date}</translation>
    </message>
    <message>
        <source>another {card}</source>
        <translation>eine weitere {card}</translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation>von Ihnen selbst</translation>
    </message>
    <message>
        <source>does not say how each layer compresses</source>
        <translation>sagt nicht, wie jede Schicht komprimiert</translation>
    </message>
    <message>
        <source>does not say which layers have a window</source>
        <translation>sagt nicht, welche Schichten ein Fenster haben</translation>
    </message>
    <message>
        <source>does not say which layers have attention</source>
        <translation>sagt nicht, welche Schichten Attention haben</translation>
    </message>
    <message>
        <source>each layer over the GPUs of a machine</source>
        <translation>jede Schicht über die GPUs eines Rechners</translation>
    </message>
    <message>
        <source>each layer over the cards</source>
        <translation>jede Schicht über die Karten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation>verschlüsseltes PDF</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, within a list of texts)</source>
        <translation>endet vorzeitig (bei Byte {size}, in einer Liste von Texten)</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, {length} bytes short)</source>
        <translation>endet vorzeitig (bei Byte {size}, {length} Byte zu kurz)</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>gesch.</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program, for llama.cpp</source>
        <translation>geschätzt wie überall in diesem Programm, für llama.cpp</translation>
    </message>
    <message>
        <source>every second layer is a mixture (the odd ones), every fourth has full attention: all full layers are mixtures</source>
        <translation>jede zweite Schicht ist eine Mischung (die ungeraden), jede vierte hat volle Attention: Alle vollen Schichten sind Mischungen</translation>
    </message>
    <message>
        <source>experimental rotated cache types, proposed, not necessarily merged</source>
        <translation>experimentelle rotierte Cache-Typen, vorgeschlagen, nicht unbedingt übernommen</translation>
    </message>
    <message>
        <source>experts shipped in MXFP4</source>
        <translation>Experten in MXFP4 ausgeliefert</translation>
    </message>
    <message>
        <source>firmware table</source>
        <translation>Firmware-Tabelle</translation>
    </message>
    <message>
        <source>first three layers dense; layer 0 and every fourth have full attention with 64 heads, the rest a window of 512 with 96; with three dense prediction layers this is the published count exactly</source>
        <translation>erste drei Schichten dicht; Schicht 0 und jede vierte haben volle Attention mit 64 Köpfen, die übrigen ein Fenster von 512 mit 96; mit drei dichten Vorhersageschichten ist das genau die veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>fixed state of {layers} recurrent layers, whatever the context</source>
        <translation>fester Zustand von {layers} rekurrenten Schichten, unabhängig vom Kontext</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>for training compute alone; models meant for heavy use are trained far beyond it</source>
        <translation>nur für den Trainingsaufwand; viel genutzte Modelle werden weit darüber hinaus trainiert</translation>
    </message>
    <message>
        <source>four channels</source>
        <translation>vier Kanäle</translation>
    </message>
    <message>
        <source>four modules often run at 3600 MT/s (llama.cpp issue 4716)</source>
        <translation>vier Module laufen oft mit 3600 MT/s (llama.cpp Issue 4716)</translation>
    </message>
    <message>
        <source>four modules rarely run at the full rate</source>
        <translation>vier Module laufen selten mit vollem Takt</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>aus dem Katalog</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>full-attention layers as in the larger models of the family, with one KV head: the only choice whose text model has the 11.91 billion parameters that llama-bench prints; windows as in the family</source>
        <translation>Schichten mit voller Attention wie in den größeren Modellen der Familie, mit einem KV-Kopf: die einzige Wahl, deren Textmodell die 11,91 Milliarden Parameter hat, die llama-bench ausgibt; Fenster wie in der Familie</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>Gated DeltaNet</translation>
    </message>
    <message>
        <source>general.architecture is missing</source>
        <translation>general.architecture fehlt</translation>
    </message>
    <message>
        <source>gpt-4-turbo: 128000 context, 10/30 USD; listed with a deprecation date of 2026-10-23</source>
        <translation>gpt-4-turbo: 128000 Kontext, 10/30 USD; mit Abkündigung zum 23.10.2026 gelistet</translation>
    </message>
    <message>
        <source>graphics in the chip</source>
        <translation>Grafik im Chip</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>graphics on the bus</source>
        <translation>Grafik am Bus</translation>
    </message>
    <message>
        <source>guideline in force since 2025-08-02</source>
        <translation>Leitlinie in Kraft seit 2025-08-02</translation>
    </message>
    <message>
        <source>half a channel</source>
        <translation>ein halber Kanal</translation>
    </message>
    <message>
        <source>has a metadata value of unknown kind {kind}</source>
        <translation>hat einen Metadatenwert unbekannter Art {kind}</translation>
    </message>
    <message>
        <source>has a name of {length} bytes</source>
        <translation>hat einen Namen von {length} Byte</translation>
    </message>
    <message>
        <source>has a pre-tokenizer that is not known: {name}</source>
        <translation>hat einen unbekannten Pre-Tokenizer: {name}</translation>
    </message>
    <message>
        <source>has a state-space mixer of impossible size</source>
        <translation>hat einen State-Space-Mixer von unmöglicher Größe</translation>
    </message>
    <message>
        <source>has a text longer than the rest of the file</source>
        <translation>hat einen Text, der länger ist als der Rest der Datei</translation>
    </message>
    <message>
        <source>has a text of {length} bytes, more than any model file</source>
        <translation>hat einen Text von {length} Byte, mehr als jede Modelldatei</translation>
    </message>
    <message>
        <source>has a tokenizer of kind &apos;{kind}&apos;; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>hat einen Tokenizer der Art „{kind}“; zählen lässt sich mit denen der Arten gpt2, llama und gemma4</translation>
    </message>
    <message>
        <source>has an alignment that makes no sense</source>
        <translation>hat eine Ausrichtung, die keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>has an array of {length} entries, more than the file can hold</source>
        <translation>hat ein Array mit {length} Einträgen, mehr als die Datei fassen kann</translation>
    </message>
    <message>
        <source>has arrays nested too deeply</source>
        <translation>hat zu tief verschachtelte Arrays</translation>
    </message>
    <message>
        <source>has attention without heads</source>
        <translation>hat Attention ohne Köpfe</translation>
    </message>
    <message>
        <source>has experts that are not in one tensor</source>
        <translation>hat Experten, die nicht in einem Tensor liegen</translation>
    </message>
    <message>
        <source>has latent attention without head sizes</source>
        <translation>hat latente Attention ohne Kopfgrößen</translation>
    </message>
    <message>
        <source>has more files than a catalog, or one twice</source>
        <translation>hat mehr Dateien als ein Katalog, oder eine doppelt</translation>
    </message>
    <message>
        <source>has no list of {key}</source>
        <translation>hat keine Liste {key}</translation>
    </message>
    <message>
        <source>has no score for every token</source>
        <translation>hat nicht für jedes Token eine Bewertung</translation>
    </message>
    <message>
        <source>has no token_embd.weight</source>
        <translation>hat kein token_embd.weight</translation>
    </message>
    <message>
        <source>has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>hat keinen Tokenizer; zählen lässt sich mit denen der Arten gpt2, llama und gemma4</translation>
    </message>
    <message>
        <source>has tensors for blocks {span}, not 0 to {n_blocks}</source>
        <translation>hat Tensoren für die Blöcke {span}, nicht 0 bis {n_blocks}</translation>
    </message>
    <message>
        <source>has version {version}; known are 2 and 3</source>
        <translation>hat Version {version}; bekannt sind 2 und 3</translation>
    </message>
    <message>
        <source>has {n_layers} layers</source>
        <translation>hat {n_layers} Schichten</translation>
    </message>
    <message>
        <source>holds &apos;{extra}&apos;, which its manifest does not list</source>
        <translation>enthält „{extra}“, das im Manifest nicht steht</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>enthält keine Einträge</translation>
    </message>
    <message>
        <source>holds no tensors: a vocabulary alone is no model</source>
        <translation>enthält keine Tensoren: Ein Vokabular allein ist kein Modell</translation>
    </message>
    <message>
        <source>holds {tokens} tokens, not {n_tokens}</source>
        <translation>enthält {tokens} Token, nicht {n_tokens}</translation>
    </message>
    <message>
        <source>how fast it would be is unknown</source>
        <translation>wie schnell es wäre, ist unbekannt</translation>
    </message>
    <message>
        <source>hybrid Kimi Delta Attention plus MLA (kv_lora_rank 512, q_lora_rank 1536, 96 heads); 93 layers, first dense of 33792, 896 experts of 3072 in a 3584-wide latent space, top 16, 2 shared; KDA state sizes not read</source>
        <translation>Hybrid aus Kimi Delta Attention und MLA (kv_lora_rank 512, q_lora_rank 1536, 96 Köpfe); 93 Schichten, die erste dicht mit 33792, 896 Experten von 3072 in einem 3584 breiten latenten Raum, Top 16, 2 gemeinsame; KDA-Zustandsgrößen nicht gelesen</translation>
    </message>
    <message>
        <source>in force since 2025-08-02; the Commission enforces from 2026-08-02</source>
        <translation>in Kraft seit 2025-08-02; die Kommission setzt es ab 2026-08-02 durch</translation>
    </message>
    <message>
        <source>in force since 2026-01-01</source>
        <translation>in Kraft seit 2026-01-01</translation>
    </message>
    <message>
        <source>in system memory</source>
        <translation>im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>intermediate_size_mlp 16384 is unused in Scout: every layer is MoE</source>
        <translation>intermediate_size_mlp 16384 ist in Scout ungenutzt: Jede Schicht ist MoE</translation>
    </message>
    <message>
        <source>is a projector for images or sound (mmproj), not a language model</source>
        <translation>ist ein Projektor für Bilder oder Ton (mmproj), kein Sprachmodell</translation>
    </message>
    <message>
        <source>is an adapter (LoRA), not a model</source>
        <translation>ist ein Adapter (LoRA), kein Modell</translation>
    </message>
    <message>
        <source>is cut short: tensor &apos;{name}&apos; lies beyond its end</source>
        <translation>ist abgeschnitten: Tensor „{name}“ liegt jenseits des Endes</translation>
    </message>
    <message>
        <source>is damaged: tensor &apos;{name}&apos; lies over another</source>
        <translation>ist beschädigt: Tensor „{name}“ liegt über einem anderen</translation>
    </message>
    <message>
        <source>is damaged; reinstall the program</source>
        <translation>ist beschädigt; das Programm neu installieren</translation>
    </message>
    <message>
        <source>is missing or no JSON</source>
        <translation>fehlt oder ist kein JSON</translation>
    </message>
    <message>
        <source>is no catalog update, or damaged ({error})</source>
        <translation>ist kein Katalog-Update oder beschädigt ({error})</translation>
    </message>
    <message>
        <source>is no catalog update: {manifest} is not in it</source>
        <translation>ist kein Katalog-Update: {manifest} ist nicht darin</translation>
    </message>
    <message>
        <source>is no list of trusted keys</source>
        <translation>ist keine Liste vertrauenswürdiger Schlüssel</translation>
    </message>
    <message>
        <source>is no private key of a catalog&apos;s signer</source>
        <translation>ist kein privater Schlüssel eines Katalog-Unterzeichners</translation>
    </message>
    <message>
        <source>is no public key of a catalog&apos;s signer</source>
        <translation>ist kein öffentlicher Schlüssel eines Katalog-Unterzeichners</translation>
    </message>
    <message>
        <source>is not JSON: {error}</source>
        <translation>ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is one of {n_parts} parts, but its name does not say which</source>
        <translation>ist einer von {n_parts} Teilen, aber der Name sagt nicht, welcher</translation>
    </message>
    <message>
        <source>is too large for a config.json</source>
        <translation>ist zu groß für eine config.json</translation>
    </message>
    <message>
        <source>is too large to hold a key</source>
        <translation>ist zu groß für einen Schlüssel</translation>
    </message>
    <message>
        <source>is too short to be a GGUF file</source>
        <translation>ist zu kurz für eine GGUF-Datei</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>it counts only the {active} parameters that a token uses, but all {total} must be in memory</source>
        <translation>sie zählt nur die {active} Parameter, die ein Token nutzt, aber alle {total} müssen im Speicher liegen</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>es passt nicht</translation>
    </message>
    <message>
        <source>it needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>Sie braucht Builds für CUDA 12 und NVIDIA-Treiber 580 oder älter.</translation>
    </message>
    <message>
        <source>it needs a duct and a blower.</source>
        <translation>Sie braucht einen Luftkanal und ein Gebläse.</translation>
    </message>
    <message>
        <source>it was measured on {name}, which {rig} lacks</source>
        <translation>es wurde auf {name} gemessen, was {rig} nicht hat</translation>
    </message>
    <message>
        <source>it was measured with {backend}, and {name} has no GPU</source>
        <translation>es wurde mit {backend} gemessen, und {name} hat keine GPU</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>rented at {usd} USD an hour: {basis}</source>
        <translation>gemietet zu {usd} USD pro Stunde: {basis}</translation>
    </message>
    <message>
        <source>the card alone for {usd} USD (seen {date}), written off over {years} years of all hours ({note})</source>
        <translation>nur die Karte für {usd} USD (gesehen {date}), abgeschrieben über {years} Jahre aller Stunden ({note})</translation>
    </message>
    <message>
        <source>{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; {basis}.</source>
        <translation>{cards} × {gpu}, von deren Spitze von {peak} TFLOPS (dicht, 16 Bit) {share} genutzt werden; {basis}.</translation>
    </message>
    <message>
        <source>{card} beside it</source>
        <translation>{card} daneben</translation>
    </message>
    <message>
        <source>{card} has no fan:</source>
        <translation>{card} hat keinen Lüfter:</translation>
    </message>
    <message>
        <source>{card} instead of the {other}</source>
        <translation>{card} statt {other}</translation>
    </message>
    <message>
        <source>{card} is from before Turing:</source>
        <translation>{card} ist älter als Turing:</translation>
    </message>
    <message>
        <source>{change} ({price}) holds {model}, slowly: {rate} tokens/s.</source>
        <translation>{change} ({price}) fasst {model}, langsam: {rate} Token/s.</translation>
    </message>
    <message>
        <source>{change} ({price}) makes {models} run comfortably: {rates} tokens/s.</source>
        <translation>{change} ({price}) lässt {models} angenehm schnell laufen: {rates} Token/s.</translation>
    </message>
    <message>
        <source>{change} ({price}) runs large models a little faster.</source>
        <translation>{change} ({price}) führt große Modelle etwas schneller aus.</translation>
    </message>
    <message>
        <source>{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} tokens/s.</source>
        <translation>{change} ({price}) führt {model} {times}-mal so schnell aus: {after} statt {before} Token/s.</translation>
    </message>
    <message>
        <source>{chip} is not sold with {size} GiB.</source>
        <translation>{chip} wird nicht mit {size} GiB verkauft.</translation>
    </message>
    <message>
        <source>{draft} cannot draft for {target}: it is not known to write with the same tokens</source>
        <translation>{draft} kann nicht für {target} entwerfen: Dass es mit denselben Token schreibt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{draft} cannot draft: its shape is not known</source>
        <translation>{draft} kann nicht entwerfen: Der Aufbau ist nicht bekannt</translation>
    </message>
    <message>
        <source>{draft} is not smaller than {target}: it would draft no faster</source>
        <translation>{draft} ist nicht kleiner als {target}: es würde nicht schneller entwerfen</translation>
    </message>
    <message>
        <source>{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a kWh.</source>
        <translation>{load} W bei Arbeit und {idle} W beim Warten an der Steckdose, Tag und Nacht an, bei {price} USD je kWh.</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, {each} for each; the network takes {share} of the time.</source>
        <translation>{machines} dieser Rechner fassen es zusammen über {link}: etwa {rate} Token/s insgesamt, {each} für jeden; das Netz braucht {share} der Zeit.</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}; how fast is unknown.</source>
        <translation>{machines} dieser Rechner fassen es zusammen über {link}; wie schnell, ist unbekannt.</translation>
    </message>
    <message>
        <source>{machines}× {machine} hold it together over {link}: about {rate} tokens/s.</source>
        <translation>{machines}× {machine} fassen es zusammen über {link}: etwa {rate} Token/s.</translation>
    </message>
    <message>
        <source>{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.</source>
        <translation>{model} ist am schnellsten auf {rig}: {rate} Token/s, {times}-mal so schnell wie der nächste.</translation>
    </message>
    <message>
        <source>{model} on {rig}: {hint}</source>
        <translation>{model} auf {rig}: {hint}</translation>
    </message>
    <message>
        <source>{model} runs about as fast on {rig} as on {other}.</source>
        <translation>{model} läuft auf {rig} etwa so schnell wie auf {other}.</translation>
    </message>
    <message>
        <source>{n} drafts × {each} ms ÷ {over} tokens</source>
        <translation>{n} Entwürfe × {each} ms ÷ {over} Token</translation>
    </message>
    <message>
        <source>{n} times one of {vocabulary} tokens ÷ {over} tokens</source>
        <translation>{n}-mal eines von {vocabulary} Token ÷ {over} Token</translation>
    </message>
    <message>
        <source>{n} tokens at a time are drafted by {draft}, which takes {size}, all of it on {place}.</source>
        <translation>Je {n} Token entwirft {draft}; dafür braucht es {size}, alles auf {place}.</translation>
    </message>
    <message>
        <source>{read} + {seconds} s to start</source>
        <translation>{read} + {seconds} s zum Starten</translation>
    </message>
    <message>
        <source>{reason}; no model of the catalog can</source>
        <translation>{reason}; kein Modell des Katalogs kann es</translation>
    </message>
    <message>
        <source>{reason}; these can: {names}</source>
        <translation>{reason}; diese können es: {names}</translation>
    </message>
    <message>
        <source>{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} conversations at a time, {context} of context each: {seconds} seconds of the machine for a conversation.</source>
        <translation>{rig} liest {reading} und schreibt {writing} Token pro Sekunde mit {model} {quant}, {batch} Gespräche zugleich, je {context} Kontext: {seconds} Sekunden des Rechners für ein Gespräch.</translation>
    </message>
    <message>
        <source>{rig} takes the least electricity, about {cost} a month; {other} the most, about {more}.</source>
        <translation>{rig} braucht am wenigsten Strom, etwa {cost} im Monat; {other} am meisten, etwa {more}.</translation>
    </message>
    <message>
        <source>{size} GiB of {kind}</source>
        <translation>{size} GiB {kind}</translation>
    </message>
    <message>
        <source>{target} has no block of its own that drafts</source>
        <translation>{target} hat keinen eigenen Block, der entwirft</translation>
    </message>
    <message>
        <source>{times} times the price buys {gain} times the speed of {model}.</source>
        <translation>{times}-facher Preis bringt {gain}-faches Tempo mit {model}.</translation>
    </message>
    <message>
        <source>{times} times the price makes {model} slower here, not faster.</source>
        <translation>{times}-facher Preis macht {model} hier langsamer, nicht schneller.</translation>
    </message>
    <message>
        <source>{watts} W at most, {share} to spare.</source>
        <translation>Höchstens {watts} W, {share} Reserve.</translation>
    </message>
    <message>
        <source>its shape is not published</source>
        <translation>der Aufbau ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is not a pattern: {error}</source>
        <translation>„{pattern}“ ist kein Muster: {error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not PATTERN=DEVICE; for example {example}</source>
        <translation>„{text}“ ist nicht MUSTER=GERÄT; zum Beispiel {example}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; would move {name}, which stays in RAM</source>
        <translation>„{text}“ würde {name} verschieben, das im RAM bleibt</translation>
    </message>
    <message>
        <source>({formula}){times} ÷ {over} tokens</source>
        <translation>({formula}){times} ÷ {over} Token</translation>
    </message>
    <message>
        <source>How often drafts are accepted is not given: {low} to {high} were measured elsewhere, more for code than for prose.</source>
        <translation>Wie oft Entwürfe angenommen werden, ist nicht angegeben: anderswo wurden {low} bis {high} gemessen, bei Code mehr als bei Prosa.</translation>
    </message>
    <message>
        <source>There is no memory for even one user.</source>
        <translation>Der Speicher reicht nicht einmal für einen Nutzer.</translation>
    </message>
    <message>
        <source>This machine serves all {users}; it would serve {most} that fast.</source>
        <translation>Dieser Rechner bedient alle {users}; so schnell würde er {most} bedienen.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>das Entwerfen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>importance matrix</source>
        <translation>Importance-Matrix</translation>
    </message>
    <message>
        <source>its four chiplets read about 256 of 333 GB/s, as measured in ik_llama.cpp&apos;s pull request 534</source>
        <translation>seine vier Chiplets lesen etwa 256 von 333 GB/s, gemessen im Pull Request 534 von ik_llama.cpp</translation>
    </message>
    <message>
        <source>its own block</source>
        <translation>seinem eigenen Block</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed on the way</source>
        <translation>die Signatur stimmt nicht: Es wurde unterwegs verändert</translation>
    </message>
    <message>
        <source>keep the KV cache in RAM</source>
        <translation>KV-Cache im RAM halten</translation>
    </message>
    <message>
        <source>keep whole caches for windowed layers</source>
        <translation>volle Caches für Schichten mit Fenster halten</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>lacks &apos;{name}&apos;, which its manifest lists</source>
        <translation>es fehlt „{name}“, das im Manifest steht</translation>
    </message>
    <message>
        <source>larger than 1 MiB: not a rig</source>
        <translation>größer als 1 MiB: kein Rechner</translation>
    </message>
    <message>
        <source>larger than any catalog update (32 MiB)</source>
        <translation>größer als jedes Katalog-Update (32 MiB)</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>launch overhead</source>
        <translation>Start-Overhead</translation>
    </message>
    <message>
        <source>layers on the graphics card, the rest in RAM</source>
        <translation>Schichten auf der Grafikkarte, der Rest im RAM</translation>
    </message>
    <message>
        <source>layers over the machines</source>
        <translation>Schichten über die Rechner</translation>
    </message>
    <message>
        <source>layers whose experts stay in RAM</source>
        <translation>Schichten, deren Experten im RAM bleiben</translation>
    </message>
    <message>
        <source>layers, width, heads, head dim 192, 128 experts of 4096 and top-4 from llmfit; MLA ranks (1536/512/128+64), 3 dense layers of 16384 and one shared expert NOT opened in a source: assumed as DeepSeek-V3 because they give 673B+2.5B; llama.cpp converts it as deepseek2; vendor figure 256k; llmfit lists 294912</source>
        <translation>Schichten, Breite, Köpfe, Kopfgröße 192, 128 Experten von 4096 und Top 4 aus llmfit; MLA-Ränge (1536/512/128+64), 3 dichte Schichten von 16384 und ein gemeinsamer Experte in KEINER geöffneten Quelle: wie DeepSeek-V3 angenommen, weil sie 673B+2,5B ergeben; llama.cpp konvertiert es als deepseek2; Herstellerangabe 256k; llmfit nennt 294912</translation>
    </message>
    <message>
        <source>leave the graphics card alone</source>
        <translation>die Grafikkarte nicht verwenden</translation>
    </message>
    <message>
        <source>linear_attn_config is missing</source>
        <translation>linear_attn_config fehlt</translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation>Verknüpfung zu einem Ordner</translation>
    </message>
    <message>
        <source>llama.cpp cannot draft with the block that {target} has for it</source>
        <translation>llama.cpp kann mit dem Block, den {target} dafür hat, nicht entwerfen</translation>
    </message>
    <message>
        <source>llama.cpp over RPC</source>
        <translation>llama.cpp über RPC</translation>
    </message>
    <message>
        <source>llama.cpp server</source>
        <translation>llama.cpp-Server</translation>
    </message>
    <message>
        <source>localbench mix</source>
        <translation>Mischung von localbench</translation>
    </message>
    <message>
        <source>localbench mix (code, chat, tools, science, other scripts, long documents)</source>
        <translation>Mischung von localbench (Code, Chat, Werkzeuge, Wissenschaft, andere Schriften, lange Dokumente)</translation>
    </message>
    <message>
        <source>localbench mix, 250,000 tokens</source>
        <translation>Mischung von localbench, 250.000 Token</translation>
    </message>
    <message>
        <source>looking back: {each} FLOP × {entries} ({per}) = {flops}</source>
        <translation>Rückblick: {each} FLOP × {entries} ({per}) = {flops}</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>manifest: &apos;{name}&apos; is no file of a catalog</source>
        <translation>Manifest: „{name}“ ist keine Datei eines Katalogs</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config</source>
        <translation>max_position_embeddings in der Config</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config; the vendor speaks of 256k</source>
        <translation>max_position_embeddings in der Config; der Hersteller spricht von 256k</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>metadata key &apos;{key}&apos; appears twice</source>
        <translation>der Metadatenschlüssel „{key}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>model type &apos;{kind}&apos; is not understood</source>
        <translation>der Modelltyp „{kind}“ wird nicht verstanden</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>model_type fehlt</translation>
    </message>
    <message>
        <source>names a tensor twice</source>
        <translation>nennt einen Tensor zweimal</translation>
    </message>
    <message>
        <source>names no pre-tokenizer &apos;{pre_tokenizer}&apos;</source>
        <translation>nennt keinen Pre-Tokenizer „{pre_tokenizer}“</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no catalog update was applied: there is nothing to take back</source>
        <translation>es wurde kein Katalog-Update angewendet: Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>no device &apos;{name}&apos; to move tensors to; valid: {valid}</source>
        <translation>kein Gerät „{name}“, auf das Tensoren könnten; gültig: {valid}</translation>
    </message>
    <message>
        <source>no known tool&apos;s output was found in it</source>
        <translation>es wurde keine Ausgabe eines bekannten Werkzeugs darin gefunden</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list</source>
        <translation>nicht mehr in der Preisliste von 2026-11</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list; Epoch AI names it in a compute chart but no number was found in an opened source</source>
        <translation>nicht mehr in der Preisliste von 2026-11; Epoch AI nennt es in einem Diagramm zur Rechenleistung, aber in keiner geöffneten Quelle fand sich eine Zahl</translation>
    </message>
    <message>
        <source>no model in the catalog is like &apos;{printed}&apos;</source>
        <translation>kein Modell des Katalogs ähnelt „{printed}“</translation>
    </message>
    <message>
        <source>no one driver runs both</source>
        <translation>kein einzelner Treiber betreibt beide</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>no rule gives the size of &apos;{quant}&apos;</source>
        <translation>keine Regel gibt die Größe von „{quant}“ an</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>Datei nicht vorhanden</translation>
    </message>
    <message>
        <source>no tensor of this model matches &apos;{text}&apos;</source>
        <translation>kein Tensor dieses Modells passt zu „{text}“</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;</source>
        <translation>kein Eintrag namens „{name}“ ({kind})</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;; nearest: {hint}</source>
        <translation>kein Eintrag namens „{name}“ ({kind}); am nächsten: {hint}</translation>
    </message>
    <message>
        <source>nobody has measured tensors placed by name</source>
        <translation>niemand hat nach Namen platzierte Tensoren gemessen</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>kein JSON: {error}</translation>
    </message>
    <message>
        <source>not a JSON object: {error}</source>
        <translation>kein JSON-Objekt: {error}</translation>
    </message>
    <message>
        <source>not a JSON object; valid: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</source>
        <translation>kein JSON-Objekt; gültig: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</translation>
    </message>
    <message>
        <source>not a Word document</source>
        <translation>kein Word-Dokument</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine normale Datei</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>number of DeltaNet value heads, tied embeddings and vision tower size inferred: they reproduce the published count</source>
        <translation>Zahl der DeltaNet-Value-Köpfe, verbundene Embeddings und Größe des Bildteils erschlossen: Sie ergeben die veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>von {size}</translation>
    </message>
    <message>
        <source>of {size} GiB system memory</source>
        <translation>von {size} GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>of {size} unified</source>
        <translation>von {size} gemeinsam</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>ein Kanal</translation>
    </message>
    <message>
        <source>one dense layer of 13312, one shared expert and one prediction layer reproduce the published count exactly; no config opened</source>
        <translation>eine dichte Schicht von 13312, ein gemeinsamer Experte und eine Vorhersageschicht ergeben genau die veröffentlichte Zahl; keine Config geöffnet</translation>
    </message>
    <message>
        <source>one for {ratio} tokens</source>
        <translation>eines für {ratio} Token</translation>
    </message>
    <message>
        <source>one request at a time; the default of 4 takes more memory</source>
        <translation>eine Anfrage zurzeit; der Standard von 4 braucht mehr Speicher</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>over several machines</source>
        <translation>über mehrere Rechner</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>part {absent} is not beside it</source>
        <translation>Teil {absent} liegt nicht daneben</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>processor and memory</source>
        <translation>Prozessor und Speicher</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>project evaluation set</source>
        <translation>Prüfsatz des Projekts</translation>
    </message>
    <message>
        <source>project page quoting one vLLM logit-capture sweep (vLLM pull request 35961); printed as a range 0.06 to 0.19 over variants</source>
        <translation>Projektseite, die einen Logit-Durchlauf mit vLLM zitiert (vLLM Pull Request 35961); als Spanne 0,06 bis 0,19 über Varianten gedruckt</translation>
    </message>
    <message>
        <source>published count on the hub includes a separate lm_head copy although embeddings are tied; training tokens recalled from vendor statements</source>
        <translation>die veröffentlichte Zahl auf dem Hub enthält eine eigene lm_head-Kopie, obwohl die Embeddings verbunden sind; Trainings-Token aus Herstellerangaben erinnert</translation>
    </message>
    <message>
        <source>published count read from an unmodified-shape fine-tune of the same checkpoint</source>
        <translation>veröffentlichte Zahl aus einem Fine-Tune desselben Checkpoints mit unverändertem Aufbau gelesen</translation>
    </message>
    <message>
        <source>published files hold the block that predicts a second token: 425 million parameters beside the text model, which is what the published total has more</source>
        <translation>die veröffentlichten Dateien enthalten den Block, der ein zweites Token vorhersagt: 425 Millionen Parameter neben dem Textmodell, und so viel mehr nennt die veröffentlichte Summe</translation>
    </message>
    <message>
        <source>published: 0.38 to 0.43 for Llama 3.1 405B, 0.46 for PaLM, 0.20 for GPT-3</source>
        <translation>veröffentlicht: 0,38 bis 0,43 für Llama 3.1 405B, 0,46 für PaLM, 0,20 für GPT-3</translation>
    </message>
    <message>
        <source>raw parameters; &quot;effective&quot; E2B/E4B leaves out the per-layer embeddings, which can sit in slow memory</source>
        <translation>alle Parameter; „effektiv“ E2B/E4B lässt die Embeddings je Schicht weg, die in langsamem Speicher liegen können</translation>
    </message>
    <message>
        <source>read a prompt, then write 128 tokens</source>
        <translation>einen Prompt lesen, dann 128 Token schreiben</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>das Lesen der Datei</translation>
    </message>
    <message>
        <source>reads prompts {pace}</source>
        <translation>liest Prompts {pace}</translation>
    </message>
    <message>
        <source>recalled; activations come on top</source>
        <translation>aus dem Gedächtnis; Aktivierungen kommen hinzu</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>reference perplexity = printed perplexity minus printed delta; IQ quants need an importance matrix</source>
        <translation>Referenzperplexität = gedruckte Perplexität minus gedruckte Differenz; IQ-Quantisierungen brauchen eine Importance-Matrix</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>requests answered at the same time</source>
        <translation>gleichzeitig beantwortete Anfragen</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>revoked on 2025-01-20</source>
        <translation>widerrufen am 2025-01-20</translation>
    </message>
    <message>
        <source>running sums of {compressors} compressing layers, whatever the context</source>
        <translation>laufende Summen von {compressors} komprimierenden Schichten, unabhängig vom Kontext</translation>
    </message>
    <message>
        <source>same rig</source>
        <translation>gleicher Rechner</translation>
    </message>
    <message>
        <source>same weights, F16 cache</source>
        <translation>gleiche Gewichte, F16-Cache</translation>
    </message>
    <message>
        <source>same weights, FP16 cache</source>
        <translation>gleiche Gewichte, FP16-Cache</translation>
    </message>
    <message>
        <source>shapes reproduce the published count exactly; no config opened</source>
        <translation>der Aufbau ergibt genau die veröffentlichte Zahl; keine Config geöffnet</translation>
    </message>
    <message>
        <source>share of the layers for each card</source>
        <translation>Anteil der Schichten je Karte</translation>
    </message>
    <message>
        <source>share of the layers on the graphics card</source>
        <translation>Anteil der Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>short convolution</source>
        <translation>kurze Faltung</translation>
    </message>
    <message>
        <source>signed on 2025-12-19, in force from 2027-01-01</source>
        <translation>unterzeichnet am 2025-12-19, in Kraft ab 2027-01-01</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>gleitend</translation>
    </message>
    <message>
        <source>small multilingual model; change from the printed ln ratio</source>
        <translation>kleines mehrsprachiges Modell; Änderung aus dem gedruckten ln-Verhältnis</translation>
    </message>
    <message>
        <source>soldered into laptops</source>
        <translation>in Laptops verlötet</translation>
    </message>
    <message>
        <source>split each layer over the cards</source>
        <translation>jede Schicht auf die Karten aufteilen</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>das Starten</translation>
    </message>
    <message>
        <source>state and rank sizes recalled from the public config; they reproduce the published count exactly</source>
        <translation>Zustands- und Ranggrößen aus der öffentlichen Config erinnert; sie ergeben genau die veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has rows that {type_name} blocks do not divide</source>
        <translation>Tensor „{name}“ hat Zeilen, die sich nicht in {type_name}-Blöcke teilen lassen</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has type {number}, which is not known</source>
        <translation>Tensor „{name}“ hat den unbekannten Typ {number}</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has {n_dimensions} dimensions</source>
        <translation>Tensor „{name}“ hat {n_dimensions} Dimensionen</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; is empty</source>
        <translation>Tensor „{name}“ ist leer</translation>
    </message>
    <message>
        <source>tensors that lie elsewhere, by name</source>
        <translation>anderswo liegende Tensoren, nach Namen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the JSON in it is incomplete or damaged</source>
        <translation>das JSON darin ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any report</source>
        <translation>das JSON ist tiefer verschachtelt als jeder Bericht</translation>
    </message>
    <message>
        <source>the KV cache depends on the context and the model&apos;s shape: {kv_cache} at {context}</source>
        <translation>der KV-Cache hängt vom Kontext und vom Aufbau des Modells ab: {kv_cache} bei {context}</translation>
    </message>
    <message>
        <source>the XML report cannot be read</source>
        <translation>der XML-Bericht ist nicht lesbar</translation>
    </message>
    <message>
        <source>the XML report defines entities, which nvidia-smi never does</source>
        <translation>der XML-Bericht definiert Entitäten, was nvidia-smi nie tut</translation>
    </message>
    <message>
        <source>the XML report is nested or long beyond any real one</source>
        <translation>der XML-Bericht ist tiefer verschachtelt oder länger als jeder echte</translation>
    </message>
    <message>
        <source>the acceptance is a share between 0 and 1, e.g. 0.8</source>
        <translation>die Annahmequote ist ein Anteil zwischen 0 und 1, z. B. 0.8</translation>
    </message>
    <message>
        <source>the address is the publisher&apos;s page</source>
        <translation>die Adresse ist die Seite des Herausgebers</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>die Architektur</translation>
    </message>
    <message>
        <source>the card of the draft model</source>
        <translation>die Karte des Entwurfsmodells</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>die Preise des Katalogs</translation>
    </message>
    <message>
        <source>the chassis comes with board, fans and supplies</source>
        <translation>das Gehäuse kommt mit Board, Lüftern und Netzteilen</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>der günstigste</translation>
    </message>
    <message>
        <source>the context length is that of training; the state does not grow</source>
        <translation>die Kontextlänge ist die des Trainings; der Zustand wächst nicht</translation>
    </message>
    <message>
        <source>the draft model in RAM</source>
        <translation>das Entwurfsmodell im RAM</translation>
    </message>
    <message>
        <source>the driver&apos;s own memory for one program: {basis}</source>
        <translation>der eigene Speicher des Treibers für ein Programm: {basis}</translation>
    </message>
    <message>
        <source>the file is larger than any report</source>
        <translation>die Datei ist größer als jeder Bericht</translation>
    </message>
    <message>
        <source>the file of the draft model</source>
        <translation>die Datei des Entwurfsmodells</translation>
    </message>
    <message>
        <source>the language model is that of Qwen2.5; the vision tower is what remains of the published count</source>
        <translation>das Sprachmodell ist das von Qwen2.5; der Bildteil ist, was von der veröffentlichten Zahl übrig bleibt</translation>
    </message>
    <message>
        <source>the largest step of the graph for {ubatch} tokens at a time (micro-batch); a smaller micro-batch needs less and reads prompts more slowly</source>
        <translation>der größte Schritt des Graphen für {ubatch} Token auf einmal (Micro-Batch); ein kleinerer Micro-Batch braucht weniger und liest Prompts langsamer</translation>
    </message>
    <message>
        <source>the link to the GPU</source>
        <translation>die Verbindung zur GPU</translation>
    </message>
    <message>
        <source>the memory bandwidth</source>
        <translation>die Speicherbandbreite</translation>
    </message>
    <message>
        <source>the memory bandwidth of this hardware</source>
        <translation>die Speicherbandbreite dieser Hardware</translation>
    </message>
    <message>
        <source>the memory bandwidth of {name} is not known</source>
        <translation>die Speicherbandbreite von {name} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the memory size of {name} is unknown</source>
        <translation>die Speichergröße von {name} ist unbekannt</translation>
    </message>
    <message>
        <source>the model file</source>
        <translation>die Modelldatei</translation>
    </message>
    <message>
        <source>the model file, on the first machine only</source>
        <translation>die Modelldatei, nur auf dem ersten Rechner</translation>
    </message>
    <message>
        <source>the model on the hub</source>
        <translation>das Modell auf dem Hub</translation>
    </message>
    <message>
        <source>the model&apos;s own block drafts</source>
        <translation>der eigene Block des Modells entwirft</translation>
    </message>
    <message>
        <source>the model&apos;s repository</source>
        <translation>das Repository des Modells</translation>
    </message>
    <message>
        <source>the model, as LM Studio lists it</source>
        <translation>das Modell, wie LM Studio es auflistet</translation>
    </message>
    <message>
        <source>the most frugal</source>
        <translation>der sparsamste</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>die anderen Rechner</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
    <message>
        <source>the reports</source>
        <translation>die Berichte</translation>
    </message>
    <message>
        <source>the shape of DeepSeek Coder V2 Lite</source>
        <translation>der Aufbau von DeepSeek Coder V2 Lite</translation>
    </message>
    <message>
        <source>the shape of {name} is not known</source>
        <translation>der Aufbau von {name} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the shape of {name} is not published</source>
        <translation>der Aufbau von {name} ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>the shapes of both models are needed</source>
        <translation>der Aufbau beider Modelle wird gebraucht</translation>
    </message>
    <message>
        <source>the signer&apos;s name has 1 to 100 characters</source>
        <translation>der Name des Unterzeichners hat 1 bis 100 Zeichen</translation>
    </message>
    <message>
        <source>the speed was not asked for</source>
        <translation>nach dem Tempo wurde nicht gefragt</translation>
    </message>
    <message>
        <source>the table prints the reference perplexity 5.794552 in this cell; the value here is that reference plus the printed delta 0.625552; reference = printed perplexity minus printed delta</source>
        <translation>die Tabelle druckt in dieser Zelle die Referenzperplexität 5,794552; der Wert hier ist diese Referenz plus die gedruckte Differenz 0,625552; Referenz = gedruckte Perplexität minus gedruckte Differenz</translation>
    </message>
    <message>
        <source>the tensors of architecture &apos;{gguf_arch}&apos; are not known</source>
        <translation>die Tensoren der Architektur „{gguf_arch}“ sind nicht bekannt</translation>
    </message>
    <message>
        <source>the text is longer than any report</source>
        <translation>der Text ist länger als jeder Bericht</translation>
    </message>
    <message>
        <source>the usual name of its 4-bit conversion</source>
        <translation>der übliche Name der 4-Bit-Konvertierung</translation>
    </message>
    <message>
        <source>the v0.1 config declares a 4096 sliding window; llama.cpp runs the llama architecture with full attention, so it is recorded as full</source>
        <translation>die Config von v0.1 nennt ein gleitendes Fenster von 4096; llama.cpp führt die llama-Architektur mit voller Attention aus, daher ist es als voll eingetragen</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos;</source>
        <translation>„{name}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>dieses Feld fehlt</translation>
    </message>
    <message>
        <source>this is not a saved machine; it needs &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</source>
        <translation>das ist kein gespeicherter Rechner; er braucht &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</translation>
    </message>
    <message>
        <source>this model caches keys alone (latent attention): the K type {kv_type_k} and the V type {kv_type_v} must be equal</source>
        <translation>dieses Modell behält nur Keys (latente Attention): der K-Typ {kv_type_k} und der V-Typ {kv_type_v} müssen gleich sein</translation>
    </message>
    <message>
        <source>this part of the catalog is missing</source>
        <translation>dieser Teil des Katalogs fehlt</translation>
    </message>
    <message>
        <source>tokens drafted at a time</source>
        <translation>Token, die auf einmal entworfen werden</translation>
    </message>
    <message>
        <source>tokens looked at</source>
        <translation>betrachtete Token</translation>
    </message>
    <message>
        <source>tokens of context of each request</source>
        <translation>Token Kontext je Anfrage</translation>
    </message>
    <message>
        <source>tokens of context to allocate</source>
        <translation>zu belegende Token Kontext</translation>
    </message>
    <message>
        <source>tokens of the prompt read at a time</source>
        <translation>zugleich gelesene Token des Prompts</translation>
    </message>
    <message>
        <source>top-1 = 1 minus printed share of differing top tokens; perplexity change from printed ln ratio; model version not stated, taken as 7B v0.1</source>
        <translation>Top-1 = 1 minus gedruckter Anteil abweichender Top-Token; Änderung der Perplexität aus dem gedruckten ln-Verhältnis; Modellversion nicht genannt, als 7B v0.1 angenommen</translation>
    </message>
    <message>
        <source>training tokens recalled from vendor statements</source>
        <translation>Trainings-Token aus Herstellerangaben erinnert</translation>
    </message>
    <message>
        <source>transfers between devices</source>
        <translation>Übertragungen zwischen Geräten</translation>
    </message>
    <message>
        <source>two channels</source>
        <translation>zwei Kanäle</translation>
    </message>
    <message>
        <source>two slots share 16 lanes as x8 and x8</source>
        <translation>zwei Steckplätze teilen 16 Lanes als x8 und x8</translation>
    </message>
    <message>
        <source>type of the cached keys</source>
        <translation>Typ der gespeicherten Schlüssel</translation>
    </message>
    <message>
        <source>type of the cached values</source>
        <translation>Typ der gespeicherten Werte</translation>
    </message>
    <message>
        <source>unified memory</source>
        <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>unified {kind}</source>
        <translation>gemeinsamer {kind}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown key; valid: {model_fields}</source>
        <translation>unbekannter Schlüssel; gültig: {model_fields}</translation>
    </message>
    <message>
        <source>unknown processor</source>
        <translation>unbekannter Prozessor</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights</source>
        <translation>Entpacken von {elements} G Gewichten</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights and {flops} GFLOP of attention</source>
        <translation>Entpacken von {elements} G Gewichten und {flops} GFLOP Attention</translation>
    </message>
    <message>
        <source>unquantized logits of the same checkpoint</source>
        <translation>unquantisierte Logits desselben Checkpoints</translation>
    </message>
    <message>
        <source>untied lm_head, unlike its Qwen2.5-Math-1.5B parent</source>
        <translation>eigener lm_head, anders als beim Ausgangsmodell Qwen2.5-Math-1.5B</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>users must be 1 to {most}</source>
        <translation>Nutzer müssen 1 bis {most} sein</translation>
    </message>
    <message>
        <source>usual share of macOS</source>
        <translation>üblicher Anteil von macOS</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp.</source>
        <translation>vLLM lädt die veröffentlichten Gewichte: {weights} bei 16 Bit. Mehr als die {room}, die es hier nimmt: eine AWQ-, GPTQ- oder FP8-Version des Modells verwenden, oder llama.cpp.</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized version leaves more room for long conversations.</source>
        <translation>vLLM lädt die veröffentlichten Gewichte: {weights} bei 16 Bit. Sie passen; eine quantisierte Version lässt mehr Platz für lange Gespräche.</translation>
    </message>
    <message>
        <source>vendor figure; config lists 32768</source>
        <translation>Herstellerangabe; die Config nennt 32768</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 131072</source>
        <translation>Herstellerangabe; llmfit nennt 131072</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 65536</source>
        <translation>Herstellerangabe; llmfit nennt 65536</translation>
    </message>
    <message>
        <source>version control</source>
        <translation>Versionsverwaltung</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>was made for a newer version of this program; update that first</source>
        <translation>wurde für eine neuere Version dieses Programms erstellt; zuerst dieses aktualisieren</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>what DeepSeek-V3&apos;s report takes for an H800, December 2024; offers differ by a factor of two</source>
        <translation>was der Bericht zu DeepSeek-V3 für eine H800 ansetzt, Dezember 2024; Angebote weichen um den Faktor zwei ab</translation>
    </message>
    <message>
        <source>whatever the context: 2 FLOP × {values} billion values passed = {flops}</source>
        <translation>unabhängig vom Kontext: 2 FLOP × {values} Milliarden durchlaufene Werte = {flops}</translation>
    </message>
    <message>
        <source>where it answers</source>
        <translation>wo er antwortet</translation>
    </message>
    <message>
        <source>where requests come in</source>
        <translation>wo Anfragen eingehen</translation>
    </message>
    <message>
        <source>where they meet</source>
        <translation>wo sie sich treffen</translation>
    </message>
    <message>
        <source>window and pattern are the cohere2 defaults of transformers; shapes reproduce the published count exactly; no config opened</source>
        <translation>Fenster und Muster sind die cohere2-Standards von transformers; der Aufbau ergibt genau die veröffentlichte Zahl; keine Config geöffnet</translation>
    </message>
    <message>
        <source>with this much already in the context</source>
        <translation>mit so viel bereits im Kontext</translation>
    </message>
    <message>
        <source>would unpack to more than 64 MiB</source>
        <translation>würde entpackt mehr als 64 MiB belegen</translation>
    </message>
    <message>
        <source>writes {pace}</source>
        <translation>schreibt {pace}</translation>
    </message>
    <message>
        <source>x{lanes} slots load a model more slowly</source>
        <translation>x{lanes}-Steckplätze laden ein Modell langsamer</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>Ihr eigener Preis</translation>
    </message>
    <message>
        <source>{arch}.{key} has {length} entries</source>
        <translation>{arch}.{key} hat {length} Einträge</translation>
    </message>
    <message>
        <source>{arch}.{key} is missing</source>
        <translation>{arch}.{key} fehlt</translation>
    </message>
    <message>
        <source>{bits_per_weight} bits a weight</source>
        <translation>{bits_per_weight} Bit je Gewicht</translation>
    </message>
    <message numerus="yes">
        <source>{blocks} of {all_layers} layers lie in system memory</source>
        <translation>
            <numerusform>{blocks} von {all_layers} Schichten liegt im Arbeitsspeicher</numerusform>
            <numerusform>{blocks} von {all_layers} Schichten liegen im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} cards are more than a desktop board takes.</source>
        <translation>{cards} Karten sind mehr, als ein Desktop-Board aufnimmt.</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: its figures with {backend} are corrected, not those with {shown}.</source>
        <translation>{device} ({backend}) {what}: Die Zahlen mit {backend} sind korrigiert, nicht die mit {shown}.</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: the figures of all models on it are corrected by your measurement.</source>
        <translation>{device} ({backend}) {what}: Die Zahlen aller Modelle darauf sind durch Ihre Messung korrigiert.</translation>
    </message>
    <message>
        <source>{device} would need {used} of its {usable}.</source>
        <translation>{device} bräuchte {used} von nutzbaren {usable}.</translation>
    </message>
    <message>
        <source>{each} ms a token</source>
        <translation>{each} ms je Token</translation>
    </message>
    <message>
        <source>{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU</source>
        <translation>{formula}; {twice} Embeddings liegen doppelt vor, im RAM und auf der GPU</translation>
    </message>
    <message>
        <source>{graphics} of graphics and {ram} of system memory</source>
        <translation>{graphics} Grafikspeicher und {ram} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + {head_dim_k}) values × 4 bytes = {memory}, whatever the context</source>
        <translation>{heads} Schichten × {n_kv_heads} Köpfe × ({head_dim_k} × {head_dim_v} + {head_dim_k}) Werte × 4 Byte = {memory}, unabhängig vom Kontext</translation>
    </message>
    <message>
        <source>{hidden_size} values × {vocab_size} tokens</source>
        <translation>{hidden_size} Werte × {vocab_size} Token</translation>
    </message>
    <message>
        <source>{idle} shares system memory and is left to the desktop.</source>
        <translation>{idle} teilt sich den Arbeitsspeicher und bleibt dem Desktop überlassen.</translation>
    </message>
    <message>
        <source>{keys} is missing or not a number</source>
        <translation>{keys} fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>{key} does not name every layer</source>
        <translation>{key} nennt nicht jede Schicht</translation>
    </message>
    <message>
        <source>{label}: {n} bytes</source>
        <translation>{label}: {n} Byte</translation>
    </message>
    <message>
        <source>{layers} layers × {hidden_size} values × {n_experts} experts</source>
        <translation>{layers} Schichten × {hidden_size} Werte × {n_experts} Experten</translation>
    </message>
    <message>
        <source>{layers} layers × {n_experts} experts × {matrices} matrices × {inner} × {expert_intermediate_size} values</source>
        <translation>{layers} Schichten × {n_experts} Experten × {matrices} Matrizen × {inner} × {expert_intermediate_size} Werte</translation>
    </message>
    <message>
        <source>{layers} × {bytes} bytes ({values}) × {cells} = {size}</source>
        <translation>{layers} × {bytes} Byte ({values}) × {cells} = {size}</translation>
    </message>
    <message>
        <source>{lost} of {read} measurements could not be used.</source>
        <translation>{lost} von {read} Messungen waren nicht verwendbar.</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} liest Prompts mit {measured} tok/s bei {depth} Kontext, gemessen (geschätzt {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} liest Prompts mit {measured} tok/s, gemessen (geschätzt {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} schreibt {measured} tok/s bei {depth} Kontext, gemessen (geschätzt {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} schreibt {measured} tok/s, gemessen (geschätzt {estimated})</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context</source>
        <translation>{model}, {quant}, {context} Kontext</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context, KV cache {kv_type}</source>
        <translation>{model}, {quant}, {context} Kontext, KV-Cache {kv_type}</translation>
    </message>
    <message>
        <source>{model}: its shape is not known, so memory and speed cannot be computed.</source>
        <translation>{model}: Der Aufbau ist nicht bekannt, daher lassen sich Speicher und Tempo nicht berechnen.</translation>
    </message>
    <message>
        <source>{model}: its weights are not published, so memory and speed cannot be computed.</source>
        <translation>{model}: Die Gewichte sind nicht veröffentlicht, daher lassen sich Speicher und Tempo nicht berechnen.</translation>
    </message>
    <message>
        <source>{moved}: {shares}.</source>
        <translation>{moved}: {shares}.</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its shape is not published</source>
        <translation>{name} lässt sich nicht schätzen: Der Aufbau ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its weights are not published</source>
        <translation>{name} lässt sich nicht schätzen: Die Gewichte sind nicht veröffentlicht</translation>
    </message>
    <message>
        <source>{name} cannot drive {speed}: its own {own} is assumed.</source>
        <translation>{name} kann {speed} nicht betreiben: {own} des Prozessors ist angenommen.</translation>
    </message>
    <message>
        <source>{name} has no plain attention that a compressive memory could replace</source>
        <translation>{name} hat keine einfache Attention, die ein komprimierender Speicher ersetzen könnte</translation>
    </message>
    <message>
        <source>{name} has {own} memory channels, not {channels}.</source>
        <translation>{name} hat {own} Speicherkanäle, nicht {channels}.</translation>
    </message>
    <message>
        <source>{name} has {total_params} B parameters, the measured file {model_params} B: they are not the same model</source>
        <translation>{name} hat {total_params} B Parameter, die gemessene Datei {model_params} B: Es ist nicht dasselbe Modell</translation>
    </message>
    <message>
        <source>{name} is a processor: no graphics is used.</source>
        <translation>{name} ist ein Prozessor: Keine Grafik wird genutzt.</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: type its bandwidth in to see speeds.</source>
        <translation>{name} ist nicht im Katalog: Bandbreite eingeben, um Geschwindigkeiten zu sehen.</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: what the system says of it is used.</source>
        <translation>{name} ist nicht im Katalog: Die Angaben des Systems werden verwendet.</translation>
    </message>
    <message>
        <source>{name} is signed by nobody; its figures may be anybody&apos;s</source>
        <translation>{name} ist von niemandem signiert; die Zahlen können von jedem stammen</translation>
    </message>
    <message>
        <source>{name} is version {version}; version {now} is in use already</source>
        <translation>{name} ist Version {version}; Version {now} ist bereits in Gebrauch</translation>
    </message>
    <message>
        <source>{name} may be {likeliest} or {others}: the slower one is assumed.</source>
        <translation>{name} kann {likeliest} oder {others} sein: Die langsamere ist angenommen.</translation>
    </message>
    <message>
        <source>{name} normally has {usual}: the {told} that the driver reports are believed.</source>
        <translation>{name} hat normalerweise {usual}: Den {told}, die der Treiber meldet, wird geglaubt.</translation>
    </message>
    <message>
        <source>{name} reads a text at once and keeps no cache</source>
        <translation>{name} liest einen Text auf einmal und behält keinen Cache</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} Bit</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Byte</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} Zellen</translation>
    </message>
    <message>
        <source>{n} cells (one for {ratio} tokens)</source>
        <translation>{n} Zellen (eine für {ratio} Token)</translation>
    </message>
    <message>
        <source>{n} cells (the window of {window} and one micro-batch)</source>
        <translation>{n} Zellen (das Fenster von {window} und ein Micro-Batch)</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} Kanäle</translation>
    </message>
    <message>
        <source>{n} expert layers × {each} µs</source>
        <translation>{n} Expertenschichten × {each} µs</translation>
    </message>
    <message>
        <source>{n} handovers × {each} µs</source>
        <translation>{n} Übergaben × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} indexer layers</source>
        <translation>
            <numerusform>{n} Indexer-Schicht</numerusform>
            <numerusform>{n} Indexer-Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kernels × {each} µs</source>
        <translation>{n} Kernel × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} layers</source>
        <translation>
            <numerusform>{n} Schicht</numerusform>
            <numerusform>{n} Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} recurrent layers × {each} µs</source>
        <translation>{n} rekurrente Schichten × {each} µs</translation>
    </message>
    <message>
        <source>{n} scanned layers × {each} µs</source>
        <translation>{n} Scan-Schichten × {each} µs</translation>
    </message>
    <message>
        <source>{n} sums over devices × {each} µs</source>
        <translation>{n} Summen über Geräte × {each} µs</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} Token</translation>
    </message>
    <message numerus="yes">
        <source>{n} windowed layers</source>
        <translation>
            <numerusform>{n} Fensterschicht</numerusform>
            <numerusform>{n} Fensterschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM</source>
        <translation>{on_gpu} von {usable} auf der GPU, {in_ram} von {usable_ram} im RAM</translation>
    </message>
    <message>
        <source>{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average of {quant} over all tensors</source>
        <translation>{parameters} Parameter × {bits} Bit ÷ 8 = {size}; die Bit sind der Durchschnitt von {quant} über alle Tensoren</translation>
    </message>
    <message>
        <source>{params} × {bits} bits ÷ 8 = {size}</source>
        <translation>{params} × {bits} Bit ÷ 8 = {size}</translation>
    </message>
    <message>
        <source>{parts}; {limit} usable</source>
        <translation>{parts}; {limit} nutzbar</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}, recalled.</source>
        <translation>{part}: Einführungspreis von {date}, aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}.</source>
        <translation>{part}: Einführungspreis von {date}.</translation>
    </message>
    <message>
        <source>{path} is there already; a key is never written over</source>
        <translation>{path} ist schon vorhanden; ein Schlüssel wird nie überschrieben</translation>
    </message>
    <message>
        <source>{price}, seen by {date}</source>
        <translation>{price}, gesehen bis {date}</translation>
    </message>
    <message>
        <source>{price}, your price</source>
        <translation>{price}, Ihr Preis</translation>
    </message>
    <message>
        <source>{price}, yours</source>
        <translation>{price}, Ihrer</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {words}</source>
        <translation>{program} endete mit Status {status}: {words}</translation>
    </message>
    <message>
        <source>{quant} is mixed by hand and no published file of this model is known: the size is that of other models&apos; files ({low} to +{high} %).</source>
        <translation>{quant} ist von Hand gemischt, und keine veröffentlichte Datei dieses Modells ist bekannt: Die Größe ist die von Dateien anderer Modelle ({low} bis +{high} %).</translation>
    </message>
    <message>
        <source>{quant} stores {bits} bits per parameter, which is {weights} of weights</source>
        <translation>{quant} speichert {bits} Bit je Parameter, das sind {weights} an Gewichten</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, below the comfortable speed, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}, unter dem angenehmen Tempo, begrenzt durch {limit}.</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}, begrenzt durch {limit}.</translation>
    </message>
    <message>
        <source>{read} tokens in, {cached} of them cached, and {written} out a conversation; every turn that sends the history again counts as input.</source>
        <translation>{read} Token ein, davon {cached} aus dem Cache, und {written} aus je Gespräch; jeder Zug, der den Verlauf erneut sendet, zählt als Eingabe.</translation>
    </message>
    <message>
        <source>{rig} (planned)</source>
        <translation>{rig} (geplant)</translation>
    </message>
    <message>
        <source>{rig} costs least, about {price}; {other} most, about {more}.</source>
        <translation>{rig} kostet am wenigsten, etwa {price}; {other} am meisten, etwa {more}.</translation>
    </message>
    <message>
        <source>{rig} does not serve {model}: {reason}.</source>
        <translation>{rig} kann {model} nicht bereitstellen: {reason}.</translation>
    </message>
    <message>
        <source>{role}: {n} × {bits} bits</source>
        <translation>{role}: {n} × {bits} Bit</translation>
    </message>
    <message>
        <source>{services} services have that model: the maker&apos;s own was taken, else the cheapest.</source>
        <translation>{services} Dienste haben dieses Modell: Genommen wurde der des Herstellers, sonst der günstigste.</translation>
    </message>
    <message>
        <source>{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; list price of {date}, without tax.</source>
        <translation>{service}: {fresh} USD je Million Eingabe-Token, {cached} für Eingaben aus dem Cache, {out} aus; Listenpreis vom {date}, ohne Steuer.</translation>
    </message>
    <message>
        <source>{share} faster than estimated</source>
        <translation>{share} schneller als geschätzt</translation>
    </message>
    <message>
        <source>{share} slower than estimated</source>
        <translation>{share} langsamer als geschätzt</translation>
    </message>
    <message>
        <source>{side} cache type {kv_type} stores {elements} values a block, which does not divide this model&apos;s head size {head}; use f16 or bf16</source>
        <translation>{side}-Cache-Typ {kv_type} speichert {elements} Werte je Block, was die Kopfgröße {head} dieses Modells nicht teilt; f16 oder bf16 nehmen</translation>
    </message>
    <message>
        <source>{size} GiB are more than desktop boards take.</source>
        <translation>{size} GiB sind mehr, als Desktop-Boards aufnehmen.</translation>
    </message>
    <message>
        <source>{size} GiB of RAM are assumed.</source>
        <translation>{size} GiB RAM sind angenommen.</translation>
    </message>
    <message>
        <source>{size} GiB of dual-channel {kind} are assumed.</source>
        <translation>{size} GiB {kind} in zwei Kanälen sind angenommen.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are assumed.</source>
        <translation>{size} GiB Speicher sind angenommen.</translation>
    </message>
    <message>
        <source>{size} GiB, the largest version of the chip, is assumed.</source>
        <translation>{size} GiB, die größte Version des Chips, sind angenommen.</translation>
    </message>
    <message>
        <source>{size} of system memory</source>
        <translation>{size} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{size} of them KV cache</source>
        <translation>davon {size} KV-Cache</translation>
    </message>
    <message>
        <source>{size} of them weights</source>
        <translation>davon {size} Gewichte</translation>
    </message>
    <message>
        <source>{size} of unified memory</source>
        <translation>{size} gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>{size}, {usable} usable</source>
        <translation>{size}, {usable} nutzbar</translation>
    </message>
    <message>
        <source>{size}, {usable} usable, {bandwidth}</source>
        <translation>{size}, {usable} nutzbar, {bandwidth}</translation>
    </message>
    <message>
        <source>{source}, as in the data of Epoch AI (CC BY 4.0)</source>
        <translation>{source}, wie in den Daten von Epoch AI (CC BY 4.0)</translation>
    </message>
    <message>
        <source>{tokens_per_s} tokens/s for {name} {quant} is more than ten times off the {estimated_tokens_per_s} estimated for {device_name}: it measured something else</source>
        <translation>{tokens_per_s} Token/s für {name} {quant} weichen um mehr als das Zehnfache von den für {device_name} geschätzten {estimated_tokens_per_s} ab: Es wurde etwas anderes gemessen</translation>
    </message>
    <message>
        <source>{told} ({typed}: as you typed it)</source>
        <translation>{told} ({typed}: wie von Ihnen eingegeben)</translation>
    </message>
    <message>
        <source>{use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>{use}, {context} Kontext. Alle Zahlen sind geschätzt, soweit nicht als gemessen markiert. LLM Hardware Advisor {version}, Modelle bis {data_date}; {date}.</translation>
    </message>
    <message>
        <source>{values} of {type}</source>
        <translation>{values} in {type}</translation>
    </message>
    <message>
        <source>{value} whatever the model, the entropy of text</source>
        <translation>{value}, gleich welches Modell, die Entropie von Text</translation>
    </message>
    <message>
        <source>{vocab_size} tokens × {hidden_size} values</source>
        <translation>{vocab_size} Token × {hidden_size} Werte</translation>
    </message>
    <message>
        <source>{weak} would be slower than the processor and is not used.</source>
        <translation>{weak} wäre langsamer als der Prozessor und wird nicht genutzt.</translation>
    </message>
    <message>
        <source>{which}, about {price}</source>
        <translation>{which}, etwa {price}</translation>
    </message>
    <message>
        <source>{who}&apos;s {quant} file has {published}, llama-quantize writes {ruled}: publishers differ in which tensors they keep at more bits.</source>
        <translation>Die {quant}-Datei von {who} hat {published}, llama-quantize schreibt {ruled}: Herausgeber unterscheiden sich darin, welche Tensoren sie mit mehr Bit behalten.</translation>
    </message>
    <message>
        <source>{writes} and {reads}</source>
        <translation>{writes} und {reads}</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, which is not trusted here; its figures may be anybody&apos;s</source>
        <translation>{name} ist mit dem Schlüssel {fingerprint} signiert, dem hier nicht vertraut wird; die Zahlen können von jedem stammen</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, and no key is trusted here yet; its figures may be anybody&apos;s</source>
        <translation>{name} ist mit dem Schlüssel {fingerprint} signiert, und hier wird noch keinem Schlüssel vertraut; die Zahlen können von jedem stammen</translation>
    </message>
    <message>
        <source>no key that you added has the fingerprint &apos;{fingerprint}&apos;</source>
        <translation>kein von Ihnen hinzugefügter Schlüssel hat den Fingerabdruck „{fingerprint}“</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the table of models</source>
        <translation>Modelltabelle exportieren</translation>
    </message>
    <message>
        <source>{} was not written: {}</source>
        <translation>{} wurde nicht geschrieben: {}</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} gespeichert</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>May be</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>the slower one is assumed</source>
        <translation>die langsamere wird angenommen</translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation>Speicher unbekannt</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the card sleeps</source>
        <translation>die Karte schläft</translation>
    </message>
    <message>
        <source>driver does not answer</source>
        <translation>Treiber antwortet nicht</translation>
    </message>
    <message>
        <source>no speeds until you type it</source>
        <translation>keine Geschwindigkeiten, bis Sie sie eingeben</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>its clock and bus</source>
        <translation>aus Takt und Bus</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <source>{}, not used</source>
        <translation>{}, nicht verwendet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>shares system memory</source>
        <translation>teilt sich den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>{}-bit {}</source>
        <translation>{} Bit {}</translation>
    </message>
    <message>
        <source>{} visible</source>
        <translation>{} sichtbar</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Usable by programs</source>
        <translation>Für Programme nutzbar</translation>
    </message>
    <message>
        <source>{} of {} MT/s</source>
        <translation>{} von {} MT/s</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>copying, of {} peak</source>
        <translation>beim Kopieren, von {} Spitze</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>beim Kopieren</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Processor unknown</source>
        <translation>Prozessor unbekannt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} Kern</numerusform>
            <numerusform>{} Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} threads</source>
        <translation>
            <numerusform>{} Thread</numerusform>
            <numerusform>{} Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The model&apos;s parameters as they lie in memory. Their size is the number of parameters times the bits each takes. They stay the same however long the conversation gets.</source>
        <translation>Die Parameter des Modells, wie sie im Speicher liegen. Ihre Größe ist die Zahl der Parameter mal die Bit, die jeder braucht. Sie bleibt gleich, wie lang das Gespräch auch wird.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>What attention has noted about every token so far: keys and values, per layer. It saves reading the whole conversation again for each new token. It grows with the context and is reserved in full when the model is loaded.</source>
        <translation>Was die Attention über jedes bisherige Token notiert hat: Schlüssel und Werte, je Schicht. Das erspart, für jedes neue Token das ganze Gespräch neu zu lesen. Er wächst mit dem Kontext und wird beim Laden des Modells ganz reserviert.</translation>
    </message>
    <message>
        <source>key value cache, cache</source>
        <translation>Key-Value-Cache, Schlüssel-Wert-Cache, Cache</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KV-Cache-Typ</translation>
    </message>
    <message>
        <source>The number format of the KV cache. f16 is the standard; q8_0 takes about half and q4_0 a quarter of it. The loss is small for some models and noticeable for others.</source>
        <translation>Das Zahlenformat des KV-Caches. f16 ist der Standard; q8_0 braucht etwa die Hälfte und q4_0 ein Viertel davon. Der Verlust ist bei manchen Modellen gering, bei anderen merklich.</translation>
    </message>
    <message>
        <source>cache-type-k, cache-type-v, q8_0 cache</source>
        <translation>cache-type-k, cache-type-v, q8_0-Cache</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Rekurrenter Zustand</translation>
    </message>
    <message>
        <source>The fixed-size summary that linear-attention and state-space layers keep of everything so far. It is small and does not grow with the context; there is one for each slot.</source>
        <translation>Die Zusammenfassung fester Größe, die Schichten mit linearer Attention und Zustandsräumen von allem Bisherigen behalten. Sie ist klein und wächst nicht mit dem Kontext; je Slot gibt es eine.</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Working space for intermediate results while tokens pass through the layers. Its size follows the micro-batch, and without flash attention also the context.</source>
        <translation>Arbeitsplatz für Zwischenergebnisse, während Token die Schichten durchlaufen. Die Größe folgt dem Micro-Batch und ohne Flash Attention auch dem Kontext.</translation>
    </message>
    <message>
        <source>scratch, activations</source>
        <translation>Scratch, Zwischenspeicher, Aktivierungen</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Ausgabepuffer</translation>
    </message>
    <message>
        <source>Room for the scores of all words of the vocabulary for the tokens being written: one row for each slot. It lies in system memory.</source>
        <translation>Platz für die Bewertungen aller Wörter des Vokabulars für die Token, die geschrieben werden: eine Zeile je Slot. Er liegt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>What the driver and the engine take on each device besides the model: the context of CUDA or its like, libraries, pools. It is there before the first weight is loaded.</source>
        <translation>Was Treiber und Engine auf jedem Gerät außer dem Modell belegen: der Kontext von CUDA oder Ähnlichem, Bibliotheken, Pools. Es ist da, bevor das erste Gewicht geladen ist.</translation>
    </message>
    <message>
        <source>driver, CUDA context</source>
        <translation>Treiber, CUDA-Kontext</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Nutzbarer Speicher</translation>
    </message>
    <message>
        <source>What a model may take of a device: its size less what the driver, the desktop and the engine&apos;s safety margin keep. Less again if other programs hold some of it now.</source>
        <translation>Was ein Modell von einem Gerät nehmen darf: dessen Größe ohne das, was Treiber, Desktop und die Sicherheitsreserve der Engine behalten. Noch weniger, wenn andere Programme gerade etwas belegen.</translation>
    </message>
    <message>
        <source>usable, free</source>
        <translation>nutzbar, frei</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-Batch</translation>
    </message>
    <message>
        <source>How many tokens of a prompt go through the layers together, usually 512. Larger ones read prompts faster up to a point and need a larger compute buffer.</source>
        <translation>Wie viele Token eines Prompts zusammen die Schichten durchlaufen, meist 512. Größere lesen Prompts bis zu einem Punkt schneller und brauchen einen größeren Rechenpuffer.</translation>
    </message>
    <message>
        <source>ubatch, -ub</source>
        <translation>ubatch, -ub</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>The most tokens handed to the engine in one call, usually 2048; it cuts them into micro-batches. It has no bearing on how many people can be served.</source>
        <translation>Wie viele Token höchstens in einem Aufruf an die Engine gehen, meist 2048; sie zerlegt sie in Micro-Batches. Auf die Zahl der bedienbaren Personen hat das keinen Einfluss.</translation>
    </message>
    <message>
        <source>-b</source>
        <translation>-b</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>A place for one conversation in a server. Several slots are answered at once and share weights, but each needs its own part of the KV cache.</source>
        <translation>Ein Platz für ein Gespräch in einem Server. Mehrere Slots werden zugleich beantwortet und teilen sich die Gewichte, aber jeder braucht seinen eigenen Teil des KV-Caches.</translation>
    </message>
    <message>
        <source>parallel, -np, concurrency</source>
        <translation>parallel, -np, Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>A way to compute attention in small pieces, without ever storing the whole table of scores. The result is the same; it needs less memory and is faster on long contexts. A quantized V cache requires it.</source>
        <translation>Eine Art, Attention in kleinen Stücken zu berechnen, ohne je die ganze Tabelle der Bewertungen zu speichern. Das Ergebnis ist dasselbe; sie braucht weniger Speicher und ist bei langem Kontext schneller. Ein quantisierter V-Cache setzt sie voraus.</translation>
    </message>
    <message>
        <source>FA, -fa</source>
        <translation>FA, -fa</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Auslagern (Offload)</translation>
    </message>
    <message>
        <source>Placing layers on the graphics card. What does not fit stays in system memory and is computed by the processor, so every layer left behind slows each token.</source>
        <translation>Schichten auf die Grafikkarte legen. Was nicht passt, bleibt im Arbeitsspeicher und wird vom Prozessor berechnet; jede zurückgelassene Schicht bremst also jedes Token.</translation>
    </message>
    <message>
        <source>gpu layers, -ngl, ngl, split</source>
        <translation>gpu layers, -ngl, ngl, Aufteilung, Offload</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Experten im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>For a mixture of experts: attention and shared parts go on the card, some or all experts stay in system memory. Few experts are read per token, so it costs far less speed than leaving whole layers behind.</source>
        <translation>Bei Mixture of Experts: Attention und gemeinsame Teile kommen auf die Karte, einige oder alle Experten bleiben im Arbeitsspeicher. Je Token werden wenige Experten gelesen; das kostet daher weit weniger Tempo, als ganze Schichten zurückzulassen.</translation>
    </message>
    <message>
        <source>--n-cpu-moe, cpu moe</source>
        <translation>--n-cpu-moe, cpu moe</translation>
    </message>
    <message>
        <source>Memory mapping</source>
        <translation>Speicherabbildung (mmap)</translation>
    </message>
    <message>
        <source>The engine lets the system treat the model&apos;s file as memory, so pages are read when first touched. A model larger than memory then starts, and reads its disk again for every token.</source>
        <translation>Die Engine lässt das System die Modelldatei wie Speicher behandeln; Seiten werden bei der ersten Berührung gelesen. Ein Modell, das größer als der Speicher ist, startet dann und liest für jedes Token erneut vom Datenträger.</translation>
    </message>
    <message>
        <source>mmap, mlock</source>
        <translation>mmap, mlock, Memory Mapping</translation>
    </message>
    <message>
        <source>Graphics memory (VRAM)</source>
        <translation>Grafikspeicher (VRAM)</translation>
    </message>
    <message>
        <source>The memory on a graphics card, many times faster than a computer&apos;s main memory. A model that lies in it entirely is fast; that is why its size is the first thing to look at.</source>
        <translation>Der Speicher auf einer Grafikkarte, um ein Vielfaches schneller als der Hauptspeicher eines Computers. Ein Modell, das ganz darin liegt, ist schnell; deshalb ist seine Größe das Erste, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>VRAM, video memory, GDDR, HBM</source>
        <translation>VRAM, Videospeicher, GDDR, HBM</translation>
    </message>
    <message>
        <source>System memory (RAM)</source>
        <translation>Arbeitsspeicher (RAM)</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory. Models run from it, but at a fraction of a card&apos;s speed. What counts is the rate and the number of channels, not the size alone.</source>
        <translation>Der Hauptspeicher des Computers. Modelle laufen daraus, aber mit einem Bruchteil des Tempos einer Karte. Es zählen Takt und Zahl der Kanäle, nicht nur die Größe.</translation>
    </message>
    <message>
        <source>RAM, DDR</source>
        <translation>RAM, DDR, Hauptspeicher</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>One memory for processor and graphics, as in Apple&apos;s chips, AMD&apos;s Strix Halo and NVIDIA&apos;s GB10. Much of it can hold a model, at a speed between a desktop&apos;s memory and a card&apos;s.</source>
        <translation>Ein Speicher für Prozessor und Grafik, wie in Apples Chips, AMDs Strix Halo und NVIDIAs GB10. Ein großer Teil davon kann ein Modell fassen, mit einem Tempo zwischen dem Speicher eines Desktops und dem einer Karte.</translation>
    </message>
    <message>
        <source>shared memory, APU</source>
        <translation>Unified Memory, geteilter Speicher, APU</translation>
    </message>
    <message>
        <source>Working set (Apple)</source>
        <translation>Arbeitsmenge (Apple)</translation>
    </message>
    <message>
        <source>The part of unified memory that macOS recommends the graphics to use: two thirds to three quarters, depending on the size. A setting of the system can raise it.</source>
        <translation>Der Teil des gemeinsamen Speichers, den macOS der Grafik zu nutzen empfiehlt: zwei Drittel bis drei Viertel, je nach Größe. Eine Systemeinstellung kann ihn anheben.</translation>
    </message>
    <message>
        <source>recommendedMaxWorkingSetSize, iogpu.wired_limit_mb, Metal</source>
        <translation>recommendedMaxWorkingSetSize, iogpu.wired_limit_mb, Metal</translation>
    </message>
    <message>
        <source>GTT</source>
        <translation>GTT</translation>
    </message>
    <message>
        <source>System memory that AMD&apos;s driver lets the graphics use besides what is set apart for it. On a chip with built-in graphics it is where large models go; about half of the memory by default under recent Linux.</source>
        <translation>Arbeitsspeicher, den AMDs Treiber die Grafik zusätzlich zum reservierten nutzen lässt. Auf einem Chip mit eingebauter Grafik liegen dort große Modelle; unter neuerem Linux standardmäßig etwa die Hälfte des Speichers.</translation>
    </message>
    <message>
        <source>graphics translation table, gttsize</source>
        <translation>Graphics Translation Table, gttsize</translation>
    </message>
    <message>
        <source>GiB and GB</source>
        <translation>GiB und GB</translation>
    </message>
    <message>
        <source>A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.</source>
        <translation>Ein GiB sind 2³⁰ Byte, ein GB sind 10⁹: 7 % weniger. Speicherchips und Engines zählen in GiB, Dateien und Packungen meist in GB. Eine Karte mit 24 GB hat 24 GiB.</translation>
    </message>
    <message>
        <source>gigabyte, gibibyte, units</source>
        <translation>Gigabyte, Gibibyte, Einheiten</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>One number that training has set. A model is billions of them, arranged in matrices. Their count decides how much memory the weights take and, roughly, how much the model can know.</source>
        <translation>Eine Zahl, die das Training festgelegt hat. Ein Modell besteht aus Milliarden davon, in Matrizen geordnet. Ihre Anzahl bestimmt, wie viel Speicher die Gewichte brauchen und ungefähr, wie viel das Modell wissen kann.</translation>
    </message>
    <message>
        <source>weight, B, billion</source>
        <translation>Gewicht, B, Milliarde</translation>
    </message>
    <message>
        <source>Active parameter</source>
        <translation>Aktiver Parameter</translation>
    </message>
    <message>
        <source>A parameter that takes part in computing one given token. In a dense model all do. In a mixture of experts only some do: they decide the speed, while the total decides the memory.</source>
        <translation>Ein Parameter, der an der Berechnung eines bestimmten Tokens teilnimmt. In einem dichten Modell tun das alle. Bei Mixture of Experts nur einige: Sie bestimmen das Tempo, die Gesamtzahl den Speicher.</translation>
    </message>
    <message>
        <source>A3B, activated</source>
        <translation>A3B, aktiviert</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Dichtes Modell</translation>
    </message>
    <message>
        <source>A model in which every parameter works on every token. Total and active parameters are the same number.</source>
        <translation>Ein Modell, in dem jeder Parameter an jedem Token arbeitet. Alle und aktive Parameter sind dieselbe Zahl.</translation>
    </message>
    <message>
        <source>Mixture of experts (MoE)</source>
        <translation>Mixture of Experts (MoE, Expertenmischung)</translation>
    </message>
    <message>
        <source>A model whose feed-forward parts exist many times over, as experts. A router picks a few of them for each token. It needs the memory of all experts and the time of the few.</source>
        <translation>Ein Modell, dessen Feed-Forward-Teile vielfach vorhanden sind, als Experten. Ein Router wählt für jedes Token einige davon. Es braucht den Speicher aller Experten und die Zeit der wenigen.</translation>
    </message>
    <message>
        <source>MoE, experts, sparse</source>
        <translation>MoE, Experten, sparse</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>One of the parallel feed-forward parts in a layer of a mixture of experts. Experts do not correspond to subjects; which one gets a token is decided anew in each layer.</source>
        <translation>Einer der parallelen Feed-Forward-Teile in einer Schicht eines Mixture-of-Experts-Modells. Experten entsprechen keinen Fachgebieten; welcher ein Token bekommt, wird in jeder Schicht neu entschieden.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>A small matrix in each expert layer. It scores all experts for the token at hand, and the best few are computed. Which they are differs from token to token, so all must be kept at hand.</source>
        <translation>Eine kleine Matrix in jeder Expertenschicht. Sie bewertet alle Experten für das aktuelle Token, und die wenigen besten werden berechnet. Welche das sind, wechselt von Token zu Token, also müssen alle bereitliegen.</translation>
    </message>
    <message>
        <source>gate, gating</source>
        <translation>Gate, Gating</translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation>Gemeinsamer Experte</translation>
    </message>
    <message>
        <source>An expert that every token passes through besides the chosen ones. It holds what is needed always, and it is worth keeping in the fastest memory.</source>
        <translation>Ein Experte, den jedes Token neben den gewählten durchläuft. Er enthält, was immer gebraucht wird, und gehört in den schnellsten Speicher.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>A model is a stack of layers, each with an attention part and a feed-forward part. Text passes through all of them for every token. Layers are the unit in which a model is shared out between devices.</source>
        <translation>Ein Modell ist ein Stapel von Schichten, jede mit einem Attention- und einem Feed-Forward-Teil. Text durchläuft für jedes Token alle. Schichten sind die Einheit, in der ein Modell auf Geräte verteilt wird.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block, Layer</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>The table that turns each token&apos;s number into a list of values the layers work with. Only one row is looked up per token, so it takes memory but hardly any time. Some models use the same table again at the output.</source>
        <translation>Die Tabelle, die aus der Nummer jedes Tokens eine Liste von Werten macht, mit denen die Schichten arbeiten. Je Token wird nur eine Zeile nachgeschlagen; sie braucht daher Speicher, aber kaum Zeit. Manche Modelle nutzen dieselbe Tabelle auch an der Ausgabe.</translation>
    </message>
    <message>
        <source>embeddings, tied</source>
        <translation>Embeddings, tied, Einbettung</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Breite (Hidden Size)</translation>
    </message>
    <message>
        <source>How many values describe one token as it passes through the layers. Most matrices are this wide; the size of a model grows with its square.</source>
        <translation>Wie viele Werte ein Token beschreiben, während es die Schichten durchläuft. Die meisten Matrizen sind so breit; die Größe eines Modells wächst mit dem Quadrat davon.</translation>
    </message>
    <message>
        <source>width, d_model</source>
        <translation>Breite, d_model</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>Feed-Forward-Teil</translation>
    </message>
    <message>
        <source>The part of a layer that works on each token by itself: two or three large matrices. Most of a model&apos;s parameters are here. In a mixture of experts it is what exists many times.</source>
        <translation>Der Teil einer Schicht, der jedes Token einzeln bearbeitet: zwei oder drei große Matrizen. Hier liegen die meisten Parameter eines Modells. Bei Mixture of Experts ist es der Teil, den es vielfach gibt.</translation>
    </message>
    <message>
        <source>FFN, MLP</source>
        <translation>FFN, MLP</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>The part of a layer that looks back: each token compares itself with all earlier ones and takes over from those that matter. What it needs of them is kept in the KV cache. Its work grows with the length of the context.</source>
        <translation>Der Teil einer Schicht, der zurückblickt: Jedes Token vergleicht sich mit allen früheren und übernimmt von denen, die wichtig sind. Was es von ihnen braucht, steht im KV-Cache. Die Arbeit wächst mit der Länge des Kontexts.</translation>
    </message>
    <message>
        <source>self-attention, softmax</source>
        <translation>Self-Attention, Softmax, Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Attention-Kopf</translation>
    </message>
    <message>
        <source>Attention is computed several times side by side, each time on a part of the values: these are heads. How many of them keep their own keys and values decides the size of the KV cache.</source>
        <translation>Attention wird mehrmals nebeneinander berechnet, jedes Mal mit einem Teil der Werte: Das sind die Köpfe. Wie viele davon eigene Schlüssel und Werte haben, bestimmt die Größe des KV-Caches.</translation>
    </message>
    <message>
        <source>heads, n_heads</source>
        <translation>Köpfe, Heads, n_heads</translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation>Multi-Head Attention (MHA)</translation>
    </message>
    <message>
        <source>Attention in which every head keeps its own keys and values. It is the original form, and the one with the largest KV cache.</source>
        <translation>Attention, bei der jeder Kopf eigene Schlüssel und Werte behält. Sie ist die ursprüngliche Form und die mit dem größten KV-Cache.</translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation>Grouped-Query Attention (GQA)</translation>
    </message>
    <message>
        <source>Several query heads share one set of keys and values. With eight heads to a group the KV cache is an eighth, at hardly any loss. Most models since 2023 do this.</source>
        <translation>Mehrere Query-Köpfe teilen sich einen Satz Schlüssel und Werte. Mit acht Köpfen je Gruppe ist der KV-Cache ein Achtel so groß, bei kaum Verlust. Die meisten Modelle seit 2023 tun das.</translation>
    </message>
    <message>
        <source>grouped query</source>
        <translation>Grouped Query</translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation>Multi-Query Attention (MQA)</translation>
    </message>
    <message>
        <source>All query heads share a single set of keys and values. The KV cache is as small as sharing can make it.</source>
        <translation>Alle Query-Köpfe teilen sich einen einzigen Satz Schlüssel und Werte. Der KV-Cache ist so klein, wie Teilen ihn machen kann.</translation>
    </message>
    <message>
        <source>multi query</source>
        <translation>Multi Query</translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation>Multi-Head Latent Attention (MLA)</translation>
    </message>
    <message>
        <source>Instead of keys and values, one compressed row per token is kept, and the heads unfold it when they need it. DeepSeek and Kimi use it; the cache is many times smaller than with separate heads.</source>
        <translation>Statt Schlüsseln und Werten wird je Token eine komprimierte Zeile behalten, und die Köpfe entfalten sie bei Bedarf. DeepSeek und Kimi nutzen das; der Cache ist um ein Vielfaches kleiner als mit getrennten Köpfen.</translation>
    </message>
    <message>
        <source>latent attention</source>
        <translation>Latent Attention</translation>
    </message>
    <message>
        <source>Sliding-window attention</source>
        <translation>Attention mit gleitendem Fenster</translation>
    </message>
    <message>
        <source>Layers that look back over the last few thousand tokens only. Their cache stops growing at the window. Models mix them with full layers, which still see everything.</source>
        <translation>Schichten, die nur über die letzten paar tausend Token zurückblicken. Ihr Cache wächst nur bis zum Fenster. Modelle mischen sie mit vollen Schichten, die weiterhin alles sehen.</translation>
    </message>
    <message>
        <source>SWA, local attention, iSWA</source>
        <translation>SWA, Sliding Window, lokale Attention, iSWA</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>Sparse Attention</translation>
    </message>
    <message>
        <source>A small indexer picks the tokens, or blocks of them, worth reading, and the main attention looks at those only. It saves computing on long contexts; a compressing kind also saves cache.</source>
        <translation>Ein kleiner Indexer wählt die lesenswerten Token oder Blöcke von Token, und die eigentliche Attention sieht nur diese an. Das spart Rechnen bei langem Kontext; eine komprimierende Art spart auch Cache.</translation>
    </message>
    <message>
        <source>DSA, CSA, indexer, compressed attention</source>
        <translation>DSA, CSA, Indexer, komprimierte Attention</translation>
    </message>
    <message>
        <source>Linear attention and state spaces</source>
        <translation>Lineare Attention und Zustandsräume</translation>
    </message>
    <message>
        <source>Layers that keep a running summary of fixed size instead of notes on every token. Memory does not grow with the context, but details far back may fade. Hybrids keep a few layers of full attention.</source>
        <translation>Schichten, die eine laufende Zusammenfassung fester Größe führen statt Notizen zu jedem Token. Der Speicher wächst nicht mit dem Kontext, aber weit zurückliegende Einzelheiten können verblassen. Hybride behalten einige Schichten voller Attention.</translation>
    </message>
    <message>
        <source>Mamba, SSM, DeltaNet, hybrid</source>
        <translation>Mamba, SSM, DeltaNet, hybrid</translation>
    </message>
    <message>
        <source>Rotary positions (RoPE)</source>
        <translation>Rotierende Positionen (RoPE)</translation>
    </message>
    <message>
        <source>How most models know the order of tokens: keys and queries are turned by an angle that grows with the position. Stretching the angles lets a model accept more context than it was trained on, with some loss.</source>
        <translation>Wie die meisten Modelle die Reihenfolge der Token kennen: Schlüssel und Queries werden um einen Winkel gedreht, der mit der Position wächst. Durch Strecken der Winkel nimmt ein Modell mehr Kontext an, als es im Training sah, mit etwas Verlust.</translation>
    </message>
    <message>
        <source>RoPE, YaRN, position</source>
        <translation>RoPE, YaRN, Position</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>A model stores more features than it has dimensions, by giving them directions that overlap a little. The overlap is noise; wider models have less of it, which is one reason that larger models err less.</source>
        <translation>Ein Modell speichert mehr Merkmale, als es Dimensionen hat, indem es ihnen Richtungen gibt, die sich ein wenig überlappen. Die Überlappung ist Rauschen; breitere Modelle haben weniger davon, ein Grund, warum größere Modelle weniger irren.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Storing weights in fewer bits than they were trained in, in blocks that share a scale. Four to five bits take less than a third of the memory and read that much faster, with a small loss. Below four the loss grows quickly.</source>
        <translation>Gewichte in weniger Bit speichern, als sie im Training hatten, in Blöcken mit gemeinsamer Skala. Vier bis fünf Bit brauchen weniger als ein Drittel des Speichers und werden entsprechend schneller gelesen, mit kleinem Verlust. Unter vier wächst der Verlust schnell.</translation>
    </message>
    <message>
        <source>quant, 4-bit, compression</source>
        <translation>Quant, 4-Bit, Kompression</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bit je Gewicht</translation>
    </message>
    <message>
        <source>The file&apos;s bits divided by the number of weights. It is more than the name says, because scales take room and some matrices are kept finer.</source>
        <translation>Die Bit der Datei geteilt durch die Zahl der Gewichte. Es ist mehr, als der Name sagt, weil Skalen Platz brauchen und manche Matrizen feiner bleiben.</translation>
    </message>
    <message>
        <source>bpw</source>
        <translation>bpw</translation>
    </message>
    <message>
        <source>F32, F16, BF16</source>
        <translation>F32, F16, BF16</translation>
    </message>
    <message>
        <source>Numbers in 32 or 16 bits, unquantized. Models are published in 16 bits: BF16 has the range of F32, F16 is finer near zero. F32 is twice as large and no better for running a model.</source>
        <translation>Zahlen in 32 oder 16 Bit, nicht quantisiert. Modelle werden in 16 Bit veröffentlicht: BF16 hat den Wertebereich von F32, F16 ist nahe null feiner. F32 ist doppelt so groß und zum Ausführen nicht besser.</translation>
    </message>
    <message>
        <source>FP16, FP32, half precision, full precision</source>
        <translation>FP16, FP32, halbe Genauigkeit, volle Genauigkeit</translation>
    </message>
    <message>
        <source>Q8_0, Q5_0, Q4_0</source>
        <translation>Q8_0, Q5_0, Q4_0</translation>
    </message>
    <message>
        <source>The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse than K-quants of its size.</source>
        <translation>Die ersten GGUF-Formate: Blöcke von 32 Gewichten mit einer Skala, in den _1-Formen auch mit einem Minimum. Q8_0 ist so gut wie verlustfrei. Q4_0 ist einfach und schnell, aber schlechter als K-Quants seiner Größe.</translation>
    </message>
    <message>
        <source>Q4_1, Q5_1</source>
        <translation>Q4_1, Q5_1</translation>
    </message>
    <message>
        <source>K-quants (Q4_K_M and others)</source>
        <translation>K-Quants (Q4_K_M und andere)</translation>
    </message>
    <message>
        <source>GGUF formats with blocks of 256 weights whose scales are themselves quantized. S, M and L say how many important matrices are kept finer. Q4_K_M is the usual choice.</source>
        <translation>GGUF-Formate mit Blöcken von 256 Gewichten, deren Skalen selbst quantisiert sind. S, M und L sagen, wie viele wichtige Matrizen feiner bleiben. Q4_K_M ist die übliche Wahl.</translation>
    </message>
    <message>
        <source>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</source>
        <translation>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</translation>
    </message>
    <message>
        <source>I-quants (IQ4_XS and others)</source>
        <translation>I-Quants (IQ4_XS und andere)</translation>
    </message>
    <message>
        <source>GGUF formats that pick groups of weights from a code book. They are better than K-quants of the same size, most of all at two and three bits, and slower on processors.</source>
        <translation>GGUF-Formate, die Gruppen von Gewichten aus einem Codebuch wählen. Sie sind besser als K-Quants derselben Größe, vor allem bei zwei und drei Bit, und langsamer auf Prozessoren.</translation>
    </message>
    <message>
        <source>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</source>
        <translation>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>Importance-Matrix (imatrix)</translation>
    </message>
    <message>
        <source>A record of which weights matter most, made by running a model over sample text. Quantizing with it spends precision where it counts. The file does not get larger.</source>
        <translation>Ein Verzeichnis, welche Gewichte am wichtigsten sind, erstellt durch Ausführen eines Modells mit Beispieltext. Quantisieren damit legt die Genauigkeit dorthin, wo sie zählt. Die Datei wird nicht größer.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Dynamic quants (UD)</source>
        <translation>Dynamische Quants (UD)</translation>
    </message>
    <message>
        <source>Files mixed by hand or by measurement, with a different format for each matrix, above all low-bit experts beside fine attention. Their sizes follow no rule; only a published file tells.</source>
        <translation>Von Hand oder nach Messung gemischte Dateien mit einem eigenen Format je Matrix, vor allem Experten mit wenigen Bit neben feiner Attention. Ihre Größen folgen keiner Regel; nur eine veröffentlichte Datei gibt Auskunft.</translation>
    </message>
    <message>
        <source>UD-Q4_K_XL, Unsloth, UD-IQ1_S</source>
        <translation>UD-Q4_K_XL, Unsloth, UD-IQ1_S</translation>
    </message>
    <message>
        <source>Ternary (TQ1_0, TQ2_0)</source>
        <translation>Ternär (TQ1_0, TQ2_0)</translation>
    </message>
    <message>
        <source>Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be trained for it; an ordinary model is ruined by it.</source>
        <translation>Formate für Gewichte, die nur −1, 0 oder 1 sind, wie bei BitNet. Modelle müssen dafür trainiert sein; ein gewöhnliches Modell wird davon zerstört.</translation>
    </message>
    <message>
        <source>BitNet, 1.58 bit</source>
        <translation>BitNet, 1,58 Bit, 1.58 bit</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>Four-bit floating-point numbers in blocks of 32 with a shared power of two as their scale. gpt-oss was trained to be stored this way, so its experts lose nothing.</source>
        <translation>Gleitkommazahlen in vier Bit, in Blöcken von 32 mit einer gemeinsamen Zweierpotenz als Skala. gpt-oss wurde darauf trainiert, so gespeichert zu werden; seine Experten verlieren daher nichts.</translation>
    </message>
    <message>
        <source>microscaling, FP4</source>
        <translation>Microscaling, FP4</translation>
    </message>
    <message>
        <source>NVFP4</source>
        <translation>NVFP4</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s four-bit floating-point format, with a finer scale for every 16 weights. Blackwell cards compute with it directly.</source>
        <translation>NVIDIAs Gleitkommaformat in vier Bit, mit einer feineren Skala für je 16 Gewichte. Blackwell-Karten rechnen direkt damit.</translation>
    </message>
    <message>
        <source>FP4, Blackwell</source>
        <translation>FP4, Blackwell</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Floating-point numbers in eight bits. Servers use it because recent data-centre cards compute with it directly, at twice the rate of 16 bits. Some models are published in it.</source>
        <translation>Gleitkommazahlen in acht Bit. Server nutzen sie, weil neuere Rechenzentrumskarten direkt damit rechnen, doppelt so schnell wie mit 16 Bit. Manche Modelle sind darin veröffentlicht.</translation>
    </message>
    <message>
        <source>E4M3, E5M2</source>
        <translation>E4M3, E5M2</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>A way to quantize to three to eight bits that corrects the remaining weights for each rounding, using sample text. It is common in vLLM, for NVIDIA and AMD cards.</source>
        <translation>Eine Art, auf drei bis acht Bit zu quantisieren, die bei jeder Rundung die übrigen Gewichte anhand von Beispieltext korrigiert. Verbreitet in vLLM, für NVIDIA- und AMD-Karten.</translation>
    </message>
    <message>
        <source>INT4, INT8</source>
        <translation>INT4, INT8</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>A way to quantize to four bits that scales up the few channels with large activations first, so that they lose less. It is common in vLLM.</source>
        <translation>Eine Art, auf vier Bit zu quantisieren, die zuerst die wenigen Kanäle mit großen Aktivierungen hochskaliert, damit sie weniger verlieren. Verbreitet in vLLM.</translation>
    </message>
    <message>
        <source>activation-aware</source>
        <translation>activation-aware</translation>
    </message>
    <message>
        <source>EXL2 and EXL3</source>
        <translation>EXL2 und EXL3</translation>
    </message>
    <message>
        <source>Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. EXL3 codes weights along a trellis and holds up best at two to four bits.</source>
        <translation>Formate der ExLlama-Engine für NVIDIA-Karten, mit beliebiger mittlerer Bitzahl. EXL3 codiert Gewichte entlang eines Trellis und hält sich bei zwei bis vier Bit am besten.</translation>
    </message>
    <message>
        <source>ExLlama, exl3, bpw</source>
        <translation>ExLlama, exl3, bpw</translation>
    </message>
    <message>
        <source>MLX</source>
        <translation>MLX</translation>
    </message>
    <message>
        <source>Apple&apos;s framework for its own chips, with formats of three to eight bits in groups of 64 weights. A choice beside GGUF on a Mac.</source>
        <translation>Apples Framework für die eigenen Chips, mit Formaten von drei bis acht Bit in Gruppen von 64 Gewichten. Auf dem Mac eine Wahl neben GGUF.</translation>
    </message>
    <message>
        <source>Apple, mlx-4bit</source>
        <translation>Apple, mlx-4bit</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>The file format of llama.cpp, Ollama and LM Studio: weights, vocabulary and all settings in one file. Large models come in several parts that belong together.</source>
        <translation>Das Dateiformat von llama.cpp, Ollama und LM Studio: Gewichte, Vokabular und alle Einstellungen in einer Datei. Große Modelle kommen in mehreren zusammengehörigen Teilen.</translation>
    </message>
    <message>
        <source>ggml, llama.cpp</source>
        <translation>ggml, llama.cpp</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>The file format in which models are published: plain matrices, usually in 16 bits, with the shape in a config.json beside them. Engines such as vLLM load it; for llama.cpp it is converted to GGUF.</source>
        <translation>Das Dateiformat, in dem Modelle veröffentlicht werden: einfache Matrizen, meist in 16 Bit, mit dem Aufbau in einer config.json daneben. Engines wie vLLM laden es; für llama.cpp wird es in GGUF umgewandelt.</translation>
    </message>
    <message>
        <source>config.json, Hugging Face</source>
        <translation>config.json, Hugging Face</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How surprised a model is by a text: 6 means as unsure as among six equally likely words. Quantization raises it a little. Figures compare only for one model on one text.</source>
        <translation>Wie überrascht ein Modell von einem Text ist: 6 heißt so unsicher wie zwischen sechs gleich wahrscheinlichen Wörtern. Quantisierung erhöht sie etwas. Zahlen sind nur für ein Modell und einen Text vergleichbar.</translation>
    </message>
    <message>
        <source>PPL</source>
        <translation>PPL</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>How far a quantized model&apos;s word probabilities lie from the original&apos;s, on average. 0 is no change. It shows losses that perplexity hides, since it never gets better by luck.</source>
        <translation>Wie weit die Wortwahrscheinlichkeiten eines quantisierten Modells im Mittel von denen des Originals abweichen. 0 ist keine Änderung. Sie zeigt Verluste, die die Perplexität verbirgt, weil sie nie durch Zufall besser wird.</translation>
    </message>
    <message>
        <source>KLD</source>
        <translation>KLD</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Gleiches Top-Token</translation>
    </message>
    <message>
        <source>How often the quantized model&apos;s likeliest next word is the original&apos;s too. 92 % means one word in twelve would be another one, mostly as good.</source>
        <translation>Wie oft das wahrscheinlichste nächste Wort des quantisierten Modells auch das des Originals ist. 92 % heißt: Eines von zwölf Wörtern wäre ein anderes, meist ebenso gutes.</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Tokens per second (TPS)</source>
        <translation>Token pro Sekunde (TPS)</translation>
    </message>
    <message>
        <source>How fast a model writes. People read about five; chat is pleasant from ten, coding agents want thirty and more. It falls as the context fills.</source>
        <translation>Wie schnell ein Modell schreibt. Menschen lesen etwa fünf; Chat ist ab zehn angenehm, Coding-Agenten wollen dreißig und mehr. Es sinkt, während sich der Kontext füllt.</translation>
    </message>
    <message>
        <source>tok/s, throughput, speed</source>
        <translation>tok/s, Durchsatz, Tempo, Geschwindigkeit</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>Zeit bis zum ersten Token (TTFT)</translation>
    </message>
    <message>
        <source>The wait between sending a prompt and the first word of the answer. It is the time to read the prompt, so it grows with its length.</source>
        <translation>Die Wartezeit zwischen dem Absenden eines Prompts und dem ersten Wort der Antwort. Es ist die Zeit zum Lesen des Prompts, also wächst sie mit dessen Länge.</translation>
    </message>
    <message>
        <source>latency, first word, wait</source>
        <translation>Latenz, erstes Wort, Warten</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Reading the prompt. All its tokens are worked on together, so the weights are read once for many tokens and arithmetic is the limit. It ends with the first word.</source>
        <translation>Das Lesen des Prompts. Alle seine Token werden zusammen bearbeitet, also werden die Gewichte einmal für viele Token gelesen, und das Rechnen ist die Grenze. Es endet mit dem ersten Wort.</translation>
    </message>
    <message>
        <source>prompt processing, pp</source>
        <translation>Prompt-Verarbeitung, prompt processing, pp</translation>
    </message>
    <message>
        <source>Generation (decode)</source>
        <translation>Generierung (Decode)</translation>
    </message>
    <message>
        <source>Writing the answer, one token after the other. For each one all active weights and the KV cache are read once, so memory bandwidth is the limit.</source>
        <translation>Das Schreiben der Antwort, ein Token nach dem anderen. Für jedes werden alle aktiven Gewichte und der KV-Cache einmal gelesen, also ist die Speicherbandbreite die Grenze.</translation>
    </message>
    <message>
        <source>token generation, tg</source>
        <translation>Token-Generierung, token generation, tg</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>How many bytes a second can be read from memory. Divided by the bytes read per token it is the most tokens per second a device could write; engines reach some 50 to 90 % of that.</source>
        <translation>Wie viele Byte pro Sekunde aus dem Speicher gelesen werden können. Geteilt durch die je Token gelesenen Byte ergibt das die meisten Token pro Sekunde, die ein Gerät schreiben könnte; Engines erreichen etwa 50 bis 90 % davon.</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>One floating-point operation: an addition or a multiplication. A token costs about two for each active parameter, and more for attention over a long context.</source>
        <translation>Eine Gleitkommaoperation: eine Addition oder eine Multiplikation. Ein Token kostet etwa zwei je aktivem Parameter, und mehr für Attention über einen langen Kontext.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>FLOPS</source>
        <translation>FLOPS</translation>
    </message>
    <message>
        <source>Floating-point operations per second: how fast a device calculates. A TFLOPS is 10¹² a second. It decides how fast prompts are read and models are trained.</source>
        <translation>Gleitkommaoperationen pro Sekunde: wie schnell ein Gerät rechnet. Ein TFLOPS sind 10¹² pro Sekunde. Es bestimmt, wie schnell Prompts gelesen und Modelle trainiert werden.</translation>
    </message>
    <message>
        <source>TFLOPS, compute</source>
        <translation>TFLOPS, Rechenleistung</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>A chart of what limits a task: below a certain number of operations per byte read it is bandwidth, above it arithmetic. Generation lies far to the left, prefill to the right.</source>
        <translation>Ein Diagramm dessen, was eine Aufgabe begrenzt: unter einer bestimmten Zahl von Operationen je gelesenem Byte die Bandbreite, darüber das Rechnen. Generierung liegt weit links, Prefill rechts.</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation>Arithmetische Intensität</translation>
    </message>
    <message>
        <source>Operations done for each byte read from memory. Writing for one person does two or three; reading a prompt of 512 tokens at once does hundreds.</source>
        <translation>Operationen je aus dem Speicher gelesenem Byte. Schreiben für eine Person braucht zwei oder drei; das Lesen eines Prompts von 512 Token auf einmal Hunderte.</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>Operationen je Byte</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Spekulatives Decoding</translation>
    </message>
    <message>
        <source>A small model guesses several tokens ahead and the large one checks them in one pass. Where the guesses are good, as in code, it writes up to two or three times faster with the same result. It needs extra memory.</source>
        <translation>Ein kleines Modell rät mehrere Token voraus, und das große prüft sie in einem Durchgang. Wo die Vermutungen gut sind, etwa bei Code, schreibt es bis zu zwei- oder dreimal schneller mit demselben Ergebnis. Es braucht zusätzlichen Speicher.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>Draft-Modell, Entwurfsmodell</translation>
    </message>
    <message>
        <source>Multi-token prediction (MTP)</source>
        <translation>Multi-Token-Vorhersage (MTP)</translation>
    </message>
    <message>
        <source>An extra layer with which a model guesses the token after the next itself: speculative decoding without a second model. Engines that do not use it leave it unloaded.</source>
        <translation>Eine zusätzliche Schicht, mit der ein Modell das übernächste Token selbst rät: spekulatives Decoding ohne zweites Modell. Engines, die sie nicht nutzen, laden sie nicht.</translation>
    </message>
    <message>
        <source>Serving several at once</source>
        <translation>Mehrere zugleich bedienen</translation>
    </message>
    <message>
        <source>The weights are read once for all conversations in progress, so serving eight people takes hardly longer per token than serving one, until arithmetic is the limit. Each needs its own KV cache.</source>
        <translation>Die Gewichte werden einmal für alle laufenden Gespräche gelesen; acht Personen zu bedienen dauert je Token also kaum länger als eine, bis das Rechnen die Grenze ist. Jedes braucht seinen eigenen KV-Cache.</translation>
    </message>
    <message>
        <source>batch, concurrency, users</source>
        <translation>Batch, Nebenläufigkeit, Nutzer</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card may be faster with one than with another.</source>
        <translation>Der Teil einer Engine, der mit einer Art Hardware spricht: CUDA für NVIDIA, HIP für AMD, Metal für Apple, SYCL für Intel, Vulkan für fast alle. Dieselbe Karte kann mit einem schneller sein als mit einem anderen.</translation>
    </message>
    <message>
        <source>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</source>
        <translation>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</translation>
    </message>
    <message>
        <source>Matrix unit</source>
        <translation>Matrixeinheit</translation>
    </message>
    <message>
        <source>Circuits made for multiplying matrices, several times faster at it than a card&apos;s ordinary ones. Prefill and training live off them; generation hardly notices.</source>
        <translation>Schaltungen zum Multiplizieren von Matrizen, darin um ein Mehrfaches schneller als die gewöhnlichen einer Karte. Prefill und Training leben davon; Generierung merkt kaum etwas.</translation>
    </message>
    <message>
        <source>tensor core, XMX, matrix core, WMMA</source>
        <translation>Tensor Core, XMX, Matrix Core, WMMA</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>Speicherkanal</translation>
    </message>
    <message>
        <source>A 64-bit path between processor and memory. Desktops have two, workstations four to eight, servers up to twelve. Bandwidth grows with their number, if each has a module.</source>
        <translation>Ein 64 Bit breiter Weg zwischen Prozessor und Speicher. Desktops haben zwei, Workstations vier bis acht, Server bis zu zwölf. Die Bandbreite wächst mit ihrer Zahl, wenn jeder ein Modul hat.</translation>
    </message>
    <message>
        <source>dual channel</source>
        <translation>Dual Channel, Zweikanal</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Million transfers a second: the rate of memory modules. Times eight bytes and the number of channels it is the peak bandwidth. Modules run below their rating until XMP or EXPO is turned on.</source>
        <translation>Millionen Übertragungen pro Sekunde: der Takt von Speichermodulen. Mal acht Byte und die Zahl der Kanäle ergibt die Spitzenbandbreite. Module laufen unter ihrem Nennwert, bis XMP oder EXPO eingeschaltet ist.</translation>
    </message>
    <message>
        <source>DDR5-6000, XMP, EXPO, MHz</source>
        <translation>DDR5-6000, XMP, EXPO, MHz</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe-Lanes</translation>
    </message>
    <message>
        <source>The links between a card and the rest of the computer. Their number hardly matters while a model lies on one card; it does for loading, for experts in system memory, and for cards that compute together.</source>
        <translation>Die Verbindungen zwischen einer Karte und dem übrigen Computer. Ihre Zahl ist kaum wichtig, solange ein Modell auf einer Karte liegt; sie zählt beim Laden, bei Experten im Arbeitsspeicher und bei Karten, die gemeinsam rechnen.</translation>
    </message>
    <message>
        <source>PCIe, x16, x8, x4</source>
        <translation>PCIe, x16, x8, x4</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s direct link between cards, many times faster than PCIe. It helps when cards work on one token together; with layers shared out it makes little difference.</source>
        <translation>NVIDIAs direkte Verbindung zwischen Karten, um ein Vielfaches schneller als PCIe. Sie hilft, wenn Karten gemeinsam an einem Token arbeiten; bei nach Schichten verteilten Modellen macht sie wenig aus.</translation>
    </message>
    <message>
        <source>Layer split</source>
        <translation>Aufteilung nach Schichten</translation>
    </message>
    <message>
        <source>Sharing a model between cards by layers. A token passes through one card after the other, so memory adds up but speed does not.</source>
        <translation>Ein Modell nach Schichten auf Karten verteilen. Ein Token durchläuft eine Karte nach der anderen; Speicher summiert sich also, Tempo nicht.</translation>
    </message>
    <message>
        <source>two GPUs, multi-GPU, -ts, pipeline</source>
        <translation>zwei GPUs, Multi-GPU, -ts, Pipeline, layer split</translation>
    </message>
    <message>
        <source>Tensor split</source>
        <translation>Aufteilung nach Tensoren</translation>
    </message>
    <message>
        <source>Sharing each matrix between cards, which then work on every token at once and exchange results in each layer. It is faster than a layer split if the link between the cards is quick.</source>
        <translation>Jede Matrix auf Karten verteilen, die dann gemeinsam an jedem Token arbeiten und in jeder Schicht Ergebnisse austauschen. Das ist schneller als eine Aufteilung nach Schichten, wenn die Verbindung zwischen den Karten schnell ist.</translation>
    </message>
    <message>
        <source>tensor parallelism, row split</source>
        <translation>Tensor-Parallelität, tensor split, row split</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>A data-centre card divided into up to seven parts, each with its own memory and a share of the rest. A program sees a part as a card; parts cannot be joined for one model.</source>
        <translation>Eine Rechenzentrumskarte, in bis zu sieben Teile geteilt, jeder mit eigenem Speicher und einem Anteil am Rest. Ein Programm sieht einen Teil als Karte; Teile lassen sich nicht für ein Modell zusammenfügen.</translation>
    </message>
    <message>
        <source>multi-instance GPU, slice</source>
        <translation>Multi-Instance GPU, Slice, Teil</translation>
    </message>
    <message>
        <source>Board power (TDP)</source>
        <translation>Leistungsaufnahme (TDP)</translation>
    </message>
    <message>
        <source>The most power a card or processor is made to draw, in watts. Generation draws less than that, since the arithmetic waits for memory; lowering the limit by a quarter costs little speed.</source>
        <translation>Die größte Leistung, für die eine Karte oder ein Prozessor gemacht ist, in Watt. Generierung braucht weniger, da das Rechnen auf den Speicher wartet; die Grenze um ein Viertel zu senken kostet wenig Tempo.</translation>
    </message>
    <message>
        <source>watts, power limit</source>
        <translation>Watt, Power Limit, Leistungsgrenze</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Trainingsaufwand</translation>
    </message>
    <message>
        <source>All operations of a training run: about six for each active parameter and each token of training text. Laws draw their lines by it.</source>
        <translation>Alle Operationen eines Trainingslaufs: etwa sechs je aktivem Parameter und je Token Trainingstext. Gesetze ziehen ihre Grenzen danach.</translation>
    </message>
    <message>
        <source>6ND, 10^25</source>
        <translation>6ND, 10^25</translation>
    </message>
    <message>
        <source>Chinchilla rule</source>
        <translation>Chinchilla-Regel</translation>
    </message>
    <message>
        <source>For a fixed training budget the best model has about 20 training tokens per parameter. Models meant to be run a lot are trained on far more: smaller, costlier to train, cheaper to use.</source>
        <translation>Bei festem Trainingsbudget hat das beste Modell etwa 20 Trainings-Token je Parameter. Modelle, die viel laufen sollen, werden mit weit mehr trainiert: kleiner, teurer im Training, günstiger im Gebrauch.</translation>
    </message>
    <message>
        <source>compute-optimal</source>
        <translation>rechenoptimal, compute-optimal</translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation>Skalierungsgesetz</translation>
    </message>
    <message>
        <source>A formula for how a model&apos;s error falls as parameters and training text grow. It falls steadily and ever more slowly, so each step costs many times the last.</source>
        <translation>Eine Formel dafür, wie der Fehler eines Modells sinkt, wenn Parameter und Trainingstext wachsen. Er sinkt stetig und immer langsamer, also kostet jeder Schritt ein Vielfaches des vorigen.</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>Auslastung (MFU)</translation>
    </message>
    <message>
        <source>The share of a device&apos;s peak FLOPS that goes into the model&apos;s own arithmetic. Training runs reach 30 to 50 %, a single conversation far less.</source>
        <translation>Der Anteil der Spitzen-FLOPS eines Geräts, der in die eigenen Rechnungen des Modells geht. Trainingsläufe erreichen 30 bis 50 %, ein einzelnes Gespräch weit weniger.</translation>
    </message>
    <message>
        <source>model FLOPS utilization</source>
        <translation>Model FLOPS Utilization</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Runs well: a tenth of the memory to spare and comfortably fast for the use. Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more than there is. Always for one context length.</source>
        <translation>Läuft gut: ein Zehntel des Speichers ist frei, und es ist für die Verwendung angenehm schnell. Knapp: schnell, aber fast voll. Langsam: passt, unter diesem Tempo. Passt nicht: mehr, als da ist. Immer für eine Kontextlänge.</translation>
    </message>
    <message>
        <source>runs well, tight, slow, does not fit</source>
        <translation>läuft gut, knapp, langsam, passt nicht</translation>
    </message>
    <message>
        <source>Estimate and range</source>
        <translation>Schätzung und Spanne</translation>
    </message>
    <message>
        <source>A speed that nobody measured here comes as a range in which 8 of 10 measurements are expected. A tick marks what was measured on this machine.</source>
        <translation>Ein Tempo, das hier niemand gemessen hat, erscheint als Spanne, in der 8 von 10 Messungen zu erwarten sind. Ein Häkchen zeigt, was auf diesem Rechner gemessen wurde.</translation>
    </message>
    <message>
        <source>est., measured, range</source>
        <translation>gesch., gemessen, Spanne</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The piece of text a model reads and writes: a word, part of a word, a sign. English has about four tokens for three words; other languages and code need more. Prices, context and speed are all counted in tokens.</source>
        <translation>Das Textstück, das ein Modell liest und schreibt: ein Wort, ein Wortteil, ein Zeichen. Englisch hat etwa vier Token auf drei Wörter; andere Sprachen und Code brauchen mehr. Preise, Kontext und Tempo werden in Token gezählt.</translation>
    </message>
    <message>
        <source>word piece</source>
        <translation>Wortstück, Wortteil</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>All tokens a model knows, each with a number. A tokenizer cuts text into them. Families have different vocabularies, so the same text is more tokens for one model than for another.</source>
        <translation>Alle Token, die ein Modell kennt, jedes mit einer Nummer. Ein Tokenizer zerlegt Text in sie. Familien haben verschiedene Vokabulare, also ist derselbe Text für ein Modell mehr Token als für ein anderes.</translation>
    </message>
    <message>
        <source>tokenizer, BPE, SentencePiece</source>
        <translation>Tokenizer, BPE, SentencePiece</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>The most tokens a model can take into account at once: instructions, documents, the conversation and its own answer together. What memory allows is often less than what the model allows.</source>
        <translation>Wie viele Token ein Modell höchstens zugleich berücksichtigen kann: Anweisungen, Dokumente, das Gespräch und die eigene Antwort zusammen. Was der Speicher zulässt, ist oft weniger, als das Modell zulässt.</translation>
    </message>
    <message>
        <source>context length, n_ctx</source>
        <translation>Kontextlänge, n_ctx</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Instructions that stand before the conversation and are read with every request. They take their share of the context window, and are lost first when old tokens are simply dropped.</source>
        <translation>Anweisungen, die vor dem Gespräch stehen und mit jeder Anfrage gelesen werden. Sie nehmen ihren Teil des Kontextfensters und gehen zuerst verloren, wenn alte Token einfach wegfallen.</translation>
    </message>
    <message>
        <source>Context shift</source>
        <translation>Context Shift</translation>
    </message>
    <message>
        <source>What an engine may do when the window is full: drop tokens after the instructions and move the rest up, so that writing can go on. What was dropped is forgotten without a word.</source>
        <translation>Was eine Engine tun kann, wenn das Fenster voll ist: Token nach den Anweisungen verwerfen und den Rest aufrücken lassen, damit weitergeschrieben werden kann. Was verworfen wurde, ist ohne ein Wort vergessen.</translation>
    </message>
    <message>
        <source>FIFO, truncation</source>
        <translation>FIFO, Abschneiden, Kontextverschiebung</translation>
    </message>
    <message>
        <source>Lost in the middle</source>
        <translation>Lost in the Middle</translation>
    </message>
    <message>
        <source>Models find a fact best when it stands near the beginning or the end of a long context, and miss it more often in between. The advertised window says what is accepted, not what is used well.</source>
        <translation>Modelle finden eine Tatsache am besten, wenn sie nahe am Anfang oder Ende eines langen Kontexts steht, und übersehen sie dazwischen häufiger. Das beworbene Fenster sagt, was angenommen, nicht, was gut genutzt wird.</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>Abruf (RAG)</translation>
    </message>
    <message>
        <source>Instead of putting whole documents into the context, the passages nearest to the question are looked up and only they are given to the model. It saves context, memory and time.</source>
        <translation>Statt ganze Dokumente in den Kontext zu geben, werden die der Frage nächsten Stellen nachgeschlagen und nur sie dem Modell gegeben. Das spart Kontext, Speicher und Zeit.</translation>
    </message>
    <message>
        <source>RAG, chunk, retrieval augmented generation</source>
        <translation>RAG, Retrieval, Chunk, Abschnitt, retrieval augmented generation</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>A small model that turns a passage into one list of numbers, such that passages about the same thing get similar lists. Retrieval uses it to find what belongs to a question. It writes nothing.</source>
        <translation>Ein kleines Modell, das aus einer Textstelle eine Liste von Zahlen macht, so dass Stellen über dasselbe ähnliche Listen bekommen. Der Abruf findet damit, was zu einer Frage gehört. Es schreibt nichts.</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings, Einbettung</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>Reasoning-Modell</translation>
    </message>
    <message>
        <source>A model that writes out its thinking before it answers, often thousands of tokens. Answers get better and take much longer, so speed and context matter more than for chat.</source>
        <translation>Ein Modell, das sein Nachdenken ausschreibt, bevor es antwortet, oft Tausende Token. Antworten werden besser und dauern viel länger, also zählen Tempo und Kontext mehr als beim Chat.</translation>
    </message>
    <message>
        <source>thinking, chain of thought</source>
        <translation>Denken, Gedankenkette, Chain of Thought</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Bildmodell</translation>
    </message>
    <message>
        <source>A model that also takes pictures. A second network turns each picture into some hundred or thousand tokens, which use the context like any others. It needs some extra memory of its own.</source>
        <translation>Ein Modell, das auch Bilder annimmt. Ein zweites Netz macht aus jedem Bild einige hundert oder tausend Token, die den Kontext wie alle anderen belegen. Es braucht etwas zusätzlichen Speicher.</translation>
    </message>
    <message>
        <source>multimodal, VLM, mmproj, image</source>
        <translation>multimodal, VLM, Vision, mmproj, Bild</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <source>A model whose parameters anyone may download. What one may do with them is in the licence, which is not always a free one. Closed models can only be used through their maker&apos;s servers.</source>
        <translation>Ein Modell, dessen Parameter jeder herunterladen darf. Was damit erlaubt ist, steht in der Lizenz, die nicht immer eine freie ist. Geschlossene Modelle sind nur über die Server ihres Herstellers nutzbar.</translation>
    </message>
    <message>
        <source>licence, license</source>
        <translation>Lizenz, Open Weights</translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Ein Modell laden</translation>
    </message>
    <message>
        <source>Before the first prompt a model&apos;s file is read from the drive and copied to the card, both at the same time: the slower decides. A server that keeps running pays for it once.</source>
        <translation>Vor dem ersten Prompt wird die Datei des Modells vom Laufwerk gelesen und auf die Karte kopiert, beides zugleich: das Langsamere entscheidet. Ein Server, der weiterläuft, zahlt das nur einmal.</translation>
    </message>
    <message>
        <source>cold start, SSD, NVMe, mmap</source>
        <translation>Kaltstart, SSD, NVMe, mmap</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Annahmequote von Entwürfen</translation>
    </message>
    <message>
        <source>The chance that the large model agrees with one token that was drafted for it. llama.cpp prints the share of all drafted tokens, which is smaller: after the first wrong one the rest is dropped.</source>
        <translation>Die Wahrscheinlichkeit, dass das große Modell einem für es entworfenen Token zustimmt. llama.cpp zeigt den Anteil aller entworfenen Token, der kleiner ist: nach dem ersten falschen entfällt der Rest.</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>Tensoren nach Namen platziert</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s -ot sends all tensors whose name fits a pattern to one device, for example experts to RAM. It is finer than layers, and how fast it makes a model nobody can say beforehand.</source>
        <translation>Mit -ot schickt llama.cpp alle Tensoren, deren Name zu einem Muster passt, auf ein Gerät, zum Beispiel Experten in den RAM. Das ist feiner als Schichten, und wie schnell ein Modell damit wird, kann vorher niemand sagen.</translation>
    </message>
    <message>
        <source>-ot, --override-tensor</source>
        <translation>-ot, --override-tensor</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Rechner planen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>No graphics card answers.</source>
        <translation>Keine Grafikkarte antwortet.</translation>
    </message>
    <message>
        <source>Memory of the {} unknown.</source>
        <translation>Speicher der {} unbekannt.</translation>
    </message>
    <message>
        <source>No graphics card found.</source>
        <translation>Keine Grafikkarte gefunden.</translation>
    </message>
    <message>
        <source>Models run on the processor.</source>
        <translation>Modelle laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>{} graphics cards</source>
        <translation>{} Grafikkarten</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Graphics card {}</source>
        <translation>Grafikkarte {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>nothing in use now</source>
        <translation>derzeit nichts belegt</translation>
    </message>
    <message>
        <source>{} in use now</source>
        <translation>{} derzeit belegt</translation>
    </message>
    <message>
        <source>free now: unknown</source>
        <translation>jetzt frei: unbekannt</translation>
    </message>
    <message>
        <source>{} kept in reserve</source>
        <translation>{} in Reserve gehalten</translation>
    </message>
    <message>
        <source>{} usable</source>
        <translation>{} nutzbar</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>by offers</source>
        <translation>nach Angeboten</translation>
    </message>
    <message>
        <source>by guides</source>
        <translation>nach Ratgebern</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>the launch price</source>
        <translation>der Einführungspreis</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>First choice for {purpose}</source>
        <translation>Erste Wahl für {purpose}</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Dritte Wahl</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>mehr ist besser</translation>
    </message>
    <message>
        <source>Seconds to the first word</source>
        <translation>Sekunden bis zum ersten Wort</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>weniger ist besser</translation>
    </message>
    <message>
        <source>Longest context, tokens</source>
        <translation>Längster Kontext, Token</translation>
    </message>
    <message>
        <source>Price per token a second</source>
        <translation>Preis je Token pro Sekunde</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>Token je Joule</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Memory of {} as the context grows, GiB</source>
        <translation>Speicher von {} bei wachsendem Kontext, GiB</translation>
    </message>
    <message>
        <source>Tokens per second against parameters</source>
        <translation>Token pro Sekunde gegen Parameter</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>unabhängig</translation>
    </message>
    <message>
        <source>{benchmark} {value} ({facts})</source>
        <translation>{benchmark} {value} ({facts})</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Attention and memory</source>
        <translation>Attention und Speicher</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Trainingsaufwand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Felt speed</source>
        <translation>Gefühltes Tempo</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
</TS>
