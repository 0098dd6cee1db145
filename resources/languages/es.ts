<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>Puntuaciones publicadas</translation>
    </message>
    <message>
        <source>of the unquantized model; compare within one source</source>
        <translation>del modelo sin cuantizar; compara dentro de una misma fuente</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>Archivos publicados</translation>
    </message>
    <message>
        <source>GB are 10⁹ bytes</source>
        <translation>Un GB son 10⁹ bytes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>{total} in all: decides memory</source>
        <translation>{total} en total: deciden la memoria</translation>
    </message>
    <message>
        <source>{active} active: decides speed</source>
        <translation>{active} activos: deciden la velocidad</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexto más largo</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>{count}, {used} used per token</source>
        <translation>{count}, {used} usados por token</translation>
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
        <translation>Se abre en tu navegador</translation>
    </message>
    <message>
        <source>Opens in your browser: {}</source>
        <translation>Se abre en tu navegador: {}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>Shows the address before anything opens.</source>
        <translation>Muestra la dirección antes de abrir nada.</translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Type of cached keys</source>
        <translation>Tipo de las claves en caché</translation>
    </message>
    <message>
        <source>Type of cached values</source>
        <translation>Tipo de los valores en caché</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Microlote</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Layers whose experts stay in RAM</source>
        <translation>Capas con expertos en RAM</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>Caché KV en la GPU</translation>
    </message>
    <message>
        <source>Slots share one KV cache</source>
        <translation>Las ranuras comparten una caché KV</translation>
    </message>
    <message>
        <source>Whole cache for windowed layers</source>
        <translation>Caché completa para capas con ventana</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>Tensores colocados por nombre</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Capas en GPU</translation>
    </message>
    <message>
        <source>Experts in RAM</source>
        <translation>Expertos en RAM</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, cambiado</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A number, or nothing</source>
        <translation>Un número, o nada</translation>
    </message>
</context>
<context>
    <name>ArticleAnswers</name>
    <message>
        <source>{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says {rule}; its weights are {true}, before any KV cache.</source>
        <translation>{dense} en Q4_K_M ocupa {each} GB por cada mil millones de parámetros. Para {mixture} la regla dice {rule}; sus pesos son {true}, sin contar la caché KV.</translation>
    </message>
    <message>
        <source>On a card of {size} at {context} context:</source>
        <translation>En una tarjeta de {size} con {context} de contexto:</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, does not fit.</source>
        <translation>{quant}: {needed} de {usable} utilizables, no cabe.</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, fits.</source>
        <translation>{quant}: {needed} de {usable} utilizables, cabe.</translation>
    </message>
    <message>
        <source>{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of {all} layers read the last {window} only, the others everything.</source>
        <translation>{whole}: las {layers} capas leen todas las posiciones para cada token. {mixed}: {windowed} de {all} capas leen solo las últimas {window}; las demás, todo.</translation>
    </message>
    <message>
        <source>{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at {context} stays {kv}. Same top token, as measured: {measured}.</source>
        <translation>{model}: {bits} en lugar de {reference} bits por peso, {saved} % menos. La caché KV con {context} sigue en {kv}. Mismo token más probable, medido: {measured}.</translation>
    </message>
    <message>
        <source>{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. The paper&apos;s sizes alone give {least} to {most}.</source>
        <translation>{large} frente a {small}: {flop} veces los FLOP por token, {bytes} veces la memoria. Solo los tamaños del artículo dan de {least} a {most}.</translation>
    </message>
    <message>
        <source>With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to be {long} tokens long.</source>
        <translation>Con {tokens_in} tokens leídos y {tokens_out} escritos en cada una, y los precios de {date}, cuestan de {low} USD ({cheap}) a {high} USD ({dear}). Para llegar a {claim} USD cada una tendría que ser de {long} tokens.</translation>
    </message>
    <message>
        <source>{name}, default resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}, resolución predeterminada: {tokens} tokens por hora ({each} por fotograma).</translation>
    </message>
    <message>
        <source>{name}, low resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}, baja resolución: {tokens} tokens por hora ({each} por fotograma).</translation>
    </message>
    <message>
        <source>{name}: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}: {tokens} tokens por hora ({each} por fotograma).</translation>
    </message>
    <message>
        <source>From the model&apos;s own configuration: {used} of {routed} experts and {shared} shared, in {mixtures} of {layers} layers; the others are dense.</source>
        <translation>Según la configuración del propio modelo: {used} de {routed} expertos y {shared} compartidos, en {mixtures} de {layers} capas; las demás son densas.</translation>
    </message>
    <message>
        <source>From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of the FLOP for a token.</source>
        <translation>Según ambas arquitecturas con {context} tokens: {new} frente a {old}, {share} %; {flop} % de los FLOP por token.</translation>
    </message>
    <message>
        <source>Of the models and training runs in our catalog, {count} of {makers} developers are above {threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the 30 are not in it.</source>
        <translation>De los modelos y entrenamientos de nuestro catálogo, {count} de {makers} desarrolladores superan {threshold} para entonces, según una cifra declarada o estimada o según 6·N·D. Los demás de los 30 no figuran en él.</translation>
    </message>
    <message>
        <source>The earliest in our catalog is {name}, {date}.</source>
        <translation>El primero en nuestro catálogo es {name}, {date}.</translation>
    </message>
    <message>
        <source>{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate on record is {published}.</source>
        <translation>{hours} millones de horas de A100 al {mfu} % de su máximo son {flop} FLOP; la estimación publicada es {published}.</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75.000 frente a 800 USD</translation>
    </message>
    <message>
        <source>a claim, checked</source>
        <translation>una afirmación, comprobada</translation>
    </message>
    <message>
        <source>The article: a million conversations cost {large:,.0f} USD with a large model and {small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to {large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying how long a conversation is or what a token costs.</source>
        <translation>El artículo: un millón de conversaciones cuestan {large:,.0f} USD con un modelo grande y {small:,.0f} con uno pequeño. Su fuente da intervalos, de {from_large:,.0f} a {large:,.0f} y de {from_small:,.0f} a {small:,.0f} USD al mes, sin decir cuánto dura una conversación ni cuánto cuesta un token.</translation>
    </message>
    <message>
        <source>Source: {address}, read {date}</source>
        <translation>Fuente: {address}, consultada el {date}</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your own is unknown. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>Lo nuestro, con {tokens:,} tokens cada una: {api} USD con {name}; se desconoce lo que cuesta por cuenta propia. Para la suma del artículo cada conversación tendría {implied} tokens a ese precio.</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>Lo nuestro, con {tokens:,} tokens cada una: {api} USD con {name}, {own} USD por cuenta propia. Para la suma del artículo cada conversación tendría {implied} tokens a ese precio.</translation>
    </message>
</context>
<context>
    <name>ArticleHow</name>
    <message>
        <source>Weights: every tensor in the type that llama-quantize&apos;s rules give it. The rule: 1.2 GB × active parameters ÷ 10⁹.</source>
        <translation>Pesos: cada tensor en el tipo que le dan las reglas de llama-quantize. La regla: 1,2 GB × parámetros activos ÷ 10⁹.</translation>
    </message>
    <message>
        <source>Weights, KV cache, buffers and driver on the card, against what the driver and a margin leave of it.</source>
        <translation>Pesos, caché KV, búferes y controlador en la tarjeta, frente a lo que dejan de ella el controlador y un margen.</translation>
    </message>
    <message>
        <source>Counted from the layers in each model&apos;s published configuration.</source>
        <translation>Contado a partir de las capas en la configuración publicada de cada modelo.</translation>
    </message>
    <message>
        <source>Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.</source>
        <translation>Bytes de todos los tensores × 8 ÷ parámetros en ambos formatos; caché KV: 2 × capas × cabezas KV × tamaño de cabeza × 2 bytes × tokens. Tokens más probables: mediciones publicadas.</translation>
    </message>
    <message>
        <source>FLOP a token: 2 × the parameters it is multiplied with, and the look back; memory: bytes of all tensors in Q4_K_M.</source>
        <translation>FLOP por token: 2 × los parámetros por los que se multiplica, y la mirada atrás; memoria: bytes de todos los tensores en Q4_K_M.</translation>
    </message>
    <message>
        <source>Tokens in × price in + tokens out × price out, for each conversation; the makers&apos; own dated prices.</source>
        <translation>Tokens de entrada × precio de entrada + tokens de salida × precio de salida, por conversación; precios fechados de los propios fabricantes.</translation>
    </message>
    <message>
        <source>3,600 seconds × frames a second × tokens a frame, by the published rules.</source>
        <translation>3600 segundos × fotogramas por segundo × tokens por fotograma, según las reglas publicadas.</translation>
    </message>
    <message>
        <source>Counted from the layers in the model&apos;s published configuration.</source>
        <translation>Contado a partir de las capas en la configuración publicada del modelo.</translation>
    </message>
    <message>
        <source>What each layer keeps for a token, or for a block of tokens, summed over all layers; FLOP of one token at that context.</source>
        <translation>Lo que cada capa guarda por token, o por bloque de tokens, sumado en todas las capas; FLOP de un token con ese contexto.</translation>
    </message>
    <message>
        <source>6 × active parameters × training tokens where no figure is stated or estimated.</source>
        <translation>6 × parámetros activos × tokens de entrenamiento cuando no hay cifra declarada ni estimada.</translation>
    </message>
    <message>
        <source>Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation.</source>
        <translation>Horas × 3600 × 312 × 10¹² FLOP por segundo × aprovechamiento.</translation>
    </message>
</context>
<context>
    <name>ArticleTopic</name>
    <message>
        <source>The article, checked</source>
        <translation>El artículo, comprobado</translation>
    </message>
    <message>
        <source>Thirteen claims of an article about running language models on one&apos;s own machine. Each is computed here with the same models and formulas as everywhere in this program, and held against public sources. No link opens by itself.</source>
        <translation>Trece afirmaciones de un artículo sobre ejecutar modelos de lenguaje en la propia máquina. Cada una se calcula aquí con los mismos modelos y fórmulas que en el resto del programa, y se contrasta con fuentes públicas. Ningún enlace se abre solo.</translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>What this assumes</source>
        <translation>Qué se supone aquí</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
</context>
<context>
    <name>AttentionTopic</name>
    <message>
        <source>Compressive memory (Infini-attention), as if in {}</source>
        <translation>Memoria compresiva (Infini-attention), como si fuera en {}</translation>
    </message>
    <message numerus="yes">
        <source>{} models at {} tokens</source>
        <translation>
            <numerusform>{} modelo con {} tokens</numerusform>
            <numerusform>{} modelos con {} tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Multi-head: each head keeps its own</source>
        <translation>Multi-head: cada cabeza guarda lo suyo</translation>
    </message>
    <message>
        <source>Grouped-query: heads share in groups</source>
        <translation>Grouped-query: comparten por grupos</translation>
    </message>
    <message>
        <source>Multi-query: all heads share one</source>
        <translation>Multi-query: todas comparten uno</translation>
    </message>
    <message>
        <source>Sliding window: most layers see little</source>
        <translation>Ventana deslizante: casi todas ven poco</translation>
    </message>
    <message>
        <source>Latent (MLA): one row for all heads</source>
        <translation>Latente (MLA): una fila para todas</translation>
    </message>
    <message>
        <source>Compressed: one entry, many tokens</source>
        <translation>Comprimida: una entrada, muchos tokens</translation>
    </message>
    <message>
        <source>Hybrid: most layers keep a summary</source>
        <translation>Híbrida: casi todas guardan un resumen</translation>
    </message>
    <message>
        <source>State space: a summary of fixed size</source>
        <translation>Espacio de estados: un resumen fijo</translation>
    </message>
    <message>
        <source>Compressive memory (Infini-attention)</source>
        <translation>Memoria compresiva (Infini-attention)</translation>
    </message>
    <message>
        <source>{heads} heads with keys and values</source>
        <translation>{heads} cabezas con claves y valores</translation>
    </message>
    <message>
        <source>{heads} query heads, {kv} KV heads</source>
        <translation>{heads} cabezas de consulta, {kv} cabezas KV</translation>
    </message>
    <message>
        <source>{windowed} of {all} layers see {window} back</source>
        <translation>{windowed} de {all} capas ven {window} atrás</translation>
    </message>
    <message>
        <source>{heads} heads read one row</source>
        <translation>{heads} cabezas leen una fila</translation>
    </message>
    <message>
        <source>{ratios} and the last {window} in full</source>
        <translation>{ratios} y los últimos {window} completos</translation>
    </message>
    <message>
        <source>{full} of {all} layers look back</source>
        <translation>{full} de {all} capas miran atrás</translation>
    </message>
    <message>
        <source>{layers} layers, none looks back</source>
        <translation>{layers} capas, ninguna mira atrás</translation>
    </message>
    <message>
        <source>{heads} matrices a layer</source>
        <translation>{heads} matrices por capa</translation>
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
        <translation>De 0 a {maximum}; vacío: se busca el mejor</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The speed is unknown, or the model does not fit.</source>
        <translation>La velocidad es desconocida, o el modelo no cabe.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
</context>
<context>
    <name>BenchField</name>
    <message>
        <source>Output of llama-bench</source>
        <translation>Salida de llama-bench</translation>
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
        <translation>Un bloque de {}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>a scale for each group</source>
        <translation>una escala por grupo</translation>
    </message>
    <message>
        <source>a minimum for each group</source>
        <translation>un mínimo por grupo</translation>
    </message>
    <message>
        <source>scale of the scales</source>
        <translation>escala de las escalas</translation>
    </message>
    <message>
        <source>scale of the minima</source>
        <translation>escala de los mínimos</translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name of the rig</source>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>Partir de este equipo</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>Añadir a comparación</translation>
    </message>
    <message>
        <source>Speeds are estimated ranges.</source>
        <translation>Las velocidades son intervalos estimados.</translation>
    </message>
    <message>
        <source>What-if rig {}</source>
        <translation>Equipo «¿Y si…?» {}</translation>
    </message>
    <message>
        <source>{}; by offers unknown</source>
        <translation>{}; por ofertas, desconocido</translation>
    </message>
    <message>
        <source>{}; by offers about {}</source>
        <translation>{}; por ofertas, unos {}</translation>
    </message>
    <message>
        <source>Another rig is called {}</source>
        <translation>Otro equipo se llama {}</translation>
    </message>
    <message>
        <source>Rigs (*.rig.json);;JSON (*.json)</source>
        <translation>Equipos (*.rig.json);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a rig</source>
        <translation>Abrir un equipo</translation>
    </message>
    <message>
        <source>Save the rig</source>
        <translation>Guardar el equipo</translation>
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
        <translation>Cantidad de la GPU {}</translation>
    </message>
    <message>
        <source>Own numbers of GPU {}</source>
        <translation>Datos propios de la GPU {}</translation>
    </message>
    <message>
        <source>Remove GPU {}</source>
        <translation>Quitar la GPU {}</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>Memoria en GiB</translation>
    </message>
    <message>
        <source>Bandwidth in GB/s</source>
        <translation>Ancho de banda en GB/s</translation>
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
        <translation>Tu precio de una tarjeta</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>lo escribiste tú</translation>
    </message>
    <message>
        <source>bandwidth unknown</source>
        <translation>ancho de banda desconocido</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>models, hardware, prices: without a network</source>
        <translation>modelos, hardware, precios: sin red</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Actualizar con archivo…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Catalog update</source>
        <translation>Actualización del catálogo</translation>
    </message>
    <message>
        <source>Catalog updates (*.advisor-catalog)</source>
        <translation>Actualizaciones del catálogo (*.advisor-catalog)</translation>
    </message>
    <message>
        <source>Catalog {} is used from the next start</source>
        <translation>El catálogo {} se usará desde el próximo inicio</translation>
    </message>
    <message>
        <source>Not applied: {}</source>
        <translation>No aplicado: {}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <source>Version {} is used from the next start.</source>
        <translation>La versión {} se usará desde el próximo inicio.</translation>
    </message>
    <message>
        <source>As it came with the program.</source>
        <translation>Tal como vino con el programa.</translation>
    </message>
    <message>
        <source>An update signed by {}.</source>
        <translation>Una actualización firmada por {}.</translation>
    </message>
    <message>
        <source>An update that nobody you trust has signed.</source>
        <translation>Una actualización que no firmó nadie de tu confianza.</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog update</source>
        <translation>Actualización del catálogo</translation>
    </message>
    <message>
        <source>Catalog {}</source>
        <translation>Catálogo {}</translation>
    </message>
    <message>
        <source>Records that are new: {}, changed: {}, removed: {}. They count from the next start.</source>
        <translation>Registros nuevos: {}, cambiados: {}, eliminados: {}. Valen desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Changes, record by record</source>
        <translation>Cambios, registro por registro</translation>
    </message>
    <message>
        <source>Signed by {}, whom you trust.</source>
        <translation>Firmada por {}, en quien confías.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Nobody has signed this update.</source>
        <translation>Nadie firmó esta actualización.</translation>
    </message>
    <message>
        <source>Its figures may be anybody&apos;s. Use it only if you know where it is from.</source>
        <translation>Sus cifras pueden ser de cualquiera. Úsala solo si sabes de dónde viene.</translation>
    </message>
    <message>
        <source>Use this catalog</source>
        <translation>Usar este catálogo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is signed with the key {}, which is not trusted here.</source>
        <translation>Está firmada con la clave {}, que aquí no es de confianza.</translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message numerus="yes">
        <source>{} files in your catalog folder are not used.</source>
        <translation>
            <numerusform>{} archivo de tu carpeta del catálogo no se usa.</numerusform>
            <numerusform>{} archivos de tu carpeta del catálogo no se usan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Your changes</source>
        <translation>Tus cambios</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>You changed no facts. Use the pencil beside a fact when it is wrong: verdicts follow at once, and you can undo.</source>
        <translation>No cambiaste ningún dato. Usa el lápiz junto a un dato cuando sea erróneo: los veredictos se ajustan al momento y se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>You changed {} facts.</source>
        <translation>
            <numerusform>Cambiaste {} dato.</numerusform>
            <numerusform>Cambiaste {} datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts reset</source>
        <translation>Todos los datos restablecidos</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar cifras</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Guardar cifras como CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>{number}. “{claim}”</source>
        <translation>{number}. «{claim}»</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Our computation</source>
        <translation>Nuestro cálculo</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>Fuentes públicas</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>consultado el {date}</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Pruébalo tú</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Plan a rig first: it then stands here beside this computer.</source>
        <translation>Planifica primero un equipo: aparecerá aquí junto a este equipo.</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Planificar un equipo</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add a rig</source>
        <translation>Añadir un equipo</translation>
    </message>
    <message>
        <source>Compare rigs</source>
        <translation>Comparar equipos</translation>
    </message>
    <message>
        <source>Question of the chart</source>
        <translation>Pregunta del gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>Comparando.</translation>
    </message>
    <message>
        <source>estimated range; dashed line: comfortable for {}, {:g}</source>
        <translation>intervalo estimado; línea discontinua: cómodo para {}, {:g}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The same for all: {} (or the form a model is published in), {} context, {} KV cache, {}.</source>
        <translation>Igual para todos: {} (o la forma en que se publica el modelo), {} de contexto, caché KV en {}, {}.</translation>
    </message>
    <message>
        <source>Plan another rig</source>
        <translation>Planificar otro equipo</translation>
    </message>
    <message>
        <source>At most {} models are compared</source>
        <translation>Se comparan como máximo {} modelos</translation>
    </message>
    <message>
        <source>One model stays: add another first</source>
        <translation>Debe quedar un modelo: añade antes otro</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Estimates.</source>
        <translation>Estimaciones.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Fill a context window</source>
        <translation>Llenar una ventana de contexto</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The context window</source>
        <translation>La ventana de contexto</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
    <message>
        <source>Documents from files…</source>
        <translation>Documentos de archivos…</translation>
    </message>
    <message>
        <source>Documents from a folder…</source>
        <translation>Documentos de una carpeta…</translation>
    </message>
    <message>
        <source>{used} used, {over} too many</source>
        <translation>{used} usados, {over} de más</translation>
    </message>
    <message>
        <source>{} used</source>
        <translation>{} usados</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
    <message>
        <source>The documents are about {words} English words, {pages} pages of 500.</source>
        <translation>Los documentos son unas {words} palabras en inglés, {pages} páginas de 500.</translation>
    </message>
    <message>
        <source>This does not fit the window: see below what happens then.</source>
        <translation>Esto no cabe en la ventana: abajo se ve qué pasa entonces.</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}.</source>
        <translation>{model} está hecho para {tokens}.</translation>
    </message>
    <message>
        <source>Hatched red: this model does not fit this machine&apos;s memory.</source>
        <translation>Rayado rojo: este modelo no cabe en la memoria de esta máquina.</translation>
    </message>
    <message>
        <source>Hatched red: this machine&apos;s memory is full at {full}.</source>
        <translation>Rayado rojo: la memoria de esta máquina se llena con {full}.</translation>
    </message>
    <message>
        <source>Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the model lies in RAM and is slower.</source>
        <translation>Rayado rojo: la memoria gráfica se llena con {full}. Más allá, hasta {most}, parte del modelo está en RAM y es más lento.</translation>
    </message>
    <message>
        <source>Hatched red: the model is larger than graphics memory. With RAM it goes up to {most}, slower.</source>
        <translation>Rayado rojo: el modelo es mayor que la memoria gráfica. Con RAM llega hasta {most}, más lento.</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Detect again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Detectando</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>Examinando este equipo.</translation>
    </message>
    <message>
        <source>Wake and measure</source>
        <translation>Despertar y medir</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} nota</numerusform>
            <numerusform>{} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} adapters</source>
        <translation>
            <numerusform>{} adaptador</numerusform>
            <numerusform>{} adaptadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguna encontrada</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processor and system</source>
        <translation>Procesador y sistema</translation>
    </message>
    <message>
        <source>you measured it</source>
        <translation>lo mediste tú</translation>
    </message>
    <message>
        <source>Fact reset</source>
        <translation>Dato restablecido</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>Dato corregido</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>Diagnóstico copiado: sin nombres ni números de serie</translation>
    </message>
</context>
<context>
    <name>ContextParts</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Chat so far</source>
        <translation>Charla hasta ahora</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Espacio para la respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>ContextPlay</name>
    <message>
        <source>Refuse (llama-server)</source>
        <translation>Rechazar (llama-server)</translation>
    </message>
    <message>
        <source>The engine answers until the window is full, cuts the answer that reaches its end, and refuses the next prompt. Nothing is forgotten in silence.</source>
        <translation>El motor responde hasta llenar la ventana, corta la respuesta que llega al final y rechaza el siguiente prompt. Nada se olvida en silencio.</translation>
    </message>
    <message>
        <source>Drop the oldest (many clients)</source>
        <translation>Descartar lo más antiguo (muchos clientes)</translation>
    </message>
    <message>
        <source>The client cuts the oldest tokens off until prompt and answer have room: the system prompt goes first. The prompt now begins elsewhere, so the whole of it is read again at every turn.</source>
        <translation>El cliente corta los tokens más antiguos hasta que el prompt y la respuesta caben: lo primero que se pierde es el prompt del sistema. El prompt empieza ahora en otro punto, así que se relee entero en cada turno.</translation>
    </message>
    <message>
        <source>Context shift (llama.cpp)</source>
        <translation>Context shift (llama.cpp)</translation>
    </message>
    <message>
        <source>The first n_keep tokens stay, here system prompt and tools; of the rest the older half is thrown away, as often as needed, also in the middle of an answer.</source>
        <translation>Los primeros n_keep tokens se quedan, aquí el prompt del sistema y las herramientas; del resto se tira la mitad más antigua, tantas veces como haga falta, también en medio de una respuesta.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>Attention sees the last tokens only: with every token the window moves on by one, and memory never grows.</source>
        <translation>La atención solo ve los últimos tokens: con cada token la ventana avanza uno y la memoria nunca crece.</translation>
    </message>
</context>
<context>
    <name>ContextSlider</name>
    <message>
        <source>Context length, typed</source>
        <translation>Longitud del contexto, escrita</translation>
    </message>
    <message>
        <source>Type a length between {} and {}</source>
        <translation>Escribe una longitud entre {} y {}</translation>
    </message>
</context>
<context>
    <name>ContextTopic</name>
    <message>
        <source>The KV cache is kept in {} everywhere now.</source>
        <translation>La caché KV se guarda ahora en {} en todas partes.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>This computer is not known yet.</source>
        <translation>Este equipo aún no se conoce.</translation>
    </message>
</context>
<context>
    <name>ContextTrack</name>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} tokens</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Tipo de la caché KV</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Cuant.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What that costs on this computer</source>
        <translation>Lo que cuesta en este equipo</translation>
    </message>
    <message>
        <source>llama.cpp, as the estimate of the Models page</source>
        <translation>llama.cpp, como la estimación de la página Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Use {} of context everywhere</source>
        <translation>Usar {} de contexto en todas partes</translation>
    </message>
    <message>
        <source>{per} a token, {n} tokens, {type}</source>
        <translation>{per} por token, {n} tokens, {type}</translation>
    </message>
    <message>
        <source>{bytes} bytes for {n} tokens</source>
        <translation>{bytes} bytes para {n} tokens</translation>
    </message>
    <message>
        <source>a token in a long context adds {} bytes</source>
        <translation>un token en un contexto largo añade {} bytes</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>of {} usable</source>
        <translation>de {} utilizables</translation>
    </message>
    <message>
        <source>{usable}; longest context {longest}, with RAM</source>
        <translation>{usable}; contexto más largo {longest}, con RAM</translation>
    </message>
    <message>
        <source>{usable}; longest context here {longest}</source>
        <translation>{usable}; contexto más largo aquí {longest}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>estado recurrente</translation>
    </message>
    <message>
        <source>compute and output buffers</source>
        <translation>búferes de cálculo y salida</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Reading it before the first word</source>
        <translation>Lectura antes de la primera palabra</translation>
    </message>
    <message>
        <source>{n} tokens at {rate} a second</source>
        <translation>{n} tokens a {rate} por segundo</translation>
    </message>
    <message>
        <source>Writing speed when full</source>
        <translation>Velocidad de escritura al llenarse</translation>
    </message>
    <message>
        <source>the cache is read again for every token</source>
        <translation>la caché se relee para cada token</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s est.</translation>
    </message>
</context>
<context>
    <name>CostTopic</name>
    <message>
        <source>Cost a month against conversations</source>
        <translation>Coste al mes según las conversaciones</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Conversaciones al mes</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Where they cross</source>
        <translation>Dónde se cruzan</translation>
    </message>
    <message>
        <source>both axes logarithmic</source>
        <translation>ambos ejes logarítmicos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Drag the line or use the arrow keys to change the conversations. A step upwards is one more machine.</source>
        <translation>Arrastra la línea o usa las flechas para cambiar las conversaciones. Un escalón hacia arriba es una máquina más.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la tuya</translation>
    </message>
    <message>
        <source>split, {:.0%} sent on</source>
        <translation>reparto, {:.0%} derivado</translation>
    </message>
    <message>
        <source>owning is cheaper from {} on</source>
        <translation>tener la propia es más barato desde {}</translation>
    </message>
    <message>
        <source>a split from {} on</source>
        <translation>un reparto desde {}</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>A count above 0, for example 8B, 15T or 128k</source>
        <translation>Una cantidad mayor que 0, por ejemplo 8B, 15T o 128k</translation>
    </message>
</context>
<context>
    <name>CrowdChart</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} tok/s</translation>
    </message>
    <message>
        <source>{}, link {}</source>
        <translation>{}, enlace {}</translation>
    </message>
    <message>
        <source>{}, tok/s</source>
        <translation>{}, tok/s</translation>
    </message>
    <message>
        <source>{}, link&apos;s share</source>
        <translation>{}, parte del enlace</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>Partes del panel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Fijar (P)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Soltar (P)</translation>
    </message>
    <message>
        <source>{quant} at {context} context</source>
        <translation>{quant} con {context} de contexto</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>{held}, first word after {wait}</source>
        <translation>{held}, primera palabra tras {wait}</translation>
    </message>
    <message>
        <source>{held}, first word {wait} after a cold start</source>
        <translation>{held}, primera palabra {wait} tras un arranque en frío</translation>
    </message>
    <message>
        <source>✓ measured</source>
        <translation>✓ medido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Attach this to a report of a fault. Look it over before you send it.</source>
        <translation>Adjunta esto al informe de un fallo. Revísalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>Diagnóstico copiado: sin nombres ni números de serie</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This rig</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>Memoria rápida utilizable</translation>
    </message>
    <message>
        <source>Largest dense model</source>
        <translation>Mayor modelo denso</translation>
    </message>
    <message>
        <source>Speed for it</source>
        <translation>Velocidad con él</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>Consumo a plena carga</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Price of all parts</source>
        <translation>Precio de todas las piezas</translation>
    </message>
    <message>
        <source>{} {} at {}</source>
        <translation>{} {} con {}</translation>
    </message>
    <message>
        <source>First word, {:,} tokens</source>
        <translation>Primera palabra, {:,} tokens</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>you typed it</source>
        <translation>lo escribiste tú</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>Restablecer: {}</translation>
    </message>
    <message>
        <source>Correct: {}</source>
        <translation>Corregir: {}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What it comes to</source>
        <translation>En qué resulta</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Counted exactly with {name}, without the tokens of a chat template.</source>
        <translation>Contado exactamente con {name}, sin los tokens de una plantilla de chat.</translation>
    </message>
    <message>
        <source>Estimated: the vocabulary of {name} does not come with this program. Eight of ten texts lie within the range. A GGUF file of the model counts exactly.</source>
        <translation>Estimado: el vocabulario de {name} no viene con este programa. Ocho de cada diez textos caen en el intervalo. Un archivo GGUF del modelo cuenta con exactitud.</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Aún no hay palabras.</translation>
    </message>
    <message>
        <source>Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes {per_word} tokens, a token {letters} characters.</source>
        <translation>Regla práctica: ¾ de palabra por token, es decir, {guess} tokens. Aquí una palabra ocupa {per_word} tokens; un token, {letters} caracteres.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
    <message>
        <source>Longer than any model&apos;s context window.</source>
        <translation>Más largo que la ventana de contexto de cualquier modelo.</translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation>
            <numerusform>Cabe en una ventana de contexto de {window}; {n} modelo está hecho para eso.</numerusform>
            <numerusform>Cabe en una ventana de contexto de {window}; {n} modelos están hechos para eso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation>
            <numerusform>Cabe en una ventana de contexto de {window}; {n} modelo está hecho para eso, y la memoria de esta máquina alcanza con {fit} de ellos.</numerusform>
            <numerusform>Cabe en una ventana de contexto de {window}; {n} modelos están hechos para eso, y la memoria de esta máquina alcanza con {fit} de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show models with {window} of context</source>
        <translation>Ver modelos con {window} de contexto</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to count</source>
        <translation>Archivos por contar</translation>
    </message>
    <message>
        <source>A folder to count</source>
        <translation>Una carpeta por contar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>Contado hasta ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>{done} of {total}, {tokens} tokens so far</source>
        <translation>{done} de {total}, {tokens} tokens hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation>
            <numerusform>{tokens} tokens en {files} archivo, {words} palabras, {size}.</numerusform>
            <numerusform>{tokens} tokens en {files} archivos, {words} palabras, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: {}</source>
        <translation>Detenido antes del final: {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>Not counted: {}</source>
        <translation>Sin contar: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} words</source>
        <translation>
            <numerusform>{} palabra</numerusform>
            <numerusform>{} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation>Los {shown} mayores de {all}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Figures changed: the order is no longer right</source>
        <translation>Las cifras cambiaron: el orden ya no es correcto</translation>
    </message>
    <message numerus="yes">
        <source>{total} models</source>
        <translation>
            <numerusform>{total} modelo</numerusform>
            <numerusform>{total} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} models, {shown} shown</source>
        <translation>
            <numerusform>{total} modelo, {shown} a la vista</numerusform>
            <numerusform>{total} modelos, {shown} a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>Sort: {name}</source>
        <translation>Orden: {name}</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>Mejores para mí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor tamaño</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>First word soonest</source>
        <translation>Primera palabra antes</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Menos memoria</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexto más largo</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>Contexto del modelo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>under {size}</source>
        <translation>menos de {size}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} o más</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{context} or more</source>
        <translation>{context} o más</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>«{query}»</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>{context} context</source>
        <translation>contexto {context}</translation>
    </message>
</context>
<context>
    <name>FindCombo</name>
    <message>
        <source>Type to find</source>
        <translation>Escribe para buscar</translation>
    </message>
</context>
<context>
    <name>FitDelegate</name>
    <message>
        <source>{total}: {parts}. {count} bytes.</source>
        <translation>{total}: {parts}. {count} bytes.</translation>
    </message>
    <message>
        <source>Measured by you</source>
        <translation>Medido por ti</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Memory, GB</source>
        <translation>Memoria, GB</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Memoria, GiB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Parameters in all, in billions (B): they decide the memory</source>
        <translation>Parámetros en total, en miles de millones (B): deciden la memoria</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Cuant.</translation>
    </message>
    <message>
        <source>The best quantization for this computer</source>
        <translation>La mejor cuantización para este equipo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: measured</source>
        <translation>Tokens escritos por segundo, estimados: 8 de cada 10 mediciones caen dentro. ✓: medido</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>1.ª palabra</translation>
    </message>
    <message>
        <source>From sending a prompt to its first word</source>
        <translation>Desde que se envía un prompt hasta su primera palabra</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The longest context that fits, in tokens</source>
        <translation>El contexto más largo que cabe, en tokens</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>tu archivo</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} activos</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>FreeNowLine</name>
    <message>
        <source>Now only {free} free on {device}: it takes {needed}. Close programs.</source>
        <translation>Ahora solo hay {free} libres en {device}: ocupa {needed}. Cierra programas.</translation>
    </message>
    <message>
        <source>Now only {free} of memory free: it takes {needed}. Close programs.</source>
        <translation>Ahora solo hay {free} de memoria libre: ocupa {needed}. Cierra programas.</translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>No rig with a known price does it.</source>
        <translation>Ningún equipo con precio conocido lo logra.</translation>
    </message>
    <message>
        <source>{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} with {}.</source>
        <translation>{} equipos, desde {} por {:,.0f} {} con {} tokens por segundo hasta {} por {:,.0f} {} con {}.</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Price of the whole rig, {}</source>
        <translation>Precio del equipo completo, {}</translation>
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
        <translation>{model} conoce {count} tokens.</translation>
    </message>
    <message>
        <source>{model} has {count} parameters; at {bits} bits each they are {size}.</source>
        <translation>{model} tiene {count} parámetros; con {bits} bits cada uno son {size}.</translation>
    </message>
    <message>
        <source>{model}: {active} of {total} are active, {share} %.</source>
        <translation>{model}: {active} de {total} están activos, {share} %.</translation>
    </message>
    <message>
        <source>{model} has none: it is dense.</source>
        <translation>{model} no tiene: es denso.</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts in {layers} of {depth} layers.</source>
        <translation>{model}: {used} de {all} expertos en {layers} de {depth} capas.</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} layers.</source>
        <translation>{model}: {used} de {all} expertos, y lo que comparten todos los tokens, en {layers} de {depth} capas.</translation>
    </message>
    <message>
        <source>{model} has {layers} layers of about {size} each.</source>
        <translation>{model} tiene {layers} capas de unos {size} cada una.</translation>
    </message>
    <message>
        <source>{model}: {rows} tokens × {width} values = {count}.</source>
        <translation>{model}: {rows} tokens × {width} valores = {count}.</translation>
    </message>
    <message>
        <source>{model} describes a token with {width} values.</source>
        <translation>{model} describe un token con {width} valores.</translation>
    </message>
    <message>
        <source>{model}: {share} % of all parameters.</source>
        <translation>{model}: {share} % de todos los parámetros.</translation>
    </message>
    <message>
        <source>{model}: {heads} query heads share {kv} of keys and values in each attention layer.</source>
        <translation>{model}: {heads} cabezas de consulta comparten {kv} de claves y valores en cada capa de atención.</translation>
    </message>
    <message>
        <source>{model}: {heads} heads, and one row of {row} values a token and layer is kept.</source>
        <translation>{model}: {heads} cabezas, y se guarda una fila de {row} valores por token y capa.</translation>
    </message>
    <message>
        <source>{model} has no such layers.</source>
        <translation>{model} no tiene capas así.</translation>
    </message>
    <message>
        <source>{model}: {count} of {depth} layers look back over {window} tokens.</source>
        <translation>{model}: {count} de {depth} capas miran atrás {window} tokens.</translation>
    </message>
    <message>
        <source>{model} takes up to {most} tokens; this machine has memory for {here}.</source>
        <translation>{model} admite hasta {most} tokens; esta máquina tiene memoria para {here}.</translation>
    </message>
    <message>
        <source>{model}: {count} × {bits} bits ÷ 8 = {size}.</source>
        <translation>{model}: {count} × {bits} bits ÷ 8 = {size}.</translation>
    </message>
    <message>
        <source>{model}: {size} for {context} tokens, {each} more for each further one.</source>
        <translation>{model}: {size} para {context} tokens, {each} más por cada uno adicional.</translation>
    </message>
    <message>
        <source>{model} at {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</source>
        <translation>{model} con {context}: {f16} en f16, {q8} en q8_0, {q4} en q4_0.</translation>
    </message>
    <message>
        <source>{model} has none here.</source>
        <translation>{model} no tiene aquí.</translation>
    </message>
    <message>
        <source>{model} at {context} context: {size}.</source>
        <translation>{model} con {context} de contexto: {size}.</translation>
    </message>
    <message>
        <source>{name}: {usable} of {capacity}.</source>
        <translation>{name}: {usable} de {capacity}.</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
    <message>
        <source>{model}: four conversations of {context} each need {size} of KV cache.</source>
        <translation>{model}: cuatro conversaciones de {context} necesitan {size} de caché KV cada una.</translation>
    </message>
    <message>
        <source>There is no graphics card here: all layers are in system memory.</source>
        <translation>Aquí no hay tarjeta gráfica: todas las capas están en la memoria del sistema.</translation>
    </message>
    <message>
        <source>{model}: {on} of {all} layers are on the card here.</source>
        <translation>{model}: aquí {on} de {all} capas están en la tarjeta.</translation>
    </message>
    <message>
        <source>No graphics card with memory of its own is here.</source>
        <translation>Aquí no hay ninguna tarjeta gráfica con memoria propia.</translation>
    </message>
    <message>
        <source>{name}: {model} takes {used} of {usable} usable.</source>
        <translation>{name}: {model} ocupa {used} de {usable} utilizables.</translation>
    </message>
    <message>
        <source>{model}: {gib} in memory, a file of {gb}.</source>
        <translation>{model}: {gib} en memoria, un archivo de {gb}.</translation>
    </message>
    <message>
        <source>{quant} {size} ({bits} bits)</source>
        <translation>{quant} {size} ({bits} bits)</translation>
    </message>
    <message>
        <source>{model}: {sizes}.</source>
        <translation>{model}: {sizes}.</translation>
    </message>
    <message>
        <source>A block of {count} weights takes {size} bytes: {bits} bits each.</source>
        <translation>Un bloque de {count} pesos ocupa {size} bytes: {bits} bits cada uno.</translation>
    </message>
    <message>
        <source>{model}: at {count} tokens the compute buffer takes {size}.</source>
        <translation>{model}: con {count} tokens el búfer de cálculo ocupa {size}.</translation>
    </message>
    <message>
        <source>{name} runs with {backends}; figures here are for {used}.</source>
        <translation>{name} funciona con {backends}; las cifras de aquí son para {used}.</translation>
    </message>
    <message>
        <source>{model} writes {range} tokens a second here.</source>
        <translation>{model} escribe aquí {range} tokens por segundo.</translation>
    </message>
    <message>
        <source>{model}: {wait} after a prompt of {tokens} tokens here.</source>
        <translation>{model}: {wait} tras un prompt de {tokens} tokens aquí.</translation>
    </message>
    <message>
        <source>{model} reads {range} tokens a second here.</source>
        <translation>{model} lee aquí {range} tokens por segundo.</translation>
    </message>
    <message>
        <source>{model} reads {size} of weights for each token.</source>
        <translation>{model} lee {size} de pesos para cada token.</translation>
    </message>
    <message>
        <source>{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.</source>
        <translation>{name}: {rate} por segundo ÷ {size} por token de {model} = {most} tokens por segundo como máximo.</translation>
    </message>
    <message>
        <source>{model}: {flop} billion for one token.</source>
        <translation>{model}: {flop} mil millones para un token.</translation>
    </message>
    <message>
        <source>{name}: {peak} TFLOPS in 16 bits, at the most.</source>
        <translation>{name}: {peak} TFLOPS en 16 bits, como máximo.</translation>
    </message>
    <message>
        <source>{name}: {matrix} TFLOPS in its matrix units, {plain} without them.</source>
        <translation>{name}: {matrix} TFLOPS en sus unidades matriciales, {plain} sin ellas.</translation>
    </message>
    <message>
        <source>{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.</source>
        <translation>{model}: {one} operaciones por byte al escribir, {many} al leer {tokens} tokens.</translation>
    </message>
    <message>
        <source>{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to write.</source>
        <translation>{name} puede hacer {ridge} operaciones en lo que tarda en leer un byte; {model} necesita {one} para escribir.</translation>
    </message>
    <message>
        <source>{name}: about {rate} a second from system memory.</source>
        <translation>{name}: unos {rate} por segundo desde la memoria del sistema.</translation>
    </message>
    <message>
        <source>Here: {kind}, {rate} a second at the most.</source>
        <translation>Aquí: {kind}, {rate} por segundo como máximo.</translation>
    </message>
    <message>
        <source>{name}: {power} W.</source>
        <translation>{name}: {power} W.</translation>
    </message>
    <message>
        <source>{model}: its training tokens are not known.</source>
        <translation>{model}: no se conocen sus tokens de entrenamiento.</translation>
    </message>
    <message>
        <source>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</source>
        <translation>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</translation>
    </message>
    <message>
        <source>{model}: {ratio} training tokens per active parameter.</source>
        <translation>{model}: {ratio} tokens de entrenamiento por parámetro activo.</translation>
    </message>
    <message>
        <source>{quant}: {increase}, where it was measured.</source>
        <translation>{quant}: {increase}, donde se midió.</translation>
    </message>
    <message>
        <source>{model} at {context} context here: {word}.</source>
        <translation>{model} con {context} de contexto aquí: {word}.</translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message numerus="yes">
        <source>{} terms</source>
        <translation>
            <numerusform>{} término</numerusform>
            <numerusform>{} términos</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Ningún término tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Model of the goal</source>
        <translation>Modelo del objetivo</translation>
    </message>
    <message>
        <source>Tokens per second of the goal</source>
        <translation>Tokens por segundo del objetivo</translation>
    </message>
    <message>
        <source>Context of the goal</source>
        <translation>Contexto del objetivo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>tok/s with</source>
        <translation>tok/s con</translation>
    </message>
    <message>
        <source>Type how many tokens per second you want, for example 10.</source>
        <translation>Escribe cuántos tokens por segundo quieres, por ejemplo 10.</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>Comparando los equipos del catálogo.</translation>
    </message>
    <message>
        <source>{} as {} needs {} and about {} of bandwidth.</source>
        <translation>{} como {} necesita {} y unos {} de ancho de banda.</translation>
    </message>
    <message>
        <source>Weights {}, KV cache {}, working {}; usable fast memory {}</source>
        <translation>Pesos {}, caché KV {}, trabajo {}; memoria rápida utilizable {}</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>Se comparó {:,} equipo del catálogo.</numerusform>
            <numerusform>Se compararon {:,} equipos del catálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rig does it: {} tok/s.</source>
        <translation>Este equipo lo logra: {} tok/s.</translation>
    </message>
    <message>
        <source>This rig cannot hold it.</source>
        <translation>No cabe en este equipo.</translation>
    </message>
    <message>
        <source>How fast this rig is, is unknown.</source>
        <translation>Se desconoce lo rápido que es este equipo.</translation>
    </message>
    <message>
        <source>This rig writes {} tok/s.</source>
        <translation>Este equipo escribe {} tok/s.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try {}</source>
        <translation>Probar {}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Mostrar diagnóstico…</translation>
    </message>
    <message>
        <source>What was found and how, versions, files. No names or serial numbers.</source>
        <translation>Qué se encontró y cómo, versiones, archivos. Sin nombres ni números de serie.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This computer is still being read</source>
        <translation>Este equipo aún se está leyendo</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Looking at this computer.</source>
        <translation>Examinando este equipo.</translation>
    </message>
    <message>
        <source>Correct this computer</source>
        <translation>Corregir este equipo</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Mejores para</translation>
    </message>
    <message>
        <source>No model for this fits: try a shorter context or another use.</source>
        <translation>No cabe ningún modelo para esto: prueba un contexto más corto u otro uso.</translation>
    </message>
    <message>
        <source>Every model on this computer</source>
        <translation>Todos los modelos en este equipo</translation>
    </message>
    <message>
        <source>tokens per second against total parameters, best quantization at {}</source>
        <translation>tokens por segundo según los parámetros totales, mejor cuantización con {}</translation>
    </message>
    <message>
        <source>Every model on {}</source>
        <translation>Todos los modelos en {}</translation>
    </message>
    <message numerus="yes">
        <source>See all {} models</source>
        <translation>
            <numerusform>Ver el único modelo ({})</numerusform>
            <numerusform>Ver los {} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run well</source>
        <translation>
            <numerusform>{n} funciona bien</numerusform>
            <numerusform>{n} funcionan bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tight</source>
        <translation>
            <numerusform>{n} justo</numerusform>
            <numerusform>{n} justos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>{n} lento</numerusform>
            <numerusform>{n} lentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} do not fit</source>
        <translation>
            <numerusform>{n} no cabe</numerusform>
            <numerusform>{n} no caben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} desconocido</numerusform>
            <numerusform>{n} desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Cut into tokens</source>
        <translation>Cortar en tokens</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>GGUF file…</source>
        <translation>Archivo GGUF…</translation>
    </message>
    <message>
        <source>Count with the vocabulary inside a model file</source>
        <translation>Contar con el vocabulario de un archivo de modelo</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>Texto por contar</translation>
    </message>
    <message>
        <source>Type or paste text, or drop files and folders here.</source>
        <translation>Escribe o pega texto, o suelta aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>Point at a token, or go through them with the arrow keys.</source>
        <translation>Apunta a un token, o recórrelos con las flechas.</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Un archivo de modelo</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>Archivos GGUF (*.gguf)</translation>
    </message>
</context>
<context>
    <name>JudgementChip</name>
    <message>
        <source>Right</source>
        <translation>Cierto</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Sin respaldo</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Confiar en una clave</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one that the signer tells you by another way than the file came. Their catalog updates are then taken without a question.</source>
        <translation>Compare esta huella con la que el firmante le comunique por otra vía distinta de la del archivo. Después, sus actualizaciones del catálogo se aceptan sin preguntar.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijar</translation>
    </message>
    <message>
        <source>compare rigs</source>
        <translation>comparar equipos</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>ejecutarlo</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicar</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation>gráfico como tabla</translation>
    </message>
</context>
<context>
    <name>KnownModels</name>
    <message>
        <source>{name}, {quant}, on this computer</source>
        <translation>{name}, {quant}, en este equipo</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Quantizations</source>
        <translation>Cuantizaciones</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Text of {}</source>
        <translation>Texto de {}</translation>
    </message>
    <message>
        <source>Press Play, or Space in here.</source>
        <translation>Pulsa Reproducir, o Espacio aquí dentro.</translation>
    </message>
    <message>
        <source>Text written by {}</source>
        <translation>Texto escrito por {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>until the first word</source>
        <translation>hasta la primera palabra</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>while writing, est.</source>
        <translation>al escribir, est.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>al escribir</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>velocidad de lectura</translation>
    </message>
    <message>
        <source>The answer seems to begin at once.</source>
        <translation>La respuesta parece empezar al instante.</translation>
    </message>
    <message>
        <source>The wait is noticed and does not break the train of thought.</source>
        <translation>La espera se nota y no interrumpe el hilo de las ideas.</translation>
    </message>
    <message>
        <source>The wait breaks the train of thought, and attention stays.</source>
        <translation>La espera interrumpe el hilo de las ideas, pero la atención se mantiene.</translation>
    </message>
    <message>
        <source>The wait is long enough to turn to something else.</source>
        <translation>La espera da tiempo a ponerse con otra cosa.</translation>
    </message>
    <message>
        <source>It writes slower than people read.</source>
        <translation>Escribe más despacio de lo que la gente lee.</translation>
    </message>
    <message>
        <source>It writes about as fast as people read.</source>
        <translation>Escribe más o menos a la velocidad a la que la gente lee.</translation>
    </message>
    <message>
        <source>It writes faster than people read.</source>
        <translation>Escribe más rápido de lo que la gente lee.</translation>
    </message>
    <message>
        <source>Done after {}.</source>
        <translation>Terminado tras {}.</translation>
    </message>
    <message>
        <source>Writing: {done} of {all} tokens</source>
        <translation>Escribiendo: {done} de {all} tokens</translation>
    </message>
    <message>
        <source>Reading the prompt of {} tokens</source>
        <translation>Leyendo el prompt de {} tokens</translation>
    </message>
    <message>
        <source>{} tokens to write</source>
        <translation>{} tokens por escribir</translation>
    </message>
    <message>
        <source>Fixed pace: {} tok/s</source>
        <translation>Ritmo fijo: {} tok/s</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message>
        <source>Right answers by length of the input</source>
        <translation>Aciertos según la longitud de la entrada</translation>
    </message>
    <message>
        <source>{name}: {first:.0f} % at {short}, {last:.0f} % at {long}</source>
        <translation>{name}: {first:.0f} % con {short}, {last:.0f} % con {long}</translation>
    </message>
    <message>
        <source>No published results.</source>
        <translation>Sin resultados publicados.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>LinesChart</name>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>No se conoce nada que dibujar.</translation>
    </message>
    <message>
        <source>At {tokens} tokens: {values}.</source>
        <translation>Con {tokens} tokens: {values}.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Two ways to use several at once</source>
        <translation>Dos formas de usar varias a la vez</translation>
    </message>
    <message>
        <source>What joins them in the chart</source>
        <translation>Qué los une en el gráfico</translation>
    </message>
    <message>
        <source>Both splits over one link</source>
        <translation>Ambos repartos por un enlace</translation>
    </message>
    <message>
        <source>{}× {}, joined by</source>
        <translation>{}× {}, unidos por</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>memoria gráfica llena con {}</translation>
    </message>
    <message>
        <source>each layer on all</source>
        <translation>cada capa en todas</translation>
    </message>
    <message>
        <source>layers in turn</source>
        <translation>capas por turno</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Unidos por</translation>
    </message>
    <message>
        <source>Their memory is too small for even one user: these are arithmetic alone.</source>
        <translation>Su memoria no basta ni para un usuario: esto es solo aritmética.</translation>
    </message>
    <message>
        <source>tok/s in all and the link&apos;s share of the time, users: {}; bold: the faster</source>
        <translation>tok/s en total y la parte del tiempo del enlace, usuarios: {}; en negrita: lo más rápido</translation>
    </message>
</context>
<context>
    <name>LoadsCard</name>
    <message>
        <source>What each more user takes</source>
        <translation>Lo que ocupa cada usuario más</translation>
    </message>
    <message>
        <source>all written in one batch</source>
        <translation>todo escrito en un lote</translation>
    </message>
    <message>
        <source>Speed with each more user</source>
        <translation>Velocidad con cada usuario más</translation>
    </message>
    <message>
        <source>asked for each: {} tok/s</source>
        <translation>pedido para cada uno: {} tok/s</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>cada uno</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>memoria gráfica llena con {}</translation>
    </message>
    <message>
        <source>memory full at {}</source>
        <translation>memoria llena con {}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>of it caches</source>
        <translation>de ello, cachés</translation>
    </message>
    <message>
        <source>tok/s in all</source>
        <translation>tok/s en total</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada uno</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>At {x}: {parts}.</source>
        <translation>En {x}: {parts}.</translation>
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
        <translation>Ajustes no guardados: {}</translation>
    </message>
</context>
<context>
    <name>MeasureMemoryButton</name>
    <message>
        <source>Copies memory for about two seconds; nothing else is changed</source>
        <translation>Copia memoria durante unos dos segundos; no se cambia nada más</translation>
    </message>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>Medición detenida; no se cambió nada</translation>
    </message>
    <message>
        <source>Measure memory speed</source>
        <translation>Medir la memoria</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>Dejar de medir ({})</translation>
    </message>
    <message>
        <source>Memory copies {} GB/s: estimates follow</source>
        <translation>La memoria copia {} GB/s: las estimaciones se ajustan</translation>
    </message>
    <message>
        <source>Not measured: less than 0.5 GiB of memory is free</source>
        <translation>Sin medir: hay menos de 0,5 GiB de memoria libre</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>Sin medir: {}</translation>
    </message>
</context>
<context>
    <name>MeasureModelButton</name>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>Medición detenida; no se cambió nada</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Dejar de medir</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <translation>Medirlo ahora</translation>
    </message>
    <message>
        <source>Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times</source>
        <translation>Ejecuta llama-bench con este archivo: lee un prompt y escribe 128 tokens, cinco veces</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>Dejar de medir ({})</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>Sin medir: {}</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>Remove: {}</source>
        <translation>Quitar: {}</translation>
    </message>
</context>
<context>
    <name>MeasurementEditor</name>
    <message>
        <source>Paste what llama-bench printed (its table, JSON or CSV), or drop the file.</source>
        <translation>Pega lo que mostró llama-bench (su tabla, JSON o CSV), o suelta el archivo.</translation>
    </message>
    <message>
        <source>The model that was measured</source>
        <translation>El modelo que se midió</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>El archivo {name} no se puede usar: {why}</translation>
    </message>
    <message>
        <source>Output of llama-bench</source>
        <translation>Salida de llama-bench</translation>
    </message>
    <message>
        <source>Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)</source>
        <translation>Texto (*.json *.jsonl *.csv *.md *.txt *.log);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message>
        <source>Your measurements</source>
        <translation>Tus mediciones</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Añadir una medición</translation>
    </message>
    <message numerus="yes">
        <source>{count} more are kept for other hardware.</source>
        <translation>
            <numerusform>Se guarda {count} más para otro hardware.</numerusform>
            <numerusform>Se guardan {count} más para otro hardware.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure one model with the llama-bench command under Run it: what it prints corrects the figures of all models on this hardware.</source>
        <translation>Mide un modelo con el comando de llama-bench en Ejecutarlo: lo que muestre corrige las cifras de todos los modelos en este hardware.</translation>
    </message>
    <message>
        <source>Measurement removed</source>
        <translation>Medición quitada</translation>
    </message>
    <message>
        <source>this computer is not known yet</source>
        <translation>este equipo aún no se conoce</translation>
    </message>
    <message>
        <source>Measurement added: all figures are corrected</source>
        <translation>Medición añadida: todas las cifras quedan corregidas</translation>
    </message>
    <message>
        <source>Which model is &apos;{name}&apos;?</source>
        <translation>¿Qué modelo es «{name}»?</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Images, video and sound are tokens too</source>
        <translation>Las imágenes, el vídeo y el sonido también son tokens</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation>Anchura de la imagen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <translation>Altura de la imagen</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Duración de la grabación</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>An image of</source>
        <translation>Una imagen de</translation>
    </message>
    <message>
        <source>A video or recording of</source>
        <translation>Un vídeo o grabación de</translation>
    </message>
    <message>
        <source>By the rules that the makers published. For other vision models of the catalog none was found.</source>
        <translation>Según las reglas publicadas por los fabricantes. Para otros modelos de visión del catálogo no se encontró ninguna.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>{per_image}, whatever the size of the image</source>
        <translation>{per_image}, sea cual sea el tamaño de la imagen</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, and one a row</source>
        <translation>uno por cada {patch} × {patch} píxeles, y uno por fila</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, at least {least} and at most {most}</source>
        <translation>uno por cada {patch} × {patch} píxeles, como mínimo {least} y como máximo {most}</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels</source>
        <translation>uno por cada {patch} × {patch} píxeles</translation>
    </message>
    <message>
        <source>{base}, and {per_tile} for every tile of {tile} pixels, after fitting into {fit} × {fit} and scaling the shorter side down to {short}</source>
        <translation>{base}, y {per_tile} por cada mosaico de {tile} píxeles, tras ajustar a {fit} × {fit} y reducir el lado corto a {short}</translation>
    </message>
    <message>
        <source>{per_image} when no side is over {small} pixels, else {per_tile} for every tile of {tile}</source>
        <translation>{per_image} si ningún lado supera {small} píxeles; si no, {per_tile} por cada mosaico de {tile}</translation>
    </message>
    <message>
        <source>{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} for the whole image when it has several</source>
        <translation>{per_tile} por cada mosaico de {tile} píxeles, como máximo {most_tiles} mosaicos, y {per_tile} por la imagen entera si tiene varios</translation>
    </message>
    <message>
        <source>{model}, default resolution</source>
        <translation>{model}, resolución predeterminada</translation>
    </message>
    <message>
        <source>{model}, low resolution</source>
        <translation>{model}, baja resolución</translation>
    </message>
    <message>
        <source>{model}, default or low resolution</source>
        <translation>{model}, resolución predeterminada o baja</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second</source>
        <translation>{n} por fotograma, {frames} fotogramas por segundo</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second; {sound} a second for sound</source>
        <translation>{n} por fotograma, {frames} fotogramas por segundo; {sound} por segundo de sonido</translation>
    </message>
    <message>
        <source>{model}, sound alone</source>
        <translation>{model}, solo sonido</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} por segundo</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>How models remember what was said</source>
        <translation>Cómo recuerdan los modelos lo que se dijo</translation>
    </message>
    <message>
        <source>KV cache against context</source>
        <translation>Caché KV según el contexto</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>Tipo de caché KV</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>The KV cache of one conversation against its context, both axes logarithmic. A line turns pale beyond the context that the model was made for.</source>
        <translation>La caché KV de una conversación según su contexto, ambos ejes logarítmicos. Una línea palidece más allá del contexto para el que se hizo el modelo.</translation>
    </message>
    <message>
        <source>Query heads on top, what is kept below</source>
        <translation>Arriba, cabezas de consulta; abajo, lo que se guarda</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>KV type</source>
        <translation>Tipo KV</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>con {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <source>{numbers}; {growth} a token</source>
        <translation>{numbers}; {growth} por token</translation>
    </message>
    <message>
        <source>made for up to {}</source>
        <translation>hecho para un máximo de {}</translation>
    </message>
    <message>
        <source>{name}, {size} at {context}</source>
        <translation>{name}, {size} con {context}</translation>
    </message>
    <message>
        <source>no model of the catalog has it; a public attempt to repeat its results failed: {}</source>
        <translation>ningún modelo del catálogo la tiene; un intento público de repetir sus resultados fracasó: {}</translation>
    </message>
    <message>
        <source>{}; sizes as llama.cpp allocates them</source>
        <translation>{}; tamaños tal como los reserva llama.cpp</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>La memoria al crecer el contexto</translation>
    </message>
    <message>
        <source>The memory of this model is unknown.</source>
        <translation>Se desconoce la memoria de este modelo.</translation>
    </message>
    <message>
        <source>{total} of {limit} usable in {where} at {context} tokens</source>
        <translation>{total} de {limit} utilizables en {where} con {context} tokens</translation>
    </message>
    <message>
        <source>{text}; it is full at any context.</source>
        <translation>{text}; se llena con cualquier contexto.</translation>
    </message>
    <message>
        <source>{text}; the model&apos;s whole context fits.</source>
        <translation>{text}; cabe todo el contexto del modelo.</translation>
    </message>
    <message>
        <source>{text}; it is full at {full}.</source>
        <translation>{text}; se llena con {full}.</translation>
    </message>
    <message>
        <source>In RAM</source>
        <translation>En RAM</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Búfer de cálculo</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Memory unknown: the shape is not published</source>
        <translation>Memoria desconocida: la forma no está publicada</translation>
    </message>
    <message>
        <source>over at any context</source>
        <translation>excede con cualquier contexto</translation>
    </message>
    <message>
        <source>full at {context}</source>
        <translation>lleno con {context}</translation>
    </message>
    <message>
        <source>{size} on card</source>
        <translation>{size} en tarjeta</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>{size} utilizables</translation>
    </message>
    <message>
        <source>{size} on cards</source>
        <translation>{size} en tarjetas</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} en total</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Compute, overhead</source>
        <translation>Cálculo, sobrecarga</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>MemoryTab</name>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>What takes it</source>
        <translation>Qué la ocupa</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recurrente</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Búfer de cálculo</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Búfer de salida</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
    <message>
        <source>{total} needed in all</source>
        <translation>{total} necesarios en total</translation>
    </message>
    <message>
        <source>the scores of all words for one token, in RAM</source>
        <translation>las puntuaciones de todas las palabras para un token, en RAM</translation>
    </message>
    <message>
        <source>the scores of all words for one token of each of {slots} slots, in RAM</source>
        <translation>las puntuaciones de todas las palabras para un token de cada una de las {slots} ranuras, en RAM</translation>
    </message>
    <message>
        <source>{name}, {quant}: {weights} weights, {cache} cache and state, {rest} buffers</source>
        <translation>{name}, {quant}: {weights} de pesos, {cache} de caché y estado, {rest} de búferes</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, it takes {true}</source>
        <translation>La regla práctica dice {rule}, ocupa {true}</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters is often quoted.</source>
        <translation>Se cita a menudo 1,2 GB por cada mil millones de parámetros activos.</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>What the file is made of</source>
        <translation>De qué está hecho el archivo</translation>
    </message>
    <message>
        <source>{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of {full} in 16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; norms stay in 32. The KV cache does not shrink with it.</source>
        <translation>{quant} de {model} guarda {bits:.2f} bits por peso: {size} en lugar de {full} en 16 bits, {saved:.0%} menos. Las matrices que más sufren al redondear reciben más bits; las normas siguen en 32. La caché KV no encoge con ello.</translation>
    </message>
    <message>
        <source>{bits:.2f} bits a weight; {count} tensors: {names}</source>
        <translation>{bits:.2f} bits por peso; {count} tensores: {names}</translation>
    </message>
    <message>
        <source>{} has a layout of its own</source>
        <translation>{} tiene una disposición propia</translation>
    </message>
    <message>
        <source>its values come from tables of patterns</source>
        <translation>sus valores salen de tablas de patrones</translation>
    </message>
    <message>
        <source>A block of {type}: {count} weights in {bytes} bytes</source>
        <translation>Un bloque de {type}: {count} pesos en {bytes} bytes</translation>
    </message>
    <message>
        <source>{} stores each weight by itself</source>
        <translation>{} guarda cada peso por separado</translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Archivos de modelos</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Buscando archivos de modelos…</translation>
    </message>
    <message>
        <source>None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. Drop a GGUF file on the window, or add one here.</source>
        <translation>No se encontró ninguno donde los guardan Ollama, LM Studio, llama.cpp y Hugging Face. Suelta un archivo GGUF sobre la ventana, o añade uno aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation>
            <numerusform>{count} modelo, {size}. Está en la tabla con su tamaño exacto.</numerusform>
            <numerusform>{count} modelos, {size}. Están en la tabla con tamaños exactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are not understood. The first: {reason}</source>
        <translation>
            <numerusform>{count} archivo no se entiende: {reason}</numerusform>
            <numerusform>{count} archivos no se entienden. El primero: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation>Quitar {} de la lista</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json)</source>
        <translation>Modelos (*.gguf config.json)</translation>
    </message>
</context>
<context>
    <name>ModelHead</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No model passes these filters</source>
        <translation>Ningún modelo pasa estos filtros</translation>
    </message>
    <message numerus="yes">
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation>
            <numerusform>Se conoce {total} modelo. Quita un filtro para verlo.</numerusform>
            <numerusform>Se conocen {total} modelos. Quita un filtro para ver algunos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>The models appear in a moment.</source>
        <translation>Los modelos aparecerán en un momento.</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>for plans, comparisons and upgrades</source>
        <translation>para planes, comparaciones y mejoras</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Precio de la electricidad</translation>
    </message>
    <message>
        <source>Hours of writing a day</source>
        <translation>Horas de escritura al día</translation>
    </message>
    <message>
        <source>Hours a day that the machine is on</source>
        <translation>Horas al día con la máquina encendida</translation>
    </message>
    <message>
        <source>Three letters. Nothing is looked up: you type the rate.</source>
        <translation>Tres letras. No se consulta nada: el cambio lo escribes tú.</translation>
    </message>
    <message>
        <source>Of one kWh, in your currency.</source>
        <translation>De un kWh, en tu moneda.</translation>
    </message>
    <message>
        <source>How long models write, all told.</source>
        <translation>Cuánto escriben los modelos, en total.</translation>
    </message>
    <message>
        <source>Hours on a day</source>
        <translation>Horas en un día</translation>
    </message>
    <message>
        <source>Beyond the writing it idles; the rest of the day it is off.</source>
        <translation>Fuera de la escritura está en reposo; el resto del día, apagada.</translation>
    </message>
    <message>
        <source>Type how many {} one US dollar is: prices follow then.</source>
        <translation>Escribe cuántos {} son un dólar estadounidense: los precios se ajustan.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD</source>
        <translation>{conversations} × ({fresh:,.0f} nuevos × {price:g} + {cached:,.0f} en caché × {low:g} + {out:,.0f} de salida × {high:g}) ÷ 1.000.000 USD</translation>
    </message>
    <message>
        <source>list price of {}, without tax</source>
        <translation>precio de lista de {}, sin impuestos</translation>
    </message>
    <message>
        <source>above {:,} tokens in: {:g} in, {:g} out</source>
        <translation>por encima de {:,} tokens de entrada: {:g} de entrada, {:g} de salida</translation>
    </message>
    <message>
        <source>{page}; as in the price list of {source}</source>
        <translation>{page}; como en la lista de precios de {source}</translation>
    </message>
    <message>
        <source>{label}, {each} USD a conversation</source>
        <translation>{label}, {each} USD por conversación</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>Como servicio</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Por cuenta propia</translation>
    </message>
    <message>
        <source>{model} {quant}, {count} × {rig}</source>
        <translation>{model} {quant}, {count} × {rig}</translation>
    </message>
    <message>
        <source>No price or no power of this machine is known.</source>
        <translation>No se conoce el precio o el consumo de esta máquina.</translation>
    </message>
    <message>
        <source>hardware: {count} × {price} ÷ {months:g} months = {cost}</source>
        <translation>hardware: {count} × {price} ÷ {months:g} meses = {cost}</translation>
    </message>
    <message>
        <source>waiting: {count} × {watts:.0f} W day and night = {cost}</source>
        <translation>en espera: {count} × {watts:.0f} W día y noche = {cost}</translation>
    </message>
    <message>
        <source>working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh</source>
        <translation>trabajando a {watts:.0f} W: {cost} más, a {kwh:.3g} USD por kWh</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>los precios del catálogo</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>each serves {capacity} conversations: {share:.0%} of 730.5 hours × 3600 ÷ {seconds} s</source>
        <translation>cada una atiende {capacity} conversaciones: {share:.0%} de 730,5 horas × 3600 ÷ {seconds} s</translation>
    </message>
    <message>
        <source>people do not come evenly through day and night</source>
        <translation>la gente no llega de forma pareja de día y de noche</translation>
    </message>
    <message>
        <source>busy {:.1%} of the time</source>
        <translation>ocupada el {:.1%} del tiempo</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Time of the machine</source>
        <translation>Tiempo de la máquina</translation>
    </message>
    <message>
        <source>{} s each</source>
        <translation>{} s cada una</translation>
    </message>
    <message>
        <source>{tokens:,.0f} fresh tokens ÷ {rate} a second, read</source>
        <translation>{tokens:,.0f} tokens nuevos ÷ {rate} por segundo, leídos</translation>
    </message>
    <message>
        <source>+ {tokens:,} tokens ÷ {rate} a second, written</source>
        <translation>+ {tokens:,} tokens ÷ {rate} por segundo, escritos</translation>
    </message>
    <message numerus="yes">
        <source>{} conversations at the same time</source>
        <translation>
            <numerusform>{} conversación a la vez</numerusform>
            <numerusform>{} conversaciones a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>one conversation at a time</source>
        <translation>una conversación a la vez</translation>
    </message>
    <message>
        <source>the same estimate as everywhere in this program, for llama.cpp</source>
        <translation>la misma estimación que en todo este programa, para llama.cpp</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>{kept:.0%} stay, {sent:.0%} go on to the service</source>
        <translation>el {kept:.0%} se queda, el {sent:.0%} pasa al servicio</translation>
    </message>
    <message>
        <source>own machine for {:.0%}: {}</source>
        <translation>máquina propia para el {:.0%}: {}</translation>
    </message>
    <message>
        <source>service for {:.0%}: {}</source>
        <translation>servicio para el {:.0%}: {}</translation>
    </message>
    <message>
        <source>what choosing costs is not counted</source>
        <translation>lo que cuesta elegir no se cuenta</translation>
    </message>
    <message>
        <source>both figures above</source>
        <translation>las dos cifras de arriba</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Punto de equilibrio</translation>
    </message>
    <message>
        <source>{fixed} a month ÷ ({api} − {work} USD a conversation)</source>
        <translation>{fixed} al mes ÷ ({api} − {work} USD por conversación)</translation>
    </message>
    <message>
        <source>type what the machine costs</source>
        <translation>escribe lo que cuesta la máquina</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>a machine is full before it has paid for itself</source>
        <translation>una máquina se llena antes de amortizarse</translation>
    </message>
    <message>
        <source>conversations a month from which owning is cheaper</source>
        <translation>conversaciones al mes desde las que tener la propia es más barato</translation>
    </message>
    <message>
        <source>each further machine sets it back; for good from {} on</source>
        <translation>cada máquina más lo retrasa; definitivo desde {}</translation>
    </message>
    <message>
        <source>the figures above</source>
        <translation>las cifras de arriba</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model} en {rig}</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program</source>
        <translation>estimado como en todo este programa</translation>
    </message>
    <message>
        <source>This machine cannot serve the model; the service costs {}.</source>
        <translation>Esta máquina no puede servir el modelo; el servicio cuesta {}.</translation>
    </message>
    <message>
        <source>The service costs {}. What this machine costs is not known: type its price above.</source>
        <translation>El servicio cuesta {}. No se sabe lo que cuesta esta máquina: escribe su precio arriba.</translation>
    </message>
    <message>
        <source>On your own it costs {own}; the service, {api}, is {times} times as dear.</source>
        <translation>Por cuenta propia cuesta {own}; el servicio, {api}: {times} veces esa suma.</translation>
    </message>
    <message>
        <source>The service is cheaper: {api} instead of {own}.</source>
        <translation>El servicio es más barato: {api} en lugar de {own}.</translation>
    </message>
    <message>
        <source>A split costs {}.</source>
        <translation>Un reparto cuesta {}.</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Least tokens per second</source>
        <translation>Mínimo de tokens por segundo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Most seconds to the first word</source>
        <translation>Máximo de segundos hasta la primera palabra</translation>
    </message>
    <message>
        <source>Least faithful quantization</source>
        <translation>Cuantización menos fiel</translation>
    </message>
    <message>
        <source>4 bits, or as published</source>
        <translation>4 bits, o como se publicó</translation>
    </message>
    <message>
        <source>{} or better</source>
        <translation>{} o mejor</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>New parts only</source>
        <translation>Solo piezas nuevas</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Primera palabra en</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>Cheapest</source>
        <translation>Más barato</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Most frugal</source>
        <translation>Menor consumo</translation>
    </message>
    <message>
        <source>Cheapest that today&apos;s drivers run</source>
        <translation>Más barato con controladores actuales</translation>
    </message>
    <message>
        <source>Slower, for much less</source>
        <translation>Más lento, por mucho menos</translation>
    </message>
    <message>
        <source>The closest</source>
        <translation>Lo más cercano</translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation>Precio y velocidad</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Avance de la comparación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>no other rig is both cheaper and faster</source>
        <translation>ningún otro equipo es más barato y más rápido a la vez</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to open it.</source>
        <translation>Haz clic en un punto, o elígelo con las flechas e Intro, para abrirlo.</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>Comparando los equipos del catálogo.</translation>
    </message>
    <message>
        <source>Stopped. Change a field to compare again.</source>
        <translation>Detenido. Cambia un campo para comparar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>Se comparó {:,} equipo del catálogo.</numerusform>
            <numerusform>Se compararon {:,} equipos del catálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} from {}: {} tokens per second.</source>
        <translation>{} desde {}: {} tokens por segundo.</translation>
    </message>
    <message>
        <source>asked for: {} tok/s</source>
        <translation>pedido: {} tok/s</translation>
    </message>
    <message>
        <source>this computer: {} tok/s</source>
        <translation>este equipo: {} tok/s</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>Precios vistos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>1.ª palabra</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>A plena carga</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation>Todas las mejoras</translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation>El mejor paso siguiente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con ello</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>Buscándolo.</translation>
    </message>
    <message>
        <source>No single change of parts brings much.</source>
        <translation>Ningún cambio único de piezas aporta mucho.</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{} como equipo «¿Y si…?»</translation>
    </message>
    <message>
        <source>Runs large models a little faster.</source>
        <translation>Ejecuta los modelos grandes algo más rápido.</translation>
    </message>
    <message>
        <source>Holds {} {}, slowly:</source>
        <translation>Da cabida a {} {}, con lentitud:</translation>
    </message>
    <message>
        <source>Makes {} {} comfortable:</source>
        <translation>Hace cómodos {} {}:</translation>
    </message>
    <message>
        <source>Makes {} {} faster:</source>
        <translation>Hace más rápidos {} {}:</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
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
        <translation>Notas</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>{} problems</source>
        <translation>
            <numerusform>{} problema</numerusform>
            <numerusform>{} problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed.</source>
        <translation>Supuesto.</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} nota</numerusform>
            <numerusform>{} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>How much memory does the {} have?</source>
        <translation>¿Cuánta memoria tiene la {}?</translation>
    </message>
    <message>
        <source>Neither its driver nor the catalog says. Type in the size that is printed on its box: everything here then counts on it.</source>
        <translation>Ni el controlador ni el catálogo lo dicen. Escribe el tamaño que pone en la caja: todo aquí contará con él.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <source>Should there be a card?</source>
        <translation>¿Debería haber una tarjeta?</translation>
    </message>
    <message>
        <source>If one is fitted but not listed: check that its driver is installed, then detect again. In a virtual machine the card must be passed through.</source>
        <translation>Si hay una instalada pero no aparece: comprueba que su controlador esté instalado y detecta de nuevo. En una máquina virtual hay que pasarle la tarjeta (passthrough).</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <source>Assumed here</source>
        <translation>Supuesto aquí</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number above 0, or nothing</source>
        <translation>Un número mayor que 0, o nada</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Parts and prices</source>
        <translation>Piezas y precios</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Open {} as a what-if rig</source>
        <translation>Abrir {} como equipo «¿Y si…?»</translation>
    </message>
    <message>
        <source>Opens it as a what-if rig</source>
        <translation>Lo abre como equipo «¿Y si…?»</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>visto el {}</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>tu precio</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>primera palabra</translation>
    </message>
    <message>
        <source>Parts and prices of {}</source>
        <translation>Piezas y precios de {}</translation>
    </message>
    <message>
        <source>Used: {}.</source>
        <translation>De segunda mano: {}.</translation>
    </message>
    <message>
        <source>{:.0%} of the price is assumed.</source>
        <translation>El {:.0%} del precio es supuesto.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>El precio es</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{}: {} in all.</source>
        <translation>{}: {} en total.</translation>
    </message>
    <message>
        <source>Power unknown</source>
        <translation>Consumo desconocido</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load</source>
        <translation>Unos {:,.0f} W a plena carga</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load, {} joules a token</source>
        <translation>Unos {:,.0f} W a plena carga, {} julios por token</translation>
    </message>
</context>
<context>
    <name>OtherMachineCard</name>
    <message>
        <source>Another machine</source>
        <translation>Otra máquina</translation>
    </message>
    <message>
        <source>Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved by this program.</source>
        <translation>Pega o suelta aquí su informe de nvidia-smi, dxdiag, lspci o del sistema, o una máquina guardada por este programa.</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation>Pegar un informe</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Guardar esta</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the report first.</source>
        <translation>El portapapeles no contiene texto: copia antes el informe.</translation>
    </message>
    <message>
        <source>Open reports of one machine</source>
        <translation>Abrir informes de una máquina</translation>
    </message>
    <message>
        <source>Added {}</source>
        <translation>Se añadió {}</translation>
    </message>
    <message>
        <source>Save this computer</source>
        <translation>Guardar este equipo</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>La memoria al crecer el contexto</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Tipo de la caché KV</translation>
    </message>
    <message>
        <source>Quantizations</source>
        <translation>Cuantizaciones</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>Un token tarda {time}</translation>
    </message>
    <message>
        <source>limited by {what}</source>
        <translation>limitado por {what}</translation>
    </message>
    <message>
        <source>none runs well</source>
        <translation>ninguna funciona bien</translation>
    </message>
    <message>
        <source>{quant} is the largest that runs well</source>
        <translation>{quant} es la mayor que funciona bien</translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Taken off the list</source>
        <translation>Quitado de la lista</translation>
    </message>
</context>
<context>
    <name>OwnPricesCard</name>
    <message>
        <source>Your own prices</source>
        <translation>Tus propios precios</translation>
    </message>
    <message>
        <source>win over what was seen in shops</source>
        <translation>prevalecen sobre los vistos en tiendas</translation>
    </message>
    <message>
        <source>Add a price of</source>
        <translation>Añadir un precio de</translation>
    </message>
    <message>
        <source>Your price of {}</source>
        <translation>Tu precio de {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace against reading</source>
        <translation>El ritmo frente a la lectura</translation>
    </message>
    <message>
        <source>People read {low} to {high} tokens a second of this text.</source>
        <translation>La gente lee de {low} a {high} tokens por segundo de este texto.</translation>
    </message>
    <message>
        <source>{name}: {pace} tok/s.</source>
        <translation>{name}: {pace} tok/s.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>low, tok/s</source>
        <translation>bajo, tok/s</translation>
    </message>
    <message>
        <source>middle, tok/s</source>
        <translation>medio, tok/s</translation>
    </message>
    <message>
        <source>high, tok/s</source>
        <translation>alto, tok/s</translation>
    </message>
    <message>
        <source>people read</source>
        <translation>la gente lee</translation>
    </message>
</context>
<context>
    <name>PackingCard</name>
    <message>
        <source>Why larger models err less: superposition</source>
        <translation>Por qué los modelos mayores yerran menos: superposición</translation>
    </message>
    <message>
        <source>A model knows far more features than it has dimensions. It stores them as directions that nearly miss each other, which works because few are active at a time. What overlaps is error; more dimensions leave less of it.</source>
        <translation>Un modelo conoce muchos más rasgos que dimensiones tiene. Los guarda como direcciones que casi no se tocan, y funciona porque pocos están activos a la vez. Lo que se solapa es error; con más dimensiones queda menos.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Rasgos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} rasgos</translation>
    </message>
    <message>
        <source>always active</source>
        <translation>siempre activos</translation>
    </message>
    <message>
        <source>active {:.0%} of the time</source>
        <translation>activos el {:.0%} del tiempo</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Mean squared overlap</source>
        <translation>Solapamiento cuadrático medio</translation>
    </message>
    <message>
        <source>Interference against dimensions</source>
        <translation>Interferencia según las dimensiones</translation>
    </message>
    <message>
        <source>Toy model: features squeezed into two dimensions</source>
        <translation>Modelo de juguete: rasgos apretados en dos dimensiones</translation>
    </message>
    <message>
        <source>Mean squared overlap of directions against dimensions, logarithmic</source>
        <translation>Solapamiento cuadrático medio de las direcciones según las dimensiones, logarítmico</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} de {all}</translation>
    </message>
    <message>
        <source>Features that got a direction, {}</source>
        <translation>Rasgos que obtuvieron una dirección, {}</translation>
    </message>
    <message>
        <source>x&apos; = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of the time, the first mattering most</source>
        <translation>x&apos; = ReLU(Wᵀ W x + b), entrenado aquí con rasgos aleatorios activos el {:.0%} del tiempo, el primero es el que más importa</translation>
    </message>
    <message>
        <source>mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm</source>
        <translation>error medio {error:.2g}; mayor solapamiento {worst:.2f}, los opuestos no dañan</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>Rasgos conservados</translation>
    </message>
    <message>
        <source>at right angles: no interference, and no room for the others</source>
        <translation>en ángulo recto: sin interferencia, y sin sitio para los demás</translation>
    </message>
    <message>
        <source>in opposite pairs: a pair shares an axis, the sign tells them apart</source>
        <translation>en pares opuestos: un par comparte un eje, el signo los distingue</translation>
    </message>
    <message>
        <source>a pentagon: each overlaps its neighbours by cos 72° = 0.31</source>
        <translation>un pentágono: cada uno se solapa con sus vecinos en cos 72° = 0,31</translation>
    </message>
    <message>
        <source>more than dimensions: features that are seldom active may overlap</source>
        <translation>más que dimensiones: los rasgos que rara vez están activos pueden solaparse</translation>
    </message>
    <message>
        <source>random, measured</source>
        <translation>aleatorio, medido</translation>
    </message>
    <message>
        <source>1 ÷ dimensions</source>
        <translation>1 ÷ dimensiones</translation>
    </message>
    <message>
        <source>best for {}</source>
        <translation>lo mejor para {}</translation>
    </message>
    <message>
        <source>Mean squared overlap in {} dimensions, {}</source>
        <translation>Solapamiento cuadrático medio en {} dimensiones, {}</translation>
    </message>
    <message>
        <source>a typical overlap is its root, {:.1%}</source>
        <translation>un solapamiento típico es su raíz, {:.1%}</translation>
    </message>
    <message>
        <source>no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is near 1 ÷ m for n far above m: {}</source>
        <translation>ninguna disposición de n direcciones baja de (n − m) ÷ (m × (n − 1)), que se acerca a 1 ÷ m si n es mucho mayor que m: {}</translation>
    </message>
    <message>
        <source>two directions overlap by {:.1%} on average</source>
        <translation>dos direcciones se solapan un {:.1%} de media</translation>
    </message>
    <message>
        <source>In {} dimensions</source>
        <translation>En {} dimensiones</translation>
    </message>
    <message>
        <source>In twice the dimensions, {}</source>
        <translation>Con el doble de dimensiones, {}</translation>
    </message>
    <message>
        <source>with all features kept overlapping (strong superposition), the loss follows the overlap, 1 ÷ m; families of open models from 100 million to 70 billion parameters fall about so</source>
        <translation>si se conservan todos los rasgos solapados (superposición fuerte), la pérdida sigue al solapamiento, 1 ÷ m; las familias de modelos abiertos de 100 millones a 70.000 millones de parámetros caen más o menos así</translation>
    </message>
    <message>
        <source>half the interference: the loss falls like 1 ÷ m</source>
        <translation>la mitad de interferencia: la pérdida cae como 1 ÷ m</translation>
    </message>
    <message>
        <source>{name} has {m} dimensions; twice as many halve the interference</source>
        <translation>{name} tiene {m} dimensiones; con el doble, la interferencia se reduce a la mitad</translation>
    </message>
    <message>
        <source>Twice as wide</source>
        <translation>El doble de ancho</translation>
    </message>
</context>
<context>
    <name>PackingView</name>
    <message>
        <source>Directions of the features</source>
        <translation>Direcciones de los rasgos</translation>
    </message>
    <message>
        <source>{kept} of {all} features kept, at {angles}.</source>
        <translation>{kept} de {all} rasgos conservados, en {angles}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>One as a share of the other</source>
        <translation>Uno como parte del otro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>At 1M tokens</source>
        <translation>Con 1M de tokens</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % of the FLOPs a token. Both shares follow from the layers; none is written down here. The cache above is in the chosen type throughout, as llama.cpp keeps it; DeepSeek stores parts of its own in fewer bits.</source>
        <translation>DeepSeek dice de V4 Pro frente a V3.2 con 1M de tokens: 10 % de la caché KV y 27 % de los FLOP por token. Ambas proporciones se deducen de las capas; aquí no hay ninguna escrita de antemano. La caché de arriba usa siempre el tipo elegido, como la guarda llama.cpp; DeepSeek guarda partes de la suya con menos bits.</translation>
    </message>
    <message>
        <source>KV cache at {}, {}</source>
        <translation>Caché KV con {}, {}</translation>
    </message>
    <message>
        <source>KV cache at {}</source>
        <translation>Caché KV con {}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}, {}</source>
        <translation>FLOP para un token con {}, {}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}</source>
        <translation>FLOP para un token con {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search models, cards, words and actions</source>
        <translation>Buscar modelos, tarjetas, términos y acciones</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ mover   Intro abrir   Esc cerrar</translation>
    </message>
    <message>
        <source>Nothing here has these letters in its name.</source>
        <translation>Nada aquí tiene estas letras en su nombre.</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} encontrados</translation>
    </message>
    <message>
        <source>theme appearance colours</source>
        <translation>tema apariencia colores aspecto</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Text size: {}</source>
        <translation>Tamaño del texto: {}</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>zoom fuente letra más grande más pequeña</translation>
    </message>
    <message>
        <source>Memory sizes in GB as on the box</source>
        <translation>Memoria en GB, como en la caja</translation>
    </message>
    <message>
        <source>Memory sizes in GiB</source>
        <translation>Memoria en GiB</translation>
    </message>
    <message>
        <source>Use: {}</source>
        <translation>Uso: {}</translation>
    </message>
    <message>
        <source>Context: {} tokens</source>
        <translation>Contexto: {} tokens</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>Montar un equipo</translation>
    </message>
    <message>
        <source>parts what-if</source>
        <translation>piezas componentes y si planificar</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>¿Qué necesito para un modelo?</translation>
    </message>
    <message>
        <source>buy hardware cheapest fastest budget</source>
        <translation>comprar hardware más barato más rápido presupuesto</translation>
    </message>
    <message>
        <source>What should I upgrade?</source>
        <translation>¿Qué debería mejorar?</translation>
    </message>
    <message>
        <source>buy next step second card more memory</source>
        <translation>comprar siguiente paso segunda tarjeta más memoria ampliar</translation>
    </message>
    <message>
        <source>Many users and clusters</source>
        <translation>Muchos usuarios y clústeres</translation>
    </message>
    <message>
        <source>server batch tensor parallel RPC vLLM SGLang</source>
        <translation>servidor lote tensor paralelo RPC vLLM SGLang</translation>
    </message>
    <message>
        <source>Detect this computer again</source>
        <translation>Detectar de nuevo este equipo</translation>
    </message>
    <message>
        <source>refresh scan</source>
        <translation>actualizar escanear refrescar</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Mostrar la visita guiada</translation>
    </message>
    <message>
        <source>help introduction</source>
        <translation>ayuda introducción tutorial</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>help manual questions keys</source>
        <translation>ayuda manual preguntas teclas</translation>
    </message>
    <message>
        <source>Search the table of models</source>
        <translation>Buscar en la tabla de modelos</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>filter find</source>
        <translation>filtrar buscar encontrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Ctrl Y</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Volver a este equipo</translation>
    </message>
    <message>
        <source>save export file</source>
        <translation>guardar exportar archivo</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <translation>Exportar: {}</translation>
    </message>
    <message>
        <source>Run it: {}</source>
        <translation>Ejecutar: {}</translation>
    </message>
    <message>
        <source>Add to compare: {}</source>
        <translation>Añadir a la comparación: {}</translation>
    </message>
    <message>
        <source>Copy the command: {}</source>
        <translation>Copiar el comando: {}</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Plan with this card</source>
        <translation>Planificar con esta tarjeta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Ctrl {}</source>
        <translation>Ctrl {}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>{memory} GiB</source>
        <translation>{memory} GiB</translation>
    </message>
    <message>
        <source>up to {memory} GiB unified</source>
        <translation>hasta {memory} GiB unificada</translation>
    </message>
    <message>
        <source>A rig with {}</source>
        <translation>Un equipo con {}</translation>
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
        <translation>Atención</translation>
    </message>
    <message>
        <source>State-space mixers</source>
        <translation>Mezcladores de espacio de estados</translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation>Feed-forward densa</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Expertos compartidos</translation>
    </message>
    <message>
        <source>Other matrices</source>
        <translation>Otras matrices</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>Normas y sesgos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, read whole as the output matrix</source>
        <translation>una fila por cada token del vocabulario, leída entera como matriz de salida</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, one is looked up</source>
        <translation>una fila por cada token del vocabulario, se consulta una</translation>
    </message>
    <message>
        <source>queries, keys, values and what joins the heads again</source>
        <translation>consultas, claves, valores y lo que vuelve a unir las cabezas</translation>
    </message>
    <message>
        <source>layers that keep a summary instead of looking back</source>
        <translation>capas que guardan un resumen en lugar de mirar atrás</translation>
    </message>
    <message>
        <source>what each layer does to each token on its own</source>
        <translation>lo que cada capa hace con cada token por separado</translation>
    </message>
    <message>
        <source>chooses the experts of a token</source>
        <translation>elige los expertos de un token</translation>
    </message>
    <message>
        <source>feed-forward parts of which a token takes a few</source>
        <translation>partes feed-forward de las que un token usa unas pocas</translation>
    </message>
    <message>
        <source>a feed-forward part that every token takes</source>
        <translation>una parte feed-forward que usan todos los tokens</translation>
    </message>
    <message>
        <source>projections of residual streams and of per-layer inputs</source>
        <translation>proyecciones de flujos residuales y de entradas por capa</translation>
    </message>
    <message>
        <source>scales and offsets, vectors only</source>
        <translation>escalas y desplazamientos, solo vectores</translation>
    </message>
    <message>
        <source>scores for every token of the vocabulary</source>
        <translation>puntuaciones para cada token del vocabulario</translation>
    </message>
</context>
<context>
    <name>PartSlider</name>
    <message>
        <source>{}, typed</source>
        <translation>{}, escrito</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Where the parameters sit</source>
        <translation>Dónde están los parámetros</translation>
    </message>
    <message>
        <source>What each count decides</source>
        <translation>Qué decide cada cantidad</translation>
    </message>
    <message>
        <source>The file also holds {} parameters of blocks that predict further ahead; engines load them only when asked to.</source>
        <translation>El archivo contiene además {} parámetros de bloques que predicen más adelante; los motores los cargan solo si se les pide.</translation>
    </message>
    <message>
        <source>In the order in which a token meets them</source>
        <translation>En el orden en que un token los encuentra</translation>
    </message>
    <message>
        <source>A token passes: {active}, {share:.0%} of them</source>
        <translation>Un token pasa por: {active}, el {share:.0%} de ellos</translation>
    </message>
    <message>
        <source>{passed}; model cards count the embeddings too: {card}</source>
        <translation>{passed}; las fichas de los modelos cuentan también los embeddings: {card}</translation>
    </message>
    <message>
        <source>In memory: {} parameters</source>
        <translation>En memoria: {} parámetros</translation>
    </message>
    <message>
        <source>a token passes {}</source>
        <translation>un token pasa por {}</translation>
    </message>
    <message>
        <source>a token passes all</source>
        <translation>un token pasa por todos</translation>
    </message>
    <message>
        <source>a token multiplies none</source>
        <translation>un token no multiplica ninguno</translation>
    </message>
    <message>
        <source>{purpose}; {passed}</source>
        <translation>{purpose}; {passed}</translation>
    </message>
    <message>
        <source>{} parameters, all tensors of this kind added up</source>
        <translation>{} parámetros, sumados todos los tensores de este tipo</translation>
    </message>
    <message>
        <source>Total decides the memory</source>
        <translation>El total decide la memoria</translation>
    </message>
    <message>
        <source>all {} must lie somewhere, in {}</source>
        <translation>los {} deben estar en algún sitio, en {}</translation>
    </message>
    <message>
        <source>Weights, {}</source>
        <translation>Pesos, {}</translation>
    </message>
    <message>
        <source>{active} active parameters in {quant} are {read}</source>
        <translation>{active} parámetros activos en {quant} son {read}</translation>
    </message>
    <message>
        <source>Active decides the speed</source>
        <translation>Los activos deciden la velocidad</translation>
    </message>
    <message>
        <source>each token reads them once</source>
        <translation>cada token los lee una vez</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation>Leído para cada token</translation>
    </message>
    <message>
        <source>at most {} tok/s</source>
        <translation>como máximo {} tok/s</translation>
    </message>
    <message>
        <source>each token reads {read}; the fastest memory gives {rate} a second</source>
        <translation>cada token lee {read}; la memoria más rápida da {rate} por segundo</translation>
    </message>
    <message>
        <source>Ceiling of generation, {}</source>
        <translation>Techo de generación, {}</translation>
    </message>
    <message>
        <source>if all weights lay there and nothing else were read: an upper bound</source>
        <translation>si todos los pesos estuvieran ahí y no se leyera nada más: una cota superior</translation>
    </message>
    <message>
        <source>As published, in 16 bit</source>
        <translation>Como se publicó, en 16 bits</translation>
    </message>
    <message>
        <source>two bytes a parameter</source>
        <translation>dos bytes por parámetro</translation>
    </message>
    <message>
        <source>{name} in 16 bit, {size}</source>
        <translation>{name} en 16 bits, {size}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>every choice can be undone</source>
        <translation>cada elección se puede deshacer</translation>
    </message>
    <message>
        <source>Add GPU</source>
        <translation>Añadir GPU</translation>
    </message>
    <message>
        <source>a known card, or your own numbers for one</source>
        <translation>una tarjeta conocida, o tus propios datos de una</translation>
    </message>
    <message>
        <source>Unified system</source>
        <translation>Sistema unificado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>Tamaño de memoria</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>Velocidad de memoria</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>Canales de memoria</translation>
    </message>
    <message numerus="yes">
        <source>{} channels</source>
        <translation>
            <numerusform>{} canal</numerusform>
            <numerusform>{} canales</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lanes of each slot</source>
        <translation>Líneas por ranura</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Fuente de alimentación</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Your price of all of it</source>
        <translation>Tu precio de todo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la tuya</translation>
    </message>
    <message>
        <source>you typed it, {}</source>
        <translation>lo escribiste tú, {}</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} núcleo</numerusform>
            <numerusform>{} núcleos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>est. (want {:.0f}+)</source>
        <translation>est. (meta {:.0f}+)</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>at {} context</source>
        <translation>contexto {}</translation>
    </message>
    <message>
        <source>longest context</source>
        <translation>contexto máximo</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>¿Por qué {}?</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>Ejecutar {}</translation>
    </message>
    <message numerus="yes">
        <source>{score}, {count} more scores</source>
        <translation>
            <numerusform>{score}, {count} puntuación más</numerusform>
            <numerusform>{score}, {count} puntuaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>No score for {purpose} published: judged by its other scores</source>
        <translation>Sin puntuación publicada para {purpose}: se juzga por las demás</translation>
    </message>
    <message>
        <source>No score published: judged by size and age</source>
        <translation>Sin puntuación publicada: se juzga por tamaño y antigüedad</translation>
    </message>
</context>
<context>
    <name>PinTray</name>
    <message>
        <source>Pinned models</source>
        <translation>Modelos fijados</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>Soltar {name}</translation>
    </message>
    <message>
        <source>See {count} side by side</source>
        <translation>Ver {count} lado a lado</translation>
    </message>
    <message>
        <source>See it in full</source>
        <translation>Ver completo</translation>
    </message>
</context>
<context>
    <name>PinnedView</name>
    <message>
        <source>Back to all models</source>
        <translation>Volver a todos los modelos</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>Modelos fijados lado a lado</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Memory as the context grows</source>
        <translation>La memoria al crecer el contexto</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>estimated range; the dashed line is comfortable</source>
        <translation>intervalo estimado; la línea discontinua es lo cómodo</translation>
    </message>
    <message>
        <source>with everything on the fastest memory</source>
        <translation>con todo en la memoria más rápida</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>Scores stand here only where one source has at least two of these models: other harnesses give other figures. A score is of the unquantized model.</source>
        <translation>Aquí solo hay puntuaciones cuando una misma fuente tiene al menos dos de estos modelos: otros entornos de prueba dan otras cifras. Una puntuación es del modelo sin cuantizar.</translation>
    </message>
    <message>
        <source>No source has published scores of two of these models.</source>
        <translation>Ninguna fuente publicó puntuaciones de dos de estos modelos.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primera palabra tras</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Longest context here</source>
        <translation>Contexto más largo aquí</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>Contexto del modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>Soltar {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{total}, {active} active</source>
        <translation>{total}, {active} activos</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Where {} would lie</source>
        <translation>Dónde estaría {}</translation>
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
        <translation>Memoria del sistema</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} layers on the GPUs.</source>
        <translation>{} de {} capas en las GPU.</translation>
    </message>
    <message numerus="yes">
        <source>The experts of {} layers lie in system memory.</source>
        <translation>
            <numerusform>Los expertos de {} capa están en la memoria del sistema.</numerusform>
            <numerusform>Los expertos de {} capas están en la memoria del sistema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ways to plan</source>
        <translation>Formas de planificar</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>Montar un equipo</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>¿Qué necesito?</translation>
    </message>
    <message>
        <source>What to upgrade?</source>
        <translation>¿Qué mejorar?</translation>
    </message>
    <message>
        <source>Many users</source>
        <translation>Muchos usuarios</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{} deleted</source>
        <translation>{} eliminado</translation>
    </message>
    <message>
        <source>My next rig</source>
        <translation>Mi próximo equipo</translation>
    </message>
    <message>
        <source>Not in the catalog, left out: {}</source>
        <translation>No está en el catálogo, se omite: {}</translation>
    </message>
    <message>
        <source>Planned rigs not saved: {}</source>
        <translation>Equipos planificados no guardados: {}</translation>
    </message>
</context>
<context>
    <name>PlayCard</name>
    <message>
        <source>Play the conversation forward</source>
        <translation>Avanzar la conversación</translation>
    </message>
    <message>
        <source>every turn brings your question and an answer of the sizes above</source>
        <translation>cada turno trae tu pregunta y una respuesta de los tamaños de arriba</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>Qué pasa al llegar al límite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation>Hasta el límite</translation>
    </message>
    <message>
        <source>Turn of the conversation</source>
        <translation>Turno de la conversación</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>En el límite</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>Everything said so far; hollow: forgotten</source>
        <translation>Todo lo dicho hasta ahora; hueco: olvidado</translation>
    </message>
    <message>
        <source>Everything said so far</source>
        <translation>Todo lo dicho hasta ahora</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>Turno {}</translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation>{} vistos</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
    <message>
        <source>{} said</source>
        <translation>{} dichos</translation>
    </message>
    <message>
        <source>There is room. The whole prompt of {read} tokens is read once.</source>
        <translation>Hay sitio. El prompt entero de {read} tokens se lee una vez.</translation>
    </message>
    <message>
        <source>There is room: only {read} tokens are read for this turn, the rest is in the cache.</source>
        <translation>Hay sitio: en este turno solo se leen {read} tokens, el resto está en la caché.</translation>
    </message>
    <message>
        <source>Refused: the request exceeds the available context size of {window} tokens. The conversation ends here.</source>
        <translation>Rechazado: la petición supera el tamaño de contexto disponible de {window} tokens. La conversación termina aquí.</translation>
    </message>
    <message>
        <source>The answer is cut after {answer} tokens: the window is full.</source>
        <translation>La respuesta se corta tras {answer} tokens: la ventana está llena.</translation>
    </message>
    <message>
        <source>{lost} more tokens are cut off, and all {read} tokens of the prompt are read again before the first word.</source>
        <translation>Se cortan {lost} tokens más, y los {read} tokens del prompt se releen antes de la primera palabra.</translation>
    </message>
    <message>
        <source>Context shift: {lost} tokens are thrown away at once, {shifts} times in this turn.</source>
        <translation>Context shift: se tiran {lost} tokens de una vez, {shifts} veces en este turno.</translation>
    </message>
    <message>
        <source>The window has moved on by {lost} tokens.</source>
        <translation>La ventana avanzó {lost} tokens.</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>No se olvida nada.</translation>
    </message>
    <message>
        <source>{part}: all {n}</source>
        <translation>{part}: los {n}</translation>
    </message>
    <message>
        <source>{part}: {n} of {all}</source>
        <translation>{part}: {n} de {all}</translation>
    </message>
    <message>
        <source>Forgotten by now: {}.</source>
        <translation>Olvidado hasta ahora: {}.</translation>
    </message>
</context>
<context>
    <name>PoolRow</name>
    <message>
        <source>{used} of {limit} usable</source>
        <translation>{used} de {limit} útiles</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recurrente</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Búfer de cálculo</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Búfer de salida</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Advertised and practical context</source>
        <translation>Contexto anunciado y contexto práctico</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Right answers by length of the input, in</source>
        <translation>Aciertos según la longitud de la entrada, en</translation>
    </message>
    <message>
        <source>Lost in the middle: a passage is found best when it stands at the start or the end of the prompt, and is missed most in the middle, also by models sold for long context ({source}). Put what matters last, beside the question.</source>
        <translation>Perdido en el medio: un pasaje se encuentra mejor cuando está al principio o al final del prompt, y se pasa por alto sobre todo en el medio, también en modelos vendidos para contextos largos ({source}). Pon lo más importante al final, junto a la pregunta.</translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation>Fuente: {source}, {date}</translation>
    </message>
    <message>
        <source>an unknown length</source>
        <translation>una longitud desconocida</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; nobody has published its {benchmark} results at several lengths. These are others:</source>
        <translation>{model} está hecho para {tokens}; nadie publicó sus resultados de {benchmark} con varias longitudes. Estos son de otros:</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time at {short} and {worst:.0f} % at {long}.</source>
        <translation>{model} está hecho para {tokens}; en {benchmark} acierta el {best:.0f} % de las veces con {short} y el {worst:.0f} % con {long}.</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, the length that the benchmark calls effective.</source>
        <translation>{model} está hecho para {tokens}; en {benchmark} se mantiene por encima del {bound} % hasta {usable}, la longitud que la prueba llama efectiva.</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Loss against size</source>
        <translation>Pérdida según el tamaño</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>From {best} ({low}) to {worst} ({high}). {about}</source>
        <translation>De {best} ({low}) a {worst} ({high}). {about}</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>No size is known: see the table.</source>
        <translation>No se conoce ningún tamaño: mira la tabla.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>QuantizationTopic</name>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
</context>
<context>
    <name>RangeChart</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>{} does not run it</source>
        <translation>{} no lo ejecuta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>RemediesCard</name>
    <message>
        <source>What would give more room</source>
        <translation>Qué daría más espacio</translation>
    </message>
    <message>
        <source>The model&apos;s whole context fits already, and no model that fits needs half of the cache.</source>
        <translation>Todo el contexto del modelo ya cabe, y ningún modelo que quepa necesita la mitad de la caché.</translation>
    </message>
    <message>
        <source>Retrieve instead of stuffing (RAG)</source>
        <translation>Recuperar en lugar de rellenar (RAG)</translation>
    </message>
    <message>
        <source>Only the chunks nearest to the question go into the prompt.</source>
        <translation>Solo los fragmentos más cercanos a la pregunta entran en el prompt.</translation>
    </message>
    <message>
        <source>Chunks as in</source>
        <translation>Fragmentos como en</translation>
    </message>
    <message>
        <source>Tokens a chunk</source>
        <translation>Tokens por fragmento</translation>
    </message>
    <message>
        <source>Tokens that neighbours share</source>
        <translation>Tokens que comparten los vecinos</translation>
    </message>
    <message>
        <source>Chunks in the prompt</source>
        <translation>Fragmentos en el prompt</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Como en</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Put only these chunks into the window</source>
        <translation>Poner solo estos fragmentos en la ventana</translation>
    </message>
    <message>
        <source>There are no documents in the window.</source>
        <translation>No hay documentos en la ventana.</translation>
    </message>
    <message>
        <source>{documents} tokens of documents become {n} chunks, {k} of them in the prompt: {prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of KV cache; the index takes {index}.</source>
        <translation>{documents} tokens de documentos se convierten en {n} fragmentos, {k} de ellos en el prompt: {prompt} tokens en lugar de {documents}. Eso ahorra {saved} tokens y {bytes} de caché KV; el índice ocupa {index}.</translation>
    </message>
    <message>
        <source>Longest context as it is: {}</source>
        <translation>Contexto más largo tal como está: {}</translation>
    </message>
    <message>
        <source>The model does not fit as it is.</source>
        <translation>El modelo no cabe tal como está.</translation>
    </message>
    <message>
        <source>The longest context becomes {}.</source>
        <translation>El contexto más largo pasa a ser {}.</translation>
    </message>
    <message>
        <source>Keep the KV cache in {}</source>
        <translation>Guardar la caché KV en {}</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <source>Take {}, a smaller file</source>
        <translation>Elegir {}, un archivo menor</translation>
    </message>
    <message>
        <source>Take {}: cheaper attention</source>
        <translation>Elegir {}: atención más barata</translation>
    </message>
    <message>
        <source>Its cache takes {size} here, at most half; up to {longest}.</source>
        <translation>Su caché ocupa aquí {size}, la mitad como mucho; hasta {longest}.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Elegirlo</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Cómputo de entrenamiento</translation>
    </message>
    <message>
        <source>{} FLOP</source>
        <translation>{} FLOP</translation>
    </message>
    <message>
        <source>6 × {params:,.0f} active parameters × {tokens:,.0f} tokens</source>
        <translation>6 × {params:,.0f} parámetros activos × {tokens:,.0f} tokens</translation>
    </message>
    <message>
        <source>2 forward and 4 backward for each parameter and token</source>
        <translation>2 hacia delante y 4 hacia atrás por cada parámetro y token</translation>
    </message>
    <message>
        <source>6 × parameters × tokens</source>
        <translation>6 × parámetros × tokens</translation>
    </message>
    <message>
        <source>from the layers of this model, windows and all</source>
        <translation>a partir de las capas de este modelo, con ventanas y todo</translation>
    </message>
    <message>
        <source>for a usual shape: width is 128 times the number of layers (assumed)</source>
        <translation>para una forma habitual: la anchura es 128 veces el número de capas (supuesto)</translation>
    </message>
    <message>
        <source>comparing {:,} tokens with those before them, forward and backward</source>
        <translation>comparar {:,} tokens con los anteriores, hacia delante y hacia atrás</translation>
    </message>
    <message>
        <source>Attention on top</source>
        <translation>Atención aparte</translation>
    </message>
    <message>
        <source>{:.0%} more</source>
        <translation>{:.0%} más</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>Tokens por parámetro</translation>
    </message>
    <message>
        <source>compute-optimal by Chinchilla</source>
        <translation>óptimo en cómputo según Chinchilla</translation>
    </message>
    <message>
        <source>over-trained {} times, for cheaper use</source>
        <translation>sobreentrenado {} veces, para un uso más barato</translation>
    </message>
    <message>
        <source>under-trained: Chinchilla asks for {} tokens</source>
        <translation>poco entrenado: Chinchilla pide {} tokens</translation>
    </message>
    <message>
        <source>{tokens:,.0f} tokens ÷ {params:,.0f} active parameters</source>
        <translation>{tokens:,.0f} tokens ÷ {params:,.0f} parámetros activos</translation>
    </message>
    <message>
        <source>Chinchilla: {rule:g} × {params} = {tokens} tokens</source>
        <translation>Chinchilla: {rule:g} × {params} = {tokens} tokens</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</source>
        <translation>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</translation>
    </message>
    <message>
        <source>{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit</source>
        <translation>{share:.0%} aprovechado de un máximo de {peak:,.0f} TFLOPS, denso, 16 bits</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>{:,.0f} TFLOPS kept on each</source>
        <translation>{:,.0f} TFLOPS aprovechados en cada una</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation>
            <numerusform>{hours} horas de GPU ÷ {count:,} tarjeta</numerusform>
            <numerusform>{hours} horas de GPU ÷ {count:,} tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>aritmética</translation>
    </message>
    <message numerus="yes">
        <source>on {:,} cards</source>
        <translation>
            <numerusform>en {:,} tarjeta</numerusform>
            <numerusform>en {:,} tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>{hours} hours × {watts:.0f} W of a {name}</source>
        <translation>{hours} horas × {watts:.0f} W de una {name}</translation>
    </message>
    <message>
        <source>processors, network and cooling come on top</source>
        <translation>procesadores, red y refrigeración van aparte</translation>
    </message>
    <message>
        <source>board power in the catalog: {}</source>
        <translation>consumo de la tarjeta según el catálogo: {}</translation>
    </message>
    <message>
        <source>the cards alone</source>
        <translation>solo las tarjetas</translation>
    </message>
    <message>
        <source>{} years</source>
        <translation>{} años</translation>
    </message>
    <message numerus="yes">
        <source>{} hours</source>
        <translation>
            <numerusform>{} hora</numerusform>
            <numerusform>{} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} days</source>
        <translation>
            <numerusform>{} día</numerusform>
            <numerusform>{} días</numerusform>
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
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money, unknown</source>
        <translation>Dinero, desconocido</translation>
    </message>
    <message>
        <source>Nobody has a price of this card</source>
        <translation>Nadie tiene un precio de esta tarjeta</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>el catálogo</translation>
    </message>
    <message>
        <source>no price of the card</source>
        <translation>la tarjeta no tiene precio</translation>
    </message>
    <message>
        <source>{hours} GPU-hours × {price} USD</source>
        <translation>{hours} horas de GPU × {price} USD</translation>
    </message>
    <message>
        <source>electricity of the cards: {}</source>
        <translation>electricidad de las tarjetas: {}</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>alquiladas</translation>
    </message>
    <message>
        <source>owned, with electricity</source>
        <translation>propias, con electricidad</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Memoria necesaria</translation>
    </message>
    <message>
        <source>at least, over all cards</source>
        <translation>como mínimo, entre todas las tarjetas</translation>
    </message>
    <message>
        <source>at least; the cards have {}</source>
        <translation>como mínimo; las tarjetas tienen {}</translation>
    </message>
    <message numerus="yes">
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation>
            <numerusform>no cabe: {count:,} tarjeta de {size} como mínimo</numerusform>
            <numerusform>no cabe: {count:,} tarjetas de {size} como mínimo</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}</source>
        <translation>{bytes:g} bytes × {params:,.0f} parámetros, todos = {size}</translation>
    </message>
    <message>
        <source>16-bit weights and gradients, 32-bit copy and two moments of Adam</source>
        <translation>pesos y gradientes de 16 bits, copia de 32 bits y dos momentos de Adam</translation>
    </message>
    <message>
        <source>activations of one sequence, recomputed: {}</source>
        <translation>activaciones de una secuencia, recalculadas: {}</translation>
    </message>
</context>
<context>
    <name>RooflineCard</name>
    <message>
        <source>The roofline of your machine</source>
        <translation>El roofline de tu máquina</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model} en {rig}</translation>
    </message>
    <message>
        <source>Writing a token</source>
        <translation>Escribir un token</translation>
    </message>
    <message>
        <source>Reading a prompt, {} tokens at once</source>
        <translation>Leer un prompt, {} tokens a la vez</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP por byte</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>reached, est.</source>
        <translation>alcanzado, est.</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>tokens por segundo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lectura del prompt</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a byte, and arithmetic is the limit.</source>
        <translation>Escribir lee todos los pesos activos para un solo token: {low} FLOP por byte, así que el límite es la memoria. Un prompt usa los mismos bytes para muchos tokens: {high} FLOP por byte, y el límite es la aritmética.</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a byte, but memory is still the limit: much is read, or few tokens come at once.</source>
        <translation>Escribir lee todos los pesos activos para un solo token: {low} FLOP por byte, así que el límite es la memoria. Un prompt usa los mismos bytes para muchos tokens, {high} FLOP por byte, pero la memoria sigue siendo el límite: se lee mucho, o llegan pocos tokens a la vez.</translation>
    </message>
    <message>
        <source>A part of the weights lies in RAM, whose lower roof is dashed: points of the whole model lie between both.</source>
        <translation>Una parte de los pesos está en RAM, cuyo techo más bajo es la línea discontinua: los puntos del modelo entero quedan entre ambos.</translation>
    </message>
    <message>
        <source>Work of a token</source>
        <translation>Trabajo de un token</translation>
    </message>
    <message>
        <source>2 FLOP for each of the {:.3g} billion values passed, and looking back</source>
        <translation>2 FLOP por cada uno de los {:.3g} mil millones de valores recorridos, y la mirada atrás</translation>
    </message>
    <message>
        <source>inference: 2 × active parameters, and attention</source>
        <translation>inferencia: 2 × parámetros activos, y atención</translation>
    </message>
    <message>
        <source>The ridge</source>
        <translation>La cresta</translation>
    </message>
    <message>
        <source>{:,.0f} FLOP a byte</source>
        <translation>{:,.0f} FLOP por byte</translation>
    </message>
    <message>
        <source>peak {peak}/s ÷ bandwidth {bandwidth}/s</source>
        <translation>máximo {peak}/s ÷ ancho de banda {bandwidth}/s</translation>
    </message>
    <message>
        <source>where {} turns from one limit to the other</source>
        <translation>donde {} pasa de un límite al otro</translation>
    </message>
    <message>
        <source>{} FLOP a byte</source>
        <translation>{} FLOP por byte</translation>
    </message>
    <message>
        <source>{flop} ÷ {size} read</source>
        <translation>{flop} ÷ {size} leídos</translation>
    </message>
    <message>
        <source>allowed: {}/s</source>
        <translation>permitido: {}/s</translation>
    </message>
    <message>
        <source>limited by arithmetic</source>
        <translation>limitado por la aritmética</translation>
    </message>
    <message>
        <source>limited by memory bandwidth</source>
        <translation>limitado por el ancho de banda de memoria</translation>
    </message>
    <message>
        <source>reached: {rate} tokens a second, est., are {flops}/s</source>
        <translation>alcanzado: {rate} tokens por segundo, est., son {flops}/s</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>The memory bandwidth of this machine is not known.</source>
        <translation>No se conoce el ancho de banda de memoria de esta máquina.</translation>
    </message>
    <message>
        <source>{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}.</source>
        <translation>{name}: la aritmética es el límite desde {ridge:.0f} FLOP por byte. {points}.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP por byte</translation>
    </message>
    <message>
        <source>FLOP/s reached</source>
        <translation>FLOP/s alcanzados</translation>
    </message>
    <message>
        <source>FLOP/s allowed</source>
        <translation>FLOP/s permitidos</translation>
    </message>
    <message>
        <source>FLOP for each byte read from memory</source>
        <translation>FLOP por cada byte leído de la memoria</translation>
    </message>
    <message>
        <source>FLOP a second</source>
        <translation>FLOP por segundo</translation>
    </message>
    <message>
        <source>memory is the limit</source>
        <translation>el límite es la memoria</translation>
    </message>
    <message>
        <source>arithmetic is</source>
        <translation>es la aritmética</translation>
    </message>
</context>
<context>
    <name>RoutingCard</name>
    <message>
        <source>Which experts a token takes</source>
        <translation>Qué expertos usa un token</translation>
    </message>
    <message>
        <source>the cat sat on the mat and the dog saw the cat</source>
        <translation>el gato se sentó en la alfombra y el perro vio al gato</translation>
    </message>
    <message>
        <source>Text to route, word by word</source>
        <translation>Texto por enrutar, palabra por palabra</translation>
    </message>
    <message>
        <source>Keep earlier tokens lit</source>
        <translation>Dejar encendidos los anteriores</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token siguiente</translation>
    </message>
    <message>
        <source>Experts touched</source>
        <translation>Expertos tocados</translation>
    </message>
    <message>
        <source>Experts of a layer that a batch touches</source>
        <translation>Expertos de una capa que toca un lote</translation>
    </message>
    <message>
        <source>Tokens in the batch</source>
        <translation>Tokens en el lote</translation>
    </message>
    <message>
        <source>Dark: the experts of the token shown. Pale: of the tokens before it. The router here has this model&apos;s shape and random weights, because the true ones are in the model&apos;s file; which experts light up is made up, how many is not.</source>
        <translation>Oscuro: los expertos del token mostrado. Pálido: los de los tokens anteriores. El router tiene aquí la forma de este modelo y pesos aleatorios, porque los verdaderos están en el archivo del modelo; qué expertos se encienden es inventado, cuántos no.</translation>
    </message>
    <message>
        <source>{} is dense: every token passes all parameters of every layer, and there is nothing to choose. Pick a mixture of experts above to see routing.</source>
        <translation>{} es denso: cada token pasa por todos los parámetros de cada capa y no hay nada que elegir. Elige arriba una mezcla de expertos para ver el enrutamiento.</translation>
    </message>
    <message>
        <source> One more, shared, expert is passed by every token.</source>
        <translation> Todos los tokens pasan además por un experto compartido.</translation>
    </message>
    <message>
        <source>{name} mixes experts in {layers} of its {every} layers: a router scores all {all} for each token, reads the {used} best and mixes their answers.</source>
        <translation>{name} mezcla expertos en {layers} de sus {every} capas: un router puntúa los {all} para cada token, lee los {used} mejores y mezcla sus respuestas.</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>tocados</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Share of the experts that one token reads, {}</source>
        <translation>Parte de los expertos que lee un token, {}</translation>
    </message>
    <message>
        <source>experts are {} of this model&apos;s parameters</source>
        <translation>los expertos son {} de los parámetros de este modelo</translation>
    </message>
    <message>
        <source>{used} of {all} in each layer</source>
        <translation>{used} de {all} en cada capa</translation>
    </message>
    <message>
        <source>One token reads</source>
        <translation>Un token lee</translation>
    </message>
    <message>
        <source>Different experts lit in a layer, {}</source>
        <translation>Expertos distintos encendidos en una capa, {}</translation>
    </message>
    <message>
        <source>{lit:,} lit cells in {layers} layers; repeated words take the same experts</source>
        <translation>{lit:,} celdas encendidas en {layers} capas; las palabras repetidas usan los mismos expertos</translation>
    </message>
    <message>
        <source>different experts a layer; tokens lit: {}</source>
        <translation>expertos distintos por capa; tokens encendidos: {}</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Experts that a batch of {n} tokens touches, {value}</source>
        <translation>Expertos que toca un lote de {n} tokens, {value}</translation>
    </message>
    <message>
        <source>if tokens choose evenly and on their own; real routers are a little uneven and touch somewhat fewer</source>
        <translation>si los tokens eligen por igual y por su cuenta; los routers reales son algo desiguales y tocan algunos menos</translation>
    </message>
    <message>
        <source>of {all} experts a layer, on average</source>
        <translation>de {all} expertos por capa, de media</translation>
    </message>
    <message>
        <source>A batch of {} tokens touches</source>
        <translation>Un lote de {} tokens toca</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} tokens</translation>
    </message>
    <message>
        <source>Tokens that touch 99 % of the experts, {}</source>
        <translation>Tokens que tocan el 99 % de los expertos, {}</translation>
    </message>
    <message>
        <source>a prompt is read in batches of 512: it reads nearly all weights, whatever the number of active parameters</source>
        <translation>un prompt se lee en lotes de 512: lee casi todos los pesos, sea cual sea el número de parámetros activos</translation>
    </message>
    <message>
        <source>why reading a prompt takes all weights, and one user&apos;s writing few</source>
        <translation>por qué leer un prompt usa todos los pesos, y escribir para un usuario pocos</translation>
    </message>
    <message>
        <source>99 % of the experts after</source>
        <translation>99 % de los expertos tras</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>Experts that the token &apos;{}&apos; takes</source>
        <translation>Expertos que usa el token «{}»</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; takes {used} of {all} experts in each of {layers} layers; in the first: {first}.</source>
        <translation>«{token}» usa {used} de {all} expertos en cada una de las {layers} capas; en la primera: {first}.</translation>
    </message>
    <message>
        <source>layer {}</source>
        <translation>capa {}</translation>
    </message>
    <message>
        <source>expert 1</source>
        <translation>experto 1</translation>
    </message>
    <message>
        <source>expert {}</source>
        <translation>experto {}</translation>
    </message>
    <message>
        <source>Layer {layer}: experts {taken}</source>
        <translation>Capa {layer}: expertos {taken}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>1.2 GB for each billion active parameters?</source>
        <translation>¿1,2 GB por cada mil millones de parámetros activos?</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>La regla dice</translation>
    </message>
    <message>
        <source>from {} active parameters</source>
        <translation>a partir de {} parámetros activos</translation>
    </message>
    <message>
        <source>The rule, {}</source>
        <translation>La regla, {}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>búferes</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>controlador</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>{quant}, {context}, on this machine</source>
        <translation>{quant}, {context}, en esta máquina</translation>
    </message>
    <message>
        <source>Memory needed, {}</source>
        <translation>Memoria necesaria, {}</translation>
    </message>
    <message>
        <source>{:.1f} times the rule</source>
        <translation>{:.1f} veces la regla</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>the rule counts what a token uses, memory holds all experts</source>
        <translation>la regla cuenta lo que usa un token, la memoria guarda todos los expertos</translation>
    </message>
    <message>
        <source>the rule counts what a token multiplies, memory holds the tables too</source>
        <translation>la regla cuenta lo que multiplica un token, la memoria guarda también las tablas</translation>
    </message>
    <message>
        <source>for a dense model the rule asks for more than needed at this context</source>
        <translation>para un modelo denso la regla pide más de lo necesario con este contexto</translation>
    </message>
    <message>
        <source>for a dense model active and total are the same</source>
        <translation>para un modelo denso los activos y el total son lo mismo</translation>
    </message>
</context>
<context>
    <name>RunFields</name>
    <message>
        <source>Your run</source>
        <translation>Tu entrenamiento</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>Partir de un modelo</translation>
    </message>
    <message>
        <source>Parameters, all</source>
        <translation>Parámetros, todos</translation>
    </message>
    <message>
        <source>Parameters, active for a token</source>
        <translation>Parámetros activos por token</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Tokens de entrenamiento</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>Tokens de una secuencia</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Cuántas tarjetas</translation>
    </message>
    <message>
        <source>Share of the card&apos;s peak that is kept</source>
        <translation>Parte aprovechada del máximo de la tarjeta</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>of which active</source>
        <translation>de ellos activos</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántas</translation>
    </message>
    <message>
        <source>kept of their peak</source>
        <translation>aprovechado de su máximo</translation>
    </message>
</context>
<context>
    <name>RunTab</name>
    <message>
        <source>Written for</source>
        <translation>Escrito para</translation>
    </message>
    <message>
        <source>bash, zsh</source>
        <translation>bash, zsh</translation>
    </message>
    <message>
        <source>It does not fit: these commands would run out of memory here.</source>
        <translation>No cabe: estos comandos agotarían aquí la memoria.</translation>
    </message>
    <message>
        <source>Its shape is not published, so nobody can say how to place it.</source>
        <translation>Su forma no está publicada, así que nadie puede decir cómo colocarlo.</translation>
    </message>
</context>
<context>
    <name>ScalingCard</name>
    <message>
        <source>The scaling law</source>
        <translation>La ley de escala</translation>
    </message>
    <message>
        <source>loss at the compute of your run</source>
        <translation>pérdida con el cómputo de tu entrenamiento</translation>
    </message>
    <message>
        <source>Loss against size at equal compute</source>
        <translation>Pérdida según el tamaño con igual cómputo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>{:g} × the compute</source>
        <translation>{:g} × el cómputo</translation>
    </message>
    <message>
        <source>Each line spends {flop} FLOP on models of every size: small ones read more text, large ones less. The floor of the valley is the best use of that compute. Drag to go along it.</source>
        <translation>Cada línea gasta {flop} FLOP en modelos de todos los tamaños: los pequeños leen más texto, los grandes menos. El fondo del valle es el mejor uso de ese cómputo. Arrastra para recorrerlo.</translation>
    </message>
    <message>
        <source>{address}, read {date}</source>
        <translation>{address}, consultada el {date}</translation>
    </message>
    <message>
        <source>loss of your run, {:.3f} above the best for its compute</source>
        <translation>pérdida de tu entrenamiento, {:.3f} sobre la mejor para su cómputo</translation>
    </message>
    <message>
        <source>Best size by it</source>
        <translation>Mejor tamaño según ella</translation>
    </message>
    <message>
        <source>{tokens} tokens, {ratio:.0f} for each parameter</source>
        <translation>{tokens} tokens, {ratio:.0f} por cada parámetro</translation>
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
        <translation>Por escritura</translation>
    </message>
    <message>
        <source>Only counted text can be told apart by script.</source>
        <translation>Solo el texto contado puede distinguirse por escritura.</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Aún no hay letras.</translation>
    </message>
    <message>
        <source>Digits and signs are left out. Chinese, kana and Thai have no spaces between words.</source>
        <translation>No se cuentan cifras ni signos. El chino, el kana y el tailandés no separan las palabras con espacios.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens a word</source>
        <translation>tokens por palabra</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>por letra</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation>Tamaños de memoria</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB (2³⁰ bytes)</translation>
    </message>
    <message>
        <source>GB as on the box (10⁹ bytes)</source>
        <translation>GB como en la caja (10⁹ bytes)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Claro, oscuro o alto contraste.</translation>
    </message>
    <message>
        <source>Changes at the next start.</source>
        <translation>Cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>También Ctrl+Más, Ctrl+Menos y Ctrl+0.</translation>
    </message>
    <message>
        <source>Engines and drivers count in GiB, boxes in GB.</source>
        <translation>Motores y controladores cuentan en GiB; las cajas, en GB.</translation>
    </message>
    <message>
        <source>decides between “Runs well” and “Slow”</source>
        <translation>decide entre «Funciona bien» y «Lento»</translation>
    </message>
    <message>
        <source>What each use asks for</source>
        <translation>Lo que pide cada uso</translation>
    </message>
    <message>
        <source>{:.0f} tok/s or more</source>
        <translation>{:.0f} tok/s o más</translation>
    </message>
    <message>
        <source>{} context</source>
        <translation>{} de contexto</translation>
    </message>
</context>
<context>
    <name>ShareBarOfTypes</name>
    <message>
        <source>{quant} by bytes: {parts}</source>
        <translation>{quant} por bytes: {parts}</translation>
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
        <translation>Velocidad de cada modelo</translation>
    </message>
    <message numerus="yes">
        <source>Of {} models: {}.</source>
        <translation>
            <numerusform>De {} modelo: {}.</numerusform>
            <numerusform>De {} modelos: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Cuant.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>tok/s, est.</source>
        <translation>tok/s, est.</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Memoria, GiB</translation>
    </message>
    <message>
        <source>comfortable for {}: {:.0f} tok/s</source>
        <translation>cómodo para {}: {:.0f} tok/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>{} tok/s measured</source>
        <translation>{} tok/s medidos</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s est.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>SpeedTab</name>
    <message>
        <source>Speed as the context fills</source>
        <translation>La velocidad al llenarse el contexto</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Espera de la primera palabra</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context</source>
        <translation>tok/s según los tokens en el contexto</translation>
    </message>
    <message>
        <source>seconds by length of the prompt</source>
        <translation>segundos según la longitud del prompt</translation>
    </message>
    <message>
        <source>From {first} tok/s with little in the context to {last} at {tokens}.</source>
        <translation>De {first} tok/s con poco en el contexto a {last} con {tokens}.</translation>
    </message>
    <message>
        <source>Tokens in the context</source>
        <translation>Tokens en el contexto</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>A prompt of {tokens} tokens is read in {low} to {high}.</source>
        <translation>Un prompt de {tokens} tokens se lee en {low} a {high}.</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>Tokens en el prompt</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>comfortable for {use}: {speed} tok/s</source>
        <translation>cómodo para {use}: {speed} tok/s</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context, without drafts</source>
        <translation>tok/s según los tokens en el contexto, sin borradores</translation>
    </message>
    <message>
        <source>seconds by length of the prompt, once it is loaded</source>
        <translation>segundos según la longitud del prompt, una vez cargado</translation>
    </message>
    <message>
        <source>Drafts by {name} make it slower here: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>Los borradores de {name} lo hacen más lento aquí: {before} → {now} tok/s. Un paso de {time} da {tokens} tokens.</translation>
    </message>
    <message>
        <source>With drafts by {name}: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>Con borradores de {name}: {before} → {now} tok/s. Un paso de {time} da {tokens} tokens.</translation>
    </message>
    <message>
        <source>Loading the model takes {span}, limited by {limit} ({formula}). The first word of a cold start waits for it.</source>
        <translation>Cargar el modelo tarda {span}, limitado por {limit} ({formula}). La primera palabra de un arranque en frío espera a eso.</translation>
    </message>
    <message>
        <source>Writes {generation} tok/s with an empty context and reads prompts at {prefill} tok/s; limited by {limit}.</source>
        <translation>Escribe {generation} tok/s con el contexto vacío y lee prompts a {prefill} tok/s; limitado por {limit}.</translation>
    </message>
    <message>
        <source>You measured this; {speed} tok/s were estimated.</source>
        <translation>Lo mediste tú; se estimaron {speed} tok/s.</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>Un token tarda {time}</translation>
    </message>
    <message>
        <source>with an empty context</source>
        <translation>con el contexto vacío</translation>
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
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A short question, 64 tokens</source>
        <translation>Una pregunta corta, 64 tokens</translation>
    </message>
    <message>
        <source>A page, 512 tokens</source>
        <translation>Una página, 512 tokens</translation>
    </message>
    <message>
        <source>An article, 4K tokens</source>
        <translation>Un artículo, 4K tokens</translation>
    </message>
    <message>
        <source>A long report, 16K tokens</source>
        <translation>Un informe largo, 16K tokens</translation>
    </message>
    <message>
        <source>A code base, 64K tokens</source>
        <translation>Una base de código, 64K tokens</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Hasta el final</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>What the speed feels like</source>
        <translation>Cómo se siente la velocidad</translation>
    </message>
    <message>
        <source>The text below comes as fast as the model would write it here, after the wait for the first word. People read {low:.0f} to {high:.0f} words a second: what is slower makes you wait, what is faster does not.</source>
        <translation>El texto de abajo aparece tan rápido como lo escribiría aquí el modelo, tras la espera de la primera palabra. La gente lee de {low:.0f} a {high:.0f} palabras por segundo: lo más lento te hace esperar, lo más rápido no.</translation>
    </message>
    <message>
        <source>Pace against reading</source>
        <translation>El ritmo frente a la lectura</translation>
    </message>
    <message>
        <source>tokens a second, logarithmic</source>
        <translation>tokens por segundo, logarítmico</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>Ritmo de lectura</translation>
    </message>
    <message>
        <source>{words} words of this text are {tokens} tokens ({vocabulary}), so people read {low} to {high} tokens a second. {source}</source>
        <translation>{words} palabras de este texto son {tokens} tokens ({vocabulary}), así que la gente lee de {low} a {high} tokens por segundo. {source}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>SpeedWriters</name>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The machine is not known yet.</source>
        <translation>La máquina aún no se conoce.</translation>
    </message>
    <message>
        <source>{model} does not run here with a prompt of {tokens} tokens.</source>
        <translation>{model} no funciona aquí con un prompt de {tokens} tokens.</translation>
    </message>
</context>
<context>
    <name>StartFields</name>
    <message>
        <source>Loaded from</source>
        <translation>Se carga desde</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Tokens en borrador</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Not counted: it is loaded</source>
        <translation>Sin contar: ya está cargado</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>0 to 1; empty: {span}, as measured elsewhere</source>
        <translation>De 0 a 1; vacío: {span}, como se midió en otros sitios</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None suits</source>
        <translation>Ninguno sirve</translation>
    </message>
    <message>
        <source>Its own block (MTP)</source>
        <translation>Su propio bloque (MTP)</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Plan a rig you do not own yet</source>
        <translation>Planifica un equipo que aún no tienes</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>Partir de este equipo</translation>
    </message>
    <message>
        <source>Choose parts, or open a .rig.json file: every page then answers for that rig.</source>
        <translation>Elige piezas o abre un archivo .rig.json: todas las páginas responden entonces para ese equipo.</translation>
    </message>
    <message>
        <source>Your planned rigs</source>
        <translation>Tus equipos planificados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be read.</source>
        <translation>No se pudo leer el catálogo.</translation>
    </message>
    <message>
        <source>{}. Choose your card under This computer.</source>
        <translation>{}. Elige tu tarjeta en Este equipo.</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>No se pudo leer este equipo.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Sin conexión: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The user guide</source>
        <translation>La guía de uso</translation>
    </message>
    <message>
        <source>Models up to {}</source>
        <translation>Modelos hasta {}</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Detectando</translation>
    </message>
    <message>
        <source>Detected just now</source>
        <translation>Detectado ahora mismo</translation>
    </message>
    <message>
        <source>Detected {} min ago</source>
        <translation>Detectado hace {} min</translation>
    </message>
    <message>
        <source>Detected {} h ago</source>
        <translation>Detectado hace {} h</translation>
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
        <translation>Memoria en {}</translation>
    </message>
    <message>
        <source>GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change.</source>
        <translation>Un GiB son 2³⁰ bytes, un GB son 10⁹ bytes. Haz clic para cambiar.</translation>
    </message>
    <message>
        <source>Text size {:.0%}</source>
        <translation>Tamaño del texto {:.0%}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message>
        <source>What a quantization loses</source>
        <translation>Qué pierde una cuantización</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Published measurements. The divergence (KL) compares the probabilities of every next token with those of the unquantized model: 0 is the same model. It ranks more truly than perplexity, which can even fall. Figures of one study must not be compared with another&apos;s: the same quantization of another model on a harder text diverges a hundred times more.</source>
        <translation>Mediciones publicadas. La divergencia (KL) compara las probabilidades de cada token siguiente con las del modelo sin cuantizar: 0 es el mismo modelo. Ordena con más acierto que la perplejidad, que incluso puede bajar. Las cifras de un estudio no deben compararse con las de otro: la misma cuantización de otro modelo con un texto más difícil diverge cien veces más.</translation>
    </message>
    <message>
        <source>Study: model and text</source>
        <translation>Estudio: modelo y texto</translation>
    </message>
    <message>
        <source>Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed.</source>
        <translation>Disco: simple. Rombo ◆: con matriz de importancia. ≈: tamaño calculado.</translation>
    </message>
    <message>
        <source>Quantizations, the least changed first</source>
        <translation>Cuantizaciones, primero las menos alteradas</translation>
    </message>
    <message>
        <source>text not stated</source>
        <translation>texto no indicado</translation>
    </message>
    <message>
        <source>KV cache: {name}, {dataset}</source>
        <translation>Caché KV: {name}, {dataset}</translation>
    </message>
    <message>
        <source>Weights: {name}, {dataset}</source>
        <translation>Pesos: {name}, {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation>
            <numerusform>{count} cuantización, frente a {reference}, {date}. {source}</numerusform>
            <numerusform>{count} cuantizaciones, frente a {reference}, {date}. {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unstated reference</source>
        <translation>una referencia no indicada</translation>
    </message>
    <message>
        <source>mean divergence, nats</source>
        <translation>divergencia media, nats</translation>
    </message>
    <message>
        <source>median divergence, nats</source>
        <translation>divergencia mediana, nats</translation>
    </message>
    <message>
        <source>perplexity increase, %</source>
        <translation>aumento de perplejidad, %</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplejidad</translation>
    </message>
    <message>
        <source>bits a value</source>
        <translation>bits por valor</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mismo token más probable</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>{:g} bits</source>
        <translation>{:g} bits</translation>
    </message>
    <message>
        <source>measured on {dataset}, against {reference}</source>
        <translation>medido con {dataset}, frente a {reference}</translation>
    </message>
    <message>
        <source>a text that is not stated</source>
        <translation>un texto no indicado</translation>
    </message>
    <message>
        <source>a reference that is not stated</source>
        <translation>una referencia no indicada</translation>
    </message>
    <message>
        <source>importance matrix: {}</source>
        <translation>matriz de importancia: {}</translation>
    </message>
    <message>
        <source>with an importance matrix</source>
        <translation>con matriz de importancia</translation>
    </message>
    <message>
        <source>one token in a hundred diverges by more than {:.3g} nats</source>
        <translation>uno de cada cien tokens diverge más de {:.3g} nats</translation>
    </message>
    <message>
        <source>the size is computed from the model&apos;s tensors</source>
        <translation>el tamaño se calcula a partir de los tensores del modelo</translation>
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
        <translation>Con tu modelo y tu máquina</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>Términos relacionados</translation>
    </message>
    <message>
        <source>Also: {}</source>
        <translation>También: {}</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>Try it out: {}</source>
        <translation>Pruébalo: {}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Open in the glossary</source>
        <translation>Abrir en el glosario</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Press F1 to have it explained.</source>
        <translation>Pulsa F1 para ver la explicación.</translation>
    </message>
</context>
<context>
    <name>ThresholdsCard</name>
    <message>
        <source>Legal thresholds</source>
        <translation>Umbrales legales</translation>
    </message>
    <message>
        <source>{} × above</source>
        <translation>{} × por encima</translation>
    </message>
    <message>
        <source>{} × below</source>
        <translation>{} × por debajo</translation>
    </message>
    <message>
        <source>{address}, read {date}; no legal advice</source>
        <translation>{address}, consultada el {date}; no es asesoramiento jurídico</translation>
    </message>
    <message>
        <source>Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are estimates by Epoch AI (CC BY 4.0), since their makers publish no figures.</source>
        <translation>Conocidos aquí por encima de 10²⁵: {count}, los mayores {names}. {estimated} de ellos son estimaciones de Epoch AI (CC BY 4.0), ya que sus fabricantes no publican cifras.</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Which card for which model, computed</source>
        <translation>Qué tarjeta para qué modelo, calculado</translation>
    </message>
    <message>
        <source>An article puts these models on cards of these sizes. Its whole table is not at hand: what is compared here are its three statements about cards, each in the readings that it may have meant, with the memory of a real card of that size, for one conversation at the context of the top bar.</source>
        <translation>Un artículo asigna estos modelos a tarjetas de estos tamaños. No disponemos de su tabla completa: aquí se comparan sus tres afirmaciones sobre tarjetas, cada una en las lecturas que pudo querer decir, con la memoria de una tarjeta real de ese tamaño, para una conversación con el contexto de la barra superior.</translation>
    </message>
    <message>
        <source>What {} really holds</source>
        <translation>Lo que de verdad cabe en {}</translation>
    </message>
    <message>
        <source>computing for all models</source>
        <translation>calculando para todos los modelos</translation>
    </message>
    <message>
        <source>read as {quant}: needs {needs}, the card can hold {holds}</source>
        <translation>leído como {quant}: necesita {needs}, en la tarjeta caben {holds}</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule {}</source>
        <translation>según la propia regla del artículo {}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}</source>
        <translation>pesos {weights} + caché KV {kv} + búferes y controlador {rest} = {all}</translation>
    </message>
    <message>
        <source>not full precision: 8 bits a weight</source>
        <translation>no es precisión completa: 8 bits por peso</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule</source>
        <translation>según la propia regla del artículo</translation>
    </message>
    <message>
        <source>{claim}: {verdict}</source>
        <translation>{claim}: {verdict}</translation>
    </message>
    <message>
        <source>none of the catalog&apos;s models</source>
        <translation>ninguno de los modelos del catálogo</translation>
    </message>
    <message>
        <source>whole, with little loss, at {at}: {models}</source>
        <translation>entero, con poca pérdida, con {at}: {models}</translation>
    </message>
    <message>
        <source>{}: the largest model of each of three families</source>
        <translation>{}: el mayor modelo de cada una de tres familias</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How long an answer takes</source>
        <translation>Cuánto tarda una respuesta</translation>
    </message>
    <message>
        <source>From sending to the last word, the prompt included; the pace falls as the context fills.</source>
        <translation>Desde el envío hasta la última palabra, prompt incluido; el ritmo baja a medida que se llena el contexto.</translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation>Una o dos frases</translation>
    </message>
    <message>
        <source>A typical answer</source>
        <translation>Una respuesta típica</translation>
    </message>
    <message>
        <source>A page of code</source>
        <translation>Una página de código</translation>
    </message>
    <message>
        <source>A reasoning chain</source>
        <translation>Una cadena de razonamiento</translation>
    </message>
    <message>
        <source>A long reasoning chain</source>
        <translation>Una cadena de razonamiento larga</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>to read it</source>
        <translation>para leerlo</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Tokens of the same text</source>
        <translation>Tokens del mismo texto</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>{fewest} needs the fewest tokens, {few}; {most} the most, {many}.</source>
        <translation>{fewest} necesita menos tokens que los demás, {few}; {most} más que ninguno, {many}.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
</context>
<context>
    <name>TokenTimeBar</name>
    <message>
        <source>Time for one token</source>
        <translation>Tiempo por token</translation>
    </message>
</context>
<context>
    <name>TokenTrack</name>
    <message>
        <source>{} tokens</source>
        <translation>{} tokens</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>The text, cut at its tokens</source>
        <translation>El texto, cortado en sus tokens</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Latin, plain letters</source>
        <translation>Latina, letras simples</translation>
    </message>
    <message>
        <source>Latin, accented words</source>
        <translation>Latina, palabras acentuadas</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílica</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griega</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrea</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Scripts of India</source>
        <translation>Escrituras de la India</translation>
    </message>
    <message>
        <source>Thai, Lao, Khmer, Burmese</source>
        <translation>Tailandesa, lao, jemer, birmana</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caracteres chinos</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>Kana japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreana</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Otras escrituras</translation>
    </message>
    <message>
        <source>{low}–{high} est.</source>
        <translation>{low}–{high} est.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message>
        <source>Token {number}: {detail}</source>
        <translation>Token {number}: {detail}</translation>
    </message>
    <message>
        <source>“{text}” takes {n} tokens from {number} on: {detail}</source>
        <translation>«{text}» ocupa {n} tokens desde el {number}: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>id {id}, {n} bytes: {data}</source>
        <translation>
            <numerusform>id {id}, {n} byte: {data}</numerusform>
            <numerusform>id {id}, {n} bytes: {data}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensTopic</name>
    <message>
        <source>The same text in other vocabularies</source>
        <translation>El mismo texto en otros vocabularios</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>{name}: {models}</source>
        <translation>{name}: {models}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>An estimate cannot show where {} cuts.</source>
        <translation>Una estimación no puede mostrar dónde corta {}.</translation>
    </message>
    <message>
        <source>How {} begins:</source>
        <translation>Cómo empieza {}:</translation>
    </message>
    <message>
        <source>The first {} characters:</source>
        <translation>Los primeros {} caracteres:</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Find anything by name (Ctrl+K)</source>
        <translation>Buscar cualquier cosa por su nombre (Ctrl+K)</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Volver a este equipo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>De un informe</translation>
    </message>
    <message>
        <source>Report as a web page…</source>
        <translation>Informe como página web…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Copy a summary for a forum post</source>
        <translation>Copiar un resumen para un foro</translation>
    </message>
    <message>
        <source>Table of models as CSV…</source>
        <translation>Tabla de modelos como CSV…</translation>
    </message>
    <message>
        <source>Table of models as Markdown…</source>
        <translation>Tabla de modelos como Markdown…</translation>
    </message>
    <message>
        <source>Rig and models as JSON…</source>
        <translation>Equipo y modelos como JSON…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is your computer</source>
        <translation>Este es tu equipo</translation>
    </message>
    <message>
        <source>Its memory decides which models run. The red mark is how much of it a model may take. If a fact is wrong, the pencil corrects it.</source>
        <translation>Su memoria decide qué modelos funcionan. La marca roja indica cuánta puede usar un modelo. Si un dato es erróneo, el lápiz lo corrige.</translation>
    </message>
    <message>
        <source>These models suit it best</source>
        <translation>Estos modelos le van mejor</translation>
    </message>
    <message>
        <source>Each card says how well and how fast a model runs here, and with how much context. Why? shows the arithmetic, Run it the command to copy.</source>
        <translation>Cada tarjeta dice qué tan bien y qué tan rápido funciona aquí un modelo, y con cuánto contexto. ¿Por qué? muestra el cálculo; Ejecutarlo, el comando que se copia.</translation>
    </message>
    <message>
        <source>Try other hardware before you buy it</source>
        <translation>Prueba otro hardware antes de comprarlo</translation>
    </message>
    <message>
        <source>Plan a rig from any cards: every page then answers for that rig, until you go back to this computer. Ctrl+K finds everything else by name.</source>
        <translation>Planifica un equipo con cualquier tarjeta: todas las páginas responden entonces para él, hasta que vuelvas a este equipo. Ctrl+K encuentra todo lo demás por su nombre.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>{name}: {params} parameters, {tokens} tokens. {count} models by their published figures.</source>
        <translation>{name}: {params} parámetros, {tokens} tokens. {count} modelos según sus cifras publicadas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>parameters (active ones, of mixtures of experts)</source>
        <translation>parámetros (los activos, en mezclas de expertos)</translation>
    </message>
</context>
<context>
    <name>TrainingTopic</name>
    <message>
        <source>Training tokens against parameters</source>
        <translation>Tokens de entrenamiento según los parámetros</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>Tu entrenamiento</translation>
    </message>
    <message>
        <source>What it took to train them</source>
        <translation>Lo que costó entrenarlos</translation>
    </message>
    <message>
        <source>training tokens; grey lines: equal compute, 10 × apart</source>
        <translation>tokens de entrenamiento; líneas grises: igual cómputo, separadas por 10 ×</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, or type its figures; click a model to start from it.</source>
        <translation>Los discos son modelos densos; los anillos, mezclas de expertos. Arrastra tu entrenamiento, muévelo con las flechas o escribe sus cifras; haz clic en un modelo para partir de él.</translation>
    </message>
    <message>
        <source>{:g} tokens per parameter</source>
        <translation>{:g} tokens por parámetro</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Parámetros activos</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Tokens de entrenamiento</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>Tokens por parámetro</translation>
    </message>
    <message>
        <source>Beyond Chinchilla</source>
        <translation>Más allá de Chinchilla</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>Mis propias cifras</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. The largest run on this map, {name}, took {times} times yours.</source>
        <translation>Un token de entrenamiento cuesta seis operaciones por parámetro: dos hacia delante, cuatro hacia atrás. El mayor entrenamiento de este mapa, {name}, necesitó {times} veces el tuyo.</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. Yours takes {times} times the largest run on this map, {name}.</source>
        <translation>Un token de entrenamiento cuesta seis operaciones por parámetro: dos hacia delante, cuatro hacia atrás. El tuyo necesita {times} veces el mayor entrenamiento de este mapa, {name}.</translation>
    </message>
</context>
<context>
    <name>TrustedKeys</name>
    <message>
        <source>Trust a key…</source>
        <translation>Confiar en una clave…</translation>
    </message>
    <message>
        <source>Signers you trust</source>
        <translation>Firmantes de confianza</translation>
    </message>
    <message>
        <source>Public key of a signer</source>
        <translation>Clave pública de un firmante</translation>
    </message>
    <message>
        <source>Public keys (*.public.json)</source>
        <translation>Claves públicas (*.public.json)</translation>
    </message>
    <message>
        <source>Updates signed by {} are trusted</source>
        <translation>Las actualizaciones firmadas por {} son de confianza</translation>
    </message>
    <message>
        <source>Updates signed by {} ask first again</source>
        <translation>Las actualizaciones firmadas por {} vuelven a preguntar antes</translation>
    </message>
    <message>
        <source>None: every update asks for your word first.</source>
        <translation>Ninguno: cada actualización le pregunta antes.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the key of {}</source>
        <translation>Olvidar la clave de {}</translation>
    </message>
</context>
<context>
    <name>UpgradeRow</name>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{} como equipo «¿Y si…?»</translation>
    </message>
    <message>
        <source>Becomes comfortable:</source>
        <translation>Pasa a ser cómodo:</translation>
    </message>
    <message>
        <source>Gets faster:</source>
        <translation>Se vuelve más rápido:</translation>
    </message>
    <message>
        <source>Fits, slowly:</source>
        <translation>Cabe, con lentitud:</translation>
    </message>
    <message>
        <source>Without a price it cannot be ranked</source>
        <translation>Sin precio no se puede clasificar</translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation>Lo máximo por tu dinero</translation>
    </message>
    <message>
        <source>{:.0%} as much for the money as the first</source>
        <translation>{:.0%} de lo que rinde el primero por el mismo dinero</translation>
    </message>
    <message>
        <source>Supply: {:,.0f} W or more</source>
        <translation>Fuente: {:,.0f} W o más</translation>
    </message>
</context>
<context>
    <name>UpgradeStore</name>
    <message>
        <source>With {}</source>
        <translation>Con {}</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>One change at a time, the best for the money first. Prices of used parts move by the week: type your own at a card&apos;s pencil under Build a rig.</source>
        <translation>Un cambio cada vez, primero lo que más rinde por su precio. Los precios de segunda mano cambian cada semana: escribe los tuyos con el lápiz de una tarjeta en Montar un equipo.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Aquí no hay nada que cambiar</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>¿Qué necesito para un modelo?</translation>
    </message>
    <message>
        <source>The memory of {} is soldered beside the chip.</source>
        <translation>La memoria de {} está soldada junto al chip.</translation>
    </message>
    <message>
        <source>Comparing single changes.</source>
        <translation>Comparando cambios individuales.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>No single change for that money would help {}.</source>
        <translation>Ningún cambio individual por ese dinero ayudaría a {}.</translation>
    </message>
    <message>
        <source>No single change would help {}: it runs everything that was looked at.</source>
        <translation>Ningún cambio individual ayudaría a {}: ejecuta todo lo que se examinó.</translation>
    </message>
    <message>
        <source>For {}, {} at {} context, {:g} tokens per second and more.</source>
        <translation>Para {}, {} con {} de contexto, {:g} tokens por segundo o más.</translation>
    </message>
</context>
<context>
    <name>UsableCard</name>
    <message>
        <source>What models may use</source>
        <translation>Lo que pueden usar los modelos</translation>
    </message>
    <message>
        <source>hatched: in use now; red: reserve begins</source>
        <translation>rayado: en uso ahora; rojo: empieza la reserva</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Memoria unificada</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Model to serve</source>
        <translation>Modelo que se sirve</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>Usuarios a la vez</translation>
    </message>
    <message>
        <source>Context of each user</source>
        <translation>Contexto de cada usuario</translation>
    </message>
    <message>
        <source>Least tokens per second of each</source>
        <translation>Mínimo de tokens por segundo de cada uno</translation>
    </message>
    <message>
        <source>What joins several machines</source>
        <translation>Qué une varias máquinas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Context each</source>
        <translation>Contexto c/u</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>tok/s each</source>
        <translation>tok/s c/u</translation>
    </message>
    <message>
        <source>Machines joined by</source>
        <translation>Máquinas unidas por</translation>
    </message>
    <message>
        <source>When one machine is outgrown</source>
        <translation>Cuando una máquina se queda corta</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>Contando.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>{}, {} as {}. Choose another machine at the top.</source>
        <translation>{}, {} como {}. Elige otra máquina arriba.</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>The ways</source>
        <translation>Las formas</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>qué se compara</translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation>Servicio de quién</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>El del fabricante</translation>
    </message>
    <message>
        <source>Hosted open weights</source>
        <translation>Pesos abiertos alojados</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Model to host</source>
        <translation>Modelo que se aloja</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Price of one whole machine</source>
        <translation>Precio de una máquina completa</translation>
    </message>
    <message>
        <source>Years over which it is written off</source>
        <translation>Años en que se amortiza</translation>
    </message>
    <message numerus="yes">
        <source>{} years</source>
        <translation>
            <numerusform>{} año</numerusform>
            <numerusform>{} años</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the hours in which it can be busy</source>
        <translation>Parte de las horas en que puede estar ocupada</translation>
    </message>
    <message>
        <source>Share that a split sends on to the service</source>
        <translation>Parte que un reparto deriva al servicio</translation>
    </message>
    <message>
        <source>over</source>
        <translation>en</translation>
    </message>
    <message>
        <source>busy at most</source>
        <translation>máximo ocupada</translation>
    </message>
    <message>
        <source>Service of</source>
        <translation>Servicio de</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>Modelo propio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>su precio</translation>
    </message>
    <message>
        <source>Split sends on</source>
        <translation>El reparto deriva</translation>
    </message>
    <message>
        <source>{:g} in, {:g} out</source>
        <translation>{:g} entrada, {:g} salida</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What would make it run well</source>
        <translation>Qué lo haría funcionar bien</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>Qué lo haría caber</translation>
    </message>
    <message>
        <source>Looking for the smallest changes…</source>
        <translation>Buscando los cambios más pequeños…</translation>
    </message>
    <message>
        <source>No single setting, memory upgrade or card does: it takes {needed}. Plan a rig for it to see what would.</source>
        <translation>No basta ningún ajuste, ampliación de memoria ni tarjeta por sí solos: ocupa {needed}. Planifica un equipo para él y verás qué basta.</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Planificar un equipo</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>{what}, about {price}</source>
        <translation>{what}, unos {price}</translation>
    </message>
    <message>
        <source>Let the advisor place the layers</source>
        <translation>Dejar que el asesor coloque las capas</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv}</source>
        <translation>Guardar la caché KV en {kv}</translation>
    </message>
    <message>
        <source>Shorten the context to {context}</source>
        <translation>Acortar el contexto a {context}</translation>
    </message>
    <message>
        <source>Take {quant} instead</source>
        <translation>Elegir {quant} en su lugar</translation>
    </message>
    <message>
        <source>Take {quant} with a {kv} KV cache and {context} context</source>
        <translation>Elegir {quant} con caché KV en {kv} y {context} de contexto</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>How the work grows</source>
        <translation>Cómo crece el trabajo</translation>
    </message>
    <message>
        <source>FLOPs against context</source>
        <translation>FLOP según el contexto</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>El prompt entero</translation>
    </message>
    <message>
        <source>Looking back alone</source>
        <translation>Solo la mirada atrás</translation>
    </message>
    <message>
        <source>Filled: the share of the work that is looking back</source>
        <translation>Relleno: la parte del trabajo que es mirar atrás</translation>
    </message>
    <message>
        <source>Each written token passes all active parameters once, whatever was said before, and looks back at what its layers keep.</source>
        <translation>Cada token escrito pasa una vez por todos los parámetros activos, sea lo que sea lo dicho antes, y mira atrás a lo que guardan sus capas.</translation>
    </message>
    <message>
        <source>A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 pairs of tokens: twice the length is four times the looking back.</source>
        <translation>Un prompt de n tokens pasa n veces por los parámetros y compara n × (n + 1) ÷ 2 pares de tokens: el doble de longitud es cuatro veces la mirada atrás.</translation>
    </message>
    <message>
        <source>The quadratic part alone. A window, an indexer or compression bends the line: beyond the bend, twice the length is twice the work.</source>
        <translation>Solo la parte cuadrática. Una ventana, un indexador o la compresión doblan la línea: más allá de la curva, el doble de longitud es el doble de trabajo.</translation>
    </message>
    <message>
        <source>looking back outweighs the rest from {} on</source>
        <translation>la mirada atrás supera al resto desde {}</translation>
    </message>
    <message>
        <source>looking back never outweighs the rest</source>
        <translation>la mirada atrás nunca supera al resto</translation>
    </message>
    <message>
        <source>{share:.0%} looking back; {passed}</source>
        <translation>{share:.0%} de mirada atrás; {passed}</translation>
    </message>
    <message>
        <source>{name}, {work} for one token at {context}</source>
        <translation>{name}, {work} para un token con {context}</translation>
    </message>
    <message>
        <source>{name}, {work} for a prompt of {context}</source>
        <translation>{name}, {work} para un prompt de {context}</translation>
    </message>
    <message>
        <source>a prompt: the first line × {tokens}, and looking back summed over its tokens = {work}</source>
        <translation>un prompt: la primera línea × {tokens}, y la mirada atrás sumada en sus tokens = {work}</translation>
    </message>
</context>
<context>
    <name>WorkloadCard</name>
    <message>
        <source>The workload</source>
        <translation>La carga de trabajo</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Conversaciones al mes</translation>
    </message>
    <message>
        <source>Tokens read in a conversation</source>
        <translation>Tokens leídos en una conversación</translation>
    </message>
    <message>
        <source>Tokens written in a conversation</source>
        <translation>Tokens escritos en una conversación</translation>
    </message>
    <message>
        <source>Share of the tokens read that is still cached</source>
        <translation>Parte de los tokens leídos que sigue en caché</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Tokens in, each</source>
        <translation>Tokens de entrada c/u</translation>
    </message>
    <message>
        <source>Tokens out, each</source>
        <translation>Tokens de salida c/u</translation>
    </message>
    <message>
        <source>of those in, cached</source>
        <translation>de los de entrada, en caché</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Búsqueda en documentos</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>Escribir código</translation>
    </message>
    <message>
        <source>The article&apos;s million</source>
        <translation>El millón del artículo</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Source: {}</source>
        <translation>Fuente: {}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>The program was ended by a fault the last time.</source>
        <translation>La última vez el programa terminó por un fallo.</translation>
    </message>
    <message>
        <source>What is known of it is in {}</source>
        <translation>Lo que se sabe de ello está en {}</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.</source>
        <translation>Un modelo necesita 1,2 GB de memoria gráfica por cada mil millones de parámetros activos a 4 bits.</translation>
    </message>
    <message>
        <source>Wrong: all parameters must be in memory, not only the active ones, and 4 bit is about 0.6 GB a billion.</source>
        <translation>Falso: todos los parámetros deben estar en memoria, no solo los activos, y a 4 bits son unos 0,6 GB por cada mil millones.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of experts state total and active parameters apart.</source>
        <translation>La propia tabla de llama.cpp da Q4_K_M con 4,89 bits por peso. Los fabricantes de mezclas de expertos indican por separado los parámetros totales y los activos.</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB.</source>
        <translation>Llama 4 Scout 17B cabe en 12 GB.</translation>
    </message>
    <message>
        <source>Wrong: 17 billion are active; all 108 billion must lie somewhere.</source>
        <translation>Falso: 17.000 millones están activos; los 108.000 millones deben estar en algún sitio.</translation>
    </message>
    <message>
        <source>Meta speaks of one H100 with 80 GB at 4 bits.</source>
        <translation>Meta habla de una H100 con 80 GB a 4 bits.</translation>
    </message>
    <message>
        <source>Mistral Large 3 runs on 24 GB with heavy quantization.</source>
        <translation>Mistral Large 3 funciona en 24 GB con mucha cuantización.</translation>
    </message>
    <message>
        <source>Wrong: even the smallest file is more than five times the card. With most of it in system memory it runs, slowly.</source>
        <translation>Falso: incluso el archivo más pequeño es más de cinco veces la tarjeta. Con la mayor parte en la memoria del sistema funciona, con lentitud.</translation>
    </message>
    <message>
        <source>The publisher states 675 billion parameters, 41 billion of them active.</source>
        <translation>El editor indica 675.000 millones de parámetros, 41.000 millones de ellos activos.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B runs in full precision on 16 GB.</source>
        <translation>Llama 3.1 8B funciona con precisión completa en 16 GB.</translation>
    </message>
    <message>
        <source>Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 bits it fits well.</source>
        <translation>Falso: 32 bits son el doble de la tarjeta, y 16 bits no dejan sitio para trabajar. Con 8 bits cabe bien.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.</source>
        <translation>Tabla de llama.cpp: F16 ocupa 14,96 GiB, Q8_0 7,95 GiB.</translation>
    </message>
    <message>
        <source>The context window works like a ring buffer: first in, first out.</source>
        <translation>La ventana de contexto funciona como un búfer circular: lo primero en entrar es lo primero en salir.</translation>
    </message>
    <message>
        <source>Wrong: within the window every position is read. Dropping the oldest is what some servers do when it is full.</source>
        <translation>Falso: dentro de la ventana se lee cada posición. Descartar lo más antiguo es lo que hacen algunos servidores cuando está llena.</translation>
    </message>
    <message>
        <source>Liu and others measured that models read the whole window, the middle of it least well. Sliding-window layers and context shift are special cases.</source>
        <translation>Liu y otros midieron que los modelos leen toda la ventana, y peor su parte central. Las capas de ventana deslizante y el context shift son casos especiales.</translation>
    </message>
    <message>
        <source>Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.</source>
        <translation>Q4_K_M conserva hasta el 95 % de la calidad y reduce la memoria en más del 70 %.</translation>
    </message>
    <message>
        <source>Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no measure.</source>
        <translation>En parte: los pesos encogen un 69 %, la caché KV nada; el 95 % no dice qué mide.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s perplexity page measures how often the likeliest word stays the same, and how much perplexity rises.</source>
        <translation>La página de perplejidad de llama.cpp mide con qué frecuencia la palabra más probable sigue siendo la misma, y cuánto sube la perplejidad.</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times more efficient.</source>
        <translation>Los modelos pequeños son de 10 a 30 veces más eficientes.</translation>
    </message>
    <message>
        <source>Partly: that is the ratio of the sizes compared, not a measurement, and says nothing about the quality.</source>
        <translation>En parte: es la proporción de los tamaños comparados, no una medición, y no dice nada de la calidad.</translation>
    </message>
    <message>
        <source>A position paper by NVIDIA authors, about serving a 7B model instead of 70B to 175B.</source>
        <translation>Un artículo de opinión de autores de NVIDIA, sobre servir un modelo de 7B en lugar de 70B a 175B.</translation>
    </message>
    <message>
        <source>A million conversations cost 75,000 USD with a large model and 800 USD with a small one.</source>
        <translation>Un millón de conversaciones cuesta 75.000 USD con un modelo grande y 800 USD con uno pequeño.</translation>
    </message>
    <message>
        <source>Unsupported: the upper ends of two ranges on a blog, without token counts or prices.</source>
        <translation>Sin respaldo: los extremos superiores de dos intervalos de un blog, sin número de tokens ni precios.</translation>
    </message>
    <message>
        <source>The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.</source>
        <translation>El blog da de 15.000 a 75.000 frente a 150 a 800 USD al mes, y ninguna fuente.</translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro takes 66 tokens for a frame of video.</source>
        <translation>Gemini 2.5 Pro usa 66 tokens por fotograma de vídeo.</translation>
    </message>
    <message>
        <source>Partly: only at low resolution. By default it is 258, at one frame a second.</source>
        <translation>En parte: solo con baja resolución. De forma predeterminada son 258, a un fotograma por segundo.</translation>
    </message>
    <message>
        <source>Google&apos;s documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3 uses 70.</source>
        <translation>Documentación de Google: 258 tokens por fotograma, 66 con baja resolución de medios; Gemini 3 usa 70.</translation>
    </message>
    <message>
        <source>Llama 4 Maverick uses 2 experts for each token.</source>
        <translation>Llama 4 Maverick usa 2 expertos por token.</translation>
    </message>
    <message>
        <source>Partly: one chosen expert of 128 and one that all tokens share, in every second layer.</source>
        <translation>En parte: un experto elegido de 128 y uno que comparten todos los tokens, en una de cada dos capas.</translation>
    </message>
    <message>
        <source>Meta: each token goes to the shared expert and to one of 128 routed ones; dense and mixture layers alternate.</source>
        <translation>Meta: cada token va al experto compartido y a uno de los 128 enrutados; las capas densas y de mezcla se alternan.</translation>
    </message>
    <message>
        <source>DeepSeek V4 Pro needs only 10 % of the KV cache.</source>
        <translation>DeepSeek V4 Pro necesita solo el 10 % de la caché KV.</translation>
    </message>
    <message>
        <source>Partly: about right against DeepSeek V3.2 at a million tokens, not against other models.</source>
        <translation>En parte: más o menos cierto frente a DeepSeek V3.2 con un millón de tokens, no frente a otros modelos.</translation>
    </message>
    <message>
        <source>The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one million tokens.</source>
        <translation>El editor: 10 % de la caché y 27 % de los FLOP por token de V3.2, con un millón de tokens.</translation>
    </message>
    <message>
        <source>Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.</source>
        <translation>A mediados de 2025 se habían entrenado más de 30 modelos con más de 10²⁵ FLOP.</translation>
    </message>
    <message>
        <source>Right, as an estimate: few developers publish it.</source>
        <translation>Cierto, como estimación: pocos desarrolladores lo publican.</translation>
    </message>
    <message>
        <source>Epoch AI, June 2025: over 30 models of 12 developers.</source>
        <translation>Epoch AI, junio de 2025: más de 30 modelos de 12 desarrolladores.</translation>
    </message>
    <message>
        <source>GPT-4 was the first model above 10²⁵ FLOP.</source>
        <translation>GPT-4 fue el primer modelo por encima de 10²⁵ FLOP.</translation>
    </message>
    <message>
        <source>Right, as an estimate: OpenAI never published it.</source>
        <translation>Cierto, como estimación: OpenAI nunca lo publicó.</translation>
    </message>
    <message>
        <source>Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and the time.</source>
        <translation>Epoch AI: unos 2,1 × 10²⁵ FLOP, marzo de 2023, por lo que se sabe de las tarjetas y del tiempo.</translation>
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
        <translation>  … y {n} más</translation>
    </message>
    <message>
        <source>&apos;{asked}&apos; is sold in several versions: {meant} is assumed (others: {others}).</source>
        <translation>«{asked}» se vende en varias versiones: se supone {meant} (otras: {others}).</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533</source>
        <translation>«{given}» no es una velocidad de memoria; válidas: DDR5-6000, DDR4-3200, LPDDR5X-8533</translation>
    </message>
    <message>
        <source>&apos;{kv_type}&apos; is not a KV cache type; valid: {valid}</source>
        <translation>«{kv_type}» no es un tipo de caché KV; válidos: {valid}</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; names no quantization, e.g. Q4_K_M</source>
        <translation>«{model}» no indica ninguna cuantización, p. ej. Q4_K_M</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; fits several {kind}s: {hint}</source>
        <translation>«{name}» tiene varias coincidencias ({kind}): {hint}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is larger than it says</source>
        <translation>«{name}» es más grande de lo que dice</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was changed or damaged: its sum is not the manifest&apos;s</source>
        <translation>«{name}» fue modificado o está dañado: su suma no es la del manifiesto</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: the count must be at least 1</source>
        <translation>«{name}»: la cantidad debe ser al menos 1</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; may be any of {names}</source>
        <translation>«{printed}» puede ser cualquiera de estos: {names}</translation>
    </message>
    <message>
        <source>&apos;{quant}&apos; is mixed by hand and no published file of {name} is known</source>
        <translation>«{quant}» se mezcla a mano y no se conoce ningún archivo publicado de {name}</translation>
    </message>
    <message>
        <source>({terms}) ÷ {elements} = {bits_per_weight} bits a weight</source>
        <translation>({terms}) ÷ {elements} = {bits_per_weight} bits por peso</translation>
    </message>
    <message>
        <source>+{loss} perplexity</source>
        <translation>+{loss} de perplejidad</translation>
    </message>
    <message>
        <source>0 on the first machine, then 1, 2 ...</source>
        <translation>0 en el primer equipo, luego 1, 2…</translation>
    </message>
    <message>
        <source>0.3 GiB, assumed</source>
        <translation>0,3 GiB, supuesto</translation>
    </message>
    <message>
        <source>0.4 GiB, measured on an RX 7900 XTX</source>
        <translation>0,4 GiB, medido en una RX 7900 XTX</translation>
    </message>
    <message>
        <source>1 Gbit Ethernet</source>
        <translation>Ethernet de 1 Gbit</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters</source>
        <translation>1,2 GB por cada mil millones de parámetros activos</translation>
    </message>
    <message>
        <source>10 Gbit Ethernet</source>
        <translation>Ethernet de 10 Gbit</translation>
    </message>
    <message>
        <source>100 Gbit Ethernet with RDMA</source>
        <translation>Ethernet de 100 Gbit con RDMA</translation>
    </message>
    <message>
        <source>100 MiB, assumed</source>
        <translation>100 MiB, supuesto</translation>
    </message>
    <message>
        <source>15 A give {watts} W for long: limit the cards&apos; power or use 230 V.</source>
        <translation>15 A dan {watts} W de forma continua: limita la potencia de las tarjetas o usa 230 V.</translation>
    </message>
    <message>
        <source>150 MiB, assumed</source>
        <translation>150 MiB, supuesto</translation>
    </message>
    <message>
        <source>16 key heads and 128 value heads of the DeltaNet layers and one prediction layer reproduce the published count exactly; pattern of the family; no config opened</source>
        <translation>16 cabezas de clave y 128 de valor en las capas DeltaNet y una capa de predicción reproducen exactamente la cifra publicada; patrón de la familia; no se abrió ninguna configuración</translation>
    </message>
    <message>
        <source>17 billion is what a token uses; the file holds all 16 experts of every layer.</source>
        <translation>17.000 millones es lo que usa un token; el archivo contiene los 16 expertos de cada capa.</translation>
    </message>
    <message>
        <source>2.50 / 15.00 USD above 200k input tokens. No training compute figure found</source>
        <translation>2,50 / 15,00 USD por encima de 200k tokens de entrada. No se encontró la cifra de cómputo de entrenamiento</translation>
    </message>
    <message>
        <source>25 Gbit Ethernet</source>
        <translation>Ethernet de 25 Gbit</translation>
    </message>
    <message>
        <source>3 MiB per streaming multiprocessor, measured</source>
        <translation>3 MiB por multiprocesador de streaming, medido</translation>
    </message>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75.000 frente a 800 USD</translation>
    </message>
    <message>
        <source>8-bit KV cache at {context}</source>
        <translation>caché KV de 8 bits con {context}</translation>
    </message>
    <message>
        <source>= {loss} nats a token</source>
        <translation>= {loss} nats por token</translation>
    </message>
    <message>
        <source>A desktop takes 0.5 to 1.2 GiB of the one that draws it.</source>
        <translation>Un escritorio ocupa de 0,5 a 1,2 GiB en la que lo dibuja.</translation>
    </message>
    <message>
        <source>A frontier model is trained with more than 10²⁶ integer or floating-point operations; critical safety incidents are reported within 15 days. Large developers have a yearly revenue above 500 million USD as well (SB 53).</source>
        <translation>Un modelo de frontera se entrena con más de 10²⁶ operaciones de enteros o de coma flotante; los incidentes críticos de seguridad se notifican en 15 días. Los grandes desarrolladores tienen además unos ingresos anuales superiores a 500 millones de USD (SB 53).</translation>
    </message>
    <message>
        <source>A general-purpose model is presumed to carry systemic risk once its cumulative training compute is greater than 10²⁵ FLOP; the provider notifies the Commission within two weeks (AI Act, article 51).</source>
        <translation>Se presume que un modelo de uso general conlleva un riesgo sistémico cuando su cómputo de entrenamiento acumulado supera 10²⁵ FLOP; el proveedor lo notifica a la Comisión en un plazo de dos semanas (Reglamento de IA, artículo 51).</translation>
    </message>
    <message numerus="yes">
        <source>A machine costs {price} USD, written off over {years} years; work of people, rent and network are not counted.</source>
        <translation>
            <numerusform>Una máquina cuesta {price} USD, amortizada en {years} año; no se cuentan el trabajo de personas, el alquiler ni la red.</numerusform>
            <numerusform>Una máquina cuesta {price} USD, amortizada en {years} años; no se cuentan el trabajo de personas, el alquiler ni la red.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model trained with more than 10²³ FLOP that generates language, or images or video from text, counts as a general-purpose model. It is an indicative criterion of the Commission&apos;s guideline, not the line of systemic risk.</source>
        <translation>Un modelo entrenado con más de 10²³ FLOP que genera lenguaje, o imágenes o vídeo a partir de texto, cuenta como modelo de uso general. Es un criterio orientativo de las directrices de la Comisión, no el límite del riesgo sistémico.</translation>
    </message>
    <message>
        <source>A part of the machine could not be read.</source>
        <translation>No se pudo leer una parte de la máquina.</translation>
    </message>
    <message>
        <source>A part of the report could not be read.</source>
        <translation>No se pudo leer una parte del informe.</translation>
    </message>
    <message>
        <source>A planned rig. {use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>Un equipo planificado. {use}, contexto {context}. Todas las cifras son estimadas salvo las marcadas como medidas. LLM Hardware Advisor {version}, modelos hasta {data_date}; {date}.</translation>
    </message>
    <message>
        <source>A tenth of the KV cache</source>
        <translation>Una décima parte de la caché KV</translation>
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
        <translation>Controlador de AMD</translation>
    </message>
    <message>
        <source>API only as far as found: no weights under that name in the 16,849 hub records of llmfit; marketed as 1M context</source>
        <translation>Solo por API, según lo encontrado: no hay pesos con ese nombre en los 16.849 registros del hub de llmfit; anunciado con contexto de 1M</translation>
    </message>
    <message>
        <source>Add a matching module in the slot of the other channel.</source>
        <translation>Añade un módulo igual en la ranura del otro canal.</translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation>Añadir {card}</translation>
    </message>
    <message>
        <source>Add {missing} of graphics memory.</source>
        <translation>Añade {missing} de memoria gráfica.</translation>
    </message>
    <message>
        <source>Add {missing} of unified memory.</source>
        <translation>Añade {missing} de memoria unificada.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All of it sits in graphics memory: {used} of {usable}.</source>
        <translation>Todo está en la memoria gráfica: {used} de {usable}.</translation>
    </message>
    <message>
        <source>All of it sits in system memory: {used} of {usable}.</source>
        <translation>Todo está en la memoria del sistema: {used} de {usable}.</translation>
    </message>
    <message>
        <source>All of it sits in unified memory: {used} of {usable}.</source>
        <translation>Todo está en la memoria unificada: {used} de {usable}.</translation>
    </message>
    <message>
        <source>All {channels} memory channels are assumed to be filled.</source>
        <translation>Se supone que los {channels} canales de memoria están ocupados.</translation>
    </message>
    <message>
        <source>Already in memory</source>
        <translation>Ya en la memoria</translation>
    </message>
    <message>
        <source>An NVIDIA card was found, but no driver is visible here, so its memory is unknown.</source>
        <translation>Se encontró una tarjeta NVIDIA, pero aquí no se ve ningún controlador, así que su memoria es desconocida.</translation>
    </message>
    <message>
        <source>An hour of a GPU: {basis}.</source>
        <translation>Una hora de GPU: {basis}.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
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
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>Anterior a Turing: necesita versiones para CUDA 12 y el controlador NVIDIA 580 o anterior.</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024, re-fit</source>
        <translation>Besiroglu et al. 2024, reajuste</translation>
    </message>
    <message>
        <source>Between devices</source>
        <translation>Entre dispositivos</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Solo CPU</translation>
    </message>
    <message>
        <source>California: frontier model</source>
        <translation>California: modelo de frontera</translation>
    </message>
    <message>
        <source>Cards of two makers work together through Vulkan.</source>
        <translation>Tarjetas de dos fabricantes trabajan juntas mediante Vulkan.</translation>
    </message>
    <message>
        <source>Case with fans</source>
        <translation>Caja con ventiladores</translation>
    </message>
    <message>
        <source>Catalog updates</source>
        <translation>Actualizaciones del catálogo</translation>
    </message>
    <message>
        <source>Change the share in the BIOS, or raise the GTT limit, to give it more.</source>
        <translation>Cambia la proporción en la BIOS, o sube el límite GTT, para darle más.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check with llama-bench</source>
        <translation>Comprobar con llama-bench</translation>
    </message>
    <message>
        <source>Choose &apos;Wake and measure&apos; to read it once.</source>
        <translation>Elige «Despertar y medir» para leerla una vez.</translation>
    </message>
    <message>
        <source>Choose the card by hand, or update the driver.</source>
        <translation>Elige la tarjeta a mano, o actualiza el controlador.</translation>
    </message>
    <message>
        <source>Choosing tokens</source>
        <translation>Elegir tokens</translation>
    </message>
    <message>
        <source>Close them before loading a model.</source>
        <translation>Ciérralos antes de cargar un modelo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>Agente de programación</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Búfer de cálculo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Correct it if your card differs.</source>
        <translation>Corrígelo si tu tarjeta es distinta.</translation>
    </message>
    <message>
        <source>Corrected by your own measurements on {names}.</source>
        <translation>Corregido con tus propias mediciones en {names}.</translation>
    </message>
    <message>
        <source>Covers models trained with more than 10²⁶ operations whose compute cost more than 100 million USD, and models distilled from them; incidents are reported within 72 hours.</source>
        <translation>Abarca los modelos entrenados con más de 10²⁶ operaciones cuyo cómputo costó más de 100 millones de USD, y los modelos destilados de ellos; los incidentes se notifican en 72 horas.</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 32 GB (2x16 GB)</source>
        <translation>Kit DDR4 de escritorio 32 GB (2x16 GB)</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 64 GB (2x32 GB)</source>
        <translation>Kit DDR4 de escritorio 64 GB (2x32 GB)</translation>
    </message>
    <message>
        <source>DDR4 server module 64 GB</source>
        <translation>Módulo DDR4 de servidor 64 GB</translation>
    </message>
    <message>
        <source>DDR5 server module 64 GB</source>
        <translation>Módulo DDR5 de servidor 64 GB</translation>
    </message>
    <message>
        <source>Data-centre cards have no fans: they need a duct and a blower.</source>
        <translation>Las tarjetas de centro de datos no tienen ventiladores: necesitan un conducto y un soplador.</translation>
    </message>
    <message>
        <source>Desktop with an AM4 board</source>
        <translation>Sobremesa con placa AM4</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board</source>
        <translation>Sobremesa con placa AM5</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board for two cards</source>
        <translation>Sobremesa con placa AM5 para dos tarjetas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>Does not fit in the {capacity} of graphics memory: at {context} it needs {needed}, {largest}.</source>
        <translation>No cabe en los {capacity} de memoria gráfica: con {context} necesita {needed}, {largest}.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drafts make it slower here: {plain} tok/s without, {drafted} with them.</source>
        <translation>Los borradores lo hacen más lento aquí: {plain} tok/s sin ellos, {drafted} con ellos.</translation>
    </message>
    <message>
        <source>EPYC 9004 board, twelve channels of DDR5</source>
        <translation>Placa EPYC 9004, doce canales de DDR5</translation>
    </message>
    <message>
        <source>EPYC 9005 board, twelve channels of DDR5</source>
        <translation>Placa EPYC 9005, doce canales de DDR5</translation>
    </message>
    <message>
        <source>EU: general-purpose model</source>
        <translation>UE: modelo de uso general</translation>
    </message>
    <message>
        <source>EU: systemic risk</source>
        <translation>UE: riesgo sistémico</translation>
    </message>
    <message>
        <source>Electricity a month</source>
        <translation>Electricidad al mes</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Enable XMP or EXPO in the BIOS, if the processor allows it.</source>
        <translation>Activa XMP o EXPO en la BIOS, si el procesador lo permite.</translation>
    </message>
    <message>
        <source>F16</source>
        <translation>F16</translation>
    </message>
    <message>
        <source>F16 cache</source>
        <translation>Caché F16</translation>
    </message>
    <message>
        <source>F16 weights and cache</source>
        <translation>Pesos y caché F16</translation>
    </message>
    <message>
        <source>FP8 release</source>
        <translation>Versión FP8</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1.ª pal.</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primera palabra tras</translation>
    </message>
    <message>
        <source>Fitted to published measurements on relatives of {names}; none on it.</source>
        <translation>Ajustado a mediciones publicadas en parientes de {names}; ninguna en él.</translation>
    </message>
    <message>
        <source>Fitted to published measurements, some of them on {names}.</source>
        <translation>Ajustado a mediciones publicadas, algunas de ellas en {names}.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Four modules often run slower than two.</source>
        <translation>Cuatro módulos suelen ir más lentos que dos.</translation>
    </message>
    <message>
        <source>Full precision is 32 bits; the 16 bits of the published weights alone take the whole card, without room for a conversation.</source>
        <translation>La precisión completa son 32 bits; solo los 16 bits de los pesos publicados ya ocupan toda la tarjeta, sin sitio para una conversación.</translation>
    </message>
    <message>
        <source>GPT-4 was the first</source>
        <translation>GPT-4 fue el primero</translation>
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
        <translation>Vídeo de Gemini con 66 tokens por fotograma</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>Disco duro</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, approach 3</source>
        <translation>Hoffmann et al. 2022, método 3</translation>
    </message>
    <message>
        <source>How {names} is connected is not known: loading counts reading the file alone.</source>
        <translation>No se sabe cómo está conectada {names}: la carga cuenta solo la lectura del archivo.</translation>
    </message>
    <message>
        <source>If there is a card, check that it is seated and that its driver is installed.</source>
        <translation>Si hay una tarjeta, comprueba que esté bien insertada y que su controlador esté instalado.</translation>
    </message>
    <message>
        <source>In its settings: flash attention on, K and V cache quantization {k} and {v}.</source>
        <translation>En sus ajustes: flash attention activada, cuantización de la caché K y V {k} y {v}.</translation>
    </message>
    <message>
        <source>In its settings: “Force model expert weights onto CPU”.</source>
        <translation>En sus ajustes: «Force model expert weights onto CPU».</translation>
    </message>
    <message>
        <source>Install the 64-bit version.</source>
        <translation>Instala la versión de 64 bits.</translation>
    </message>
    <message>
        <source>Install the Apple silicon version.</source>
        <translation>Instala la versión para Apple silicon.</translation>
    </message>
    <message>
        <source>Install the Arm version.</source>
        <translation>Instala la versión para Arm.</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, or type the card&apos;s memory in.</source>
        <translation>Instala el controlador NVIDIA, o escribe la memoria de la tarjeta.</translation>
    </message>
    <message>
        <source>K and V of one segment: {tokens} tokens × {per_token} bytes = {size}</source>
        <translation>K y V de un segmento: {tokens} tokens × {per_token} bytes = {size}</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>KV cache reads</source>
        <translation>Lecturas de la caché KV</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv_type}.</source>
        <translation>Guarda la caché KV en {kv_type}.</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta Attention</translation>
    </message>
    <message>
        <source>Launching kernels</source>
        <translation>Lanzamiento de kernels</translation>
    </message>
    <message>
        <source>Leave room for the system when filling it.</source>
        <translation>Deja sitio para el sistema al llenarla.</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in full precision on 16 GB</source>
        <translation>Llama 3.1 8B con precisión completa en 16 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB</source>
        <translation>Llama 4 Scout 17B cabe en 12 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout in 12 GB</source>
        <translation>Llama 4 Scout en 12 GB</translation>
    </message>
    <message>
        <source>Loads the weights as published on the hub, not {quant}: check that they fit, or choose an FP8, AWQ or GPTQ version.</source>
        <translation>Carga los pesos tal como están publicados en el hub, no {quant}: comprueba que quepan, o elige una versión FP8, AWQ o GPTQ.</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexto más largo</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>Examinando este equipo.</translation>
    </message>
    <message>
        <source>MLX has formats of its own: look the conversion&apos;s name up; 4 bits there take about as much as Q4_K_S here. The context grows as it is used.</source>
        <translation>MLX tiene formatos propios: busca el nombre de la conversión; 4 bits ocupan allí más o menos lo que Q4_K_S aquí. El contexto crece a medida que se usa.</translation>
    </message>
    <message>
        <source>Macs take no graphics cards</source>
        <translation>Los Mac no admiten tarjetas gráficas</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation>Mamba</translation>
    </message>
    <message>
        <source>Mamba sizes and the number of attention layers reproduce the published count</source>
        <translation>Los tamaños de Mamba y el número de capas de atención reproducen la cifra publicada</translation>
    </message>
    <message>
        <source>Mamba sizes chosen to reproduce the published count</source>
        <translation>Tamaños de Mamba elegidos para reproducir la cifra publicada</translation>
    </message>
    <message>
        <source>Maverick&apos;s two experts</source>
        <translation>Los dos expertos de Maverick</translation>
    </message>
    <message>
        <source>Measure speed before relying on the estimates.</source>
        <translation>Mide la velocidad antes de fiarte de las estimaciones.</translation>
    </message>
    <message>
        <source>Measurements in {path} are too large to be ours: none are used.</source>
        <translation>Las mediciones de {path} son demasiado grandes para ser nuestras: no se usa ninguna.</translation>
    </message>
    <message>
        <source>Measurements in {path}: {reason}; none are used.</source>
        <translation>Mediciones en {path}: {reason}; no se usa ninguna.</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used.</source>
        <translation>Las mediciones estaban dañadas: no se usa ninguna.</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used; the old file is {name}.</source>
        <translation>Las mediciones estaban dañadas: no se usa ninguna; el archivo antiguo es {name}.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Ancho de banda de memoria</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Memoria para modelos</translation>
    </message>
    <message>
        <source>Memory runs at {speed} MT/s and is rated for {rated}.</source>
        <translation>La memoria funciona a {speed} MT/s y está certificada para {rated}.</translation>
    </message>
    <message>
        <source>Memory runs below its rated speed, which slows generation on the processor.</source>
        <translation>La memoria va por debajo de su velocidad nominal, lo que frena la generación en el procesador.</translation>
    </message>
    <message>
        <source>Memory runs in a single channel, which halves the speed on the processor.</source>
        <translation>La memoria usa un solo canal, lo que reduce a la mitad la velocidad en el procesador.</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB</source>
        <translation>Mistral Large 3 en 24 GB</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB with heavy quantization</source>
        <translation>Mistral Large 3 en 24 GB con mucha cuantización</translation>
    </message>
    <message>
        <source>Mixed by hand: the size is that of {who}&apos;s file.</source>
        <translation>Mezclado a mano: el tamaño es el del archivo de {who}.</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size} with help from system memory.</source>
        <translation>Las mezclas de expertos llegan a {size} con ayuda de la memoria del sistema.</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size}.</source>
        <translation>Las mezclas de expertos llegan a {size}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models up to about {size} fit at {context} context, but none runs comfortably.</source>
        <translation>Caben modelos de hasta unos {size} con {context} de contexto, pero ninguno funciona con comodidad.</translation>
    </message>
    <message>
        <source>Models will run on the processor.</source>
        <translation>Los modelos se ejecutarán en el procesador.</translation>
    </message>
    <message>
        <source>Most have room for two; choose a workstation or server processor.</source>
        <translation>La mayoría tiene sitio para dos; elige un procesador de estación de trabajo o de servidor.</translation>
    </message>
    <message>
        <source>Most of the card&apos;s memory is in use by other programs.</source>
        <translation>Otros programas usan la mayor parte de la memoria de la tarjeta.</translation>
    </message>
    <message>
        <source>Most of the experts must lie in system memory even in the smallest type there is.</source>
        <translation>La mayoría de los expertos deben estar en la memoria del sistema incluso con el tipo más pequeño que hay.</translation>
    </message>
    <message>
        <source>Motherboard SP3, seven slots</source>
        <translation>Placa base SP3, siete ranuras</translation>
    </message>
    <message>
        <source>Motherboard SP5, twelve channels</source>
        <translation>Placa base SP5, doce canales</translation>
    </message>
    <message>
        <source>Move it to a full-width slot if there is one.</source>
        <translation>Muévela a una ranura de ancho completo si la hay.</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>Controlador de NVIDIA</translation>
    </message>
    <message>
        <source>NVLink bridge of the RTX 3090</source>
        <translation>Puente NVLink de la RTX 3090</translation>
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
        <translation>NVLink, H100 y H200</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 3.0</source>
        <translation>SSD NVMe, PCIe 3.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 4.0</source>
        <translation>SSD NVMe, PCIe 4.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 5.0</source>
        <translation>SSD NVMe, PCIe 5.0</translation>
    </message>
    <message>
        <source>NVMe drive, 2 TB</source>
        <translation>Unidad NVMe, 2 TB</translation>
    </message>
    <message>
        <source>Needs a free slot, room for the card and plugs from the supply.</source>
        <translation>Necesita una ranura libre, sitio para la tarjeta y conectores de la fuente.</translation>
    </message>
    <message>
        <source>Needs {missing} more than this rig has: {total}, {weights} of them weights, against {has}.</source>
        <translation>Necesita {missing} más de lo que tiene este equipo: {total}, de ellos {weights} de pesos, frente a {has}.</translation>
    </message>
    <message>
        <source>New York: RAISE Act</source>
        <translation>Nueva York: ley RAISE</translation>
    </message>
    <message>
        <source>No GPU was found; models will run on the processor.</source>
        <translation>No se encontró ninguna GPU; los modelos se ejecutarán en el procesador.</translation>
    </message>
    <message>
        <source>No model of the catalog fits at {context} context.</source>
        <translation>No cabe ningún modelo del catálogo con {context} de contexto.</translation>
    </message>
    <message>
        <source>No published measurement is near {names}: scaled from other hardware.</source>
        <translation>Ninguna medición publicada se acerca a {names}: extrapolado de otro hardware.</translation>
    </message>
    <message>
        <source>No rig that is fast enough has a known price.</source>
        <translation>Ningún equipo lo bastante rápido tiene un precio conocido.</translation>
    </message>
    <message>
        <source>No screen is counted on the cards.</source>
        <translation>No se cuenta ninguna pantalla en las tarjetas.</translation>
    </message>
    <message>
        <source>No single machine of the catalog holds it: look at several machines.</source>
        <translation>No cabe en ninguna máquina del catálogo por sí sola: mira varias máquinas.</translation>
    </message>
    <message>
        <source>Nothing to do: remote display adapters are left out.</source>
        <translation>Nada que hacer: los adaptadores de pantalla remotos se omiten.</translation>
    </message>
    <message>
        <source>Ollama cannot keep only the experts in RAM: it moves whole layers and is slower.</source>
        <translation>Ollama no puede dejar solo los expertos en RAM: mueve capas enteras y es más lento.</translation>
    </message>
    <message>
        <source>Ollama drafts no tokens: it runs the model alone.</source>
        <translation>Ollama no hace borradores de tokens: ejecuta el modelo solo.</translation>
    </message>
    <message>
        <source>Ollama has one type for keys and values: the type of the keys is used.</source>
        <translation>Ollama tiene un solo tipo para claves y valores: se usa el de las claves.</translation>
    </message>
    <message>
        <source>One RTX 5090</source>
        <translation>Una RTX 5090</translation>
    </message>
    <message>
        <source>One machine holds it for all of them.</source>
        <translation>Un solo equipo lo alberga para todos.</translation>
    </message>
    <message>
        <source>Open frame with risers</source>
        <translation>Bastidor abierto con risers</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Búfer de salida</translation>
    </message>
    <message>
        <source>Over 30 models above 10^25 FLOP</source>
        <translation>Más de 30 modelos por encima de 10^25 FLOP</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Own catalog records</source>
        <translation>Registros propios del catálogo</translation>
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
        <translation>PDF mayor de 256 MiB</translation>
    </message>
    <message>
        <source>PDF of pictures, without text (scanned?)</source>
        <translation>PDF de imágenes, sin texto (¿escaneado?)</translation>
    </message>
    <message>
        <source>PDF that takes longer than {seconds} s to read</source>
        <translation>PDF que tarda más de {seconds} s en leerse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Perplexity increase of {study} on {dataset}; other models differ.</source>
        <translation>Aumento de perplejidad de {study} en {dataset}; otros modelos difieren.</translation>
    </message>
    <message>
        <source>Plan with the slice, or turn MIG off (nvidia-smi -mig 0).</source>
        <translation>Planifica con la porción, o desactiva MIG (nvidia-smi -mig 0).</translation>
    </message>
    <message>
        <source>Planned rigs</source>
        <translation>Equipos planificados</translation>
    </message>
    <message>
        <source>Planned rigs in {path} are too many to be ours.</source>
        <translation>Los equipos planificados de {path} son demasiados para ser nuestros.</translation>
    </message>
    <message>
        <source>Planned rigs in {path}: {reason}.</source>
        <translation>Equipos planificados en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Planned rigs were damaged.</source>
        <translation>Los equipos planificados estaban dañados.</translation>
    </message>
    <message>
        <source>Planned rigs were damaged; the old file is {name}.</source>
        <translation>Los equipos planificados estaban dañados; el archivo antiguo es {name}.</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>Consumo a plena carga</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Prices seen on {date}.</source>
        <translation>Precios vistos el {date}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Processor cooler</source>
        <translation>Disipador del procesador</translation>
    </message>
    <message>
        <source>Programs hold {in_use} of {name} now; close them to use what is counted as usable.</source>
        <translation>Los programas ocupan ahora {in_use} de {name}; ciérralos para usar lo que se cuenta como utilizable.</translation>
    </message>
    <message>
        <source>Q4_K_M keeps 95 % and saves 70 %</source>
        <translation>Q4_K_M conserva el 95 % y ahorra el 70 %</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Cuant.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM bandwidth</source>
        <translation>Ancho de banda de RAM</translation>
    </message>
    <message>
        <source>RPC is neither encrypted nor guarded: only in a network that you trust.</source>
        <translation>RPC no está cifrado ni protegido: solo en una red de confianza.</translation>
    </message>
    <message>
        <source>Raise `memory` in .wslconfig to give it more.</source>
        <translation>Sube `memory` en .wslconfig para darle más.</translation>
    </message>
    <message>
        <source>Raise the container&apos;s memory limit for larger models.</source>
        <translation>Sube el límite de memoria del contenedor para modelos más grandes.</translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation>Leer la caché KV</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Leer los pesos</translation>
    </message>
    <message>
        <source>Reads prompts</source>
        <translation>Lee prompts</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recurrente</translation>
    </message>
    <message>
        <source>Replaces the modules you have; check what the board takes.</source>
        <translation>Sustituye los módulos que tienes; comprueba qué admite la placa.</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²³ operations primarily on biological sequence data (executive order 14110, section 4.2).</source>
        <translation>Se pedían informes sobre los modelos entrenados con más de 10²³ operaciones sobre todo con datos de secuencias biológicas (orden ejecutiva 14110, sección 4.2).</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²⁶ integer or floating-point operations (section 4.2).</source>
        <translation>Se pedían informes sobre los modelos entrenados con más de 10²⁶ operaciones de enteros o de coma flotante (sección 4.2).</translation>
    </message>
    <message>
        <source>Restart the computer, or load the driver (modprobe nvidia).</source>
        <translation>Reinicia el equipo, o carga el controlador (modprobe nvidia).</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Reinicia el equipo.</translation>
    </message>
    <message>
        <source>Restart the computer; if it comes back, check power and cooling.</source>
        <translation>Reinicia el equipo; si vuelve a ocurrir, revisa la alimentación y la refrigeración.</translation>
    </message>
    <message>
        <source>Restart the driver or the computer, then look again.</source>
        <translation>Reinicia el controlador o el equipo y vuelve a detectar.</translation>
    </message>
    <message>
        <source>Runs well</source>
        <translation>Funciona bien</translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation>SSD SATA</translation>
    </message>
    <message>
        <source>Save a display-class registry export or a dxdiag report, or type the memory in.</source>
        <translation>Guarda una exportación del registro de la clase de pantalla o un informe dxdiag, o escribe la memoria.</translation>
    </message>
    <message>
        <source>Server chassis for eight cards</source>
        <translation>Chasis de servidor para ocho tarjetas</translation>
    </message>
    <message>
        <source>Server chassis for eight cards, with board and supplies</source>
        <translation>Chasis de servidor para ocho tarjetas, con placa y fuentes</translation>
    </message>
    <message>
        <source>Setting &apos;{name}&apos; was not usable: its default is used.</source>
        <translation>El ajuste «{name}» no era utilizable: se usa su valor predeterminado.</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used.</source>
        <translation>Los ajustes vienen de una versión más reciente: se usa lo que esta conoce.</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used; all of them are kept as {name}.</source>
        <translation>Los ajustes proceden de una versión más reciente: se usa lo que esta conoce; todos se conservan como {name}.</translation>
    </message>
    <message>
        <source>Settings in {path} are too large to be ours: defaults are used.</source>
        <translation>Los ajustes de {path} son demasiado grandes para ser nuestros: se usan los predeterminados.</translation>
    </message>
    <message>
        <source>Settings in {path}: {reason}; defaults are used.</source>
        <translation>Ajustes en {path}: {reason}; se usan los predeterminados.</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used.</source>
        <translation>Los ajustes estaban dañados: se usan los predeterminados.</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used; the old file is {name}.</source>
        <translation>Los ajustes estaban dañados: se usan los predeterminados; el archivo antiguo es {name}.</translation>
    </message>
    <message>
        <source>Several cards add memory, not speed.</source>
        <translation>Varias tarjetas suman memoria, no velocidad.</translation>
    </message>
    <message>
        <source>Shorten the context to {tokens}.</source>
        <translation>Acorta el contexto a {tokens}.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times cheaper</source>
        <translation>Los modelos pequeños son de 10 a 30 veces más baratos</translation>
    </message>
    <message>
        <source>Sold: {sizes}.</source>
        <translation>A la venta: {sizes}.</translation>
    </message>
    <message>
        <source>Speed unknown: {reason}.</source>
        <translation>Velocidad desconocida: {reason}.</translation>
    </message>
    <message>
        <source>Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice itself costs is not counted.</source>
        <translation>Reparto: {kept} los responde {model}, {sent} van directos a {service}; lo que cuesta la elección no se cuenta.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum, bytes</source>
        <translation>Suma, bytes</translation>
    </message>
    <message>
        <source>System memory would need {used} of its {usable}: {total} in all, {weights} of them weights.</source>
        <translation>La memoria del sistema necesitaría {used} de sus {usable}: {total} en total, de ellos {weights} de pesos.</translation>
    </message>
    <message>
        <source>Take {quant} instead of {now}.</source>
        <translation>Usa {quant} en lugar de {now}.</translation>
    </message>
    <message>
        <source>The GPU may use {usable} of the unified memory: at {context} it needs {needed}, {largest}.</source>
        <translation>La GPU puede usar {usable} de la memoria unificada: con {context} necesita {needed}, {largest}.</translation>
    </message>
    <message>
        <source>The KV cache lies in system memory</source>
        <translation>La caché KV está en la memoria del sistema</translation>
    </message>
    <message>
        <source>The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.</source>
        <translation>No se puede acceder al controlador de NVIDIA desde WSL, así que las tarjetas no se ven aquí.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known.</source>
        <translation>El controlador de NVIDIA no respondió en {seconds} segundos; el resto del equipo se conoce.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so nothing is known of the card&apos;s memory.</source>
        <translation>El controlador NVIDIA no respondió, así que no se sabe nada de la memoria de la tarjeta.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running, so the card cannot be used yet.</source>
        <translation>El controlador NVIDIA está instalado pero no en marcha, así que la tarjeta aún no se puede usar.</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while running, so the card cannot be used yet.</source>
        <translation>El controlador NVIDIA se actualizó en marcha, así que la tarjeta aún no se puede usar.</translation>
    </message>
    <message>
        <source>The application runs as a 32-bit program and can see at most 4 GiB.</source>
        <translation>La aplicación se ejecuta como programa de 32 bits y ve como máximo 4 GiB.</translation>
    </message>
    <message>
        <source>The application runs under Rosetta, so the processor is described wrongly.</source>
        <translation>La aplicación se ejecuta con Rosetta, así que el procesador se describe mal.</translation>
    </message>
    <message>
        <source>The application runs under x86 emulation on an Arm processor.</source>
        <translation>La aplicación se ejecuta con emulación x86 en un procesador Arm.</translation>
    </message>
    <message>
        <source>The best {most} of {all} models</source>
        <translation>Los mejores {most} de {all} modelos</translation>
    </message>
    <message>
        <source>The card is connected with fewer lanes than it has, which slows offloading.</source>
        <translation>La tarjeta está conectada con menos líneas de las que tiene, lo que frena la descarga a RAM.</translation>
    </message>
    <message>
        <source>The card is cut into MIG slices: one program gets one slice, not the whole card.</source>
        <translation>La tarjeta está dividida en porciones MIG: un programa recibe una porción, no toda la tarjeta.</translation>
    </message>
    <message>
        <source>The card stopped answering.</source>
        <translation>La tarjeta dejó de responder.</translation>
    </message>
    <message>
        <source>The card&apos;s memory was not measured but taken from the catalog.</source>
        <translation>La memoria de la tarjeta no se midió, se tomó del catálogo.</translation>
    </message>
    <message>
        <source>The cards are assumed to share the slots&apos; lanes: x{lanes} each.</source>
        <translation>Se supone que las tarjetas comparten las líneas de las ranuras: x{lanes} cada una.</translation>
    </message>
    <message>
        <source>The cheapest rig that is fast enough costs about {price}.</source>
        <translation>El equipo más barato lo bastante rápido cuesta unos {price}.</translation>
    </message>
    <message>
        <source>The checkpoint is stored as {method}.</source>
        <translation>El checkpoint está guardado como {method}.</translation>
    </message>
    <message>
        <source>The context window as a ring buffer</source>
        <translation>La ventana de contexto como búfer circular</translation>
    </message>
    <message>
        <source>The display of this session is remote.</source>
        <translation>La pantalla de esta sesión es remota.</translation>
    </message>
    <message>
        <source>The driver does not know this card&apos;s name, so its speed has to be estimated.</source>
        <translation>El controlador no conoce el nombre de esta tarjeta, así que hay que estimar su velocidad.</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie in system memory</source>
        <translation>Los expertos de {experts} de {layers} capas y {blocks} de {all_layers} capas están en la memoria del sistema</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers lie in system memory</source>
        <translation>Los expertos de {experts} de {layers} capas están en la memoria del sistema</translation>
    </message>
    <message>
        <source>The graphics card sleeps to save power; its memory is not read so as not to wake it.</source>
        <translation>La tarjeta gráfica duerme para ahorrar energía; su memoria no se lee para no despertarla.</translation>
    </message>
    <message>
        <source>The graphics chip uses system RAM: both share one pool.</source>
        <translation>El chip gráfico usa RAM del sistema: ambos comparten un mismo fondo.</translation>
    </message>
    <message>
        <source>The memory of the card is hidden by the administrator.</source>
        <translation>El administrador oculta la memoria de la tarjeta.</translation>
    </message>
    <message>
        <source>The memory of {name} is taken from the table.</source>
        <translation>La memoria de {name} se toma de la tabla.</translation>
    </message>
    <message>
        <source>The memory of {name} is unknown; type it in to use the card.</source>
        <translation>Se desconoce la memoria de {name}; escríbela para usar la tarjeta.</translation>
    </message>
    <message>
        <source>The memory set aside for the graphics chip by the BIOS is not the limit: it can use system RAM too.</source>
        <translation>La memoria que la BIOS reserva al chip gráfico no es el límite: también puede usar RAM del sistema.</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; could not be read ({reason}); the rest of the machine is known.</source>
        <translation>No se pudo leer la parte «{part}» ({reason}); el resto del equipo se conoce.</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; did not answer in time; the rest of the machine is known.</source>
        <translation>La parte «{part}» no respondió a tiempo; el resto del equipo se conoce.</translation>
    </message>
    <message>
        <source>The power of the card is not known.</source>
        <translation>No se conoce el consumo de la tarjeta.</translation>
    </message>
    <message>
        <source>The price of a machine is unknown: a part of it has none.</source>
        <translation>El precio de una máquina es desconocido: una de sus piezas no lo tiene.</translation>
    </message>
    <message>
        <source>The processor has no x{lanes} for each card.</source>
        <translation>El procesador no tiene x{lanes} para cada tarjeta.</translation>
    </message>
    <message>
        <source>The processor is not given: speeds assume one that keeps up.</source>
        <translation>No se indica el procesador: las velocidades suponen uno que no frena.</translation>
    </message>
    <message>
        <source>The processor is unknown.</source>
        <translation>Se desconoce el procesador.</translation>
    </message>
    <message>
        <source>The processor sees only a small window of the card&apos;s memory, which slows loading.</source>
        <translation>El procesador ve solo una ventana pequeña de la memoria de la tarjeta, lo que frena la carga.</translation>
    </message>
    <message>
        <source>The rest is used; save it again, or type in what is missing.</source>
        <translation>El resto se usa; guárdalo de nuevo, o escribe lo que falta.</translation>
    </message>
    <message>
        <source>The rest is used; type in what is missing.</source>
        <translation>El resto se usa; escribe lo que falta.</translation>
    </message>
    <message>
        <source>The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the weights take {weights} GB, because all {total} parameters must be in memory and only {active} are read for a token.</source>
        <translation>La regla práctica de 1,2 GB por cada mil millones de parámetros activos da {rule} GB; los pesos ocupan {weights} GB, porque los {total} parámetros deben estar en memoria y solo se leen {active} para un token.</translation>
    </message>
    <message>
        <source>The size of memory is unknown: {capacity} are assumed.</source>
        <translation>Se desconoce el tamaño de la memoria: se suponen {capacity}.</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: the fastest that the processor supports officially ({memory_type_max}) is assumed.</source>
        <translation>Se desconoce la velocidad de la memoria: se supone la más alta que el procesador admite oficialmente ({memory_type_max}).</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: {label} are assumed; measure it or type it in.</source>
        <translation>Se desconoce la velocidad de la memoria: se supone {label}; mídela o escríbela.</translation>
    </message>
    <message>
        <source>The supply has room.</source>
        <translation>La fuente tiene margen.</translation>
    </message>
    <message>
        <source>The supply is tight.</source>
        <translation>La fuente va justa.</translation>
    </message>
    <message>
        <source>The system states the card&apos;s memory in a field that ends at 4 GiB: it has at least that.</source>
        <translation>El sistema indica la memoria de la tarjeta en un campo que acaba en 4 GiB: tiene al menos eso.</translation>
    </message>
    <message>
        <source>This card is too old for any current inference backend.</source>
        <translation>Esta tarjeta es demasiado antigua para cualquier backend de inferencia actual.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This container may use at most {size} of memory.</source>
        <translation>Este contenedor puede usar como máximo {size} de memoria.</translation>
    </message>
    <message>
        <source>This container may use less memory than the machine has.</source>
        <translation>Este contenedor puede usar menos memoria de la que tiene la máquina.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL 2): it sees only a part of the computer&apos;s memory.</source>
        <translation>Esto es Linux dentro de Windows (WSL 2): solo ve una parte de la memoria del equipo.</translation>
    </message>
    <message>
        <source>This is a share of a card given to a virtual machine; speed depends on its neighbours.</source>
        <translation>Es una parte de una tarjeta cedida a una máquina virtual; la velocidad depende de sus vecinas.</translation>
    </message>
    <message>
        <source>This is a virtual machine: memory and speed depend on what the host gives it.</source>
        <translation>Es una máquina virtual: la memoria y la velocidad dependen de lo que le da el anfitrión.</translation>
    </message>
    <message>
        <source>This machine serves nobody that fast.</source>
        <translation>Este equipo no atiende a nadie tan rápido.</translation>
    </message>
    <message>
        <source>This machine serves {most} of {users} that fast.</source>
        <translation>Este equipo atiende a {most} de {users} tan rápido.</translation>
    </message>
    <message>
        <source>This model was made for at most {most} of context; {asked} was asked for.</source>
        <translation>Este modelo se hizo para un máximo de {most} de contexto; se pidieron {asked}.</translation>
    </message>
    <message>
        <source>Threadripper PRO workstation, eight channels of DDR5</source>
        <translation>Estación de trabajo Threadripper PRO, ocho canales de DDR5</translation>
    </message>
    <message>
        <source>Thunderbolt 4 between computers</source>
        <translation>Thunderbolt 4 entre equipos</translation>
    </message>
    <message>
        <source>Thunderbolt 5 between computers</source>
        <translation>Thunderbolt 5 entre equipos</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Tool use</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Try these first</source>
        <translation>Prueba primero estos</translation>
    </message>
    <message>
        <source>Turn on Resizable BAR (Above 4G decoding) in the BIOS.</source>
        <translation>Activa Resizable BAR (Above 4G decoding) en la BIOS.</translation>
    </message>
    <message>
        <source>Two used RTX 3090</source>
        <translation>Dos RTX 3090 usadas</translation>
    </message>
    <message>
        <source>Type the card&apos;s memory in.</source>
        <translation>Escribe la memoria de la tarjeta.</translation>
    </message>
    <message>
        <source>US: biological models</source>
        <translation>EE. UU.: modelos biológicos</translation>
    </message>
    <message>
        <source>US: executive order 14110</source>
        <translation>EE. UU.: orden ejecutiva 14110</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>Memoria rápida utilizable</translation>
    </message>
    <message>
        <source>Used EPYC 7002 board, eight channels of DDR4</source>
        <translation>Placa EPYC 7002 usada, ocho canales de DDR4</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {on_gpus}; with system memory: {users}.</source>
        <translation>Usuarios que caben en la memoria gráfica: {on_gpus}; con la memoria del sistema: {users}.</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {users}.</source>
        <translation>Usuarios que caben en la memoria gráfica: {users}.</translation>
    </message>
    <message>
        <source>Users that memory holds: {users} and more.</source>
        <translation>Usuarios que caben en la memoria: {users} y más.</translation>
    </message>
    <message>
        <source>Users that memory holds: {users}.</source>
        <translation>Usuarios que caben en la memoria: {users}.</translation>
    </message>
    <message>
        <source>V cache type {kv_type_v} needs flash attention; turn it on or use f16, bf16 or f32</source>
        <translation>el tipo de caché V {kv_type_v} necesita flash attention; actívala o usa f16, bf16 o f32</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>WSL 2</source>
        <translation>WSL 2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What {rig} can run</source>
        <translation>Qué puede ejecutar {rig}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>WikiText train, 100k tokens</source>
        <translation>WikiText, parte de entrenamiento, 100 000 tokens</translation>
    </message>
    <message>
        <source>WikiText train, 10k tokens</source>
        <translation>WikiText, parte de entrenamiento, 10 000 tokens</translation>
    </message>
    <message>
        <source>WikiText train, 10m tokens</source>
        <translation>WikiText, parte de entrenamiento, 10 millones de tokens</translation>
    </message>
    <message>
        <source>WikiText train, 1k tokens</source>
        <translation>WikiText, parte de entrenamiento, 1000 tokens</translation>
    </message>
    <message>
        <source>WikiText train, 1m tokens</source>
        <translation>WikiText, parte de entrenamiento, 1 millón de tokens</translation>
    </message>
    <message>
        <source>WikiText-2 test</source>
        <translation>WikiText-2, parte de prueba</translation>
    </message>
    <message>
        <source>WikiText-2 test, 512-token chunks</source>
        <translation>WikiText-2, parte de prueba, en fragmentos de 512 tokens</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>With layers split, each token visits one card after the other.</source>
        <translation>Con las capas repartidas, cada token pasa por una tarjeta tras otra.</translation>
    </message>
    <message>
        <source>Word document larger than 512 MiB when unpacked</source>
        <translation>Documento de Word mayor de 512 MiB al descomprimir</translation>
    </message>
    <message>
        <source>Word document with a document type, which Word never writes</source>
        <translation>Documento de Word con una declaración de tipo de documento, que Word nunca escribe</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>You can comfortably run models up to about {size} ({quant}) at {context} context.</source>
        <translation>Puedes ejecutar con comodidad modelos de hasta unos {size} ({quant}) con {context} de contexto.</translation>
    </message>
    <message>
        <source>You measured this model here; other contexts follow from it.</source>
        <translation>Mediste este modelo aquí; los demás contextos se derivan de ello.</translation>
    </message>
    <message>
        <source>`lms load --estimate-only` with the same flags shows LM Studio&apos;s own estimate.</source>
        <translation>`lms load --estimate-only` con las mismas opciones muestra la estimación del propio LM Studio.</translation>
    </message>
    <message>
        <source>a GGUF file has its own quantization; leave --quant out</source>
        <translation>un archivo GGUF tiene su propia cuantización; quita --quant</translation>
    </message>
    <message>
        <source>a module for server boards</source>
        <translation>un módulo para placas de servidor</translation>
    </message>
    <message>
        <source>a processor with eight dies, which all channels need</source>
        <translation>un procesador con ocho dies, que hacen falta para todos los canales</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>unos {price}</translation>
    </message>
    <message>
        <source>about {price}, and a board with more slots</source>
        <translation>unos {price}, y una placa con más ranuras</translation>
    </message>
    <message>
        <source>active parameters for a mixture of experts; attention to other tokens comes on top</source>
        <translation>los parámetros activos en una mezcla de expertos; la atención a otros tokens va aparte</translation>
    </message>
    <message>
        <source>all layers in RAM</source>
        <translation>todas las capas en RAM</translation>
    </message>
    <message>
        <source>all layers on the devices of all machines</source>
        <translation>todas las capas en los dispositivos de todos los equipos</translation>
    </message>
    <message>
        <source>all layers on the graphics card</source>
        <translation>todas las capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>all of the draft model on the graphics card</source>
        <translation>todo el modelo borrador en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>an imatrix quant can show a lower perplexity than the reference while its KLD is larger; delta computed from the two printed perplexities</source>
        <translation>una cuantización con imatrix puede mostrar una perplejidad menor que la referencia aunque su KLD sea mayor; diferencia calculada a partir de las dos perplejidades impresas</translation>
    </message>
    <message>
        <source>and slow down what spills into system memory; writing is not affected.</source>
        <translation>y frenan lo que se desborda a la memoria del sistema; la escritura no se ve afectada.</translation>
    </message>
    <message>
        <source>another maker&apos;s driver: Vulkan only</source>
        <translation>controlador de otro fabricante: solo Vulkan</translation>
    </message>
    <message>
        <source>another model drafts</source>
        <translation>otro modelo hace el borrador</translation>
    </message>
    <message>
        <source>architecture &apos;{arch}&apos; is not understood: block {index} has {kinds}</source>
        <translation>no se entiende la arquitectura «{arch}»: el bloque {index} tiene {kinds}</translation>
    </message>
    <message>
        <source>architecture qwen4_exp; only summary fields known</source>
        <translation>arquitectura qwen4_exp; solo se conocen campos resumidos</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.1 text model; no config opened; context not verified beyond the 40k recommended; context length recalled from the model card</source>
        <translation>arquitectura tomada como el modelo de texto de Mistral Small 3.1; no se abrió ninguna configuración; contexto no verificado más allá de los 40k recomendados; longitud de contexto recordada de la ficha del modelo</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.2; no config opened; context length recalled from the model card</source>
        <translation>arquitectura tomada como Mistral Small 3.2; no se abrió ninguna configuración; longitud de contexto recordada de la ficha del modelo</translation>
    </message>
    <message>
        <source>article quoting localbench measurements</source>
        <translation>artículo que cita mediciones de localbench</translation>
    </message>
    <message>
        <source>article quoting localbench; values are far above WikiText KLDs, so never compare across data sets</source>
        <translation>artículo que cita a localbench; los valores están muy por encima de las KLD de WikiText, así que nunca compares entre conjuntos de datos</translation>
    </message>
    <message>
        <source>as described in the gist</source>
        <translation>como se describe en el gist</translation>
    </message>
    <message>
        <source>as fast as estimated</source>
        <translation>tan rápido como lo estimado</translation>
    </message>
    <message>
        <source>as in the pull request</source>
        <translation>como en el pull request</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>como en los ajustes</translation>
    </message>
    <message>
        <source>assumed: people do not come evenly through day and night</source>
        <translation>supuesto: la gente no llega de forma pareja de día y de noche</translation>
    </message>
    <message>
        <source>assumed; 3 to 5 years are usual</source>
        <translation>supuesto; lo habitual son de 3 a 5 años</translation>
    </message>
    <message>
        <source>assumed; near Llama 3.1 8B (4096 / 32) and GPT-3 (12288 / 96)</source>
        <translation>supuesto; cerca de Llama 3.1 8B (4096 / 32) y GPT-3 (12288 / 96)</translation>
    </message>
    <message>
        <source>at least one token must be drafted</source>
        <translation>debe haber al menos un token en borrador</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>binary file</source>
        <translation>archivo binario</translation>
    </message>
    <message>
        <source>bits column counts bits per cache value; delta computed from the two printed perplexities</source>
        <translation>la columna de bits cuenta bits por valor de caché; diferencia calculada a partir de las dos perplejidades impresas</translation>
    </message>
    <message>
        <source>block pattern and Mamba sizes from memory of the model card; they reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>patrón de bloques y tamaños de Mamba recordados de la ficha del modelo; reproducen exactamente la cifra publicada; tokens de entrenamiento recordados de declaraciones del fabricante</translation>
    </message>
    <message>
        <source>block {index} has attention without heads</source>
        <translation>el bloque {index} tiene atención sin cabezas</translation>
    </message>
    <message>
        <source>broken JSON: {error}</source>
        <translation>JSON defectuoso: {error}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>choosing tokens</source>
        <translation>la elección de tokens</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>por tramos</translation>
    </message>
    <message>
        <source>claims {n} {what} entries, more than the file can hold</source>
        <translation>declara {n} entradas ({what}), más de las que caben en el archivo</translation>
    </message>
    <message>
        <source>coding agent</source>
        <translation>agente de programación</translation>
    </message>
    <message>
        <source>compiled Python</source>
        <translation>Python compilado</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>el cálculo</translation>
    </message>
    <message>
        <source>compute buffer</source>
        <translation>búfer de cálculo</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>config declares a 2048 sliding window; llama.cpp turns it off for phi3; training tokens recalled from vendor statements</source>
        <translation>la configuración declara una ventana deslizante de 2048; llama.cpp la desactiva para phi3; tokens de entrenamiento recordados de declaraciones del fabricante</translation>
    </message>
    <message>
        <source>config.json lists 32768 positions; 131072 with YaRN; training tokens recalled from vendor statements</source>
        <translation>config.json indica 32768 posiciones; 131072 con YaRN; tokens de entrenamiento recordados de declaraciones del fabricante</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>límite del contenedor</translation>
    </message>
    <message>
        <source>context_max is the input limit as listed; input plus output 400000. No training compute figure found</source>
        <translation>context_max es el límite de entrada indicado; entrada más salida, 400000. No se encontró la cifra de cómputo de entrenamiento</translation>
    </message>
    <message>
        <source>corrected by your measurement</source>
        <translation>corregido con tu medición</translation>
    </message>
    <message>
        <source>counted already, under another name</source>
        <translation>ya contado, con otro nombre</translation>
    </message>
    <message>
        <source>damaged PDF</source>
        <translation>PDF dañado</translation>
    </message>
    <message>
        <source>damaged Word document</source>
        <translation>documento de Word dañado</translation>
    </message>
    <message>
        <source>damaged or encrypted Word document</source>
        <translation>documento de Word dañado o cifrado</translation>
    </message>
    <message>
        <source>delta computed from the two printed perplexities</source>
        <translation>diferencia calculada a partir de las dos perplejidades impresas</translation>
    </message>
    <message>
        <source>dense width 12288 and 3 dense layers reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>la anchura densa de 12288 y 3 capas densas reproducen exactamente la cifra publicada; tokens de entrenamiento recordados de declaraciones del fabricante</translation>
    </message>
    <message>
        <source>dense width of the first layer reproduces the published count</source>
        <translation>la anchura densa de la primera capa reproduce la cifra publicada</translation>
    </message>
    <message>
        <source>display driver</source>
        <translation>controlador de pantalla</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>+ {a} / ({params} parameters)^{alpha} = {term} for a finite model</source>
        <translation>+ {a} / ({params} parámetros)^{alpha} = {term} por un modelo finito</translation>
    </message>
    <message>
        <source>+ {b} / ({tokens} tokens)^{beta} = {term} for finite data</source>
        <translation>+ {b} / ({tokens} tokens)^{beta} = {term} por datos finitos</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}, as typed on {date}.</source>
        <translation>1 USD se cuenta como {rate}, según lo escrito el {date}.</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}.</source>
        <translation>1 USD se cuenta como {rate}.</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, width {ratio} for each layer (assumed), stands apart ({source}).</source>
        <translation>6·N·D con los parámetros activos; la atención de {length} tokens cada una, con una forma habitual, anchura {ratio} por capa (supuesto), va aparte ({source}).</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with its own layers, stands apart ({source}).</source>
        <translation>6·N·D con los parámetros activos; la atención de {length} tokens cada una, con sus propias capas, va aparte ({source}).</translation>
    </message>
    <message>
        <source>About {watts} W at the wall are more than a 120 V circuit gives.</source>
        <translation>Unos {watts} W en el enchufe son más de lo que da un circuito de 120 V.</translation>
    </message>
    <message>
        <source>Assumed prices, {share} of the sum: {parts}.</source>
        <translation>Precios supuestos, {share} de la suma: {parts}.</translation>
    </message>
    <message>
        <source>At most {share} of the hours are busy; beyond {most} conversations a month another machine is bought.</source>
        <translation>Se ocupa como máximo el {share} de las horas; a partir de {most} conversaciones al mes se compra otra máquina.</translation>
    </message>
    <message>
        <source>By guides, not by offers: {parts}.</source>
        <translation>Según guías, no ofertas: {parts}.</translation>
    </message>
    <message>
        <source>Context, {model}</source>
        <translation>Contexto, {model}</translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation>No cabe: {why}</translation>
    </message>
    <message>
        <source>Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.</source>
        <translation>Electricidad: {writing} horas de escritura en {on} horas al día, {price} por kWh.</translation>
    </message>
    <message>
        <source>Energy of the cards alone at {watts} W; processors, network and cooling come on top.</source>
        <translation>Energía solo de las tarjetas a {watts} W; procesadores, red y refrigeración van aparte.</translation>
    </message>
    <message>
        <source>First word, {model}</source>
        <translation>Primera palabra, {model}</translation>
    </message>
    <message numerus="yes">
        <source>Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the rest on the graphics ({on_gpus}).</source>
        <translation>
            <numerusform>Cabe porque los expertos de {layers} capa están en memoria ({in_ram}, {kind}) y el resto en los gráficos ({on_gpus}).</numerusform>
            <numerusform>Cabe porque los expertos de {layers} capas están en memoria ({in_ram}, {kind}) y el resto en los gráficos ({on_gpus}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in memory ({in_ram}, {kind}).</source>
        <translation>Cabe porque {some} de {all} capas están en los gráficos ({on_gpus}) y el resto en memoria ({in_ram}, {kind}).</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the card&apos;s {usable}.</source>
        <translation>Cabe porque {used} están en los {usable} de la tarjeta.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {cards} cards&apos; {usable}.</source>
        <translation>Cabe porque {used} están en los {usable} de las {cards} tarjetas.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {usable} of shared memory that the graphics may take.</source>
        <translation>Cabe porque {used} están en los {usable} de memoria compartida que pueden usar los gráficos.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in {usable} of memory ({kind}).</source>
        <translation>Cabe porque {used} están en {usable} de memoria ({kind}).</translation>
    </message>
    <message>
        <source>How fast is unknown.</source>
        <translation>Se desconoce la velocidad.</translation>
    </message>
    <message>
        <source>Inputs above {most} tokens cost {fresh} in and {out} out.</source>
        <translation>Las entradas de más de {most} tokens cuestan {fresh} de entrada y {out} de salida.</translation>
    </message>
    <message>
        <source>It gives {cards} cards x{lanes} each.</source>
        <translation>Da x{lanes} a cada una de las {cards} tarjetas.</translation>
    </message>
    <message>
        <source>It gives {given} W; about {wanted} W would do.</source>
        <translation>Da {given} W; bastarían unos {wanted} W.</translation>
    </message>
    <message>
        <source>Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision ({source}), and the activations of one sequence, recomputed layer by layer.</source>
        <translation>Memoria: {bytes} bytes por parámetro para pesos, gradientes y Adam en precisión mixta ({source}), y las activaciones de una secuencia, recalculadas capa por capa.</translation>
    </message>
    <message>
        <source>No price is known for {parts}.</source>
        <translation>No se conoce el precio de {parts}.</translation>
    </message>
    <message>
        <source>No price of the card is known.</source>
        <translation>No se conoce el precio de la tarjeta.</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest begins after {seconds} s.</source>
        <translation>Ningún equipo es lo bastante rápido: el más veloz escribe {rate} tokens/s para cada uno, el más pronto empieza tras {seconds} s.</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins after {seconds} s.</source>
        <translation>Ningún equipo es lo bastante rápido: el más veloz escribe {rate} tokens/s, el más pronto empieza tras {seconds} s.</translation>
    </message>
    <message>
        <source>None of them holds {model}.</source>
        <translation>{model} no cabe en ninguno de ellos.</translation>
    </message>
    <message>
        <source>Not even {most} of these machines hold it for {users} users.</source>
        <translation>Ni siquiera {most} de estos equipos lo albergan para {users} usuarios.</translation>
    </message>
    <message>
        <source>Only {rig} holds {models}.</source>
        <translation>{models} solo caben en {rig}.</translation>
    </message>
    <message>
        <source>Price per token/s, {model}</source>
        <translation>Precio por token/s, {model}</translation>
    </message>
    <message>
        <source>Prices seen between {first} and {last}.</source>
        <translation>Precios vistos entre el {first} y el {last}.</translation>
    </message>
    <message>
        <source>The parts draw up to {watts} of {given} W; short peaks need about {wanted} W.</source>
        <translation>Las piezas consumen hasta {watts} de {given} W; los picos cortos necesitan unos {wanted} W.</translation>
    </message>
    <message>
        <source>The power of the machine is unknown.</source>
        <translation>No se conoce el consumo de la máquina.</translation>
    </message>
    <message>
        <source>The supply is too small: the parts draw up to {watts} W.</source>
        <translation>La fuente es demasiado pequeña: las piezas consumen hasta {watts} W.</translation>
    </message>
    <message>
        <source>They take up to {size} GiB.</source>
        <translation>Admiten hasta {size} GiB.</translation>
    </message>
    <message>
        <source>Tokens a joule, {model}</source>
        <translation>Tokens por julio, {model}</translation>
    </message>
    <message>
        <source>Used: {parts}.</source>
        <translation>De segunda mano: {parts}.</translation>
    </message>
    <message>
        <source>With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.</source>
        <translation>Con claves y valores de 8 bits cabe todo en los gráficos: {rate} tokens/s.</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s of {model}, limited by {limit}.</source>
        <translation>Escribe unos {pace} tokens/s de {model}, limitado por {limit}.</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s, limited by {limit}.</source>
        <translation>Escribe unos {pace} tokens/s, limitado por {limit}.</translation>
    </message>
    <message>
        <source>a conversation of {tokens} tokens is longer than its {most}</source>
        <translation>una conversación de {tokens} tokens es más larga que sus {most}</translation>
    </message>
    <message>
        <source>a second {card}</source>
        <translation>una segunda {card}</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
    <message>
        <source>about {price} new, seen {date}</source>
        <translation>unos {price} nueva, visto el {date}</translation>
    </message>
    <message>
        <source>about {price} used, seen {date}</source>
        <translation>unos {price} de segunda mano, visto el {date}</translation>
    </message>
    <message>
        <source>about {price}, assumed for {date}</source>
        <translation>unos {price}, supuesto para {date}</translation>
    </message>
    <message>
        <source>about {price}, launch price of {date}</source>
        <translation>unos {price}, precio de lanzamiento de {date}</translation>
    </message>
    <message>
        <source>another {card}</source>
        <translation>otra {card}</translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation>por ti mismo</translation>
    </message>
    <message>
        <source>does not say how each layer compresses</source>
        <translation>no dice cómo comprime cada capa</translation>
    </message>
    <message>
        <source>does not say which layers have a window</source>
        <translation>no dice qué capas tienen ventana</translation>
    </message>
    <message>
        <source>does not say which layers have attention</source>
        <translation>no dice qué capas tienen atención</translation>
    </message>
    <message>
        <source>each layer over the GPUs of a machine</source>
        <translation>cada capa entre las GPU de un equipo</translation>
    </message>
    <message>
        <source>each layer over the cards</source>
        <translation>cada capa entre las tarjetas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation>PDF cifrado</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, within a list of texts)</source>
        <translation>termina antes de tiempo (en el byte {size}, dentro de una lista de textos)</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, {length} bytes short)</source>
        <translation>termina antes de tiempo (en el byte {size}, faltan {length} bytes)</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program, for llama.cpp</source>
        <translation>estimado como en todo este programa, para llama.cpp</translation>
    </message>
    <message>
        <source>every second layer is a mixture (the odd ones), every fourth has full attention: all full layers are mixtures</source>
        <translation>una de cada dos capas es una mezcla (las impares), una de cada cuatro tiene atención completa: todas las capas completas son mezclas</translation>
    </message>
    <message>
        <source>experimental rotated cache types, proposed, not necessarily merged</source>
        <translation>tipos de caché rotados experimentales, propuestos, no necesariamente integrados</translation>
    </message>
    <message>
        <source>experts shipped in MXFP4</source>
        <translation>expertos distribuidos en MXFP4</translation>
    </message>
    <message>
        <source>firmware table</source>
        <translation>tabla del firmware</translation>
    </message>
    <message>
        <source>first three layers dense; layer 0 and every fourth have full attention with 64 heads, the rest a window of 512 with 96; with three dense prediction layers this is the published count exactly</source>
        <translation>tres primeras capas densas; la capa 0 y una de cada cuatro tienen atención completa con 64 cabezas, el resto una ventana de 512 con 96; con tres capas de predicción densas es exactamente la cifra publicada</translation>
    </message>
    <message>
        <source>fixed state of {layers} recurrent layers, whatever the context</source>
        <translation>estado fijo de {layers} capas recurrentes, sea cual sea el contexto</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>for training compute alone; models meant for heavy use are trained far beyond it</source>
        <translation>solo por cómputo de entrenamiento; los modelos pensados para un uso intenso se entrenan mucho más allá</translation>
    </message>
    <message>
        <source>four channels</source>
        <translation>cuatro canales</translation>
    </message>
    <message>
        <source>four modules often run at 3600 MT/s (llama.cpp issue 4716)</source>
        <translation>cuatro módulos suelen funcionar a 3600 MT/s (llama.cpp issue 4716)</translation>
    </message>
    <message>
        <source>four modules rarely run at the full rate</source>
        <translation>cuatro módulos rara vez funcionan a plena velocidad</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>del catálogo</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>full-attention layers as in the larger models of the family, with one KV head: the only choice whose text model has the 11.91 billion parameters that llama-bench prints; windows as in the family</source>
        <translation>capas de atención completa como en los modelos mayores de la familia, con una cabeza KV: la única opción cuyo modelo de texto tiene los 11,91 mil millones de parámetros que muestra llama-bench; ventanas como en la familia</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>Gated DeltaNet</translation>
    </message>
    <message>
        <source>general.architecture is missing</source>
        <translation>falta general.architecture</translation>
    </message>
    <message>
        <source>gpt-4-turbo: 128000 context, 10/30 USD; listed with a deprecation date of 2026-10-23</source>
        <translation>gpt-4-turbo: contexto 128000, 10/30 USD; figura con fecha de retirada 2026-10-23</translation>
    </message>
    <message>
        <source>graphics in the chip</source>
        <translation>gráficos en el chip</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>memoria gráfica</translation>
    </message>
    <message>
        <source>graphics on the bus</source>
        <translation>gráficos en el bus</translation>
    </message>
    <message>
        <source>guideline in force since 2025-08-02</source>
        <translation>directrices en vigor desde 2025-08-02</translation>
    </message>
    <message>
        <source>half a channel</source>
        <translation>medio canal</translation>
    </message>
    <message>
        <source>has a metadata value of unknown kind {kind}</source>
        <translation>tiene un valor de metadatos de clase desconocida {kind}</translation>
    </message>
    <message>
        <source>has a name of {length} bytes</source>
        <translation>tiene un nombre de {length} bytes</translation>
    </message>
    <message>
        <source>has a pre-tokenizer that is not known: {name}</source>
        <translation>tiene un pretokenizador desconocido: {name}</translation>
    </message>
    <message>
        <source>has a state-space mixer of impossible size</source>
        <translation>tiene un mezclador de espacio de estados de tamaño imposible</translation>
    </message>
    <message>
        <source>has a text longer than the rest of the file</source>
        <translation>tiene un texto más largo que el resto del archivo</translation>
    </message>
    <message>
        <source>has a text of {length} bytes, more than any model file</source>
        <translation>tiene un texto de {length} bytes, más que cualquier archivo de modelo</translation>
    </message>
    <message>
        <source>has a tokenizer of kind &apos;{kind}&apos;; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>tiene un tokenizador de clase «{kind}»; se puede contar con los de clase gpt2, llama y gemma4</translation>
    </message>
    <message>
        <source>has an alignment that makes no sense</source>
        <translation>tiene una alineación sin sentido</translation>
    </message>
    <message>
        <source>has an array of {length} entries, more than the file can hold</source>
        <translation>tiene una matriz de {length} entradas, más de las que caben en el archivo</translation>
    </message>
    <message>
        <source>has arrays nested too deeply</source>
        <translation>tiene matrices demasiado anidadas</translation>
    </message>
    <message>
        <source>has attention without heads</source>
        <translation>tiene atención sin cabezas</translation>
    </message>
    <message>
        <source>has experts that are not in one tensor</source>
        <translation>tiene expertos que no están en un solo tensor</translation>
    </message>
    <message>
        <source>has latent attention without head sizes</source>
        <translation>tiene atención latente sin tamaños de cabeza</translation>
    </message>
    <message>
        <source>has more files than a catalog, or one twice</source>
        <translation>tiene más archivos que un catálogo, o uno repetido</translation>
    </message>
    <message>
        <source>has no list of {key}</source>
        <translation>no tiene la lista {key}</translation>
    </message>
    <message>
        <source>has no score for every token</source>
        <translation>no tiene una puntuación para cada token</translation>
    </message>
    <message>
        <source>has no token_embd.weight</source>
        <translation>no tiene token_embd.weight</translation>
    </message>
    <message>
        <source>has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>no tiene tokenizador; se puede contar con los de clase gpt2, llama y gemma4</translation>
    </message>
    <message>
        <source>has tensors for blocks {span}, not 0 to {n_blocks}</source>
        <translation>tiene tensores para los bloques {span}, no de 0 a {n_blocks}</translation>
    </message>
    <message>
        <source>has version {version}; known are 2 and 3</source>
        <translation>tiene la versión {version}; se conocen la 2 y la 3</translation>
    </message>
    <message>
        <source>has {n_layers} layers</source>
        <translation>tiene {n_layers} capas</translation>
    </message>
    <message>
        <source>holds &apos;{extra}&apos;, which its manifest does not list</source>
        <translation>contiene «{extra}», que su manifiesto no menciona</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>no contiene registros</translation>
    </message>
    <message>
        <source>holds no tensors: a vocabulary alone is no model</source>
        <translation>no contiene tensores: un vocabulario solo no es un modelo</translation>
    </message>
    <message>
        <source>holds {tokens} tokens, not {n_tokens}</source>
        <translation>contiene {tokens} tokens, no {n_tokens}</translation>
    </message>
    <message>
        <source>how fast it would be is unknown</source>
        <translation>se desconoce lo rápido que sería</translation>
    </message>
    <message>
        <source>hybrid Kimi Delta Attention plus MLA (kv_lora_rank 512, q_lora_rank 1536, 96 heads); 93 layers, first dense of 33792, 896 experts of 3072 in a 3584-wide latent space, top 16, 2 shared; KDA state sizes not read</source>
        <translation>híbrido de Kimi Delta Attention y MLA (kv_lora_rank 512, q_lora_rank 1536, 96 cabezas); 93 capas, la primera densa de 33792, 896 expertos de 3072 en un espacio latente de anchura 3584, top 16, 2 compartidos; tamaños de estado de KDA sin leer</translation>
    </message>
    <message>
        <source>in force since 2025-08-02; the Commission enforces from 2026-08-02</source>
        <translation>en vigor desde 2025-08-02; la Comisión lo hace cumplir desde 2026-08-02</translation>
    </message>
    <message>
        <source>in force since 2026-01-01</source>
        <translation>en vigor desde 2026-01-01</translation>
    </message>
    <message>
        <source>in system memory</source>
        <translation>en la memoria del sistema</translation>
    </message>
    <message>
        <source>intermediate_size_mlp 16384 is unused in Scout: every layer is MoE</source>
        <translation>intermediate_size_mlp 16384 no se usa en Scout: cada capa es MoE</translation>
    </message>
    <message>
        <source>is a projector for images or sound (mmproj), not a language model</source>
        <translation>es un proyector de imágenes o sonido (mmproj), no un modelo de lenguaje</translation>
    </message>
    <message>
        <source>is an adapter (LoRA), not a model</source>
        <translation>es un adaptador (LoRA), no un modelo</translation>
    </message>
    <message>
        <source>is cut short: tensor &apos;{name}&apos; lies beyond its end</source>
        <translation>está cortado: el tensor «{name}» queda más allá de su final</translation>
    </message>
    <message>
        <source>is damaged: tensor &apos;{name}&apos; lies over another</source>
        <translation>está dañado: el tensor «{name}» se superpone a otro</translation>
    </message>
    <message>
        <source>is damaged; reinstall the program</source>
        <translation>está dañado; reinstala el programa</translation>
    </message>
    <message>
        <source>is missing or no JSON</source>
        <translation>falta o no es JSON</translation>
    </message>
    <message>
        <source>is no catalog update, or damaged ({error})</source>
        <translation>no es una actualización del catálogo, o está dañada ({error})</translation>
    </message>
    <message>
        <source>is no catalog update: {manifest} is not in it</source>
        <translation>no es una actualización del catálogo: no contiene {manifest}</translation>
    </message>
    <message>
        <source>is no list of trusted keys</source>
        <translation>no es una lista de claves de confianza</translation>
    </message>
    <message>
        <source>is no private key of a catalog&apos;s signer</source>
        <translation>no es la clave privada de un firmante de catálogos</translation>
    </message>
    <message>
        <source>is no public key of a catalog&apos;s signer</source>
        <translation>no es la clave pública de un firmante de catálogos</translation>
    </message>
    <message>
        <source>is not JSON: {error}</source>
        <translation>no es JSON: {error}</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is one of {n_parts} parts, but its name does not say which</source>
        <translation>es una de {n_parts} partes, pero su nombre no dice cuál</translation>
    </message>
    <message>
        <source>is too large for a config.json</source>
        <translation>es demasiado grande para un config.json</translation>
    </message>
    <message>
        <source>is too large to hold a key</source>
        <translation>es demasiado grande para contener una clave</translation>
    </message>
    <message>
        <source>is too short to be a GGUF file</source>
        <translation>es demasiado corto para ser un archivo GGUF</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it counts only the {active} parameters that a token uses, but all {total} must be in memory</source>
        <translation>solo cuenta los {active} parámetros que usa un token, pero los {total} deben estar en memoria</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>it needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>necesita compilaciones para CUDA 12 y el controlador de NVIDIA 580 o anterior.</translation>
    </message>
    <message>
        <source>it needs a duct and a blower.</source>
        <translation>necesita un conducto y un soplador.</translation>
    </message>
    <message>
        <source>it was measured on {name}, which {rig} lacks</source>
        <translation>se midió en {name}, que {rig} no tiene</translation>
    </message>
    <message>
        <source>it was measured with {backend}, and {name} has no GPU</source>
        <translation>se midió con {backend}, y {name} no tiene GPU</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>rented at {usd} USD an hour: {basis}</source>
        <translation>alquilada a {usd} USD por hora: {basis}</translation>
    </message>
    <message>
        <source>the card alone for {usd} USD (seen {date}), written off over {years} years of all hours ({note})</source>
        <translation>solo la tarjeta por {usd} USD (visto el {date}), amortizada en {years} años contando todas las horas ({note})</translation>
    </message>
    <message>
        <source>{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; {basis}.</source>
        <translation>{cards} × {gpu}, de cuyo máximo de {peak} TFLOPS (denso, 16 bits) se aprovecha {share}; {basis}.</translation>
    </message>
    <message>
        <source>{card} beside it</source>
        <translation>{card} al lado</translation>
    </message>
    <message>
        <source>{card} has no fan:</source>
        <translation>{card} no tiene ventilador:</translation>
    </message>
    <message>
        <source>{card} instead of the {other}</source>
        <translation>{card} en lugar de {other}</translation>
    </message>
    <message>
        <source>{card} is from before Turing:</source>
        <translation>{card} es anterior a Turing:</translation>
    </message>
    <message>
        <source>{change} ({price}) holds {model}, slowly: {rate} tokens/s.</source>
        <translation>{change} ({price}) da cabida a {model}, con lentitud: {rate} tokens/s.</translation>
    </message>
    <message>
        <source>{change} ({price}) makes {models} run comfortably: {rates} tokens/s.</source>
        <translation>{change} ({price}) hace que {models} funcionen con comodidad: {rates} tokens/s.</translation>
    </message>
    <message>
        <source>{change} ({price}) runs large models a little faster.</source>
        <translation>{change} ({price}) ejecuta los modelos grandes algo más rápido.</translation>
    </message>
    <message>
        <source>{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} tokens/s.</source>
        <translation>{change} ({price}) ejecuta {model} a {times} veces la velocidad: {after} en lugar de {before} tokens/s.</translation>
    </message>
    <message>
        <source>{chip} is not sold with {size} GiB.</source>
        <translation>{chip} no se vende con {size} GiB.</translation>
    </message>
    <message>
        <source>{draft} cannot draft for {target}: it is not known to write with the same tokens</source>
        <translation>{draft} no puede hacer borradores para {target}: no consta que escriba con los mismos tokens</translation>
    </message>
    <message>
        <source>{draft} cannot draft: its shape is not known</source>
        <translation>{draft} no puede hacer borradores: no se conoce su forma</translation>
    </message>
    <message>
        <source>{draft} is not smaller than {target}: it would draft no faster</source>
        <translation>{draft} no es más pequeño que {target}: no haría borradores más rápido</translation>
    </message>
    <message>
        <source>{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a kWh.</source>
        <translation>{load} W trabajando y {idle} W en espera en el enchufe, encendida día y noche, a {price} USD por kWh.</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, {each} for each; the network takes {share} of the time.</source>
        <translation>{machines} de estos equipos lo albergan juntos por {link}: unos {rate} tokens/s en total, {each} para cada uno; la red se lleva el {share} del tiempo.</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}; how fast is unknown.</source>
        <translation>{machines} de estos equipos lo albergan juntos por {link}; se desconoce a qué velocidad.</translation>
    </message>
    <message>
        <source>{machines}× {machine} hold it together over {link}: about {rate} tokens/s.</source>
        <translation>{machines}× {machine} lo albergan juntos por {link}: unos {rate} tokens/s.</translation>
    </message>
    <message>
        <source>{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.</source>
        <translation>{model} va más rápido en {rig}: {rate} tokens/s, {times} veces el siguiente.</translation>
    </message>
    <message>
        <source>{model} on {rig}: {hint}</source>
        <translation>{model} en {rig}: {hint}</translation>
    </message>
    <message>
        <source>{model} runs about as fast on {rig} as on {other}.</source>
        <translation>{model} va más o menos igual de rápido en {rig} que en {other}.</translation>
    </message>
    <message>
        <source>{n} drafts × {each} ms ÷ {over} tokens</source>
        <translation>{n} borradores × {each} ms ÷ {over} tokens</translation>
    </message>
    <message>
        <source>{n} times one of {vocabulary} tokens ÷ {over} tokens</source>
        <translation>{n} veces uno de {vocabulary} tokens ÷ {over} tokens</translation>
    </message>
    <message>
        <source>{n} tokens at a time are drafted by {draft}, which takes {size}, all of it on {place}.</source>
        <translation>{draft} hace borradores de {n} tokens a la vez y ocupa {size}, todo en {place}.</translation>
    </message>
    <message>
        <source>{read} + {seconds} s to start</source>
        <translation>{read} + {seconds} s para arrancar</translation>
    </message>
    <message>
        <source>{reason}; no model of the catalog can</source>
        <translation>{reason}; ningún modelo del catálogo puede</translation>
    </message>
    <message>
        <source>{reason}; these can: {names}</source>
        <translation>{reason}; estos pueden: {names}</translation>
    </message>
    <message>
        <source>{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} conversations at a time, {context} of context each: {seconds} seconds of the machine for a conversation.</source>
        <translation>{rig} lee {reading} y escribe {writing} tokens por segundo con {model} {quant}, {batch} conversaciones a la vez, {context} de contexto cada una: {seconds} segundos de la máquina por conversación.</translation>
    </message>
    <message>
        <source>{rig} takes the least electricity, about {cost} a month; {other} the most, about {more}.</source>
        <translation>{rig} es el que menos electricidad gasta, unos {cost} al mes; {other} es el que más, unos {more}.</translation>
    </message>
    <message>
        <source>{size} GiB of {kind}</source>
        <translation>{size} GiB de {kind}</translation>
    </message>
    <message>
        <source>{target} has no block of its own that drafts</source>
        <translation>{target} no tiene un bloque propio que haga borradores</translation>
    </message>
    <message>
        <source>{times} times the price buys {gain} times the speed of {model}.</source>
        <translation>{times} veces el precio dan {gain} veces la velocidad de {model}.</translation>
    </message>
    <message>
        <source>{times} times the price makes {model} slower here, not faster.</source>
        <translation>{times} veces el precio hacen aquí a {model} más lento, no más rápido.</translation>
    </message>
    <message>
        <source>{watts} W at most, {share} to spare.</source>
        <translation>{watts} W como máximo, {share} de margen.</translation>
    </message>
    <message>
        <source>its shape is not published</source>
        <translation>su forma no está publicada</translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is not a pattern: {error}</source>
        <translation>«{pattern}» no es un patrón: {error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not PATTERN=DEVICE; for example {example}</source>
        <translation>«{text}» no es PATRÓN=DISPOSITIVO; por ejemplo {example}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; would move {name}, which stays in RAM</source>
        <translation>«{text}» movería {name}, que se queda en la RAM</translation>
    </message>
    <message>
        <source>({formula}){times} ÷ {over} tokens</source>
        <translation>({formula}){times} ÷ {over} tokens</translation>
    </message>
    <message>
        <source>How often drafts are accepted is not given: {low} to {high} were measured elsewhere, more for code than for prose.</source>
        <translation>No se indica con qué frecuencia se aceptan los borradores: en otros sitios se midió de {low} a {high}, más con código que con prosa.</translation>
    </message>
    <message>
        <source>There is no memory for even one user.</source>
        <translation>No hay memoria ni para un solo usuario.</translation>
    </message>
    <message>
        <source>This machine serves all {users}; it would serve {most} that fast.</source>
        <translation>Esta máquina atiende a los {users}; así de rápido atendería a {most}.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>modelo borrador</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>los borradores</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>importance matrix</source>
        <translation>matriz de importancia</translation>
    </message>
    <message>
        <source>its four chiplets read about 256 of 333 GB/s, as measured in ik_llama.cpp&apos;s pull request 534</source>
        <translation>sus cuatro chiplets leen unos 256 de 333 GB/s, medidos en el pull request 534 de ik_llama.cpp</translation>
    </message>
    <message>
        <source>its own block</source>
        <translation>su propio bloque</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed on the way</source>
        <translation>su firma no coincide: se modificó por el camino</translation>
    </message>
    <message>
        <source>keep the KV cache in RAM</source>
        <translation>guardar la caché KV en RAM</translation>
    </message>
    <message>
        <source>keep whole caches for windowed layers</source>
        <translation>guardar cachés completas para capas con ventana</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>lacks &apos;{name}&apos;, which its manifest lists</source>
        <translation>le falta «{name}», que su manifiesto menciona</translation>
    </message>
    <message>
        <source>larger than 1 MiB: not a rig</source>
        <translation>mayor de 1 MiB: no es un equipo</translation>
    </message>
    <message>
        <source>larger than any catalog update (32 MiB)</source>
        <translation>mayor que cualquier actualización del catálogo (32 MiB)</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latente</translation>
    </message>
    <message>
        <source>launch overhead</source>
        <translation>la sobrecarga de lanzamiento</translation>
    </message>
    <message>
        <source>layers on the graphics card, the rest in RAM</source>
        <translation>capas en la tarjeta gráfica, el resto en RAM</translation>
    </message>
    <message>
        <source>layers over the machines</source>
        <translation>capas entre los equipos</translation>
    </message>
    <message>
        <source>layers whose experts stay in RAM</source>
        <translation>capas cuyos expertos se quedan en RAM</translation>
    </message>
    <message>
        <source>layers, width, heads, head dim 192, 128 experts of 4096 and top-4 from llmfit; MLA ranks (1536/512/128+64), 3 dense layers of 16384 and one shared expert NOT opened in a source: assumed as DeepSeek-V3 because they give 673B+2.5B; llama.cpp converts it as deepseek2; vendor figure 256k; llmfit lists 294912</source>
        <translation>capas, anchura, cabezas, dimensión de cabeza 192, 128 expertos de 4096 y top 4 según llmfit; los rangos MLA (1536/512/128+64), 3 capas densas de 16384 y un experto compartido NO se abrieron en ninguna fuente: se suponen como en DeepSeek-V3 porque dan 673B+2,5B; llama.cpp lo convierte como deepseek2; cifra del fabricante 256k; llmfit indica 294912</translation>
    </message>
    <message>
        <source>leave the graphics card alone</source>
        <translation>no usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>linear_attn_config is missing</source>
        <translation>falta linear_attn_config</translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation>enlace a una carpeta</translation>
    </message>
    <message>
        <source>llama.cpp cannot draft with the block that {target} has for it</source>
        <translation>llama.cpp no puede hacer borradores con el bloque que {target} tiene para ello</translation>
    </message>
    <message>
        <source>llama.cpp over RPC</source>
        <translation>llama.cpp por RPC</translation>
    </message>
    <message>
        <source>llama.cpp server</source>
        <translation>servidor de llama.cpp</translation>
    </message>
    <message>
        <source>localbench mix</source>
        <translation>mezcla de localbench</translation>
    </message>
    <message>
        <source>localbench mix (code, chat, tools, science, other scripts, long documents)</source>
        <translation>mezcla de localbench (código, chat, herramientas, ciencia, otras escrituras, documentos largos)</translation>
    </message>
    <message>
        <source>localbench mix, 250,000 tokens</source>
        <translation>mezcla de localbench, 250 000 tokens</translation>
    </message>
    <message>
        <source>looking back: {each} FLOP × {entries} ({per}) = {flops}</source>
        <translation>mirar atrás: {each} FLOP × {entries} ({per}) = {flops}</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>equipos</translation>
    </message>
    <message>
        <source>manifest: &apos;{name}&apos; is no file of a catalog</source>
        <translation>manifiesto: «{name}» no es un archivo de catálogo</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config</source>
        <translation>max_position_embeddings en la configuración</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config; the vendor speaks of 256k</source>
        <translation>max_position_embeddings en la configuración; el fabricante habla de 256k</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>el ancho de banda de memoria</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>módulos de memoria</translation>
    </message>
    <message>
        <source>metadata key &apos;{key}&apos; appears twice</source>
        <translation>la clave de metadatos «{key}» aparece dos veces</translation>
    </message>
    <message>
        <source>model type &apos;{kind}&apos; is not understood</source>
        <translation>no se entiende el tipo de modelo «{kind}»</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>falta model_type</translation>
    </message>
    <message>
        <source>names a tensor twice</source>
        <translation>nombra un tensor dos veces</translation>
    </message>
    <message>
        <source>names no pre-tokenizer &apos;{pre_tokenizer}&apos;</source>
        <translation>no nombra ningún pretokenizador «{pre_tokenizer}»</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no catalog update was applied: there is nothing to take back</source>
        <translation>no se aplicó ninguna actualización del catálogo: no hay nada que deshacer</translation>
    </message>
    <message>
        <source>no device &apos;{name}&apos; to move tensors to; valid: {valid}</source>
        <translation>no hay dispositivo «{name}» al que mover tensores; válidos: {valid}</translation>
    </message>
    <message>
        <source>no known tool&apos;s output was found in it</source>
        <translation>no se encontró en él la salida de ninguna herramienta conocida</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list</source>
        <translation>ya no está en la lista de precios de 2026-11</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list; Epoch AI names it in a compute chart but no number was found in an opened source</source>
        <translation>ya no está en la lista de precios de 2026-11; Epoch AI lo nombra en un gráfico de cómputo, pero no se encontró ninguna cifra en una fuente abierta</translation>
    </message>
    <message>
        <source>no model in the catalog is like &apos;{printed}&apos;</source>
        <translation>ningún modelo del catálogo se parece a «{printed}»</translation>
    </message>
    <message>
        <source>no one driver runs both</source>
        <translation>ningún controlador maneja ambos</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>no rule gives the size of &apos;{quant}&apos;</source>
        <translation>ninguna regla da el tamaño de «{quant}»</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>no tensor of this model matches &apos;{text}&apos;</source>
        <translation>ningún tensor de este modelo coincide con «{text}»</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;</source>
        <translation>no hay nada llamado «{name}» ({kind})</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;; nearest: {hint}</source>
        <translation>no hay nada llamado «{name}» ({kind}); lo más parecido: {hint}</translation>
    </message>
    <message>
        <source>nobody has measured tensors placed by name</source>
        <translation>nadie ha medido tensores colocados por nombre</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no se indicó ninguno</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>no es JSON: {error}</translation>
    </message>
    <message>
        <source>not a JSON object: {error}</source>
        <translation>no es un objeto JSON: {error}</translation>
    </message>
    <message>
        <source>not a JSON object; valid: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</source>
        <translation>no es un objeto JSON; válido: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</translation>
    </message>
    <message>
        <source>not a Word document</source>
        <translation>no es un documento de Word</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>number of DeltaNet value heads, tied embeddings and vision tower size inferred: they reproduce the published count</source>
        <translation>número de cabezas de valor de DeltaNet, embeddings compartidos y tamaño de la torre de visión deducidos: reproducen la cifra publicada</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>de {size}</translation>
    </message>
    <message>
        <source>of {size} GiB system memory</source>
        <translation>de {size} GiB de memoria del sistema</translation>
    </message>
    <message>
        <source>of {size} unified</source>
        <translation>de {size} de memoria unificada</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>un canal</translation>
    </message>
    <message>
        <source>one dense layer of 13312, one shared expert and one prediction layer reproduce the published count exactly; no config opened</source>
        <translation>una capa densa de 13312, un experto compartido y una capa de predicción reproducen exactamente la cifra publicada; no se abrió ninguna configuración</translation>
    </message>
    <message>
        <source>one for {ratio} tokens</source>
        <translation>una por cada {ratio} tokens</translation>
    </message>
    <message>
        <source>one request at a time; the default of 4 takes more memory</source>
        <translation>una petición a la vez; las 4 predeterminadas ocupan más memoria</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>otros programas</translation>
    </message>
    <message>
        <source>over several machines</source>
        <translation>entre varios equipos</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>part {absent} is not beside it</source>
        <translation>la parte {absent} no está a su lado</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>processor and memory</source>
        <translation>procesador y memoria</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>hilos del procesador</translation>
    </message>
    <message>
        <source>project evaluation set</source>
        <translation>conjunto de evaluación del proyecto</translation>
    </message>
    <message>
        <source>project page quoting one vLLM logit-capture sweep (vLLM pull request 35961); printed as a range 0.06 to 0.19 over variants</source>
        <translation>página del proyecto que cita un barrido de captura de logits con vLLM (pull request 35961 de vLLM); impreso como intervalo de 0,06 a 0,19 entre variantes</translation>
    </message>
    <message>
        <source>published count on the hub includes a separate lm_head copy although embeddings are tied; training tokens recalled from vendor statements</source>
        <translation>la cifra publicada en el hub incluye una copia aparte de lm_head aunque los embeddings son compartidos; tokens de entrenamiento recordados de declaraciones del fabricante</translation>
    </message>
    <message>
        <source>published count read from an unmodified-shape fine-tune of the same checkpoint</source>
        <translation>cifra publicada leída de un ajuste fino del mismo checkpoint sin cambios de forma</translation>
    </message>
    <message>
        <source>published files hold the block that predicts a second token: 425 million parameters beside the text model, which is what the published total has more</source>
        <translation>los archivos publicados contienen el bloque que predice un segundo token: 425 millones de parámetros además del modelo de texto, que es lo que el total publicado tiene de más</translation>
    </message>
    <message>
        <source>published: 0.38 to 0.43 for Llama 3.1 405B, 0.46 for PaLM, 0.20 for GPT-3</source>
        <translation>publicado: de 0,38 a 0,43 para Llama 3.1 405B, 0,46 para PaLM, 0,20 para GPT-3</translation>
    </message>
    <message>
        <source>raw parameters; &quot;effective&quot; E2B/E4B leaves out the per-layer embeddings, which can sit in slow memory</source>
        <translation>parámetros en bruto; «efectivos» E2B/E4B deja fuera los embeddings por capa, que pueden estar en memoria lenta</translation>
    </message>
    <message>
        <source>read a prompt, then write 128 tokens</source>
        <translation>leer un prompt y escribir 128 tokens</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>la lectura del archivo</translation>
    </message>
    <message>
        <source>reads prompts {pace}</source>
        <translation>lee prompts {pace}</translation>
    </message>
    <message>
        <source>recalled; activations come on top</source>
        <translation>de memoria; las activaciones van aparte</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>reference perplexity = printed perplexity minus printed delta; IQ quants need an importance matrix</source>
        <translation>perplejidad de referencia = perplejidad impresa menos diferencia impresa; las cuantizaciones IQ necesitan una matriz de importancia</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>requests answered at the same time</source>
        <translation>peticiones atendidas a la vez</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>peticiones a la vez</translation>
    </message>
    <message>
        <source>revoked on 2025-01-20</source>
        <translation>revocada el 2025-01-20</translation>
    </message>
    <message>
        <source>running sums of {compressors} compressing layers, whatever the context</source>
        <translation>sumas acumuladas de {compressors} capas de compresión, sea cual sea el contexto</translation>
    </message>
    <message>
        <source>same rig</source>
        <translation>mismo equipo</translation>
    </message>
    <message>
        <source>same weights, F16 cache</source>
        <translation>mismos pesos, caché F16</translation>
    </message>
    <message>
        <source>same weights, FP16 cache</source>
        <translation>mismos pesos, caché FP16</translation>
    </message>
    <message>
        <source>shapes reproduce the published count exactly; no config opened</source>
        <translation>las formas reproducen exactamente la cifra publicada; no se abrió ninguna configuración</translation>
    </message>
    <message>
        <source>share of the layers for each card</source>
        <translation>parte de las capas para cada tarjeta</translation>
    </message>
    <message>
        <source>share of the layers on the graphics card</source>
        <translation>parte de las capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>short convolution</source>
        <translation>convolución corta</translation>
    </message>
    <message>
        <source>signed on 2025-12-19, in force from 2027-01-01</source>
        <translation>firmada el 2025-12-19, en vigor desde 2027-01-01</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>deslizante</translation>
    </message>
    <message>
        <source>small multilingual model; change from the printed ln ratio</source>
        <translation>modelo multilingüe pequeño; cambio a partir de la razón ln impresa</translation>
    </message>
    <message>
        <source>soldered into laptops</source>
        <translation>soldado en portátiles</translation>
    </message>
    <message>
        <source>split each layer over the cards</source>
        <translation>repartir cada capa entre las tarjetas</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>el arranque</translation>
    </message>
    <message>
        <source>state and rank sizes recalled from the public config; they reproduce the published count exactly</source>
        <translation>tamaños de estado y rango recordados de la configuración pública; reproducen exactamente la cifra publicada</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>memoria del sistema</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has rows that {type_name} blocks do not divide</source>
        <translation>el tensor «{name}» tiene filas que no se dividen en bloques {type_name}</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has type {number}, which is not known</source>
        <translation>el tensor «{name}» es del tipo {number}, que no se conoce</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has {n_dimensions} dimensions</source>
        <translation>el tensor «{name}» tiene {n_dimensions} dimensiones</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; is empty</source>
        <translation>el tensor «{name}» está vacío</translation>
    </message>
    <message>
        <source>tensors that lie elsewhere, by name</source>
        <translation>tensores que están en otro lugar, por nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the JSON in it is incomplete or damaged</source>
        <translation>el JSON que contiene está incompleto o dañado</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any report</source>
        <translation>el JSON está más anidado que cualquier informe</translation>
    </message>
    <message>
        <source>the KV cache depends on the context and the model&apos;s shape: {kv_cache} at {context}</source>
        <translation>la caché KV depende del contexto y de la forma del modelo: {kv_cache} con {context}</translation>
    </message>
    <message>
        <source>the XML report cannot be read</source>
        <translation>no se puede leer el informe XML</translation>
    </message>
    <message>
        <source>the XML report defines entities, which nvidia-smi never does</source>
        <translation>el informe XML define entidades, cosa que nvidia-smi nunca hace</translation>
    </message>
    <message>
        <source>the XML report is nested or long beyond any real one</source>
        <translation>el informe XML está más anidado o es más largo que cualquiera real</translation>
    </message>
    <message>
        <source>the acceptance is a share between 0 and 1, e.g. 0.8</source>
        <translation>la aceptación es una proporción entre 0 y 1, p. ej. 0.8</translation>
    </message>
    <message>
        <source>the address is the publisher&apos;s page</source>
        <translation>la dirección es la página del editor</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>la arquitectura</translation>
    </message>
    <message>
        <source>the card of the draft model</source>
        <translation>la tarjeta del modelo borrador</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>los precios del catálogo</translation>
    </message>
    <message>
        <source>the chassis comes with board, fans and supplies</source>
        <translation>el chasis incluye placa, ventiladores y fuentes</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>el más barato</translation>
    </message>
    <message>
        <source>the context length is that of training; the state does not grow</source>
        <translation>la longitud de contexto es la del entrenamiento; el estado no crece</translation>
    </message>
    <message>
        <source>the draft model in RAM</source>
        <translation>el modelo borrador en la RAM</translation>
    </message>
    <message>
        <source>the driver&apos;s own memory for one program: {basis}</source>
        <translation>la memoria propia del controlador para un programa: {basis}</translation>
    </message>
    <message>
        <source>the file is larger than any report</source>
        <translation>el archivo es más grande que cualquier informe</translation>
    </message>
    <message>
        <source>the file of the draft model</source>
        <translation>el archivo del modelo borrador</translation>
    </message>
    <message>
        <source>the language model is that of Qwen2.5; the vision tower is what remains of the published count</source>
        <translation>el modelo de lenguaje es el de Qwen2.5; la torre de visión es lo que queda de la cifra publicada</translation>
    </message>
    <message>
        <source>the largest step of the graph for {ubatch} tokens at a time (micro-batch); a smaller micro-batch needs less and reads prompts more slowly</source>
        <translation>el mayor paso del grafo para {ubatch} tokens a la vez (microlote); un microlote menor necesita menos y lee los prompts más despacio</translation>
    </message>
    <message>
        <source>the link to the GPU</source>
        <translation>el enlace con la GPU</translation>
    </message>
    <message>
        <source>the memory bandwidth</source>
        <translation>el ancho de banda de memoria</translation>
    </message>
    <message>
        <source>the memory bandwidth of this hardware</source>
        <translation>el ancho de banda de memoria de este hardware</translation>
    </message>
    <message>
        <source>the memory bandwidth of {name} is not known</source>
        <translation>no se conoce el ancho de banda de memoria de {name}</translation>
    </message>
    <message>
        <source>the memory size of {name} is unknown</source>
        <translation>se desconoce el tamaño de memoria de {name}</translation>
    </message>
    <message>
        <source>the model file</source>
        <translation>el archivo del modelo</translation>
    </message>
    <message>
        <source>the model file, on the first machine only</source>
        <translation>el archivo del modelo, solo en el primer equipo</translation>
    </message>
    <message>
        <source>the model on the hub</source>
        <translation>el modelo en el hub</translation>
    </message>
    <message>
        <source>the model&apos;s own block drafts</source>
        <translation>el propio bloque del modelo hace el borrador</translation>
    </message>
    <message>
        <source>the model&apos;s repository</source>
        <translation>el repositorio del modelo</translation>
    </message>
    <message>
        <source>the model, as LM Studio lists it</source>
        <translation>el modelo, como lo muestra LM Studio</translation>
    </message>
    <message>
        <source>the most frugal</source>
        <translation>el de menor consumo</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>los demás equipos</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>the reports</source>
        <translation>los informes</translation>
    </message>
    <message>
        <source>the shape of DeepSeek Coder V2 Lite</source>
        <translation>la forma de DeepSeek Coder V2 Lite</translation>
    </message>
    <message>
        <source>the shape of {name} is not known</source>
        <translation>no se conoce la forma de {name}</translation>
    </message>
    <message>
        <source>the shape of {name} is not published</source>
        <translation>la forma de {name} no está publicada</translation>
    </message>
    <message>
        <source>the shapes of both models are needed</source>
        <translation>hacen falta las formas de ambos modelos</translation>
    </message>
    <message>
        <source>the signer&apos;s name has 1 to 100 characters</source>
        <translation>el nombre del firmante tiene de 1 a 100 caracteres</translation>
    </message>
    <message>
        <source>the speed was not asked for</source>
        <translation>no se pidió la velocidad</translation>
    </message>
    <message>
        <source>the table prints the reference perplexity 5.794552 in this cell; the value here is that reference plus the printed delta 0.625552; reference = printed perplexity minus printed delta</source>
        <translation>la tabla imprime la perplejidad de referencia 5,794552 en esta celda; el valor aquí es esa referencia más la diferencia impresa 0,625552; referencia = perplejidad impresa menos diferencia impresa</translation>
    </message>
    <message>
        <source>the tensors of architecture &apos;{gguf_arch}&apos; are not known</source>
        <translation>no se conocen los tensores de la arquitectura «{gguf_arch}»</translation>
    </message>
    <message>
        <source>the text is longer than any report</source>
        <translation>el texto es más largo que cualquier informe</translation>
    </message>
    <message>
        <source>the usual name of its 4-bit conversion</source>
        <translation>el nombre habitual de su conversión a 4 bits</translation>
    </message>
    <message>
        <source>the v0.1 config declares a 4096 sliding window; llama.cpp runs the llama architecture with full attention, so it is recorded as full</source>
        <translation>la configuración de v0.1 declara una ventana deslizante de 4096; llama.cpp ejecuta la arquitectura llama con atención completa, así que se registra como completa</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos;</source>
        <translation>no existe «{name}»</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no existe ese campo</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>this is not a saved machine; it needs &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</source>
        <translation>esto no es un equipo guardado; necesita &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</translation>
    </message>
    <message>
        <source>this model caches keys alone (latent attention): the K type {kv_type_k} and the V type {kv_type_v} must be equal</source>
        <translation>este modelo solo guarda claves en la caché (atención latente): el tipo K {kv_type_k} y el tipo V {kv_type_v} deben ser iguales</translation>
    </message>
    <message>
        <source>this part of the catalog is missing</source>
        <translation>falta esta parte del catálogo</translation>
    </message>
    <message>
        <source>tokens drafted at a time</source>
        <translation>tokens en borrador a la vez</translation>
    </message>
    <message>
        <source>tokens looked at</source>
        <translation>tokens examinados</translation>
    </message>
    <message>
        <source>tokens of context of each request</source>
        <translation>tokens de contexto de cada petición</translation>
    </message>
    <message>
        <source>tokens of context to allocate</source>
        <translation>tokens de contexto por reservar</translation>
    </message>
    <message>
        <source>tokens of the prompt read at a time</source>
        <translation>tokens del prompt que se leen a la vez</translation>
    </message>
    <message>
        <source>top-1 = 1 minus printed share of differing top tokens; perplexity change from printed ln ratio; model version not stated, taken as 7B v0.1</source>
        <translation>top-1 = 1 menos la proporción impresa de tokens principales distintos; cambio de perplejidad a partir de la razón ln impresa; versión del modelo no indicada, tomada como 7B v0.1</translation>
    </message>
    <message>
        <source>training tokens recalled from vendor statements</source>
        <translation>tokens de entrenamiento recordados de declaraciones del fabricante</translation>
    </message>
    <message>
        <source>transfers between devices</source>
        <translation>las transferencias entre dispositivos</translation>
    </message>
    <message>
        <source>two channels</source>
        <translation>dos canales</translation>
    </message>
    <message>
        <source>two slots share 16 lanes as x8 and x8</source>
        <translation>dos ranuras comparten 16 líneas como x8 y x8</translation>
    </message>
    <message>
        <source>type of the cached keys</source>
        <translation>tipo de las claves en caché</translation>
    </message>
    <message>
        <source>type of the cached values</source>
        <translation>tipo de los valores en caché</translation>
    </message>
    <message>
        <source>unified memory</source>
        <translation>memoria unificada</translation>
    </message>
    <message>
        <source>unified {kind}</source>
        <translation>{kind} unificada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown key; valid: {model_fields}</source>
        <translation>clave desconocida; válidas: {model_fields}</translation>
    </message>
    <message>
        <source>unknown processor</source>
        <translation>procesador desconocido</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights</source>
        <translation>desempaquetar {elements} G de pesos</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights and {flops} GFLOP of attention</source>
        <translation>desempaquetar {elements} G de pesos y {flops} GFLOP de atención</translation>
    </message>
    <message>
        <source>unquantized logits of the same checkpoint</source>
        <translation>logits sin cuantizar del mismo checkpoint</translation>
    </message>
    <message>
        <source>untied lm_head, unlike its Qwen2.5-Math-1.5B parent</source>
        <translation>lm_head separado, a diferencia de su modelo de origen Qwen2.5-Math-1.5B</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>users must be 1 to {most}</source>
        <translation>los usuarios deben ser de 1 a {most}</translation>
    </message>
    <message>
        <source>usual share of macOS</source>
        <translation>parte habitual de macOS</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp.</source>
        <translation>vLLM carga los pesos publicados: {weights} a 16 bits. Más que los {room} que usa aquí: elige una versión AWQ, GPTQ o FP8 del modelo, o llama.cpp.</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized version leaves more room for long conversations.</source>
        <translation>vLLM carga los pesos publicados: {weights} a 16 bits. Caben; una versión cuantizada deja más sitio para conversaciones largas.</translation>
    </message>
    <message>
        <source>vendor figure; config lists 32768</source>
        <translation>cifra del fabricante; la configuración indica 32768</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 131072</source>
        <translation>cifra del fabricante; llmfit indica 131072</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 65536</source>
        <translation>cifra del fabricante; llmfit indica 65536</translation>
    </message>
    <message>
        <source>version control</source>
        <translation>control de versiones</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>was made for a newer version of this program; update that first</source>
        <translation>se hizo para una versión más reciente de este programa; actualízalo primero</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>what DeepSeek-V3&apos;s report takes for an H800, December 2024; offers differ by a factor of two</source>
        <translation>lo que toma el informe de DeepSeek-V3 por una H800, diciembre de 2024; las ofertas varían hasta el doble</translation>
    </message>
    <message>
        <source>whatever the context: 2 FLOP × {values} billion values passed = {flops}</source>
        <translation>sea cual sea el contexto: 2 FLOP × {values} mil millones de valores recorridos = {flops}</translation>
    </message>
    <message>
        <source>where it answers</source>
        <translation>dónde responde</translation>
    </message>
    <message>
        <source>where requests come in</source>
        <translation>donde llegan las peticiones</translation>
    </message>
    <message>
        <source>where they meet</source>
        <translation>donde se encuentran</translation>
    </message>
    <message>
        <source>window and pattern are the cohere2 defaults of transformers; shapes reproduce the published count exactly; no config opened</source>
        <translation>la ventana y el patrón son los valores predeterminados de cohere2 en transformers; las formas reproducen exactamente la cifra publicada; no se abrió ninguna configuración</translation>
    </message>
    <message>
        <source>with this much already in the context</source>
        <translation>con esto ya en el contexto</translation>
    </message>
    <message>
        <source>would unpack to more than 64 MiB</source>
        <translation>ocuparía más de 64 MiB al descomprimirse</translation>
    </message>
    <message>
        <source>writes {pace}</source>
        <translation>escribe {pace}</translation>
    </message>
    <message>
        <source>x{lanes} slots load a model more slowly</source>
        <translation>las ranuras x{lanes} cargan un modelo más despacio</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>lo escribiste tú</translation>
    </message>
    <message>
        <source>your figures</source>
        <translation>tus cifras</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>tu propio precio</translation>
    </message>
    <message>
        <source>{arch}.{key} has {length} entries</source>
        <translation>{arch}.{key} tiene {length} entradas</translation>
    </message>
    <message>
        <source>{arch}.{key} is missing</source>
        <translation>falta {arch}.{key}</translation>
    </message>
    <message>
        <source>{bits_per_weight} bits a weight</source>
        <translation>{bits_per_weight} bits por peso</translation>
    </message>
    <message numerus="yes">
        <source>{blocks} of {all_layers} layers lie in system memory</source>
        <translation>
            <numerusform>{blocks} de {all_layers} capas está en la memoria del sistema</numerusform>
            <numerusform>{blocks} de {all_layers} capas están en la memoria del sistema</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} cards are more than a desktop board takes.</source>
        <translation>{cards} tarjetas son más de las que admite una placa de sobremesa.</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: its figures with {backend} are corrected, not those with {shown}.</source>
        <translation>{device} ({backend}) {what}: se corrigen sus cifras con {backend}, no las de {shown}.</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: the figures of all models on it are corrected by your measurement.</source>
        <translation>{device} ({backend}) {what}: tu medición corrige las cifras de todos los modelos en este dispositivo.</translation>
    </message>
    <message>
        <source>{device} would need {used} of its {usable}.</source>
        <translation>{device} necesitaría {used} de sus {usable}.</translation>
    </message>
    <message>
        <source>{each} ms a token</source>
        <translation>{each} ms por token</translation>
    </message>
    <message>
        <source>{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU</source>
        <translation>{formula}; {twice} de embeddings se guardan dos veces, en RAM y en la GPU</translation>
    </message>
    <message>
        <source>{graphics} of graphics and {ram} of system memory</source>
        <translation>{graphics} de memoria gráfica y {ram} de memoria del sistema</translation>
    </message>
    <message>
        <source>{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + {head_dim_k}) values × 4 bytes = {memory}, whatever the context</source>
        <translation>{heads} capas × {n_kv_heads} cabezas × ({head_dim_k} × {head_dim_v} + {head_dim_k}) valores × 4 bytes = {memory}, sea cual sea el contexto</translation>
    </message>
    <message>
        <source>{hidden_size} values × {vocab_size} tokens</source>
        <translation>{hidden_size} valores × {vocab_size} tokens</translation>
    </message>
    <message>
        <source>{idle} shares system memory and is left to the desktop.</source>
        <translation>{idle} comparte la memoria del sistema y se deja para el escritorio.</translation>
    </message>
    <message>
        <source>{keys} is missing or not a number</source>
        <translation>{keys} falta o no es un número</translation>
    </message>
    <message>
        <source>{key} does not name every layer</source>
        <translation>{key} no nombra todas las capas</translation>
    </message>
    <message>
        <source>{label}: {n} bytes</source>
        <translation>{label}: {n} bytes</translation>
    </message>
    <message>
        <source>{layers} layers × {hidden_size} values × {n_experts} experts</source>
        <translation>{layers} capas × {hidden_size} valores × {n_experts} expertos</translation>
    </message>
    <message>
        <source>{layers} layers × {n_experts} experts × {matrices} matrices × {inner} × {expert_intermediate_size} values</source>
        <translation>{layers} capas × {n_experts} expertos × {matrices} matrices × {inner} × {expert_intermediate_size} valores</translation>
    </message>
    <message>
        <source>{layers} × {bytes} bytes ({values}) × {cells} = {size}</source>
        <translation>{layers} × {bytes} bytes ({values}) × {cells} = {size}</translation>
    </message>
    <message>
        <source>{lost} of {read} measurements could not be used.</source>
        <translation>No se pudieron usar {lost} de {read} mediciones.</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} lee prompts a {measured} tok/s con contexto {depth}, medido (estimado {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} lee prompts a {measured} tok/s, medido (estimado {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} escribe a {measured} tok/s con contexto {depth}, medido (estimado {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} escribe a {measured} tok/s, medido (estimado {estimated})</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context</source>
        <translation>{model}, {quant}, contexto {context}</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context, KV cache {kv_type}</source>
        <translation>{model}, {quant}, contexto {context}, caché KV {kv_type}</translation>
    </message>
    <message>
        <source>{model}: its shape is not known, so memory and speed cannot be computed.</source>
        <translation>{model}: no se conoce su forma, así que no se pueden calcular memoria ni velocidad.</translation>
    </message>
    <message>
        <source>{model}: its weights are not published, so memory and speed cannot be computed.</source>
        <translation>{model}: sus pesos no están publicados, así que no se pueden calcular memoria ni velocidad.</translation>
    </message>
    <message>
        <source>{moved}: {shares}.</source>
        <translation>{moved}: {shares}.</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its shape is not published</source>
        <translation>{name} no se puede estimar: su forma no está publicada</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its weights are not published</source>
        <translation>{name} no se puede estimar: sus pesos no están publicados</translation>
    </message>
    <message>
        <source>{name} cannot drive {speed}: its own {own} is assumed.</source>
        <translation>{name} no puede manejar {speed}: se supone la suya, {own}.</translation>
    </message>
    <message>
        <source>{name} has no plain attention that a compressive memory could replace</source>
        <translation>{name} no tiene atención simple que una memoria compresiva pudiera sustituir</translation>
    </message>
    <message>
        <source>{name} has {own} memory channels, not {channels}.</source>
        <translation>{name} tiene {own} canales de memoria, no {channels}.</translation>
    </message>
    <message>
        <source>{name} has {total_params} B parameters, the measured file {model_params} B: they are not the same model</source>
        <translation>{name} tiene {total_params} B de parámetros, el archivo medido {model_params} B: no son el mismo modelo</translation>
    </message>
    <message>
        <source>{name} is a processor: no graphics is used.</source>
        <translation>{name} es un procesador: no se usan gráficos.</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: type its bandwidth in to see speeds.</source>
        <translation>{name} no está en el catálogo: escribe su ancho de banda para ver velocidades.</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: what the system says of it is used.</source>
        <translation>{name} no está en el catálogo: se usa lo que dice el sistema.</translation>
    </message>
    <message>
        <source>{name} is signed by nobody; its figures may be anybody&apos;s</source>
        <translation>{name} no está firmado por nadie; sus cifras pueden ser de cualquiera</translation>
    </message>
    <message>
        <source>{name} is version {version}; version {now} is in use already</source>
        <translation>{name} es la versión {version}; la versión {now} ya está en uso</translation>
    </message>
    <message>
        <source>{name} may be {likeliest} or {others}: the slower one is assumed.</source>
        <translation>{name} puede ser {likeliest} o {others}: se supone la más lenta.</translation>
    </message>
    <message>
        <source>{name} normally has {usual}: the {told} that the driver reports are believed.</source>
        <translation>{name} tiene normalmente {usual}: se da por bueno lo que indica el controlador, {told}.</translation>
    </message>
    <message>
        <source>{name} reads a text at once and keeps no cache</source>
        <translation>{name} lee un texto de una vez y no guarda caché</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} bits</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} celdas</translation>
    </message>
    <message>
        <source>{n} cells (one for {ratio} tokens)</source>
        <translation>{n} celdas (una por cada {ratio} tokens)</translation>
    </message>
    <message>
        <source>{n} cells (the window of {window} and one micro-batch)</source>
        <translation>{n} celdas (la ventana de {window} y un microlote)</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} canales</translation>
    </message>
    <message>
        <source>{n} expert layers × {each} µs</source>
        <translation>{n} capas de expertos × {each} µs</translation>
    </message>
    <message>
        <source>{n} handovers × {each} µs</source>
        <translation>{n} traspasos × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} indexer layers</source>
        <translation>
            <numerusform>{n} capa indexadora</numerusform>
            <numerusform>{n} capas de indexador</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kernels × {each} µs</source>
        <translation>{n} kernels × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} layers</source>
        <translation>
            <numerusform>{n} capa</numerusform>
            <numerusform>{n} capas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} recurrent layers × {each} µs</source>
        <translation>{n} capas recurrentes × {each} µs</translation>
    </message>
    <message>
        <source>{n} scanned layers × {each} µs</source>
        <translation>{n} capas con recorrido × {each} µs</translation>
    </message>
    <message>
        <source>{n} sums over devices × {each} µs</source>
        <translation>{n} sumas entre dispositivos × {each} µs</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} tokens</translation>
    </message>
    <message numerus="yes">
        <source>{n} windowed layers</source>
        <translation>
            <numerusform>{n} capa con ventana</numerusform>
            <numerusform>{n} capas con ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM</source>
        <translation>{on_gpu} de {usable} en la GPU, {in_ram} de {usable_ram} en RAM</translation>
    </message>
    <message>
        <source>{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average of {quant} over all tensors</source>
        <translation>{parameters} parámetros × {bits} bits ÷ 8 = {size}; los bits son la media de {quant} sobre todos los tensores</translation>
    </message>
    <message>
        <source>{params} × {bits} bits ÷ 8 = {size}</source>
        <translation>{params} × {bits} bits ÷ 8 = {size}</translation>
    </message>
    <message>
        <source>{parts}; {limit} usable</source>
        <translation>{parts}; {limit} utilizables</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}, recalled.</source>
        <translation>{part}: precio de lanzamiento de {date}, de memoria.</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}.</source>
        <translation>{part}: precio de lanzamiento de {date}.</translation>
    </message>
    <message>
        <source>{path} is there already; a key is never written over</source>
        <translation>{path} ya existe; nunca se sobrescribe una clave</translation>
    </message>
    <message>
        <source>{price}, seen by {date}</source>
        <translation>{price}, visto hasta el {date}</translation>
    </message>
    <message>
        <source>{price}, your price</source>
        <translation>{price}, tu precio</translation>
    </message>
    <message>
        <source>{price}, yours</source>
        <translation>{price}, tuyo</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {words}</source>
        <translation>{program} terminó con el estado {status}: {words}</translation>
    </message>
    <message>
        <source>{quant} is mixed by hand and no published file of this model is known: the size is that of other models&apos; files ({low} to +{high} %).</source>
        <translation>{quant} se mezcla a mano y no se conoce ningún archivo publicado de este modelo: el tamaño es el de archivos de otros modelos ({low} a +{high} %).</translation>
    </message>
    <message>
        <source>{quant} stores {bits} bits per parameter, which is {weights} of weights</source>
        <translation>{quant} guarda {bits} bits por parámetro, lo que son {weights} de pesos</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, below the comfortable speed, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}, por debajo de la velocidad cómoda, limitado por {limit}.</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}, limitado por {limit}.</translation>
    </message>
    <message>
        <source>{read} tokens in, {cached} of them cached, and {written} out a conversation; every turn that sends the history again counts as input.</source>
        <translation>{read} tokens de entrada, {cached} de ellos en caché, y {written} de salida por conversación; cada turno que reenvía el historial cuenta como entrada.</translation>
    </message>
    <message>
        <source>{rig} (planned)</source>
        <translation>{rig} (planificado)</translation>
    </message>
    <message>
        <source>{rig} costs least, about {price}; {other} most, about {more}.</source>
        <translation>{rig} es lo que menos cuesta, unos {price}; {other} lo que más, unos {more}.</translation>
    </message>
    <message>
        <source>{rig} does not serve {model}: {reason}.</source>
        <translation>{rig} no sirve {model}: {reason}.</translation>
    </message>
    <message>
        <source>{role}: {n} × {bits} bits</source>
        <translation>{role}: {n} × {bits} bits</translation>
    </message>
    <message>
        <source>{services} services have that model: the maker&apos;s own was taken, else the cheapest.</source>
        <translation>{services} servicios tienen ese modelo: se tomó el del fabricante o, si no, el más barato.</translation>
    </message>
    <message>
        <source>{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; list price of {date}, without tax.</source>
        <translation>{service}: {fresh} USD por un millón de tokens de entrada, {cached} por entrada en caché, {out} de salida; precio de lista de {date}, sin impuestos.</translation>
    </message>
    <message>
        <source>{share} faster than estimated</source>
        <translation>un {share} más rápido que lo estimado</translation>
    </message>
    <message>
        <source>{share} slower than estimated</source>
        <translation>un {share} más lento que lo estimado</translation>
    </message>
    <message>
        <source>{side} cache type {kv_type} stores {elements} values a block, which does not divide this model&apos;s head size {head}; use f16 or bf16</source>
        <translation>el tipo de caché {side} {kv_type} guarda {elements} valores por bloque, lo que no divide el tamaño de cabeza {head} de este modelo; usa f16 o bf16</translation>
    </message>
    <message>
        <source>{size} GiB are more than desktop boards take.</source>
        <translation>{size} GiB son más de los que admiten las placas de sobremesa.</translation>
    </message>
    <message>
        <source>{size} GiB of RAM are assumed.</source>
        <translation>Se suponen {size} GiB de RAM.</translation>
    </message>
    <message>
        <source>{size} GiB of dual-channel {kind} are assumed.</source>
        <translation>Se suponen {size} GiB de {kind} en doble canal.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are assumed.</source>
        <translation>Se suponen {size} GiB de memoria.</translation>
    </message>
    <message>
        <source>{size} GiB, the largest version of the chip, is assumed.</source>
        <translation>Se suponen {size} GiB, la versión más grande del chip.</translation>
    </message>
    <message>
        <source>{size} of system memory</source>
        <translation>{size} de memoria del sistema</translation>
    </message>
    <message>
        <source>{size} of them KV cache</source>
        <translation>de ellos {size} de caché KV</translation>
    </message>
    <message>
        <source>{size} of them weights</source>
        <translation>de ellos {size} de pesos</translation>
    </message>
    <message>
        <source>{size} of unified memory</source>
        <translation>{size} de memoria unificada</translation>
    </message>
    <message>
        <source>{size}, {usable} usable</source>
        <translation>{size}, {usable} utilizables</translation>
    </message>
    <message>
        <source>{size}, {usable} usable, {bandwidth}</source>
        <translation>{size}, {usable} utilizables, {bandwidth}</translation>
    </message>
    <message>
        <source>{source}, as in the data of Epoch AI (CC BY 4.0)</source>
        <translation>{source}, como en los datos de Epoch AI (CC BY 4.0)</translation>
    </message>
    <message>
        <source>{tokens_per_s} tokens/s for {name} {quant} is more than ten times off the {estimated_tokens_per_s} estimated for {device_name}: it measured something else</source>
        <translation>{tokens_per_s} tokens/s para {name} {quant} se aparta más de diez veces de los {estimated_tokens_per_s} estimados para {device_name}: se midió otra cosa</translation>
    </message>
    <message>
        <source>{told} ({typed}: as you typed it)</source>
        <translation>{told} ({typed}: tal como lo escribiste)</translation>
    </message>
    <message>
        <source>{use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>{use}, contexto {context}. Todas las cifras son estimadas salvo las marcadas como medidas. LLM Hardware Advisor {version}, modelos hasta {data_date}; {date}.</translation>
    </message>
    <message>
        <source>{values} of {type}</source>
        <translation>{values} de {type}</translation>
    </message>
    <message>
        <source>{value} whatever the model, the entropy of text</source>
        <translation>{value} sea cual sea el modelo, la entropía del texto</translation>
    </message>
    <message>
        <source>{vocab_size} tokens × {hidden_size} values</source>
        <translation>{vocab_size} tokens × {hidden_size} valores</translation>
    </message>
    <message>
        <source>{weak} would be slower than the processor and is not used.</source>
        <translation>{weak} sería más lenta que el procesador y no se usa.</translation>
    </message>
    <message>
        <source>{which}, about {price}</source>
        <translation>{which}, unos {price}</translation>
    </message>
    <message>
        <source>{who}&apos;s {quant} file has {published}, llama-quantize writes {ruled}: publishers differ in which tensors they keep at more bits.</source>
        <translation>El archivo {quant} de {who} tiene {published}, llama-quantize escribe {ruled}: los editores difieren en qué tensores guardan con más bits.</translation>
    </message>
    <message>
        <source>{writes} and {reads}</source>
        <translation>{writes} y {reads}</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, which is not trusted here; its figures may be anybody&apos;s</source>
        <translation>{name} está firmado con la clave {fingerprint}, que aquí no es de confianza; sus cifras pueden ser de cualquiera</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, and no key is trusted here yet; its figures may be anybody&apos;s</source>
        <translation>{name} está firmado con la clave {fingerprint} y aquí aún no se confía en ninguna clave; sus cifras pueden ser de cualquiera</translation>
    </message>
    <message>
        <source>no key that you added has the fingerprint &apos;{fingerprint}&apos;</source>
        <translation>ninguna clave añadida por usted tiene la huella «{fingerprint}»</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the table of models</source>
        <translation>Exportar la tabla de modelos</translation>
    </message>
    <message>
        <source>{} was not written: {}</source>
        <translation>No se escribió {}: {}</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Se guardó {}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>the slower one is assumed</source>
        <translation>se supone la más lenta</translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation>memoria desconocida</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre ahora</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the card sleeps</source>
        <translation>la tarjeta duerme</translation>
    </message>
    <message>
        <source>driver does not answer</source>
        <translation>el controlador no responde</translation>
    </message>
    <message>
        <source>no speeds until you type it</source>
        <translation>sin velocidades hasta que lo escribas</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Ancho de banda de memoria</translation>
    </message>
    <message>
        <source>its clock and bus</source>
        <translation>su reloj y su bus</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>{}, not used</source>
        <translation>{}, sin usar</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>shares system memory</source>
        <translation>comparte la memoria del sistema</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>{}-bit {}</source>
        <translation>{} bits, {}</translation>
    </message>
    <message>
        <source>{} visible</source>
        <translation>{} visibles</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>Usable by programs</source>
        <translation>Utilizable por programas</translation>
    </message>
    <message>
        <source>{} of {} MT/s</source>
        <translation>{} de {} MT/s</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>copying, of {} peak</source>
        <translation>al copiar, de un máximo de {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>al copiar</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Processor unknown</source>
        <translation>Procesador desconocido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} núcleo</numerusform>
            <numerusform>{} núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} threads</source>
        <translation>
            <numerusform>{} hilo</numerusform>
            <numerusform>{} hilos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The model&apos;s parameters as they lie in memory. Their size is the number of parameters times the bits each takes. They stay the same however long the conversation gets.</source>
        <translation>Los parámetros del modelo tal como están en memoria. Su tamaño es el número de parámetros por los bits que ocupa cada uno. No cambian por larga que sea la conversación.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>What attention has noted about every token so far: keys and values, per layer. It saves reading the whole conversation again for each new token. It grows with the context and is reserved in full when the model is loaded.</source>
        <translation>Lo que la atención anotó de cada token hasta ahora: claves y valores, por capa. Evita releer toda la conversación para cada token nuevo. Crece con el contexto y se reserva entera al cargar el modelo.</translation>
    </message>
    <message>
        <source>key value cache, cache</source>
        <translation>caché de claves y valores, caché, key value cache</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>Tipo de caché KV</translation>
    </message>
    <message>
        <source>The number format of the KV cache. f16 is the standard; q8_0 takes about half and q4_0 a quarter of it. The loss is small for some models and noticeable for others.</source>
        <translation>El formato numérico de la caché KV. f16 es el estándar; q8_0 ocupa más o menos la mitad y q4_0 un cuarto. La pérdida es pequeña en algunos modelos y notable en otros.</translation>
    </message>
    <message>
        <source>cache-type-k, cache-type-v, q8_0 cache</source>
        <translation>cache-type-k, cache-type-v, caché q8_0</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recurrente</translation>
    </message>
    <message>
        <source>The fixed-size summary that linear-attention and state-space layers keep of everything so far. It is small and does not grow with the context; there is one for each slot.</source>
        <translation>El resumen de tamaño fijo que las capas de atención lineal y de espacio de estados guardan de todo lo anterior. Es pequeño y no crece con el contexto; hay uno por ranura.</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Búfer de cálculo</translation>
    </message>
    <message>
        <source>Working space for intermediate results while tokens pass through the layers. Its size follows the micro-batch, and without flash attention also the context.</source>
        <translation>Espacio de trabajo para resultados intermedios mientras los tokens pasan por las capas. Su tamaño depende del microlote y, sin flash attention, también del contexto.</translation>
    </message>
    <message>
        <source>scratch, activations</source>
        <translation>scratch, activaciones</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Búfer de salida</translation>
    </message>
    <message>
        <source>Room for the scores of all words of the vocabulary for the tokens being written: one row for each slot. It lies in system memory.</source>
        <translation>Espacio para las puntuaciones de todas las palabras del vocabulario para los tokens que se escriben: una fila por ranura. Está en la memoria del sistema.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>What the driver and the engine take on each device besides the model: the context of CUDA or its like, libraries, pools. It is there before the first weight is loaded.</source>
        <translation>Lo que el controlador y el motor ocupan en cada dispositivo además del modelo: el contexto de CUDA o similar, bibliotecas, reservas. Está ahí antes de cargar el primer peso.</translation>
    </message>
    <message>
        <source>driver, CUDA context</source>
        <translation>controlador, driver, contexto de CUDA</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Memoria utilizable</translation>
    </message>
    <message>
        <source>What a model may take of a device: its size less what the driver, the desktop and the engine&apos;s safety margin keep. Less again if other programs hold some of it now.</source>
        <translation>Lo que un modelo puede ocupar de un dispositivo: su tamaño menos lo que se reservan el controlador, el escritorio y el margen de seguridad del motor. Menos aún si otros programas ocupan ahora una parte.</translation>
    </message>
    <message>
        <source>usable, free</source>
        <translation>utilizable, libre</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Microlote</translation>
    </message>
    <message>
        <source>How many tokens of a prompt go through the layers together, usually 512. Larger ones read prompts faster up to a point and need a larger compute buffer.</source>
        <translation>Cuántos tokens de un prompt pasan juntos por las capas, por lo general 512. Uno mayor lee los prompts más rápido hasta cierto punto y necesita un búfer de cálculo mayor.</translation>
    </message>
    <message>
        <source>ubatch, -ub</source>
        <translation>ubatch, -ub</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>The most tokens handed to the engine in one call, usually 2048; it cuts them into micro-batches. It has no bearing on how many people can be served.</source>
        <translation>El máximo de tokens que se entregan al motor en una llamada, por lo general 2048; este los corta en microlotes. No influye en cuántas personas se pueden atender.</translation>
    </message>
    <message>
        <source>-b</source>
        <translation>-b</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>A place for one conversation in a server. Several slots are answered at once and share weights, but each needs its own part of the KV cache.</source>
        <translation>Un sitio para una conversación en un servidor. Varias ranuras se atienden a la vez y comparten los pesos, pero cada una necesita su parte de la caché KV.</translation>
    </message>
    <message>
        <source>parallel, -np, concurrency</source>
        <translation>paralelo, -np, concurrencia, slot</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>A way to compute attention in small pieces, without ever storing the whole table of scores. The result is the same; it needs less memory and is faster on long contexts. A quantized V cache requires it.</source>
        <translation>Una forma de calcular la atención en trozos pequeños, sin guardar nunca la tabla completa de puntuaciones. El resultado es el mismo; necesita menos memoria y es más rápida en contextos largos. Una caché V cuantizada la requiere.</translation>
    </message>
    <message>
        <source>FA, -fa</source>
        <translation>FA, -fa</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Offload</translation>
    </message>
    <message>
        <source>Placing layers on the graphics card. What does not fit stays in system memory and is computed by the processor, so every layer left behind slows each token.</source>
        <translation>Colocar capas en la tarjeta gráfica. Lo que no cabe se queda en la memoria del sistema y lo calcula el procesador, así que cada capa que queda fuera frena cada token.</translation>
    </message>
    <message>
        <source>gpu layers, -ngl, ngl, split</source>
        <translation>capas en gpu, descarga, -ngl, ngl, reparto</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Expertos en la memoria del sistema</translation>
    </message>
    <message>
        <source>For a mixture of experts: attention and shared parts go on the card, some or all experts stay in system memory. Few experts are read per token, so it costs far less speed than leaving whole layers behind.</source>
        <translation>Para una mezcla de expertos: la atención y las partes compartidas van a la tarjeta; algunos o todos los expertos se quedan en la memoria del sistema. Se leen pocos expertos por token, así que cuesta mucha menos velocidad que dejar fuera capas enteras.</translation>
    </message>
    <message>
        <source>--n-cpu-moe, cpu moe</source>
        <translation>--n-cpu-moe, cpu moe</translation>
    </message>
    <message>
        <source>Memory mapping</source>
        <translation>Asignación en memoria</translation>
    </message>
    <message>
        <source>The engine lets the system treat the model&apos;s file as memory, so pages are read when first touched. A model larger than memory then starts, and reads its disk again for every token.</source>
        <translation>El motor deja que el sistema trate el archivo del modelo como memoria, y las páginas se leen la primera vez que se tocan. Un modelo mayor que la memoria arranca así, y relee su disco para cada token.</translation>
    </message>
    <message>
        <source>mmap, mlock</source>
        <translation>mmap, mlock</translation>
    </message>
    <message>
        <source>Graphics memory (VRAM)</source>
        <translation>Memoria gráfica (VRAM)</translation>
    </message>
    <message>
        <source>The memory on a graphics card, many times faster than a computer&apos;s main memory. A model that lies in it entirely is fast; that is why its size is the first thing to look at.</source>
        <translation>La memoria de una tarjeta gráfica, muchas veces más rápida que la memoria principal de un equipo. Un modelo que está entero en ella es rápido; por eso su tamaño es lo primero que hay que mirar.</translation>
    </message>
    <message>
        <source>VRAM, video memory, GDDR, HBM</source>
        <translation>VRAM, memoria de vídeo, GDDR, HBM</translation>
    </message>
    <message>
        <source>System memory (RAM)</source>
        <translation>Memoria del sistema (RAM)</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory. Models run from it, but at a fraction of a card&apos;s speed. What counts is the rate and the number of channels, not the size alone.</source>
        <translation>La memoria principal del equipo. Los modelos funcionan desde ella, pero a una fracción de la velocidad de una tarjeta. Cuentan la frecuencia y el número de canales, no solo el tamaño.</translation>
    </message>
    <message>
        <source>RAM, DDR</source>
        <translation>RAM, DDR</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Memoria unificada</translation>
    </message>
    <message>
        <source>One memory for processor and graphics, as in Apple&apos;s chips, AMD&apos;s Strix Halo and NVIDIA&apos;s GB10. Much of it can hold a model, at a speed between a desktop&apos;s memory and a card&apos;s.</source>
        <translation>Una sola memoria para procesador y gráficos, como en los chips de Apple, Strix Halo de AMD y GB10 de NVIDIA. Gran parte de ella puede alojar un modelo, a una velocidad entre la de la memoria de un equipo de escritorio y la de una tarjeta.</translation>
    </message>
    <message>
        <source>shared memory, APU</source>
        <translation>memoria compartida, APU</translation>
    </message>
    <message>
        <source>Working set (Apple)</source>
        <translation>Conjunto de trabajo (Apple)</translation>
    </message>
    <message>
        <source>The part of unified memory that macOS recommends the graphics to use: two thirds to three quarters, depending on the size. A setting of the system can raise it.</source>
        <translation>La parte de la memoria unificada que macOS recomienda usar a los gráficos: de dos tercios a tres cuartos, según el tamaño. Un ajuste del sistema puede subirla.</translation>
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
        <translation>Memoria del sistema que el controlador de AMD deja usar a los gráficos además de la reservada para ellos. En un chip con gráficos integrados es adonde van los modelos grandes; en Linux recientes, cerca de la mitad de la memoria de forma predeterminada.</translation>
    </message>
    <message>
        <source>graphics translation table, gttsize</source>
        <translation>tabla de traducción gráfica, graphics translation table, gttsize</translation>
    </message>
    <message>
        <source>GiB and GB</source>
        <translation>GiB y GB</translation>
    </message>
    <message>
        <source>A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.</source>
        <translation>Un GiB son 2³⁰ bytes, un GB son 10⁹: un 7 % menos. Los chips de memoria y los motores cuentan en GiB; los archivos y las cajas, casi siempre en GB. Una tarjeta de 24 GB tiene 24 GiB.</translation>
    </message>
    <message>
        <source>gigabyte, gibibyte, units</source>
        <translation>gigabyte, gibibyte, unidades</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>One number that training has set. A model is billions of them, arranged in matrices. Their count decides how much memory the weights take and, roughly, how much the model can know.</source>
        <translation>Un número fijado por el entrenamiento. Un modelo son miles de millones de ellos, dispuestos en matrices. Su cantidad decide cuánta memoria ocupan los pesos y, más o menos, cuánto puede saber el modelo.</translation>
    </message>
    <message>
        <source>weight, B, billion</source>
        <translation>peso, B, miles de millones, billion</translation>
    </message>
    <message>
        <source>Active parameter</source>
        <translation>Parámetro activo</translation>
    </message>
    <message>
        <source>A parameter that takes part in computing one given token. In a dense model all do. In a mixture of experts only some do: they decide the speed, while the total decides the memory.</source>
        <translation>Un parámetro que participa en el cálculo de un token dado. En un modelo denso, todos. En una mezcla de expertos, solo algunos: ellos deciden la velocidad y el total decide la memoria.</translation>
    </message>
    <message>
        <source>A3B, activated</source>
        <translation>A3B, activado</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Modelo denso</translation>
    </message>
    <message>
        <source>A model in which every parameter works on every token. Total and active parameters are the same number.</source>
        <translation>Un modelo en el que cada parámetro trabaja en cada token. Los parámetros totales y los activos son el mismo número.</translation>
    </message>
    <message>
        <source>Mixture of experts (MoE)</source>
        <translation>Mezcla de expertos (MoE)</translation>
    </message>
    <message>
        <source>A model whose feed-forward parts exist many times over, as experts. A router picks a few of them for each token. It needs the memory of all experts and the time of the few.</source>
        <translation>Un modelo cuyas partes feed-forward existen muchas veces, como expertos. Un router elige unos pocos para cada token. Necesita la memoria de todos los expertos y el tiempo de unos pocos.</translation>
    </message>
    <message>
        <source>MoE, experts, sparse</source>
        <translation>MoE, expertos, disperso</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experto</translation>
    </message>
    <message>
        <source>One of the parallel feed-forward parts in a layer of a mixture of experts. Experts do not correspond to subjects; which one gets a token is decided anew in each layer.</source>
        <translation>Una de las partes feed-forward paralelas en una capa de una mezcla de expertos. Los expertos no corresponden a temas; cuál recibe un token se decide de nuevo en cada capa.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>A small matrix in each expert layer. It scores all experts for the token at hand, and the best few are computed. Which they are differs from token to token, so all must be kept at hand.</source>
        <translation>Una matriz pequeña en cada capa de expertos. Puntúa a todos los expertos para el token actual y se calculan los mejores. Cuáles son cambia de un token a otro, así que hay que tenerlos todos a mano.</translation>
    </message>
    <message>
        <source>gate, gating</source>
        <translation>gate, gating, enrutador</translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation>Experto compartido</translation>
    </message>
    <message>
        <source>An expert that every token passes through besides the chosen ones. It holds what is needed always, and it is worth keeping in the fastest memory.</source>
        <translation>Un experto por el que pasa cada token además de los elegidos. Contiene lo que siempre hace falta, y conviene tenerlo en la memoria más rápida.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>A model is a stack of layers, each with an attention part and a feed-forward part. Text passes through all of them for every token. Layers are the unit in which a model is shared out between devices.</source>
        <translation>Un modelo es una pila de capas, cada una con una parte de atención y una parte feed-forward. El texto pasa por todas para cada token. Las capas son la unidad en que un modelo se reparte entre dispositivos.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>The table that turns each token&apos;s number into a list of values the layers work with. Only one row is looked up per token, so it takes memory but hardly any time. Some models use the same table again at the output.</source>
        <translation>La tabla que convierte el número de cada token en una lista de valores con la que trabajan las capas. Solo se consulta una fila por token, así que ocupa memoria pero apenas tiempo. Algunos modelos usan la misma tabla otra vez en la salida.</translation>
    </message>
    <message>
        <source>embeddings, tied</source>
        <translation>embeddings, tied, incrustación</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Tamaño oculto</translation>
    </message>
    <message>
        <source>How many values describe one token as it passes through the layers. Most matrices are this wide; the size of a model grows with its square.</source>
        <translation>Cuántos valores describen un token mientras pasa por las capas. La mayoría de las matrices tienen este ancho; el tamaño de un modelo crece con su cuadrado.</translation>
    </message>
    <message>
        <source>width, d_model</source>
        <translation>anchura, d_model</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>Parte feed-forward</translation>
    </message>
    <message>
        <source>The part of a layer that works on each token by itself: two or three large matrices. Most of a model&apos;s parameters are here. In a mixture of experts it is what exists many times.</source>
        <translation>La parte de una capa que trabaja en cada token por separado: dos o tres matrices grandes. Aquí está la mayoría de los parámetros de un modelo. En una mezcla de expertos es lo que existe muchas veces.</translation>
    </message>
    <message>
        <source>FFN, MLP</source>
        <translation>FFN, MLP</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>The part of a layer that looks back: each token compares itself with all earlier ones and takes over from those that matter. What it needs of them is kept in the KV cache. Its work grows with the length of the context.</source>
        <translation>La parte de una capa que mira atrás: cada token se compara con todos los anteriores y toma lo de aquellos que importan. Lo que necesita de ellos se guarda en la caché KV. Su trabajo crece con la longitud del contexto.</translation>
    </message>
    <message>
        <source>self-attention, softmax</source>
        <translation>self-attention, autoatención, softmax</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Cabeza de atención</translation>
    </message>
    <message>
        <source>Attention is computed several times side by side, each time on a part of the values: these are heads. How many of them keep their own keys and values decides the size of the KV cache.</source>
        <translation>La atención se calcula varias veces en paralelo, cada vez sobre una parte de los valores: son las cabezas. Cuántas de ellas guardan sus propias claves y valores decide el tamaño de la caché KV.</translation>
    </message>
    <message>
        <source>heads, n_heads</source>
        <translation>cabezas, heads, n_heads</translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation>Atención multi-head (MHA)</translation>
    </message>
    <message>
        <source>Attention in which every head keeps its own keys and values. It is the original form, and the one with the largest KV cache.</source>
        <translation>Atención en la que cada cabeza guarda sus propias claves y valores. Es la forma original, y la que tiene la mayor caché KV.</translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation>Atención grouped-query (GQA)</translation>
    </message>
    <message>
        <source>Several query heads share one set of keys and values. With eight heads to a group the KV cache is an eighth, at hardly any loss. Most models since 2023 do this.</source>
        <translation>Varias cabezas de consulta comparten un juego de claves y valores. Con ocho cabezas por grupo la caché KV es un octavo, casi sin pérdida. La mayoría de los modelos desde 2023 lo hacen.</translation>
    </message>
    <message>
        <source>grouped query</source>
        <translation>grouped query, consultas agrupadas</translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation>Atención multi-query (MQA)</translation>
    </message>
    <message>
        <source>All query heads share a single set of keys and values. The KV cache is as small as sharing can make it.</source>
        <translation>Todas las cabezas de consulta comparten un único juego de claves y valores. La caché KV es lo más pequeña que puede ser compartiendo.</translation>
    </message>
    <message>
        <source>multi query</source>
        <translation>multi query, consulta múltiple</translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation>Atención latente multi-head (MLA)</translation>
    </message>
    <message>
        <source>Instead of keys and values, one compressed row per token is kept, and the heads unfold it when they need it. DeepSeek and Kimi use it; the cache is many times smaller than with separate heads.</source>
        <translation>En lugar de claves y valores se guarda una fila comprimida por token, y las cabezas la despliegan cuando la necesitan. La usan DeepSeek y Kimi; la caché es muchas veces menor que con cabezas separadas.</translation>
    </message>
    <message>
        <source>latent attention</source>
        <translation>atención latente, latent attention</translation>
    </message>
    <message>
        <source>Sliding-window attention</source>
        <translation>Atención de ventana deslizante</translation>
    </message>
    <message>
        <source>Layers that look back over the last few thousand tokens only. Their cache stops growing at the window. Models mix them with full layers, which still see everything.</source>
        <translation>Capas que solo miran atrás los últimos miles de tokens. Su caché deja de crecer al llegar a la ventana. Los modelos las mezclan con capas completas, que siguen viéndolo todo.</translation>
    </message>
    <message>
        <source>SWA, local attention, iSWA</source>
        <translation>SWA, atención local, iSWA, sliding window</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>Atención dispersa</translation>
    </message>
    <message>
        <source>A small indexer picks the tokens, or blocks of them, worth reading, and the main attention looks at those only. It saves computing on long contexts; a compressing kind also saves cache.</source>
        <translation>Un pequeño indexador elige los tokens, o bloques de ellos, que vale la pena leer, y la atención principal mira solo esos. Ahorra cálculo en contextos largos; una variante que comprime ahorra también caché.</translation>
    </message>
    <message>
        <source>DSA, CSA, indexer, compressed attention</source>
        <translation>DSA, CSA, indexador, atención comprimida, sparse</translation>
    </message>
    <message>
        <source>Linear attention and state spaces</source>
        <translation>Atención lineal y espacios de estados</translation>
    </message>
    <message>
        <source>Layers that keep a running summary of fixed size instead of notes on every token. Memory does not grow with the context, but details far back may fade. Hybrids keep a few layers of full attention.</source>
        <translation>Capas que llevan un resumen continuo de tamaño fijo en lugar de notas sobre cada token. La memoria no crece con el contexto, pero los detalles lejanos pueden desvanecerse. Los híbridos conservan unas pocas capas de atención completa.</translation>
    </message>
    <message>
        <source>Mamba, SSM, DeltaNet, hybrid</source>
        <translation>Mamba, SSM, DeltaNet, híbrido</translation>
    </message>
    <message>
        <source>Rotary positions (RoPE)</source>
        <translation>Posiciones rotatorias (RoPE)</translation>
    </message>
    <message>
        <source>How most models know the order of tokens: keys and queries are turned by an angle that grows with the position. Stretching the angles lets a model accept more context than it was trained on, with some loss.</source>
        <translation>La forma en que la mayoría de los modelos conocen el orden de los tokens: claves y consultas se giran un ángulo que crece con la posición. Estirar los ángulos permite a un modelo aceptar más contexto del que vio al entrenarse, con cierta pérdida.</translation>
    </message>
    <message>
        <source>RoPE, YaRN, position</source>
        <translation>RoPE, YaRN, posición</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>A model stores more features than it has dimensions, by giving them directions that overlap a little. The overlap is noise; wider models have less of it, which is one reason that larger models err less.</source>
        <translation>Un modelo guarda más rasgos que dimensiones tiene, dándoles direcciones que se solapan un poco. El solapamiento es ruido; los modelos más anchos tienen menos, y esa es una de las razones por las que los mayores yerran menos.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Storing weights in fewer bits than they were trained in, in blocks that share a scale. Four to five bits take less than a third of the memory and read that much faster, with a small loss. Below four the loss grows quickly.</source>
        <translation>Guardar los pesos con menos bits que al entrenarlos, en bloques que comparten una escala. De cuatro a cinco bits ocupan menos de un tercio de la memoria y se leen otro tanto más rápido, con una pérdida pequeña. Por debajo de cuatro la pérdida crece deprisa.</translation>
    </message>
    <message>
        <source>quant, 4-bit, compression</source>
        <translation>cuant, quant, 4 bits, compresión</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>The file&apos;s bits divided by the number of weights. It is more than the name says, because scales take room and some matrices are kept finer.</source>
        <translation>Los bits del archivo divididos por el número de pesos. Son más de lo que dice el nombre, porque las escalas ocupan sitio y algunas matrices se guardan con más detalle.</translation>
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
        <translation>Números de 32 o 16 bits, sin cuantizar. Los modelos se publican en 16 bits: BF16 tiene el rango de F32, F16 es más fino cerca de cero. F32 es el doble de grande y no es mejor para ejecutar un modelo.</translation>
    </message>
    <message>
        <source>FP16, FP32, half precision, full precision</source>
        <translation>FP16, FP32, media precisión, precisión completa</translation>
    </message>
    <message>
        <source>Q8_0, Q5_0, Q4_0</source>
        <translation>Q8_0, Q5_0, Q4_0</translation>
    </message>
    <message>
        <source>The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse than K-quants of its size.</source>
        <translation>Los primeros formatos GGUF: bloques de 32 pesos con una escala y, en las formas _1, también un mínimo. Q8_0 casi no pierde nada. Q4_0 es simple y rápido, pero peor que los K-quants de su tamaño.</translation>
    </message>
    <message>
        <source>Q4_1, Q5_1</source>
        <translation>Q4_1, Q5_1</translation>
    </message>
    <message>
        <source>K-quants (Q4_K_M and others)</source>
        <translation>K-quants (Q4_K_M y otros)</translation>
    </message>
    <message>
        <source>GGUF formats with blocks of 256 weights whose scales are themselves quantized. S, M and L say how many important matrices are kept finer. Q4_K_M is the usual choice.</source>
        <translation>Formatos GGUF con bloques de 256 pesos cuyas escalas también están cuantizadas. S, M y L dicen cuántas matrices importantes se guardan con más detalle. Q4_K_M es la elección habitual.</translation>
    </message>
    <message>
        <source>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</source>
        <translation>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</translation>
    </message>
    <message>
        <source>I-quants (IQ4_XS and others)</source>
        <translation>I-quants (IQ4_XS y otros)</translation>
    </message>
    <message>
        <source>GGUF formats that pick groups of weights from a code book. They are better than K-quants of the same size, most of all at two and three bits, and slower on processors.</source>
        <translation>Formatos GGUF que eligen grupos de pesos de un libro de códigos. Son mejores que los K-quants del mismo tamaño, sobre todo con dos y tres bits, y más lentos en procesadores.</translation>
    </message>
    <message>
        <source>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</source>
        <translation>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>Matriz de importancia (imatrix)</translation>
    </message>
    <message>
        <source>A record of which weights matter most, made by running a model over sample text. Quantizing with it spends precision where it counts. The file does not get larger.</source>
        <translation>Un registro de qué pesos importan más, hecho al pasar un texto de muestra por un modelo. Cuantizar con ella gasta la precisión donde cuenta. El archivo no crece.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>Dynamic quants (UD)</source>
        <translation>Quants dinámicos (UD)</translation>
    </message>
    <message>
        <source>Files mixed by hand or by measurement, with a different format for each matrix, above all low-bit experts beside fine attention. Their sizes follow no rule; only a published file tells.</source>
        <translation>Archivos mezclados a mano o según mediciones, con un formato distinto para cada matriz, sobre todo expertos de pocos bits junto a una atención fina. Sus tamaños no siguen ninguna regla; solo un archivo publicado lo dice.</translation>
    </message>
    <message>
        <source>UD-Q4_K_XL, Unsloth, UD-IQ1_S</source>
        <translation>UD-Q4_K_XL, Unsloth, UD-IQ1_S</translation>
    </message>
    <message>
        <source>Ternary (TQ1_0, TQ2_0)</source>
        <translation>Ternarios (TQ1_0, TQ2_0)</translation>
    </message>
    <message>
        <source>Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be trained for it; an ordinary model is ruined by it.</source>
        <translation>Formatos para pesos que solo son −1, 0 o 1, como en BitNet. Los modelos tienen que entrenarse para ello; un modelo corriente queda inservible.</translation>
    </message>
    <message>
        <source>BitNet, 1.58 bit</source>
        <translation>BitNet, 1,58 bits</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>Four-bit floating-point numbers in blocks of 32 with a shared power of two as their scale. gpt-oss was trained to be stored this way, so its experts lose nothing.</source>
        <translation>Números de coma flotante de cuatro bits en bloques de 32 con una potencia de dos compartida como escala. gpt-oss se entrenó para guardarse así, por lo que sus expertos no pierden nada.</translation>
    </message>
    <message>
        <source>microscaling, FP4</source>
        <translation>microscaling, FP4</translation>
    </message>
    <message>
        <source>NVFP4</source>
        <translation>NVFP4</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s four-bit floating-point format, with a finer scale for every 16 weights. Blackwell cards compute with it directly.</source>
        <translation>El formato de coma flotante de cuatro bits de NVIDIA, con una escala más fina para cada 16 pesos. Las tarjetas Blackwell calculan con él directamente.</translation>
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
        <translation>Números de coma flotante de ocho bits. Los usan los servidores porque las tarjetas de centro de datos recientes calculan con ellos directamente, al doble de ritmo que con 16 bits. Algunos modelos se publican así.</translation>
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
        <translation>Una forma de cuantizar a entre tres y ocho bits que, con un texto de muestra, corrige los pesos restantes tras cada redondeo. Es habitual en vLLM, para tarjetas NVIDIA y AMD.</translation>
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
        <translation>Una forma de cuantizar a cuatro bits que primero amplía los pocos canales con activaciones grandes, para que pierdan menos. Es habitual en vLLM.</translation>
    </message>
    <message>
        <source>activation-aware</source>
        <translation>activation-aware, activaciones</translation>
    </message>
    <message>
        <source>EXL2 and EXL3</source>
        <translation>EXL2 y EXL3</translation>
    </message>
    <message>
        <source>Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. EXL3 codes weights along a trellis and holds up best at two to four bits.</source>
        <translation>Formatos del motor ExLlama para tarjetas NVIDIA, con cualquier número medio de bits. EXL3 codifica los pesos a lo largo de un trellis y es el que mejor aguanta con dos a cuatro bits.</translation>
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
        <translation>El framework de Apple para sus propios chips, con formatos de tres a ocho bits en grupos de 64 pesos. Una opción junto a GGUF en un Mac.</translation>
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
        <translation>El formato de archivo de llama.cpp, Ollama y LM Studio: pesos, vocabulario y todos los ajustes en un archivo. Los modelos grandes vienen en varias partes que van juntas.</translation>
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
        <translation>El formato de archivo en que se publican los modelos: matrices simples, por lo general en 16 bits, con la forma en un config.json al lado. Lo cargan motores como vLLM; para llama.cpp se convierte a GGUF.</translation>
    </message>
    <message>
        <source>config.json, Hugging Face</source>
        <translation>config.json, Hugging Face</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>How surprised a model is by a text: 6 means as unsure as among six equally likely words. Quantization raises it a little. Figures compare only for one model on one text.</source>
        <translation>Cuánto sorprende un texto a un modelo: 6 significa tan inseguro como entre seis palabras igual de probables. La cuantización la sube un poco. Las cifras solo se comparan para un mismo modelo y un mismo texto.</translation>
    </message>
    <message>
        <source>PPL</source>
        <translation>PPL</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergencia KL</translation>
    </message>
    <message>
        <source>How far a quantized model&apos;s word probabilities lie from the original&apos;s, on average. 0 is no change. It shows losses that perplexity hides, since it never gets better by luck.</source>
        <translation>Cuánto se apartan, de media, las probabilidades de palabras de un modelo cuantizado de las del original. 0 es ningún cambio. Muestra pérdidas que la perplejidad oculta, ya que nunca mejora por suerte.</translation>
    </message>
    <message>
        <source>KLD</source>
        <translation>KLD</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mismo token más probable</translation>
    </message>
    <message>
        <source>How often the quantized model&apos;s likeliest next word is the original&apos;s too. 92 % means one word in twelve would be another one, mostly as good.</source>
        <translation>Con qué frecuencia la palabra siguiente más probable del modelo cuantizado es también la del original. 92 % significa que una de cada doce palabras sería otra, casi siempre igual de buena.</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>Tokens per second (TPS)</source>
        <translation>Tokens por segundo (TPS)</translation>
    </message>
    <message>
        <source>How fast a model writes. People read about five; chat is pleasant from ten, coding agents want thirty and more. It falls as the context fills.</source>
        <translation>Lo rápido que escribe un modelo. La gente lee unos cinco; charlar es agradable desde diez, los agentes de código piden treinta o más. Baja a medida que se llena el contexto.</translation>
    </message>
    <message>
        <source>tok/s, throughput, speed</source>
        <translation>tok/s, rendimiento, velocidad</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>Tiempo hasta el primer token (TTFT)</translation>
    </message>
    <message>
        <source>The wait between sending a prompt and the first word of the answer. It is the time to read the prompt, so it grows with its length.</source>
        <translation>La espera entre enviar un prompt y la primera palabra de la respuesta. Es el tiempo de leer el prompt, así que crece con su longitud.</translation>
    </message>
    <message>
        <source>latency, first word, wait</source>
        <translation>latencia, primera palabra, espera</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Reading the prompt. All its tokens are worked on together, so the weights are read once for many tokens and arithmetic is the limit. It ends with the first word.</source>
        <translation>Leer el prompt. Todos sus tokens se procesan juntos, así que los pesos se leen una vez para muchos tokens y el límite es la aritmética. Termina con la primera palabra.</translation>
    </message>
    <message>
        <source>prompt processing, pp</source>
        <translation>procesamiento del prompt, pp</translation>
    </message>
    <message>
        <source>Generation (decode)</source>
        <translation>Generación (decode)</translation>
    </message>
    <message>
        <source>Writing the answer, one token after the other. For each one all active weights and the KV cache are read once, so memory bandwidth is the limit.</source>
        <translation>Escribir la respuesta, un token tras otro. Para cada uno se leen una vez todos los pesos activos y la caché KV, así que el límite es el ancho de banda de memoria.</translation>
    </message>
    <message>
        <source>token generation, tg</source>
        <translation>generación de tokens, tg</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Ancho de banda de memoria</translation>
    </message>
    <message>
        <source>How many bytes a second can be read from memory. Divided by the bytes read per token it is the most tokens per second a device could write; engines reach some 50 to 90 % of that.</source>
        <translation>Cuántos bytes por segundo se pueden leer de la memoria. Dividido por los bytes leídos por token da el máximo de tokens por segundo que un dispositivo podría escribir; los motores alcanzan entre el 50 y el 90 % de eso.</translation>
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
        <translation>Una operación de coma flotante: una suma o una multiplicación. Un token cuesta unas dos por cada parámetro activo, y más por la atención en un contexto largo.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>FLOPS</source>
        <translation>FLOPS</translation>
    </message>
    <message>
        <source>Floating-point operations per second: how fast a device calculates. A TFLOPS is 10¹² a second. It decides how fast prompts are read and models are trained.</source>
        <translation>Operaciones de coma flotante por segundo: lo rápido que calcula un dispositivo. Un TFLOPS son 10¹² por segundo. Decide lo rápido que se leen los prompts y se entrenan los modelos.</translation>
    </message>
    <message>
        <source>TFLOPS, compute</source>
        <translation>TFLOPS, cómputo, cálculo</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>A chart of what limits a task: below a certain number of operations per byte read it is bandwidth, above it arithmetic. Generation lies far to the left, prefill to the right.</source>
        <translation>Un gráfico de lo que limita una tarea: por debajo de cierto número de operaciones por byte leído, el ancho de banda; por encima, la aritmética. La generación queda muy a la izquierda, el prefill a la derecha.</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation>Intensidad aritmética</translation>
    </message>
    <message>
        <source>Operations done for each byte read from memory. Writing for one person does two or three; reading a prompt of 512 tokens at once does hundreds.</source>
        <translation>Operaciones hechas por cada byte leído de la memoria. Escribir para una persona hace dos o tres; leer un prompt de 512 tokens de una vez hace cientos.</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>operaciones por byte</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Decodificación especulativa</translation>
    </message>
    <message>
        <source>A small model guesses several tokens ahead and the large one checks them in one pass. Where the guesses are good, as in code, it writes up to two or three times faster with the same result. It needs extra memory.</source>
        <translation>Un modelo pequeño adivina varios tokens por adelantado y el grande los comprueba de una pasada. Donde acierta bien, como en código, escribe hasta dos o tres veces más rápido con el mismo resultado. Necesita memoria adicional.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>modelo borrador, draft model</translation>
    </message>
    <message>
        <source>Multi-token prediction (MTP)</source>
        <translation>Predicción de varios tokens (MTP)</translation>
    </message>
    <message>
        <source>An extra layer with which a model guesses the token after the next itself: speculative decoding without a second model. Engines that do not use it leave it unloaded.</source>
        <translation>Una capa adicional con la que un modelo adivina él mismo el token posterior al siguiente: decodificación especulativa sin un segundo modelo. Los motores que no la usan la dejan sin cargar.</translation>
    </message>
    <message>
        <source>Serving several at once</source>
        <translation>Atender a varios a la vez</translation>
    </message>
    <message>
        <source>The weights are read once for all conversations in progress, so serving eight people takes hardly longer per token than serving one, until arithmetic is the limit. Each needs its own KV cache.</source>
        <translation>Los pesos se leen una vez para todas las conversaciones en curso, así que atender a ocho personas apenas tarda más por token que atender a una, hasta que el límite es la aritmética. Cada una necesita su propia caché KV.</translation>
    </message>
    <message>
        <source>batch, concurrency, users</source>
        <translation>lote, batch, concurrencia, usuarios</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card may be faster with one than with another.</source>
        <translation>La parte de un motor que habla con un tipo de hardware: CUDA para NVIDIA, HIP para AMD, Metal para Apple, SYCL para Intel, Vulkan para casi todos. La misma tarjeta puede ser más rápida con uno que con otro.</translation>
    </message>
    <message>
        <source>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</source>
        <translation>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</translation>
    </message>
    <message>
        <source>Matrix unit</source>
        <translation>Unidad matricial</translation>
    </message>
    <message>
        <source>Circuits made for multiplying matrices, several times faster at it than a card&apos;s ordinary ones. Prefill and training live off them; generation hardly notices.</source>
        <translation>Circuitos hechos para multiplicar matrices, varias veces más rápidos en ello que los corrientes de una tarjeta. El prefill y el entrenamiento viven de ellos; la generación apenas lo nota.</translation>
    </message>
    <message>
        <source>tensor core, XMX, matrix core, WMMA</source>
        <translation>tensor core, XMX, matrix core, WMMA</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>Canal de memoria</translation>
    </message>
    <message>
        <source>A 64-bit path between processor and memory. Desktops have two, workstations four to eight, servers up to twelve. Bandwidth grows with their number, if each has a module.</source>
        <translation>Una vía de 64 bits entre procesador y memoria. Los equipos de escritorio tienen dos; las estaciones de trabajo, de cuatro a ocho; los servidores, hasta doce. El ancho de banda crece con su número, si cada uno tiene un módulo.</translation>
    </message>
    <message>
        <source>dual channel</source>
        <translation>doble canal, dual channel</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Million transfers a second: the rate of memory modules. Times eight bytes and the number of channels it is the peak bandwidth. Modules run below their rating until XMP or EXPO is turned on.</source>
        <translation>Millones de transferencias por segundo: la velocidad de los módulos de memoria. Por ocho bytes y por el número de canales da el ancho de banda máximo. Los módulos van por debajo de su velocidad nominal hasta que se activa XMP o EXPO.</translation>
    </message>
    <message>
        <source>DDR5-6000, XMP, EXPO, MHz</source>
        <translation>DDR5-6000, XMP, EXPO, MHz</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>Líneas PCIe</translation>
    </message>
    <message>
        <source>The links between a card and the rest of the computer. Their number hardly matters while a model lies on one card; it does for loading, for experts in system memory, and for cards that compute together.</source>
        <translation>Los enlaces entre una tarjeta y el resto del equipo. Su número apenas importa mientras un modelo está en una sola tarjeta; sí importa para la carga, para expertos en la memoria del sistema y para tarjetas que calculan juntas.</translation>
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
        <translation>El enlace directo de NVIDIA entre tarjetas, muchas veces más rápido que PCIe. Ayuda cuando las tarjetas trabajan juntas en un token; con las capas repartidas cambia poco.</translation>
    </message>
    <message>
        <source>Layer split</source>
        <translation>Reparto por capas</translation>
    </message>
    <message>
        <source>Sharing a model between cards by layers. A token passes through one card after the other, so memory adds up but speed does not.</source>
        <translation>Repartir un modelo entre tarjetas por capas. Un token pasa por una tarjeta tras otra, así que la memoria se suma pero la velocidad no.</translation>
    </message>
    <message>
        <source>two GPUs, multi-GPU, -ts, pipeline</source>
        <translation>dos GPU, multi-GPU, -ts, pipeline</translation>
    </message>
    <message>
        <source>Tensor split</source>
        <translation>Reparto por tensores</translation>
    </message>
    <message>
        <source>Sharing each matrix between cards, which then work on every token at once and exchange results in each layer. It is faster than a layer split if the link between the cards is quick.</source>
        <translation>Repartir cada matriz entre tarjetas, que entonces trabajan a la vez en cada token e intercambian resultados en cada capa. Es más rápido que un reparto por capas si el enlace entre las tarjetas es veloz.</translation>
    </message>
    <message>
        <source>tensor parallelism, row split</source>
        <translation>paralelismo de tensores, tensor parallelism, row split</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>A data-centre card divided into up to seven parts, each with its own memory and a share of the rest. A program sees a part as a card; parts cannot be joined for one model.</source>
        <translation>Una tarjeta de centro de datos dividida en hasta siete partes, cada una con su propia memoria y una porción del resto. Un programa ve una parte como una tarjeta; las partes no se pueden unir para un modelo.</translation>
    </message>
    <message>
        <source>multi-instance GPU, slice</source>
        <translation>GPU multiinstancia, multi-instance GPU, porción</translation>
    </message>
    <message>
        <source>Board power (TDP)</source>
        <translation>Consumo de la tarjeta (TDP)</translation>
    </message>
    <message>
        <source>The most power a card or processor is made to draw, in watts. Generation draws less than that, since the arithmetic waits for memory; lowering the limit by a quarter costs little speed.</source>
        <translation>La potencia máxima para la que está hecha una tarjeta o un procesador, en vatios. La generación consume menos, ya que la aritmética espera a la memoria; bajar el límite en un cuarto cuesta poca velocidad.</translation>
    </message>
    <message>
        <source>watts, power limit</source>
        <translation>vatios, límite de potencia</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Cómputo de entrenamiento</translation>
    </message>
    <message>
        <source>All operations of a training run: about six for each active parameter and each token of training text. Laws draw their lines by it.</source>
        <translation>Todas las operaciones de un entrenamiento: unas seis por cada parámetro activo y cada token del texto de entrenamiento. Las leyes fijan sus límites con ello.</translation>
    </message>
    <message>
        <source>6ND, 10^25</source>
        <translation>6ND, 10^25</translation>
    </message>
    <message>
        <source>Chinchilla rule</source>
        <translation>Regla de Chinchilla</translation>
    </message>
    <message>
        <source>For a fixed training budget the best model has about 20 training tokens per parameter. Models meant to be run a lot are trained on far more: smaller, costlier to train, cheaper to use.</source>
        <translation>Con un presupuesto de entrenamiento fijo, el mejor modelo tiene unos 20 tokens de entrenamiento por parámetro. Los modelos pensados para usarse mucho se entrenan con muchos más: menores, más caros de entrenar, más baratos de usar.</translation>
    </message>
    <message>
        <source>compute-optimal</source>
        <translation>óptimo en cómputo, compute-optimal</translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation>Ley de escala</translation>
    </message>
    <message>
        <source>A formula for how a model&apos;s error falls as parameters and training text grow. It falls steadily and ever more slowly, so each step costs many times the last.</source>
        <translation>Una fórmula de cómo baja el error de un modelo al crecer los parámetros y el texto de entrenamiento. Baja de forma constante y cada vez más despacio, así que cada paso cuesta muchas veces el anterior.</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>Aprovechamiento (MFU)</translation>
    </message>
    <message>
        <source>The share of a device&apos;s peak FLOPS that goes into the model&apos;s own arithmetic. Training runs reach 30 to 50 %, a single conversation far less.</source>
        <translation>La parte de los FLOPS máximos de un dispositivo que va a la aritmética del propio modelo. Los entrenamientos alcanzan del 30 al 50 %; una sola conversación, mucho menos.</translation>
    </message>
    <message>
        <source>model FLOPS utilization</source>
        <translation>utilización de FLOPS del modelo, model FLOPS utilization</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Runs well: a tenth of the memory to spare and comfortably fast for the use. Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more than there is. Always for one context length.</source>
        <translation>Funciona bien: sobra una décima parte de la memoria y es lo bastante rápido para el uso. Justo: rápido, pero casi lleno. Lento: cabe, por debajo de esa velocidad. No cabe: más de lo que hay. Siempre para una longitud de contexto.</translation>
    </message>
    <message>
        <source>runs well, tight, slow, does not fit</source>
        <translation>funciona bien, justo, lento, no cabe</translation>
    </message>
    <message>
        <source>Estimate and range</source>
        <translation>Estimación e intervalo</translation>
    </message>
    <message>
        <source>A speed that nobody measured here comes as a range in which 8 of 10 measurements are expected. A tick marks what was measured on this machine.</source>
        <translation>Una velocidad que nadie midió aquí se da como un intervalo en el que se esperan 8 de cada 10 mediciones. Una marca ✓ señala lo que se midió en esta máquina.</translation>
    </message>
    <message>
        <source>est., measured, range</source>
        <translation>est., medido, intervalo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The piece of text a model reads and writes: a word, part of a word, a sign. English has about four tokens for three words; other languages and code need more. Prices, context and speed are all counted in tokens.</source>
        <translation>El trozo de texto que un modelo lee y escribe: una palabra, parte de una palabra, un signo. El inglés tiene unos cuatro tokens por cada tres palabras; otros idiomas y el código necesitan más. Precios, contexto y velocidad se cuentan en tokens.</translation>
    </message>
    <message>
        <source>word piece</source>
        <translation>trozo de palabra, word piece</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>All tokens a model knows, each with a number. A tokenizer cuts text into them. Families have different vocabularies, so the same text is more tokens for one model than for another.</source>
        <translation>Todos los tokens que conoce un modelo, cada uno con un número. Un tokenizador corta el texto en ellos. Las familias tienen vocabularios distintos, así que el mismo texto son más tokens para un modelo que para otro.</translation>
    </message>
    <message>
        <source>tokenizer, BPE, SentencePiece</source>
        <translation>tokenizador, BPE, SentencePiece</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>The most tokens a model can take into account at once: instructions, documents, the conversation and its own answer together. What memory allows is often less than what the model allows.</source>
        <translation>El máximo de tokens que un modelo puede tener en cuenta a la vez: instrucciones, documentos, la conversación y su propia respuesta juntos. Lo que permite la memoria suele ser menos que lo que permite el modelo.</translation>
    </message>
    <message>
        <source>context length, n_ctx</source>
        <translation>longitud del contexto, n_ctx</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Instructions that stand before the conversation and are read with every request. They take their share of the context window, and are lost first when old tokens are simply dropped.</source>
        <translation>Instrucciones que van antes de la conversación y se leen con cada petición. Ocupan su parte de la ventana de contexto, y son lo primero que se pierde cuando simplemente se descartan los tokens antiguos.</translation>
    </message>
    <message>
        <source>Context shift</source>
        <translation>Context shift</translation>
    </message>
    <message>
        <source>What an engine may do when the window is full: drop tokens after the instructions and move the rest up, so that writing can go on. What was dropped is forgotten without a word.</source>
        <translation>Lo que puede hacer un motor cuando la ventana está llena: descartar los tokens que siguen a las instrucciones y subir el resto, para poder seguir escribiendo. Lo descartado se olvida sin avisar.</translation>
    </message>
    <message>
        <source>FIFO, truncation</source>
        <translation>FIFO, truncamiento, desplazamiento del contexto</translation>
    </message>
    <message>
        <source>Lost in the middle</source>
        <translation>Perdido en el medio</translation>
    </message>
    <message>
        <source>Models find a fact best when it stands near the beginning or the end of a long context, and miss it more often in between. The advertised window says what is accepted, not what is used well.</source>
        <translation>Los modelos encuentran mejor un dato cuando está cerca del principio o del final de un contexto largo, y lo pasan por alto más a menudo en el medio. La ventana anunciada dice lo que se acepta, no lo que se aprovecha bien.</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>Recuperación (RAG)</translation>
    </message>
    <message>
        <source>Instead of putting whole documents into the context, the passages nearest to the question are looked up and only they are given to the model. It saves context, memory and time.</source>
        <translation>En lugar de poner documentos enteros en el contexto, se buscan los pasajes más cercanos a la pregunta y solo esos se dan al modelo. Ahorra contexto, memoria y tiempo.</translation>
    </message>
    <message>
        <source>RAG, chunk, retrieval augmented generation</source>
        <translation>RAG, fragmento, chunk, generación aumentada por recuperación</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>A small model that turns a passage into one list of numbers, such that passages about the same thing get similar lists. Retrieval uses it to find what belongs to a question. It writes nothing.</source>
        <translation>Un modelo pequeño que convierte un pasaje en una lista de números, de modo que los pasajes sobre lo mismo reciben listas parecidas. La recuperación lo usa para encontrar lo que corresponde a una pregunta. No escribe nada.</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings, incrustaciones</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>Modelo de razonamiento</translation>
    </message>
    <message>
        <source>A model that writes out its thinking before it answers, often thousands of tokens. Answers get better and take much longer, so speed and context matter more than for chat.</source>
        <translation>Un modelo que escribe lo que piensa antes de responder, a menudo miles de tokens. Las respuestas mejoran y tardan mucho más, así que la velocidad y el contexto importan más que para charlar.</translation>
    </message>
    <message>
        <source>thinking, chain of thought</source>
        <translation>thinking, cadena de pensamiento</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Modelo de visión</translation>
    </message>
    <message>
        <source>A model that also takes pictures. A second network turns each picture into some hundred or thousand tokens, which use the context like any others. It needs some extra memory of its own.</source>
        <translation>Un modelo que también admite imágenes. Una segunda red convierte cada imagen en unos cientos o miles de tokens, que usan el contexto como los demás. Necesita algo de memoria adicional propia.</translation>
    </message>
    <message>
        <source>multimodal, VLM, mmproj, image</source>
        <translation>multimodal, VLM, mmproj, imagen</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Pesos abiertos</translation>
    </message>
    <message>
        <source>A model whose parameters anyone may download. What one may do with them is in the licence, which is not always a free one. Closed models can only be used through their maker&apos;s servers.</source>
        <translation>Un modelo cuyos parámetros puede descargar cualquiera. Lo que se puede hacer con ellos está en la licencia, que no siempre es libre. Los modelos cerrados solo se pueden usar a través de los servidores de su fabricante.</translation>
    </message>
    <message>
        <source>licence, license</source>
        <translation>licencia, license</translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Cargar un modelo</translation>
    </message>
    <message>
        <source>Before the first prompt a model&apos;s file is read from the drive and copied to the card, both at the same time: the slower decides. A server that keeps running pays for it once.</source>
        <translation>Antes del primer prompt, el archivo del modelo se lee de la unidad y se copia a la tarjeta, ambas cosas a la vez: decide la más lenta. Un servidor que sigue en marcha lo paga una vez.</translation>
    </message>
    <message>
        <source>cold start, SSD, NVMe, mmap</source>
        <translation>arranque en frío, SSD, NVMe, mmap</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Tasa de aceptación</translation>
    </message>
    <message>
        <source>The chance that the large model agrees with one token that was drafted for it. llama.cpp prints the share of all drafted tokens, which is smaller: after the first wrong one the rest is dropped.</source>
        <translation>La probabilidad de que el modelo grande esté de acuerdo con un token en borrador. llama.cpp muestra la parte de todos los tokens en borrador, que es menor: tras el primero equivocado se descarta el resto.</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>Tensores colocados por nombre</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s -ot sends all tensors whose name fits a pattern to one device, for example experts to RAM. It is finer than layers, and how fast it makes a model nobody can say beforehand.</source>
        <translation>Con -ot, llama.cpp envía a un dispositivo todos los tensores cuyo nombre encaja en un patrón, por ejemplo los expertos a la RAM. Es más fino que las capas, y nadie puede decir de antemano la velocidad.</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Planificar un equipo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>No graphics card answers.</source>
        <translation>No responde ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Memory of the {} unknown.</source>
        <translation>Memoria de la {} desconocida.</translation>
    </message>
    <message>
        <source>No graphics card found.</source>
        <translation>No se encontró ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Models run on the processor.</source>
        <translation>Los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Memoria gráfica</translation>
    </message>
    <message>
        <source>{} graphics cards</source>
        <translation>{} tarjetas gráficas</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Memoria unificada</translation>
    </message>
    <message>
        <source>Graphics card {}</source>
        <translation>Tarjeta gráfica {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>nothing in use now</source>
        <translation>nada en uso ahora</translation>
    </message>
    <message>
        <source>{} in use now</source>
        <translation>{} en uso ahora</translation>
    </message>
    <message>
        <source>free now: unknown</source>
        <translation>libre ahora: desconocido</translation>
    </message>
    <message>
        <source>{} kept in reserve</source>
        <translation>{} en reserva</translation>
    </message>
    <message>
        <source>{} usable</source>
        <translation>{} utilizables</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>by offers</source>
        <translation>por ofertas</translation>
    </message>
    <message>
        <source>by guides</source>
        <translation>por guías</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>the launch price</source>
        <translation>el precio de lanzamiento</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuyo</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>First choice for {purpose}</source>
        <translation>Primera opción para {purpose}</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Tercera opción</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>más es mejor</translation>
    </message>
    <message>
        <source>Seconds to the first word</source>
        <translation>Segundos hasta la primera palabra</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>menos es mejor</translation>
    </message>
    <message>
        <source>Longest context, tokens</source>
        <translation>Contexto más largo, tokens</translation>
    </message>
    <message>
        <source>Price per token a second</source>
        <translation>Precio por token por segundo</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>Tokens por julio</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Memory of {} as the context grows, GiB</source>
        <translation>Memoria de {} al crecer el contexto, GiB</translation>
    </message>
    <message>
        <source>Tokens per second against parameters</source>
        <translation>Tokens por segundo según los parámetros</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>maker</source>
        <translation>fabricante</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independiente</translation>
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
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Attention and memory</source>
        <translation>Atención y memoria</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Cómputo de entrenamiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Felt speed</source>
        <translation>Velocidad percibida</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
</context>
</TS>
