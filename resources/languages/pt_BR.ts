<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the unquantized model; compare within one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB are 10⁹ bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in all: decides memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{active} active: decides speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {used} used per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {by}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Opens in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in your browser: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>Shows the address before anything opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of cached keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of cached values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers whose experts stay in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots share one KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole cache for windowed layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A number, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleAnswers</name>
    <message>
        <source>{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says {rule}; its weights are {true}, before any KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a card of {size} at {context} context:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of {all} layers read the last {window} only, the others everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at {context} stays {kv}. Same top token, as measured: {measured}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. The paper&apos;s sizes alone give {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to be {long} tokens long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, default resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, low resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {tokens} tokens an hour ({each} a frame).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model&apos;s own configuration: {used} of {routed} experts and {shared} shared, in {mixtures} of {layers} layers; the others are dense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of the FLOP for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the models and training runs in our catalog, {count} of {makers} developers are above {threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the 30 are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest in our catalog is {name}, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate on record is {published}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>75,000 against 800 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article: a million conversations cost {large:,.0f} USD with a large model and {small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to {large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying how long a conversation is or what a token costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {address}, read {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your own is unknown. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHow</name>
    <message>
        <source>Weights: every tensor in the type that llama-quantize&apos;s rules give it. The rule: 1.2 GB × active parameters ÷ 10⁹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, KV cache, buffers and driver on the card, against what the driver and a margin leave of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the layers in each model&apos;s published configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP a token: 2 × the parameters it is multiplied with, and the look back; memory: bytes of all tensors in Q4_K_M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in × price in + tokens out × price out, for each conversation; the makers&apos; own dated prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3,600 seconds × frames a second × tokens a frame, by the published rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the layers in the model&apos;s published configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each layer keeps for a token, or for a block of tokens, summed over all layers; FLOP of one token at that context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × active parameters × training tokens where no figure is stated or estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleTopic</name>
    <message>
        <source>The article, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen claims of an article about running language models on one&apos;s own machine. Each is computed here with the same models and formulas as everywhere in this program, and held against public sources. No link opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>What this assumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionTopic</name>
    <message>
        <source>Compressive memory (Infini-attention), as if in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} models at {} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Multi-head: each head keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped-query: heads share in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-query: all heads share one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding window: most layers see little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent (MLA): one row for all heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed: one entry, many tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid: most layers keep a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State space: a summary of fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressive memory (Infini-attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} heads with keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} query heads, {kv} KV heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{windowed} of {all} layers see {window} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} heads read one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratios} and the last {window} in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full} of {all} layers look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} layers, none looks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} matrices a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutoField</name>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to {maximum}; empty: the best is searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The speed is unknown, or the model does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchField</name>
    <message>
        <source>Output of llama-bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| model | size | params | backend | ngl | test | t/s |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>A block of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale for each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minimum for each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale of the scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale of the minima</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeds are estimated ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if rig {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; by offers unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; by offers about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rig is called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigs (*.rig.json);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>GPU {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of GPU {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own numbers of GPU {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove GPU {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth in GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price of one card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models, hardware, prices: without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog updates (*.advisor-catalog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {} is used from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {} is used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update signed by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update that nobody you trust has signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} records are new, {} are changed, {} are removed. They count from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, record by record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {}, whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed, but with a key that is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures may be anybody&apos;s. Use it only if you know where it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message>
        <source>A file in your catalog folder is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} files in your catalog folder are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed no facts. Use the pencil beside a fact when it is wrong: verdicts follow at once, and you can undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed 1 fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed {} facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All facts reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>{number}. “{claim}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a rig first: it then stands here beside this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated range; dashed line: comfortable for {}, {:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all: {} (or the form a model is published in), {} context, {} KV cache, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan another rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {} models are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model stays: add another first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Fill a context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} used, {over} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are about {words} English words, {pages} pages of 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the window: see below what happens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is made for {tokens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched red: this model does not fit this machine&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched red: this machine&apos;s memory is full at {full}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the model lies in RAM and is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched red: the model is larger than graphics memory. With RAM it goes up to {most}, slower.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Detect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor and system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you measured it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextParts</name>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextPlay</name>
    <message>
        <source>Refuse (llama-server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answers until the window is full, cuts the answer that reaches its end, and refuses the next prompt. Nothing is forgotten in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the oldest (many clients)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client cuts the oldest tokens off until prompt and answer have room: the system prompt goes first. The prompt now begins elsewhere, so the whole of it is read again at every turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context shift (llama.cpp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first n_keep tokens stay, here system prompt and tools; of the rest the older half is thrown away, as often as needed, also in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention sees the last tokens only: with every token the window moves on by one, and memory never grows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextSlider</name>
    <message>
        <source>Context length, typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a length between {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextTopic</name>
    <message>
        <source>The KV cache is kept in {} everywhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextTrack</name>
    <message>
        <source>Context length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What that costs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp, as the estimate of the Models page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {} of context everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per} a token, {n} tokens, {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} bytes for {n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token in a long context adds {} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {} usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usable}; longest context {longest}, with RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usable}; longest context here {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute and output buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it before the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens at {rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing speed when full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache is read again for every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostTopic</name>
    <message>
        <source>Cost a month against conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both axes logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line or use the arrow keys to change the conversations. A step upwards is one more machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split, {:.0%} sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owning is cheaper from {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a split from {} on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>A count above 0, for example 8B, 15T or 128k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant} at {context} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}, first word after {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach this to a report of a fault. Look it over before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest dense model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word, {:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>you typed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted exactly with {name}, without the tokens of a chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: the vocabulary of {name} does not come with this program. Eight of ten texts lie within the range. A GGUF file of the model counts exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes {per_word} tokens, a token {letters} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than any model&apos;s context window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show models with {window} of context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, {tokens} tokens so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens in one file, {words} words, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures changed: the order is no longer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} models, {shown} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word soonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>under {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{context} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{context} context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindCombo</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitDelegate</name>
    <message>
        <source>{total}: {parts}. {count} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters in all, in billions (B): they decide the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best quantization for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending a prompt to its first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest context that fits, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeNowLine</name>
    <message>
        <source>Now only {free} free on {device}: it takes {needed}. Close programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now only {free} of memory free: it takes {needed}. Close programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>No rig with a known price does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the whole rig, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryFigures</name>
    <message>
        <source>{model} knows {count} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has {count} parameters; at {bits} bits each they are {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {active} of {total} are active, {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has none: it is dense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts in {layers} of {depth} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has {layers} layers of about {size} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {rows} tokens × {width} values = {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} describes a token with {width} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {share} % of all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {heads} query heads share {kv} of keys and values in each attention layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {heads} heads, and one row of {row} values a token and layer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has no such layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {count} of {depth} layers look back over {window} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} takes up to {most} tokens; this machine has memory for {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {count} × {bits} bits ÷ 8 = {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {size} for {context} tokens, {each} more for each further one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} at {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} at {context} context: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {usable} of {capacity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: four conversations of {context} each need {size} of KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no graphics card here: all layers are in system memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {on} of {all} layers are on the card here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graphics card with memory of its own is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {model} takes {used} of {usable} usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {gib} in memory, a file of {gb}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant} {size} ({bits} bits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of {count} weights takes {size} bytes: {bits} bits each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: at {count} tokens the compute buffer takes {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} runs with {backends}; figures here are for {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} writes {range} tokens a second here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {wait} after a prompt of {tokens} tokens here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} reads {range} tokens a second here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} reads {size} of weights for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {flop} billion for one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {peak} TFLOPS in 16 bits, at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {matrix} TFLOPS in its matrix units, {plain} without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: about {rate} a second from system memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {kind}, {rate} a second at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {power} W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: its training tokens are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {ratio} training tokens per active parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant}: {increase}, where it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} at {context} context here: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Model of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many tokens per second you want, for example 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} as {} needs {} and about {} of bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights {}, KV cache {}, working {}; usable fast memory {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} rigs of the catalog were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rig does it: {} tok/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rig cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast this rig is, is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rig writes {} tok/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found and how, versions, files. No names or serial numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is still being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Looking at this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model for this fits: try a shorter context or another use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens per second against total parameters, best quantization at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all {} models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Cut into tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count with the vocabulary inside a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste text, or drop files and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a token, or go through them with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementChip</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownModels</name>
    <message>
        <source>{name}, {quant}, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Quantizations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Text of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play, or Space in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text written by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while writing, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer seems to begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait is noticed and does not break the train of thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait breaks the train of thought, and attention stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait is long enough to turn to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes slower than people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes about as fast as people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes faster than people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done after {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: {done} of {all} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt of {} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed pace: {} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message>
        <source>Right answers by length of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {first:.0f} % at {short}, {last:.0f} % at {long}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesChart</name>
    <message>
        <source>Nothing is known to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {tokens} tokens: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {x}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>LLM Hardware Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings not saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureMemoryButton</name>
    <message>
        <source>Copies memory for about two seconds; nothing else is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure memory speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory copies {} GB/s: estimates follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: less than 0.5 GiB of memory is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureModelButton</name>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>Remove: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementEditor</name>
    <message>
        <source>Paste what llama-bench printed (its table, JSON or CSV), or drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of llama-bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message>
        <source>Your measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are kept for other hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure one model with the llama-bench command under Run it: what it prints corrects the figures of all models on this hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement added: all figures are corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model is &apos;{name}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Images, video and sound are tokens too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video or recording of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules that the makers published. For other vision models of the catalog none was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>{per_image}, whatever the size of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, and one a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, at least {least} and at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, and {per_tile} for every tile of {tile} pixels, after fitting into {fit} × {fit} and scaling the shorter side down to {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per_image} when no side is over {small} pixels, else {per_tile} for every tile of {tile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} for the whole image when it has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, default resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, low resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, default or low resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second; {sound} a second for sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, sound alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>How models remember what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache against context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KV cache of one conversation against its context, both axes logarithmic. A line turns pale beyond the context that the model was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query heads on top, what is kept below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}; {growth} a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {size} at {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model of the catalog has it; a public attempt to repeat its results failed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; sizes as llama.cpp allocates them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>Memory as the context grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of this model is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} of {limit} usable in {where} at {context} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; it is full at any context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; the model&apos;s whole context fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; it is full at {full}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory unknown: the shape is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over at any context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full at {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute, overhead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryTab</name>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} needed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scores of all words for one token, in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scores of all words for one token of each of {slots} slots, in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, it takes {true}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters is often quoted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>What the file is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of {full} in 16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; norms stay in 32. The KV cache does not shrink with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits:.2f} bits a weight; {count} tensors: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a layout of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values come from tables of patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of {type}: {count} weights in {bytes} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stores each weight by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. Drop a GGUF file on the window, or add one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are not understood. The first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf config.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelHead</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model passes these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for plans, comparisons and upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of writing a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a day that the machine is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters. Nothing is looked up: you type the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one kWh, in your currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long models write, all told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the writing it idles; the rest of the day it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many {} one US dollar is: prices follow then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price of {}, without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {:,} tokens in: {:g} in, {:g} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}; as in the price list of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {each} USD a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {quant}, {count} × {rig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price or no power of this machine is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware: {count} × {price} ÷ {months:g} months = {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: {count} × {watts:.0f} W day and night = {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each serves {capacity} conversations: {share:.0%} of 730.5 hours × 3600 ÷ {seconds:.2g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people do not come evenly through day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy {:.1%} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.2g} s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens:,.0f} fresh tokens ÷ {rate} a second, read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {tokens:,} tokens ÷ {rate} a second, written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} conversations at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one conversation at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same estimate as everywhere in this program, for llama.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept:.0%} stay, {sent:.0%} go on to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own machine for {:.0%}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service for {:.0%}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what choosing costs is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both figures above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fixed} a month ÷ ({api} − {work} USD a conversation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type what the machine costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine is full before it has paid for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations a month from which owning is cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each further machine sets it back; for good from {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated as everywhere in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot serve the model; the service costs {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service costs {}. What this machine costs is not known: type its price above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own it costs {own}; the service, {api}, is {times} times as dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is cheaper: {api} instead of {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A split costs {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Advisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most seconds to the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least faithful quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 bits, or as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest that today&apos;s drivers run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, for much less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other rig is both cheaper and faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Change a field to compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} rigs of the catalog were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} from {}: {} tokens per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for: {} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer: {} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change of parts brings much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs large models a little faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds {} {}, slowly:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes {} {} comfortable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes {} {} faster:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>{} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should there be a card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one is fitted but not listed: check that its driver is installed, then detect again. In a virtual machine the card must be passed through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number above 0, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Parts and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {} as a what-if rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it as a what-if rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and prices of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0%} of the price is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {:,.0f} W under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {:,.0f} W under load, {:.2g} joules a token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherMachineCard</name>
    <message>
        <source>Another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open reports of one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Memory as the context grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none runs well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant} is the largest that runs well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPricesCard</name>
    <message>
        <source>Your own prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win over what was seen in shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace against reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People read {low} to {high} tokens a second of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {pace} tok/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low, tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle, tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high, tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackingCard</name>
    <message>
        <source>Why larger models err less: superposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model knows far more features than it has dimensions. It stores them as directions that nearly miss each other, which works because few are active at a time. What overlaps is error; more dimensions leave less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active {:.0%} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interference against dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toy model: features squeezed into two dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared overlap of directions against dimensions, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that got a direction, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x&apos; = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of the time, the first mattering most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at right angles: no interference, and no room for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in opposite pairs: a pair shares an axis, the sign tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pentagon: each overlaps its neighbours by cos 72° = 0.31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than dimensions: features that are seldom active may overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ÷ dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared overlap in {} dimensions, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a typical overlap is its root, {:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is near 1 ÷ m for n far above m: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two directions overlap by {:.1%} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In twice the dimensions, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all features kept overlapping (strong superposition), the loss follows the overlap, 1 ÷ m; families of open models from 100 million to 70 billion parameters fall about so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the interference: the loss falls like 1 ÷ m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {m} dimensions; twice as many halve the interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackingView</name>
    <message>
        <source>Directions of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all} features kept, at {angles}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>One as a share of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 1M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % of the FLOPs a token. Both shares follow from the layers; none is written down here. The cache above is in the chosen type throughout, as llama.cpp keeps it; DeepSeek stores parts of its own in fewer bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache at {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs for one token at {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs for one token at {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search models, cards, words and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these letters in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme appearance colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory sizes in GB as on the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory sizes in GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: {} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy hardware cheapest fastest budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I upgrade?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy next step second card more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many users and clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server batch tensor parallel RPC vLLM SGLang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help manual questions keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the table of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save export file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to compare: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory} GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {memory} GiB unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rig with {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterParts</name>
    <message>
        <source>Embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State-space mixers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, read whole as the output matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, one is looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries, keys, values and what joins the heads again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers that keep a summary instead of looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each layer does to each token on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chooses the experts of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward parts of which a token takes a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed-forward part that every token takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projections of residual streams and of per-layer inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales and offsets, vectors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores for every token of the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartSlider</name>
    <message>
        <source>{}, typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Where the parameters sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each count decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file also holds {} parameters of blocks that predict further ahead; engines load them only when asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which a token meets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token passes: {active}, {share:.0%} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed}; model cards count the embeddings too: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory: {} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token passes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token passes all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token multiplies none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}; {passed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} parameters, all tensors of this kind added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total decides the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {} must lie somewhere, in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{active} active parameters in {quant} are {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active decides the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each token reads them once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each token reads {read}; the fastest memory gives {rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling of generation, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if all weights lay there and nothing else were read: an upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published, in 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two bytes a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in 16 bit, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every choice can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known card, or your own numbers for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes of each slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price of all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you typed it, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est. (want {:.0f}+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, {count} more scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, 1 more score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score for {purpose} published: judged by its other scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score published: judged by size and age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinTray</name>
    <message>
        <source>Pinned models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {count} side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedView</name>
    <message>
        <source>Back to all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory as the context grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated range; the dashed line is comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with everything on the fastest memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores stand here only where one source has at least two of these models: other harnesses give other figures. A score is of the unquantized model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has published scores of two of these models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, {active} active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Where {} would lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} layers on the GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts of {} layers lie in system memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to upgrade?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My next rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalog, left out: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rigs not saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayCard</name>
    <message>
        <source>Play the conversation forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every turn brings your question and an answer of the sizes above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything said so far; hollow: forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything said so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room. The whole prompt of {read} tokens is read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room: only {read} tokens are read for this turn, the rest is in the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the request exceeds the available context size of {window} tokens. The conversation ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is cut after {answer} tokens: the window is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} more tokens are cut off, and all {read} tokens of the prompt are read again before the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context shift: {lost} tokens are thrown away at once, {shifts} times in this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has moved on by {lost} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten by now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolRow</name>
    <message>
        <source>{used} of {limit} usable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Advertised and practical context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers by length of the input, in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in the middle: a passage is found best when it stands at the start or the end of the prompt, and is missed most in the middle, also by models sold for long context ({source}). Put what matters last, beside the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; nobody has published its {benchmark} results at several lengths. These are others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time at {short} and {worst:.0f} % at {long}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, the length that the benchmark calls effective.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Loss against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {best} ({low}) to {worst} ({high}). {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size is known: see the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantizationTopic</name>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeChart</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemediesCard</name>
    <message>
        <source>What would give more room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s whole context fits already, and no model that fits needs half of the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieve instead of stuffing (RAG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the chunks nearest to the question go into the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that neighbours share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put only these chunks into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} tokens of documents become {n} chunks, {k} of them in the prompt: {prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of KV cache; the index takes {index}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context as it is: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest context becomes {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the KV cache in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {}, a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {}: cheaper attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cache takes {size} here, at most half; up to {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × {params:,.0f} active parameters × {tokens:,.0f} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 forward and 4 backward for each parameter and token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × parameters × tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the layers of this model, windows and all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a usual shape: width is 128 times the number of layers (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing {:,} tokens with those before them, forward and backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0%} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute-optimal by Chinchilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-trained {} times, for cheaper use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under-trained: Chinchilla asks for {} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens:,.0f} tokens ÷ {params:,.0f} active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinchilla: {rule:g} × {params} = {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,.0f} TFLOPS kept on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on one card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {:,} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours × {watts:.0f} W of a {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processors, network and cooling come on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board power in the catalog: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cards alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a price of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} GPU-hours × {price} USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity of the cards: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned, with electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least, over all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least; the cards have {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit weights and gradients, 32-bit copy and two moments of Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations of one sequence, recomputed: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RooflineCard</name>
    <message>
        <source>The roofline of your machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a prompt, {} tokens at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a byte, and arithmetic is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a byte, but memory is still the limit: much is read, or few tokens come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the weights lies in RAM, whose lower roof is dashed: points of the whole model lie between both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 FLOP for each of the {:.3g} billion values passed, and looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference: 2 × active parameters, and attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,.0f} FLOP a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {peak}/s ÷ bandwidth {bandwidth}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {} turns from one limit to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} FLOP a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flop} ÷ {size} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: {}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited by arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited by memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached: {rate} tokens a second, est., are {flops}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>The memory bandwidth of this machine is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP/s reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP/s allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP for each byte read from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory is the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutingCard</name>
    <message>
        <source>Which experts a token takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cat sat on the mat and the dog saw the cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to route, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep earlier tokens lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts of a layer that a batch touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark: the experts of the token shown. Pale: of the tokens before it. The router here has this model&apos;s shape and random weights, because the true ones are in the model&apos;s file; which experts light up is made up, how many is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is dense: every token passes all parameters of every layer, and there is nothing to choose. Pick a mixture of experts above to see routing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One more, shared, expert is passed by every token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} mixes experts in {layers} of its {every} layers: a router scores all {all} for each token, reads the {used} best and mixes their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the experts that one token reads, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts are {} of this model&apos;s parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {all} in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different experts lit in a layer, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lit:,} lit cells in {layers} layers; repeated words take the same experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different experts a layer; tokens lit: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts that a batch of {n} tokens touches, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if tokens choose evenly and on their own; real routers are a little uneven and touch somewhat fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {all} experts a layer, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {} tokens touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that touch 99 % of the experts, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt is read in batches of 512: it reads nearly all weights, whatever the number of active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why reading a prompt takes all weights, and one user&apos;s writing few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % of the experts after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>Experts that the token &apos;{}&apos; takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{token}&apos; takes {used} of {all} experts in each of {layers} layers; in the first: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: experts {taken}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>1.2 GB for each billion active parameters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant}, {context}, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory needed, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} times the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule counts what a token uses, memory holds all experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule counts what a token multiplies, memory holds the tables too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a dense model the rule asks for more than needed at this context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a dense model active and total are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFields</name>
    <message>
        <source>Your run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, active for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the card&apos;s peak that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept of their peak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTab</name>
    <message>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash, zsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit: these commands would run out of memory here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shape is not published, so nobody can say how to place it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScalingCard</name>
    <message>
        <source>The scaling law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss at the compute of your run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against size at equal compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-fit, {:g} × the compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line spends {flop} FLOP on models of every size: small ones read more text, large ones less. The floor of the valley is the best use of that compute. Drag to go along it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, read {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of your run, {:.3f} above the best for its compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best size by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens, {ratio:.0f} for each parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N = G × (C ÷ 6)^(β ÷ (α + β)), G = (α·A ÷ β·B)^(1 ÷ (α + β))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = {flop} FLOP, α = {alpha:g}, β = {beta:g}, A = {a:g}, B = {b:g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptsCard</name>
    <message>
        <source>By script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only counted text can be told apart by script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and signs are left out. Chinese, kana and Thai have no spaces between words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB as on the box (10⁹ bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines and drivers count in GiB, boxes in GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides between “Runs well” and “Slow”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each use asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} tok/s or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareBarOfTypes</name>
    <message>
        <source>{quant} by bytes: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedMap</name>
    <message>
        <source>Speed of every model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {} models: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comfortable for {}: {:.0f} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tok/s measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedTab</name>
    <message>
        <source>Speed as the context fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s by tokens in the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds by length of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} tok/s with little in the context to {last} at {tokens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt of {tokens} tokens is read in {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comfortable for {use}: {speed} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {generation} tok/s with an empty context and reads prompts at {prefill} tok/s; limited by {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You measured this; {speed} tok/s were estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an empty context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedTopic</name>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short question, 64 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, 512 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article, 4K tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long report, 16K tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code base, 64K tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the speed feels like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text below comes as fast as the model would write it here, after the wait for the first word. People read {low:.0f} to {high:.0f} words a second: what is slower makes you wait, what is faster does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace against reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a second, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words of this text are {tokens} tokens ({vocabulary}), so people read {low} to {high} tokens a second. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedWriters</name>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not run here with a prompt of {tokens} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Plan a rig you do not own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose parts, or open a .rig.json file: every page then answers for that rig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your planned rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. Choose your card under This computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected {} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected {} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message>
        <source>What a quantization loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published measurements. The divergence (KL) compares the probabilities of every next token with those of the unquantized model: 0 is the same model. It ranks more truly than perplexity, which can even fall. Figures of one study must not be compared with another&apos;s: the same quantization of another model on a harder text diverges a hundred times more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study: model and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizations, the least changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache: {name}, {dataset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {name}, {dataset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unstated reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean divergence, nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median divergence, nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity increase, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:g} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on {dataset}, against {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference that is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance matrix: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one token in a hundred diverges by more than {:.3g} nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size is computed from the model&apos;s tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant}, {measure} {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermArticle</name>
    <message>
        <source>With your model and machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Open in the glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Press F1 to have it explained.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdsCard</name>
    <message>
        <source>Legal thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, read {date}; no legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are estimates by Epoch AI (CC BY 4.0), since their makers publish no figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Which card for which model, computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article puts these models on cards of these sizes. Its whole table is not at hand: what is compared here are its three statements about cards, each in the readings that it may have meant, with the memory of a real card of that size, for one conversation at the context of the top bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {} really holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing for all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {quant}: needs {needs}, the card can hold {holds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the article&apos;s own rule {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not full precision: 8 bits a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the article&apos;s own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the catalog&apos;s models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole, with little loss, at {at}: {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the largest model of each of three families</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How long an answer takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending to the last word, the prompt included; the pace falls as the context fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typical answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reasoning chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long reasoning chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Tokens of the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fewest} needs the fewest tokens, {few}; {most} the most, {many}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenTimeBar</name>
    <message>
        <source>Time for one token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenTrack</name>
    <message>
        <source>{} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>The text, cut at its tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Latin, plain letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin, accented words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts of India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai, Lao, Khmer, Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id {id}, 1 byte: {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id {id}, {n} bytes: {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {number}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” takes {n} tokens from {number} on: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokensTopic</name>
    <message>
        <source>The same text in other vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate cannot show where {} cuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {} begins:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {} characters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything by name (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as a web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a summary for a forum post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of models as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of models as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig and models as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory decides which models run. The red mark is how much of it a model may take. If a fact is wrong, the pencil corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These models suit it best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each card says how well and how fast a model runs here, and with how much context. Why? shows the arithmetic, Run it the command to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other hardware before you buy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a rig from any cards: every page then answers for that rig, until you go back to this computer. Ctrl+K finds everything else by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>{name}: {params} parameters, {tokens} tokens. {count} models by their published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters (active ones, of mixtures of experts)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingTopic</name>
    <message>
        <source>Training tokens against parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took to train them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training tokens; grey lines: equal compute, 10 × apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, or type its figures; click a model to start from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:g} tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond Chinchilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. The largest run on this map, {name}, took {times} times yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. Yours takes {times} times the largest run on this map, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeRow</name>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes comfortable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets faster:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, slowly:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a price it cannot be ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0%} as much for the money as the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply: {:,.0f} W or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeStore</name>
    <message>
        <source>With {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>One change at a time, the best for the money first. Prices of used parts move by the week: type your own at a card&apos;s pencil under Build a rig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {} is soldered beside the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing single changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change for that money would help {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change would help {}: it runs everything that was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {}, {} at {} context, {:g} tokens per second and more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsableCard</name>
    <message>
        <source>What models may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched: in use now; red: reserve begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Model to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least tokens per second of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joins several machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each more user takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all written in one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways to use several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one machine is outgrown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} as {}. Choose another machine at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}× {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s in all, the link&apos;s share; bold: the faster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>The ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one whole machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years over which it is written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the hours in which it can be busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that a split sends on to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split sends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:g} in, {:g} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What would make it run well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the smallest changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single setting, memory upgrade or card does: it takes {needed}. Plan a rig for it to see what would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, about {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the advisor place the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the context to {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {quant} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {quant} with a {kv} KV cache and {context} context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>How the work grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs against context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: the share of the work that is looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each written token passes all active parameters once, whatever was said before, and looks back at what its layers keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 pairs of tokens: twice the length is four times the looking back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quadratic part alone. A window, an indexer or compression bends the line: beyond the bend, twice the length is twice the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking back outweighs the rest from {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking back never outweighs the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} looking back; {passed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {work} for one token at {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {work} for a prompt of {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt: the first line × {tokens}, and looking back summed over its tokens = {work}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadCard</name>
    <message>
        <source>The workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read in a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written in a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the tokens read that is still cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those in, cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s million</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Source: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was ended by a fault the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it is in {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: all parameters must be in memory, not only the active ones, and 4 bit is about 0.6 GB a billion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of experts state total and active parameters apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: 17 billion are active; all 108 billion must lie somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta speaks of one H100 with 80 GB at 4 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral Large 3 runs on 24 GB with heavy quantization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: even the smallest file is more than five times the card. With most of it in system memory it runs, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher states 675 billion parameters, 41 billion of them active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B runs in full precision on 16 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 bits it fits well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context window works like a ring buffer: first in, first out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: within the window every position is read. Dropping the oldest is what some servers do when it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liu and others measured that models read the whole window, the middle of it least well. Sliding-window layers and context shift are special cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s perplexity page measures how often the likeliest word stays the same, and how much perplexity rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times more efficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: that is the ratio of the sizes compared, not a measurement, and says nothing about the quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position paper by NVIDIA authors, about serving a 7B model instead of 70B to 175B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A million conversations cost 75,000 USD with a large model and 800 USD with a small one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported: the upper ends of two ranges on a blog, without token counts or prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro takes 66 tokens for a frame of video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: only at low resolution. By default it is 258, at one frame a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3 uses 70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 4 Maverick uses 2 experts for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: one chosen expert of 128 and one that all tokens share, in every second layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta: each token goes to the shared expert and to one of 128 routed ones; dense and mixture layers alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek V4 Pro needs only 10 % of the KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: about right against DeepSeek V3.2 at a million tokens, not against other models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one million tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, as an estimate: few developers publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch AI, June 2025: over 30 models of 12 developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT-4 was the first model above 10²⁵ FLOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, as an estimate: OpenAI never published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>combo</name>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>  … and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{asked}&apos; is sold in several versions: {meant} is assumed (others: {others}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{kv_type}&apos; is not a KV cache type; valid: {valid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{model}&apos; names no quantization, e.g. Q4_K_M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; fits several {kind}s: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is larger than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was changed or damaged: its sum is not the manifest&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: the count must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; may be any of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{quant}&apos; is mixed by hand and no published file of {name} is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({terms}) ÷ {elements} = {bits_per_weight} bits a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{loss} perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 on the first machine, then 1, 2 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.3 GiB, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.4 GiB, measured on an RX 7900 XTX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Gbit Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 Gbit Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 Gbit Ethernet with RDMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 MiB, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 A give {watts} W for long: limit the cards&apos; power or use 230 V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 MiB, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 key heads and 128 value heads of the DeltaNet layers and one prediction layer reproduce the published count exactly; pattern of the family; no config opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17 billion is what a token uses; the file holds all 16 experts of every layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.50 / 15.00 USD above 200k input tokens. No training compute figure found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 Gbit Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 MiB per streaming multiprocessor, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75,000 against 800 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit KV cache at {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {loss} nats a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop takes 0.5 to 1.2 GiB of the one that draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frontier model is trained with more than 10²⁶ integer or floating-point operations; critical safety incidents are reported within 15 days. Large developers have a yearly revenue above 500 million USD as well (SB 53).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A general-purpose model is presumed to carry systemic risk once its cumulative training compute is greater than 10²⁵ FLOP; the provider notifies the Commission within two weeks (AI Act, article 51).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine costs {price} USD, written off over {years} years; work of people, rent and network are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model trained with more than 10²³ FLOP that generates language, or images or video from text, counts as a general-purpose model. It is an indicative criterion of the Commission&apos;s guideline, not the line of systemic risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the machine could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the report could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned rig. {use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD EPYC 7532</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD EPYC 9354</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD EPYC 9355</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API only as far as found: no weights under that name in the 16,849 hub records of llmfit; marketed as 1M context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a matching module in the slot of the other channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {missing} of graphics memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {missing} of unified memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it sits in graphics memory: {used} of {usable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it sits in system memory: {used} of {usable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it sits in unified memory: {used} of {usable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {channels} memory channels are assumed to be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NVIDIA card was found, but no driver is visible here, so its memory is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of a GPU: {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024, re-fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>California: frontier model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of two makers work together through Vulkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case with fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the share in the BIOS, or raise the GTT limit, to give it more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with llama-bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;Wake and measure&apos; to read it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the card by hand, or update the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them before loading a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it if your card differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by your own measurements on {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers models trained with more than 10²⁶ operations whose compute cost more than 100 million USD, and models distilled from them; incidents are reported within 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDR4 desktop kit 32 GB (2x16 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDR4 desktop kit 64 GB (2x32 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDR4 server module 64 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDR5 server module 64 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre cards have no fans: they need a duct and a blower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop with an AM4 board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop with an AM5 board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop with an AM5 board for two cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit in the {capacity} of graphics memory: at {context} it needs {needed}, {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC 9004 board, twelve channels of DDR5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPYC 9005 board, twelve channels of DDR5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU: general-purpose model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU: systemic risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable XMP or EXPO in the BIOS, if the processor allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F16 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F16 weights and cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to published measurements on relatives of {names}; none on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to published measurements, some of them on {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four modules often run slower than two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full precision is 32 bits; the 16 bits of the published weights alone take the whole card, without room for a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT-4 was the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU+RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini video at 66 tokens a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, approach 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is a card, check that it is seated and that its driver is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its settings: flash attention on, K and V cache quantization {k} and {v}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its settings: “Force model expert weights onto CPU”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the 64-bit version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Apple silicon version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Arm version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, or type the card&apos;s memory in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K and V of one segment: {tokens} tokens × {per_token} bytes = {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launching kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave room for the system when filling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B in full precision on 16 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 4 Scout in 12 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the weights as published on the hub, not {quant}: check that they fit, or choose an FP8, AWQ or GPTQ version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLX has formats of its own: look the conversion&apos;s name up; 4 bits there take about as much as Q4_K_S here. The context grows as it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macs take no graphics cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mamba sizes and the number of attention layers reproduce the published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mamba sizes chosen to reproduce the published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maverick&apos;s two experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure speed before relying on the estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements in {path} are too large to be ours: none are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements in {path}: {reason}; none are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used; the old file is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory runs at {speed} MT/s and is rated for {rated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory runs below its rated speed, which slows generation on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory runs in a single channel, which halves the speed on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB with heavy quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed by hand: the size is that of {who}&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size} with help from system memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models up to about {size} fit at {context} context, but none runs comfortably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models will run on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most have room for two; choose a workstation or server processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the card&apos;s memory is in use by other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the experts must lie in system memory even in the smallest type there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motherboard SP3, seven slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motherboard SP5, twelve channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a full-width slot if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge of the RTX 3090</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink, A100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink, B200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink, H100 and H200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe drive, 2 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a free slot, room for the card and plugs from the supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {missing} more than this rig has: {total}, {weights} of them weights, against {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New York: RAISE Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU was found; models will run on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model of the catalog fits at {context} context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published measurement is near {names}: scaled from other hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rig that is fast enough has a known price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen is counted on the cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single machine of the catalog holds it: look at several machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: remote display adapters are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama cannot keep only the experts in RAM: it moves whole layers and is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama has one type for keys and values: the type of the keys is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One RTX 5090</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine holds it for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open frame with risers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 30 models above 10^25 FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own catalog records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 3.0 x16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 3.0 x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 4.0 x16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 4.0 x4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 4.0 x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 5.0 x16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 5.0 x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF larger than 256 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF of pictures, without text (scanned?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF that takes longer than {seconds} s to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity increase of {study} on {dataset}; other models differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with the slice, or turn MIG off (nvidia-smi -mig 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rigs in {path} are too many to be ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rigs in {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rigs were damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rigs were damaged; the old file is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs hold {in_use} of {name} now; close them to use what is counted as usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q4_K_M keeps 95 % and saves 70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC is neither encrypted nor guarded: only in a network that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise `memory` in .wslconfig to give it more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the container&apos;s memory limit for larger models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the modules you have; check what the board takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²³ operations primarily on biological sequence data (executive order 14110, section 4.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²⁶ integer or floating-point operations (section 4.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer, or load the driver (modprobe nvidia).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer; if it comes back, check power and cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the driver or the computer, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a display-class registry export or a dxdiag report, or type the memory in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server chassis for eight cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server chassis for eight cards, with board and supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting &apos;{name}&apos; was not usable: its default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in {path} are too large to be ours: defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in {path}: {reason}; defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used; the old file is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cards add memory, not speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the context to {tokens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed unknown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice itself costs is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory would need {used} of its {usable}: {total} in all, {weights} of them weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {quant} instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU may use {usable} of the unified memory: at {context} it needs {needed}, {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KV cache lies in system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so nothing is known of the card&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running, so the card cannot be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while running, so the card cannot be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application runs as a 32-bit program and can see at most 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application runs under Rosetta, so the processor is described wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application runs under x86 emulation on an Arm processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {most} of {all} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is connected with fewer lanes than it has, which slows offloading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is cut into MIG slices: one program gets one slice, not the whole card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s memory was not measured but taken from the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards are assumed to share the slots&apos; lanes: x{lanes} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest rig that is fast enough costs about {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is stored as {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context window as a ring buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display of this session is remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver does not know this card&apos;s name, so its speed has to be estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie in system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers lie in system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card sleeps to save power; its memory is not read so as not to wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics chip uses system RAM: both share one pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the card is hidden by the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {name} is taken from the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {name} is unknown; type it in to use the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory set aside for the graphics chip by the BIOS is not the limit: it can use system RAM too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; could not be read ({reason}); the rest of the machine is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; did not answer in time; the rest of the machine is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power of the card is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of a machine is unknown: a part of it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor has no x{lanes} for each card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor is not given: speeds assume one that keeps up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor sees only a small window of the card&apos;s memory, which slows loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is used; save it again, or type in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is used; type in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the weights take {weights} GB, because all {total} parameters must be in memory and only {active} are read for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of memory is unknown: {capacity} are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: the fastest that the processor supports officially ({memory_type_max}) is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: {label} are assumed; measure it or type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supply has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supply is tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system states the card&apos;s memory in a field that ends at 4 GiB: it has at least that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is too old for any current inference backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container may use at most {size} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container may use less memory than the machine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL 2): it sees only a part of the computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a share of a card given to a virtual machine; speed depends on its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a virtual machine: memory and speed depend on what the host gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine serves all {users}; the most of those tried is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine serves nobody that fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine serves {most} of {users} that fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made for at most {most} of context; {asked} was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threadripper PRO workstation, eight channels of DDR5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbolt 4 between computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbolt 5 between computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on Resizable BAR (Above 4G decoding) in the BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two used RTX 3090</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the card&apos;s memory in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US: biological models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US: executive order 14110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used EPYC 7002 board, eight channels of DDR4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V cache type {kv_type_v} needs flash attention; turn it on or use f16, bf16 or f32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSL 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {rig} can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With layers split, each token visits one card after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document larger than 512 MiB when unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document with a document type, which Word never writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can comfortably run models up to about {size} ({quant}) at {context} context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You measured this model here; other contexts follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`lms load --estimate-only` with the same flags shows LM Studio&apos;s own estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GGUF file has its own quantization; leave --quant out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a module for server boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a processor with eight dies, which all channels need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price}, and a board with more slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active parameters for a mixture of experts; attention to other tokens comes on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers on the devices of all machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an imatrix quant can show a lower perplexity than the reference while its KLD is larger; delta computed from the two printed perplexities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and slow down what spills into system memory; writing is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another maker&apos;s driver: Vulkan only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture &apos;{arch}&apos; is not understood: block {index} has {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture qwen4_exp; only summary fields known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.1 text model; no config opened; context not verified beyond the 40k recommended; context length recalled from the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.2; no config opened; context length recalled from the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article quoting localbench measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article quoting localbench; values are far above WikiText KLDs, so never compare across data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed: people do not come evenly through day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed; 3 to 5 years are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed; near Llama 3.1 8B (4096 / 32) and GPT-3 (12288 / 96)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits column counts bits per cache value; delta computed from the two printed perplexities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block pattern and Mamba sizes from memory of the model card; they reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block {index} has attention without heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims {n} {what} entries, more than the file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coding agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiled Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config declares a 2048 sliding window; llama.cpp turns it off for phi3; training tokens recalled from vendor statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json lists 32768 positions; 131072 with YaRN; training tokens recalled from vendor statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context_max is the input limit as listed; input plus output 400000. No training compute figure found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by your measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted already, under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged or encrypted Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta computed from the two printed perplexities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense width 12288 and 3 dense layers reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense width of the first layer reproduces the published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {a} / ({params} parameters)^{alpha} = {term} for a finite model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {b} / ({tokens} tokens)^{beta} = {term} for finite data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 USD counts as {rate}, as typed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 USD counts as {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, width {ratio} for each layer (assumed), stands apart ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with its own layers, stands apart ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {watts} W at the wall are more than a 120 V circuit gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed prices, {share} of the sum: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {share} of the hours are busy; beyond {most} conversations a month another machine is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By guides, not by offers: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the cards alone at {watts} W; processors, network and cooling come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the rest on the graphics ({on_gpus}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in memory ({in_ram}, {kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits because {used} lie in the card&apos;s {usable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {cards} cards&apos; {usable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {usable} of shared memory that the graphics may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits because {used} lie in {usable} of memory ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs above {most} tokens cost {fresh} in and {out} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives {cards} cards x{lanes} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives {given} W; about {wanted} W would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision ({source}), and the activations of one sequence, recomputed layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known for {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price of the card is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest begins after {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins after {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them holds {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even {most} of these machines hold it for {users} users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {rig} holds {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per token/s, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices seen between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts draw up to {watts} of {given} W; short peaks need about {wanted} W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power of the machine is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supply is too small: the parts draw up to {watts} W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take up to {size} GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a joule, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s of {model}, limited by {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s, limited by {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation of {tokens} tokens is longer than its {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price} new, seen {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price} used, seen {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price}, assumed for {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {price}, launch price of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how each layer compresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say which layers have a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say which layers have attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer over the GPUs of a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer over the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends early (at byte {size}, within a list of texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends early (at byte {size}, {length} bytes short)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated as everywhere in this program, for llama.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every second layer is a mixture (the odd ones), every fourth has full attention: all full layers are mixtures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experimental rotated cache types, proposed, not necessarily merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts shipped in MXFP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first three layers dense; layer 0 and every fourth have full attention with 64 heads, the rest a window of 512 with 96; with three dense prediction layers this is the published count exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed state of {layers} recurrent layers, whatever the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for training compute alone; models meant for heavy use are trained far beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four chiplets reach about 256 of 333 GB/s (ik_llama.cpp pull 534)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four modules often run at 3600 MT/s (llama.cpp issue 4716)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four modules rarely run at the full rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-attention layers as in the larger models of the family, with one KV head: the only choice whose text model has the 11.91 billion parameters that llama-bench prints; windows as in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general.architecture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpt-4-turbo: 128000 context, 10/30 USD; listed with a deprecation date of 2026-10-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics in the chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics on the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline in force since 2025-08-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a metadata value of unknown kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name of {length} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a pre-tokenizer that is not known: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a state-space mixer of impossible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a text longer than the rest of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a text of {length} bytes, more than any model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a tokenizer of kind &apos;{kind}&apos;; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an alignment that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an array of {length} entries, more than the file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has arrays nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has attention without heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has experts that are not in one tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has latent attention without head sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more files than a catalog, or one twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no list of {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no score for every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no token_embd.weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has tensors for blocks {span}, not 0 to {n_blocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has version {version}; known are 2 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n_layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds &apos;{extra}&apos;, which its manifest does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no tensors: a vocabulary alone is no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {tokens} tokens, not {n_tokens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how fast it would be is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid Kimi Delta Attention plus MLA (kv_lora_rank 512, q_lora_rank 1536, 96 heads); 93 layers, first dense of 33792, 896 experts of 3072 in a 3584-wide latent space, top 16, 2 shared; KDA state sizes not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since 2025-08-02; the Commission enforces from 2026-08-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since 2026-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate_size_mlp 16384 is unused in Scout: every layer is MoE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a projector for images or sound (mmproj), not a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an adapter (LoRA), not a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut short: tensor &apos;{name}&apos; lies beyond its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: tensor &apos;{name}&apos; lies over another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged; reinstall the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing or no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no catalog update, or damaged ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no catalog update: {manifest} is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list of trusted keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no private key of a catalog&apos;s signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no public key of a catalog&apos;s signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of {n_parts} parts, but its name does not say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large to hold a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too short to be a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts only the {active} parameters that a token uses, but all {total} must be in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a duct and a blower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was measured on {name}, which {rig} lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was measured with {backend}, and {name} has no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rented at {usd} USD an hour: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card alone for {usd} USD (seen {date}), written off over {years} years of all hours ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} has no fan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} instead of the {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} is from before Turing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} ({price}) holds {model}, slowly: {rate} tokens/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} ({price}) makes {models} run comfortably: {rates} tokens/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} ({price}) runs large models a little faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} tokens/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chip} is not sold with {size} GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, {each} for each; the network takes {share} of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}; how fast is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machines}× {machine} hold it together over {link}: about {rate} tokens/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on {rig}: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} runs about as fast on {rig} as on {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} conversations at a time, {context} of context each: {seconds} seconds of the machine for a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rig} takes the least electricity, about {cost} a month; {other} the most, about {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times the price buys {gain} times the speed of {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times the price makes {model} slower here, not faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{watts} W at most, {share} to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature does not match: it was changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the KV cache in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep whole caches for windowed layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks &apos;{name}&apos;, which its manifest lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 1 MiB: not a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than any catalog update (32 MiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launch overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers on the graphics card, the rest in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers over the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers whose experts stay in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers, width, heads, head dim 192, 128 experts of 4096 and top-4 from llmfit; MLA ranks (1536/512/128+64), 3 dense layers of 16384 and one shared expert NOT opened in a source: assumed as DeepSeek-V3 because they give 673B+2.5B; llama.cpp converts it as deepseek2; vendor figure 256k; llmfit lists 294912</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the graphics card alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear_attn_config is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp over RPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking back: {each} FLOP × {entries} ({per}) = {flops}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest: &apos;{name}&apos; is no file of a catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_position_embeddings in the config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_position_embeddings in the config; the vendor speaks of 256k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata key &apos;{key}&apos; appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model type &apos;{kind}&apos; is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a tensor twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no pre-tokenizer &apos;{pre_tokenizer}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no catalog update was applied: there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known tool&apos;s output was found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list; Epoch AI names it in a compute chart but no number was found in an opened source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model in the catalog is like &apos;{printed}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one driver runs both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule gives the size of &apos;{quant}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;; nearest: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object; valid: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of DeltaNet value heads, tied embeddings and vision tower size inferred: they reproduce the published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {size} GiB system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {size} unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one dense layer of 13312, one shared expert and one prediction layer reproduce the published count exactly; no config opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for {ratio} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one request at a time; the default of 4 takes more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over several machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {absent} is not beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project page quoting one vLLM logit-capture sweep (vLLM pull request 35961); printed as a range 0.06 to 0.19 over variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published count on the hub includes a separate lm_head copy although embeddings are tied; training tokens recalled from vendor statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published count read from an unmodified-shape fine-tune of the same checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published files hold the block that predicts a second token: 425 million parameters beside the text model, which is what the published total has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: 0.38 to 0.43 for Llama 3.1 405B, 0.46 for PaLM, 0.20 for GPT-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw parameters; &quot;effective&quot; E2B/E4B leaves out the per-layer embeddings, which can sit in slow memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a prompt, then write 128 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads prompts {pace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled; activations come on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference perplexity = printed perplexity minus printed delta; IQ quants need an importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests answered at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked on 2025-01-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running sums of {compressors} compressing layers, whatever the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same weights, F16 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same weights, FP16 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes reproduce the published count exactly; no config opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the layers for each card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the layers on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on 2025-12-19, in force from 2027-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small multilingual model; change from the printed ln ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soldered into laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split each layer over the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state and rank sizes recalled from the public config; they reproduce the published count exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has rows that {type_name} blocks do not divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has type {number}, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has {n_dimensions} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensors that lie elsewhere, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON in it is incomplete or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the KV cache depends on the context and the model&apos;s shape: {kv_cache} at {context}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML report cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML report defines entities, which nvidia-smi never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML report is nested or long beyond any real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is the publisher&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chassis comes with board, fans and supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the context length is that of training; the state does not grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the driver&apos;s own memory for one program: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than any report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language model is that of Qwen2.5; the vision tower is what remains of the published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest step of the graph for {ubatch} tokens at a time (micro-batch); a smaller micro-batch needs less and reads prompts more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory bandwidth of this hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory bandwidth of {name} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory size of {name} is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model file, on the first machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model, as LM Studio lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most frugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of DeepSeek Coder V2 Lite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of {name} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of {name} is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shapes of both models are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s name has 1 to 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speed was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table prints the reference perplexity 5.794552 in this cell; the value here is that reference plus the printed delta 0.625552; reference = printed perplexity minus printed delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensors of architecture &apos;{gguf_arch}&apos; are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than any report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual name of its 4-bit conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the v0.1 config declares a 4096 sliding window; llama.cpp runs the llama architecture with full attention, so it is recorded as full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a saved machine; it needs &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model caches keys alone (latent attention): the K type {kv_type_k} and the V type {kv_type_v} must be equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this part of the catalog is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of context of each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of context to allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of the prompt read at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1 = 1 minus printed share of differing top tokens; perplexity change from printed ln ratio; model version not stated, taken as 7B v0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training tokens recalled from vendor statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers between devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two slots share 16 lanes as x8 and x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the cached keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the cached values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unified memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unified {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key; valid: {model_fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking {elements} G weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking {elements} G weights and {flops} GFLOP of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unquantized logits of the same checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untied lm_head, unlike its Qwen2.5-Math-1.5B parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users must be 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual share of macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized version leaves more room for long conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor figure; config lists 32768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 131072</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 65536</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made for a newer version of this program; update that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what DeepSeek-V3&apos;s report takes for an H800, December 2024; offers differ by a factor of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever the context: 2 FLOP × {values} billion values passed = {flops}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where requests come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window and pattern are the cohere2 defaults of transformers; shapes reproduce the published count exactly; no config opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this much already in the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to more than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes {pace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x{lanes} slots load a model more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arch}.{key} has {length} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arch}.{key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits_per_weight} bits a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocks} of {all_layers} layers lie in system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cards} cards are more than a desktop board takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: its figures with {backend} are corrected, not those with {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: the figures of all models on it are corrected by your measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} would need {used} of its {usable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each} ms a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{graphics} of graphics and {ram} of system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + {head_dim_k}) values × 4 bytes = {memory}, whatever the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden_size} values × {vocab_size} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{idle} shares system memory and is left to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is missing or not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does not name every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} layers × {hidden_size} values × {n_experts} experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} layers × {n_experts} experts × {matrices} matrices × {inner} × {expert_intermediate_size} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} × {bytes} bytes ({values}) × {cells} = {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} of {read} measurements could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s, measured (estimated {estimated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context, KV cache {kv_type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: its shape is not known, so memory and speed cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: its weights are not published, so memory and speed cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved}: {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its shape is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its weights are not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot drive {speed}: its own {own} is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no plain attention that a compressive memory could replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {own} memory channels, not {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {total_params} B parameters, the measured file {model_params} B: they are not the same model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a processor: no graphics is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the catalog: type its bandwidth in to see speeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the catalog: what the system says of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed by nobody whose key is trusted here; its figures may be anybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed by nobody; its figures may be anybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is version {version}; version {now} is in use already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be {likeliest} or {others}: the slower one is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} normally has {usual}: the {told} that the driver reports are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads a text at once and keeps no cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells (one for {ratio} tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells (the window of {window} and one micro-batch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} expert layers × {each} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} handovers × {each} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} indexer layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} indexer layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kernels × {each} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recurrent layers × {each} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} run well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scanned layers × {each} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sums over devices × {each} µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} windowed layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} windowed layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average of {quant} over all tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{params} × {bits} bits ÷ 8 = {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}; {limit} usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: launch price of {date}, recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: launch price of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already; a key is never written over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, seen by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, your price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant} is mixed by hand and no published file of this model is known: the size is that of other models&apos; files ({low} to +{high} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quant} stores {bits} bits per parameter, which is {weights} of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, below the comfortable speed, limited by {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, limited by {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} tokens in, {cached} of them cached, and {written} out a conversation; every turn that sends the history again counts as input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rig} (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rig} costs least, about {price}; {other} most, about {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rig} does not serve {model}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {n} × {bits} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{services} services have that model: the maker&apos;s own was taken, else the cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; list price of {date}, without tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} faster than estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} slower than estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} cache type {kv_type} stores {elements} values a block, which does not divide this model&apos;s head size {head}; use f16 or bf16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB are more than desktop boards take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB of RAM are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB of dual-channel {kind} are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB of memory are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB, the largest version of the chip, is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of them KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of them weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of unified memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {usable} usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {usable} usable, {bandwidth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, as in the data of Epoch AI (CC BY 4.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens_per_s} tokens/s for {name} {quant} is more than ten times off the {estimated_tokens_per_s} estimated for {device_name}: it measured something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} ({typed}: as you typed it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} of {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} whatever the model, the entropy of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vocab_size} tokens × {hidden_size} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weak} would be slower than the processor and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which}, about {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}&apos;s {quant} file has {published}, llama-quantize writes {ruled}: publishers differ in which tensors they keep at more bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{writes} and {reads}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the table of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was not written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>May be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slower one is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speeds until you type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock and bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}-bit {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable by programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} MT/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying, of {} peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s parameters as they lie in memory. Their size is the number of parameters times the bits each takes. They stay the same however long the conversation gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What attention has noted about every token so far: keys and values, per layer. It saves reading the whole conversation again for each new token. It grows with the context and is reserved in full when the model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key value cache, cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number format of the KV cache. f16 is the standard; q8_0 takes about half and q4_0 a quarter of it. The loss is small for some models and noticeable for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache-type-k, cache-type-v, q8_0 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed-size summary that linear-attention and state-space layers keep of everything so far. It is small and does not grow with the context; there is one for each slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working space for intermediate results while tokens pass through the layers. Its size follows the micro-batch, and without flash attention also the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scratch, activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the scores of all words of the vocabulary for the tokens being written: one row for each slot. It lies in system memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the driver and the engine take on each device besides the model: the context of CUDA or its like, libraries, pools. It is there before the first weight is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver, CUDA context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model may take of a device: its size less what the driver, the desktop and the engine&apos;s safety margin keep. Less again if other programs hold some of it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens of a prompt go through the layers together, usually 512. Larger ones read prompts faster up to a point and need a larger compute buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ubatch, -ub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most tokens handed to the engine in one call, usually 2048; it cuts them into micro-batches. It has no bearing on how many people can be served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for one conversation in a server. Several slots are answered at once and share weights, but each needs its own part of the KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel, -np, concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to compute attention in small pieces, without ever storing the whole table of scores. The result is the same; it needs less memory and is faster on long contexts. A quantized V cache requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FA, -fa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing layers on the graphics card. What does not fit stays in system memory and is computed by the processor, so every layer left behind slows each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu layers, -ngl, ngl, split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a mixture of experts: attention and shared parts go on the card, some or all experts stay in system memory. Few experts are read per token, so it costs far less speed than leaving whole layers behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--n-cpu-moe, cpu moe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine lets the system treat the model&apos;s file as memory, so pages are read when first touched. A model larger than memory then starts, and reads its disk again for every token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmap, mlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics memory (VRAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory on a graphics card, many times faster than a computer&apos;s main memory. A model that lies in it entirely is fast; that is why its size is the first thing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM, video memory, GDDR, HBM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory (RAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s main memory. Models run from it, but at a fraction of a card&apos;s speed. What counts is the rate and the number of channels, not the size alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM, DDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One memory for processor and graphics, as in Apple&apos;s chips, AMD&apos;s Strix Halo and NVIDIA&apos;s GB10. Much of it can hold a model, at a speed between a desktop&apos;s memory and a card&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared memory, APU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working set (Apple)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of unified memory that macOS recommends the graphics to use: two thirds to three quarters, depending on the size. A setting of the system can raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendedMaxWorkingSetSize, iogpu.wired_limit_mb, Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory that AMD&apos;s driver lets the graphics use besides what is set apart for it. On a chip with built-in graphics it is where large models go; about half of the memory by default under recent Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics translation table, gttsize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB and GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigabyte, gibibyte, units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number that training has set. A model is billions of them, arranged in matrices. Their count decides how much memory the weights take and, roughly, how much the model can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight, B, billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter that takes part in computing one given token. In a dense model all do. In a mixture of experts only some do: they decide the speed, while the total decides the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3B, activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model in which every parameter works on every token. Total and active parameters are the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture of experts (MoE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model whose feed-forward parts exist many times over, as experts. A router picks a few of them for each token. It needs the memory of all experts and the time of the few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE, experts, sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the parallel feed-forward parts in a layer of a mixture of experts. Experts do not correspond to subjects; which one gets a token is decided anew in each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small matrix in each expert layer. It scores all experts for the token at hand, and the best few are computed. Which they are differs from token to token, so all must be kept at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate, gating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert that every token passes through besides the chosen ones. It holds what is needed always, and it is worth keeping in the fastest memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is a stack of layers, each with an attention part and a feed-forward part. Text passes through all of them for every token. Layers are the unit in which a model is shared out between devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table that turns each token&apos;s number into a list of values the layers work with. Only one row is looked up per token, so it takes memory but hardly any time. Some models use the same table again at the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings, tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values describe one token as it passes through the layers. Most matrices are this wide; the size of a model grows with its square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width, d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of a layer that works on each token by itself: two or three large matrices. Most of a model&apos;s parameters are here. In a mixture of experts it is what exists many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFN, MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of a layer that looks back: each token compares itself with all earlier ones and takes over from those that matter. What it needs of them is kept in the KV cache. Its work grows with the length of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-attention, softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention is computed several times side by side, each time on a part of the values: these are heads. How many of them keep their own keys and values decides the size of the KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads, n_heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention in which every head keeps its own keys and values. It is the original form, and the one with the largest KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several query heads share one set of keys and values. With eight heads to a group the KV cache is an eighth, at hardly any loss. Most models since 2023 do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouped query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All query heads share a single set of keys and values. The KV cache is as small as sharing can make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of keys and values, one compressed row per token is kept, and the heads unfold it when they need it. DeepSeek and Kimi use it; the cache is many times smaller than with separate heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding-window attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that look back over the last few thousand tokens only. Their cache stops growing at the window. Models mix them with full layers, which still see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWA, local attention, iSWA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small indexer picks the tokens, or blocks of them, worth reading, and the main attention looks at those only. It saves computing on long contexts; a compressing kind also saves cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSA, CSA, indexer, compressed attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear attention and state spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that keep a running summary of fixed size instead of notes on every token. Memory does not grow with the context, but details far back may fade. Hybrids keep a few layers of full attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mamba, SSM, DeltaNet, hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotary positions (RoPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How most models know the order of tokens: keys and queries are turned by an angle that grows with the position. Stretching the angles lets a model accept more context than it was trained on, with some loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoPE, YaRN, position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model stores more features than it has dimensions, by giving them directions that overlap a little. The overlap is noise; wider models have less of it, which is one reason that larger models err less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing weights in fewer bits than they were trained in, in blocks that share a scale. Four to five bits take less than a third of the memory and read that much faster, with a small loss. Below four the loss grows quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quant, 4-bit, compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s bits divided by the number of weights. It is more than the name says, because scales take room and some matrices are kept finer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F32, F16, BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in 32 or 16 bits, unquantized. Models are published in 16 bits: BF16 has the range of F32, F16 is finer near zero. F32 is twice as large and no better for running a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16, FP32, half precision, full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q8_0, Q5_0, Q4_0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse than K-quants of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q4_1, Q5_1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-quants (Q4_K_M and others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF formats with blocks of 256 weights whose scales are themselves quantized. S, M and L say how many important matrices are kept finer. Q4_K_M is the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I-quants (IQ4_XS and others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF formats that pick groups of weights from a code book. They are better than K-quants of the same size, most of all at two and three bits, and slower on processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of which weights matter most, made by running a model over sample text. Quantizing with it spends precision where it counts. The file does not get larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic quants (UD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files mixed by hand or by measurement, with a different format for each matrix, above all low-bit experts beside fine attention. Their sizes follow no rule; only a published file tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UD-Q4_K_XL, Unsloth, UD-IQ1_S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ternary (TQ1_0, TQ2_0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be trained for it; an ordinary model is ruined by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BitNet, 1.58 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-bit floating-point numbers in blocks of 32 with a shared power of two as their scale. gpt-oss was trained to be stored this way, so its experts lose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microscaling, FP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVFP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s four-bit floating-point format, with a finer scale for every 16 weights. Blackwell cards compute with it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP4, Blackwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers in eight bits. Servers use it because recent data-centre cards compute with it directly, at twice the rate of 16 bits. Some models are published in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E4M3, E5M2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to quantize to three to eight bits that corrects the remaining weights for each rounding, using sample text. It is common in vLLM, for NVIDIA and AMD cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4, INT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to quantize to four bits that scales up the few channels with large activations first, so that they lose less. It is common in vLLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXL2 and EXL3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. EXL3 codes weights along a trellis and holds up best at two to four bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExLlama, exl3, bpw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s framework for its own chips, with formats of three to eight bits in groups of 64 weights. A choice beside GGUF on a Mac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple, mlx-4bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file format of llama.cpp, Ollama and LM Studio: weights, vocabulary and all settings in one file. Large models come in several parts that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ggml, llama.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file format in which models are published: plain matrices, usually in 16 bits, with the shape in a config.json beside them. Engines such as vLLM load it; for llama.cpp it is converted to GGUF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json, Hugging Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprised a model is by a text: 6 means as unsure as among six equally likely words. Quantization raises it a little. Figures compare only for one model on one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a quantized model&apos;s word probabilities lie from the original&apos;s, on average. 0 is no change. It shows losses that perplexity hides, since it never gets better by luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the quantized model&apos;s likeliest next word is the original&apos;s too. 92 % means one word in twelve would be another one, mostly as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second (TPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a model writes. People read about five; chat is pleasant from ten, coding agents want thirty and more. It falls as the context fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok/s, throughput, speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait between sending a prompt and the first word of the answer. It is the time to read the prompt, so it grows with its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency, first word, wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt. All its tokens are worked on together, so the weights are read once for many tokens and arithmetic is the limit. It ends with the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt processing, pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation (decode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the answer, one token after the other. For each one all active weights and the KV cache are read once, so memory bandwidth is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token generation, tg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bytes a second can be read from memory. Divided by the bytes read per token it is the most tokens per second a device could write; engines reach some 50 to 90 % of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One floating-point operation: an addition or a multiplication. A token costs about two for each active parameter, and more for attention over a long context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point operations per second: how fast a device calculates. A TFLOPS is 10¹² a second. It decides how fast prompts are read and models are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLOPS, compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart of what limits a task: below a certain number of operations per byte read it is bandwidth, above it arithmetic. Generation lies far to the left, prefill to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations done for each byte read from memory. Writing for one person does two or three; reading a prompt of 512 tokens at once does hundreds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model guesses several tokens ahead and the large one checks them in one pass. Where the guesses are good, as in code, it writes up to two or three times faster with the same result. It needs extra memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-token prediction (MTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra layer with which a model guesses the token after the next itself: speculative decoding without a second model. Engines that do not use it leave it unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are read once for all conversations in progress, so serving eight people takes hardly longer per token than serving one, until arithmetic is the limit. Each needs its own KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch, concurrency, users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card may be faster with one than with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits made for multiplying matrices, several times faster at it than a card&apos;s ordinary ones. Prefill and training live off them; generation hardly notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor core, XMX, matrix core, WMMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 64-bit path between processor and memory. Desktops have two, workstations four to eight, servers up to twelve. Bandwidth grows with their number, if each has a module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dual channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Million transfers a second: the rate of memory modules. Times eight bytes and the number of channels it is the peak bandwidth. Modules run below their rating until XMP or EXPO is turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDR5-6000, XMP, EXPO, MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links between a card and the rest of the computer. Their number hardly matters while a model lies on one card; it does for loading, for experts in system memory, and for cards that compute together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe, x16, x8, x4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s direct link between cards, many times faster than PCIe. It helps when cards work on one token together; with layers shared out it makes little difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing a model between cards by layers. A token passes through one card after the other, so memory adds up but speed does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two GPUs, multi-GPU, -ts, pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing each matrix between cards, which then work on every token at once and exchange results in each layer. It is faster than a layer split if the link between the cards is quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor parallelism, row split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data-centre card divided into up to seven parts, each with its own memory and a share of the rest. A program sees a part as a card; parts cannot be joined for one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-instance GPU, slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board power (TDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most power a card or processor is made to draw, in watts. Generation draws less than that, since the arithmetic waits for memory; lowering the limit by a quarter costs little speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watts, power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All operations of a training run: about six for each active parameter and each token of training text. Laws draw their lines by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6ND, 10^25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinchilla rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a fixed training budget the best model has about 20 training tokens per parameter. Models meant to be run a lot are trained on far more: smaller, costlier to train, cheaper to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute-optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula for how a model&apos;s error falls as parameters and training text grow. It falls steadily and ever more slowly, so each step costs many times the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of a device&apos;s peak FLOPS that goes into the model&apos;s own arithmetic. Training runs reach 30 to 50 %, a single conversation far less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model FLOPS utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs well: a tenth of the memory to spare and comfortably fast for the use. Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more than there is. Always for one context length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs well, tight, slow, does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speed that nobody measured here comes as a range in which 8 of 10 measurements are expected. A tick marks what was measured on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est., measured, range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece of text a model reads and writes: a word, part of a word, a sign. English has about four tokens for three words; other languages and code need more. Prices, context and speed are all counted in tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens a model knows, each with a number. A tokenizer cuts text into them. Families have different vocabularies, so the same text is more tokens for one model than for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokenizer, BPE, SentencePiece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most tokens a model can take into account at once: instructions, documents, the conversation and its own answer together. What memory allows is often less than what the model allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context length, n_ctx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions that stand before the conversation and are read with every request. They take their share of the context window, and are lost first when old tokens are simply dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an engine may do when the window is full: drop tokens after the instructions and move the rest up, so that writing can go on. What was dropped is forgotten without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO, truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models find a fact best when it stands near the beginning or the end of a long context, and miss it more often in between. The advertised window says what is accepted, not what is used well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of putting whole documents into the context, the passages nearest to the question are looked up and only they are given to the model. It saves context, memory and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAG, chunk, retrieval augmented generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model that turns a passage into one list of numbers, such that passages about the same thing get similar lists. Retrieval uses it to find what belongs to a question. It writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that writes out its thinking before it answers, often thousands of tokens. Answers get better and take much longer, so speed and context matter more than for chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking, chain of thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that also takes pictures. A second network turns each picture into some hundred or thousand tokens, which use the context like any others. It needs some extra memory of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multimodal, VLM, mmproj, image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model whose parameters anyone may download. What one may do with them is in the licence, which is not always a free one. Closed models can only be used through their maker&apos;s servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence, license</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>No graphics card answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graphics card found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} graphics cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free now: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} kept in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} usable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>by offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launch price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choice for {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per token a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Memory of {} as the context grows, GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second against parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
