<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Shape</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>已公布的评分</translation>
    </message>
    <message>
        <source>of the unquantized model; compare within one source</source>
        <translation>针对未量化的模型；请只在同一来源内比较</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>已发布的文件</translation>
    </message>
    <message>
        <source>GB are 10⁹ bytes</source>
        <translation>1 GB 为 10⁹ 字节</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>By</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>{total} in all: decides memory</source>
        <translation>共 {total}：决定内存</translation>
    </message>
    <message>
        <source>{active} active: decides speed</source>
        <translation>激活 {active}：决定速度</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 词元</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>{count}, {used} used per token</source>
        <translation>{count} 个，每个词元使用 {used} 个</translation>
    </message>
    <message>
        <source>{value}, {by}, {date}</source>
        <translation>{value}，{by}，{date}</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Opens in your browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Opens in your browser: {}</source>
        <translation>在浏览器中打开：{}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>Shows the address before anything opens.</source>
        <translation>打开之前会先显示网址。</translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Type of cached keys</source>
        <translation>缓存键的类型</translation>
    </message>
    <message>
        <source>Type of cached values</source>
        <translation>缓存值的类型</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Layers whose experts stay in RAM</source>
        <translation>专家留在内存中的层数</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>KV 缓存放在 GPU 上</translation>
    </message>
    <message>
        <source>Slots share one KV cache</source>
        <translation>各槽位共用一个 KV 缓存</translation>
    </message>
    <message>
        <source>Whole cache for windowed layers</source>
        <translation>滑动窗口层保留完整缓存</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>按名称放置的张量</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>Experts in RAM</source>
        <translation>内存中的专家</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>，已更改</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A number, or nothing</source>
        <translation>填数字或留空</translation>
    </message>
</context>
<context>
    <name>ArticleAnswers</name>
    <message>
        <source>{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says {rule}; its weights are {true}, before any KV cache.</source>
        <translation>{dense} 采用 Q4_K_M 时每十亿参数占 {each} GB。对于 {mixture}，该经验法则得出 {rule}；实际权重为 {true}，还未计入 KV 缓存。</translation>
    </message>
    <message>
        <source>On a card of {size} at {context} context:</source>
        <translation>在 {size} 的显卡上，上下文为 {context} 时：</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, does not fit.</source>
        <translation>{quant}：需要 {needed}，可用 {usable}，放不下。</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, fits.</source>
        <translation>{quant}：需要 {needed}，可用 {usable}，放得下。</translation>
    </message>
    <message>
        <source>{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of {all} layers read the last {window} only, the others everything.</source>
        <translation>{whole}：全部 {layers} 层在处理每个词元时都会读取所有位置。{mixed}：{all} 层中有 {windowed} 层只读取最近 {window} 个词元，其余层读取全部。</translation>
    </message>
    <message>
        <source>{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at {context} stays {kv}. Same top token, as measured: {measured}.</source>
        <translation>{model}：每个权重 {bits} 位，而不是 {reference} 位，减少 {saved}%。{context} 时的 KV 缓存仍为 {kv}。首选词元一致率（实测）：{measured}。</translation>
    </message>
    <message>
        <source>{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. The paper&apos;s sizes alone give {least} to {most}.</source>
        <translation>{large} 对比 {small}：每个词元的 FLOP 为 {flop} 倍，内存为 {bytes} 倍。仅按论文中的规模计算为 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to be {long} tokens long.</source>
        <translation>每次读取 {tokens_in} 词元、写出 {tokens_out} 词元，按 {date} 的价格，费用为 {low} USD（{cheap}）到 {high} USD（{dear}）。要达到 {claim} USD，每次对话须长达 {long} 词元。</translation>
    </message>
    <message>
        <source>{name}, default resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}，默认分辨率：每小时 {tokens} 词元（每帧 {each}）。</translation>
    </message>
    <message>
        <source>{name}, low resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}，低分辨率：每小时 {tokens} 词元（每帧 {each}）。</translation>
    </message>
    <message>
        <source>{name}: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}：每小时 {tokens} 词元（每帧 {each}）。</translation>
    </message>
    <message>
        <source>From the model&apos;s own configuration: {used} of {routed} experts and {shared} shared, in {mixtures} of {layers} layers; the others are dense.</source>
        <translation>来自模型自身的配置：{routed} 个专家中使用 {used} 个，另有 {shared} 个共享专家，分布在 {layers} 层中的 {mixtures} 层；其余层为稠密层。</translation>
    </message>
    <message>
        <source>From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of the FLOP for a token.</source>
        <translation>根据两种架构在 {context} 词元时计算：{new} 对比 {old}，为 {share}%；每个词元的 FLOP 为 {flop}%。</translation>
    </message>
    <message>
        <source>Of the models and training runs in our catalog, {count} of {makers} developers are above {threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the 30 are not in it.</source>
        <translation>在我们目录收录的模型和训练中，按公布、估计的数字或 6·N·D 计算，届时有 {makers} 家开发者的 {count} 个超过 {threshold}。30 个中的其余模型未被收录。</translation>
    </message>
    <message>
        <source>The earliest in our catalog is {name}, {date}.</source>
        <translation>我们目录中最早的是 {name}，{date}。</translation>
    </message>
    <message>
        <source>{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate on record is {published}.</source>
        <translation>{hours} 百万个 A100 小时，按峰值的 {mfu}% 计算为 {flop} FLOP；已有的估计值为 {published}。</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75,000 对 800 USD</translation>
    </message>
    <message>
        <source>a claim, checked</source>
        <translation>核查一项说法</translation>
    </message>
    <message>
        <source>The article: a million conversations cost {large:,.0f} USD with a large model and {small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to {large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying how long a conversation is or what a token costs.</source>
        <translation>文章称：一百万次对话使用大模型花费 {large:,.0f} USD，使用小模型花费 {small:,.0f} USD。其来源给出的是范围：每月 {from_large:,.0f} 到 {large:,.0f} USD 和 {from_small:,.0f} 到 {small:,.0f} USD，没有说明对话有多长、每个词元多少钱。</translation>
    </message>
    <message>
        <source>Source: {address}, read {date}</source>
        <translation>来源：{address}，读取于 {date}</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your own is unknown. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>我们的计算，每次 {tokens:,} 词元：使用 {name} 为 {api} USD；自行部署的费用未知。按此价格，要达到文章的金额，每次对话须有 {implied} 词元。</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>我们的计算，每次 {tokens:,} 词元：使用 {name} 为 {api} USD，自行部署为 {own} USD。按此价格，要达到文章的金额，每次对话须有 {implied} 词元。</translation>
    </message>
</context>
<context>
    <name>ArticleHow</name>
    <message>
        <source>Weights: every tensor in the type that llama-quantize&apos;s rules give it. The rule: 1.2 GB × active parameters ÷ 10⁹.</source>
        <translation>权重：每个张量均按 llama-quantize 规则给出的类型计算。经验法则：1.2 GB × 激活参数 ÷ 10⁹。</translation>
    </message>
    <message>
        <source>Weights, KV cache, buffers and driver on the card, against what the driver and a margin leave of it.</source>
        <translation>显卡上的权重、KV 缓存、缓冲区和驱动占用，与驱动和余量之外剩下的显存相比。</translation>
    </message>
    <message>
        <source>Counted from the layers in each model&apos;s published configuration.</source>
        <translation>根据各模型公布的配置逐层统计。</translation>
    </message>
    <message>
        <source>Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.</source>
        <translation>两种格式下所有张量的字节数 × 8 ÷ 参数量；KV 缓存：2 × 层数 × KV 头数 × 头大小 × 2 字节 × 词元数。首选词元：已公布的实测值。</translation>
    </message>
    <message>
        <source>FLOP a token: 2 × the parameters it is multiplied with, and the look back; memory: bytes of all tensors in Q4_K_M.</source>
        <translation>每词元 FLOP：2 × 与之相乘的参数，加上回看计算；内存：Q4_K_M 下所有张量的字节数。</translation>
    </message>
    <message>
        <source>Tokens in × price in + tokens out × price out, for each conversation; the makers&apos; own dated prices.</source>
        <translation>每次对话：输入词元 × 输入价格 + 输出词元 × 输出价格；采用厂商公布的、注明日期的价格。</translation>
    </message>
    <message>
        <source>3,600 seconds × frames a second × tokens a frame, by the published rules.</source>
        <translation>3,600 秒 × 每秒帧数 × 每帧词元数，按已公布的规则计算。</translation>
    </message>
    <message>
        <source>Counted from the layers in the model&apos;s published configuration.</source>
        <translation>根据该模型公布的配置逐层统计。</translation>
    </message>
    <message>
        <source>What each layer keeps for a token, or for a block of tokens, summed over all layers; FLOP of one token at that context.</source>
        <translation>每层为一个词元或一个词元块保留的数据，对所有层求和；以及该上下文下一个词元的 FLOP。</translation>
    </message>
    <message>
        <source>6 × active parameters × training tokens where no figure is stated or estimated.</source>
        <translation>没有公布或估计值时，按 6 × 激活参数 × 训练词元计算。</translation>
    </message>
    <message>
        <source>Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation.</source>
        <translation>小时数 × 3,600 × 每秒 312 × 10¹² FLOP × 利用率。</translation>
    </message>
</context>
<context>
    <name>ArticleTopic</name>
    <message>
        <source>The article, checked</source>
        <translation>文章核查</translation>
    </message>
    <message>
        <source>Thirteen claims of an article about running language models on one&apos;s own machine. Each is computed here with the same models and formulas as everywhere in this program, and held against public sources. No link opens by itself.</source>
        <translation>一篇讨论在自己电脑上运行语言模型的文章提出了十三项说法。这里用本程序其他各处相同的模型和公式逐一计算，并与公开来源对照。任何链接都不会自动打开。</translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>What this assumes</source>
        <translation>计算的前提</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>来源：{}</translation>
    </message>
</context>
<context>
    <name>AttentionTopic</name>
    <message>
        <source>Compressive memory (Infini-attention), as if in {}</source>
        <translation>压缩记忆（Infini-attention），假设用于 {}</translation>
    </message>
    <message numerus="yes">
        <source>{} models at {} tokens</source>
        <translation>
            <numerusform>{} 个模型，{} 词元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Multi-head: each head keeps its own</source>
        <translation>多头：每个头各自保留</translation>
    </message>
    <message>
        <source>Grouped-query: heads share in groups</source>
        <translation>分组查询：头按组共享</translation>
    </message>
    <message>
        <source>Multi-query: all heads share one</source>
        <translation>多查询：所有头共享一份</translation>
    </message>
    <message>
        <source>Sliding window: most layers see little</source>
        <translation>滑动窗口：多数层只看近处</translation>
    </message>
    <message>
        <source>Latent (MLA): one row for all heads</source>
        <translation>潜在注意力（MLA）：所有头共用一行</translation>
    </message>
    <message>
        <source>Compressed: one entry, many tokens</source>
        <translation>压缩：一个条目对应多个词元</translation>
    </message>
    <message>
        <source>Hybrid: most layers keep a summary</source>
        <translation>混合：多数层只保留摘要</translation>
    </message>
    <message>
        <source>State space: a summary of fixed size</source>
        <translation>状态空间：固定大小的摘要</translation>
    </message>
    <message>
        <source>Compressive memory (Infini-attention)</source>
        <translation>压缩记忆（Infini-attention）</translation>
    </message>
    <message>
        <source>{heads} heads with keys and values</source>
        <translation>{heads} 个带键和值的头</translation>
    </message>
    <message>
        <source>{heads} query heads, {kv} KV heads</source>
        <translation>{heads} 个查询头，{kv} 个 KV 头</translation>
    </message>
    <message>
        <source>{windowed} of {all} layers see {window} back</source>
        <translation>{all} 层中有 {windowed} 层回看 {window}</translation>
    </message>
    <message>
        <source>{heads} heads read one row</source>
        <translation>{heads} 个头读取同一行</translation>
    </message>
    <message>
        <source>{ratios} and the last {window} in full</source>
        <translation>{ratios}，最近 {window} 完整保留</translation>
    </message>
    <message>
        <source>{full} of {all} layers look back</source>
        <translation>{all} 层中有 {full} 层回看</translation>
    </message>
    <message>
        <source>{layers} layers, none looks back</source>
        <translation>{layers} 层，均不回看</translation>
    </message>
    <message>
        <source>{heads} matrices a layer</source>
        <translation>每层 {heads} 个矩阵</translation>
    </message>
</context>
<context>
    <name>AutoField</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>0 to {maximum}; empty: the best is searched</source>
        <translation>0 到 {maximum}；留空：自动寻找最佳值</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The speed is unknown, or the model does not fit.</source>
        <translation>速度未知，或模型放不下。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>BenchField</name>
    <message>
        <source>Output of llama-bench</source>
        <translation>llama-bench 的输出</translation>
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
        <translation>{} 的一个块</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>a scale for each group</source>
        <translation>每组一个缩放因子</translation>
    </message>
    <message>
        <source>a minimum for each group</source>
        <translation>每组一个最小值</translation>
    </message>
    <message>
        <source>scale of the scales</source>
        <translation>缩放因子的缩放因子</translation>
    </message>
    <message>
        <source>scale of the minima</source>
        <translation>最小值的缩放因子</translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the rig</source>
        <translation>机器名称</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>以这台电脑为起点</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>加入比较</translation>
    </message>
    <message>
        <source>Speeds are estimated ranges.</source>
        <translation>速度为估计范围。</translation>
    </message>
    <message>
        <source>What-if rig {}</source>
        <translation>假设机器 {}</translation>
    </message>
    <message>
        <source>{}; by offers unknown</source>
        <translation>{}；按报价未知</translation>
    </message>
    <message>
        <source>{}; by offers about {}</source>
        <translation>{}；按报价约 {}</translation>
    </message>
    <message>
        <source>Another rig is called {}</source>
        <translation>已有另一台机器名为 {}</translation>
    </message>
    <message>
        <source>Rigs (*.rig.json);;JSON (*.json)</source>
        <translation>机器 (*.rig.json);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a rig</source>
        <translation>打开机器</translation>
    </message>
    <message>
        <source>Save the rig</source>
        <translation>保存机器</translation>
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
        <translation>GPU {} 的数量</translation>
    </message>
    <message>
        <source>Own numbers of GPU {}</source>
        <translation>GPU {} 的自定数值</translation>
    </message>
    <message>
        <source>Remove GPU {}</source>
        <translation>移除 GPU {}</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>内存（GiB）</translation>
    </message>
    <message>
        <source>Bandwidth in GB/s</source>
        <translation>带宽（GB/s）</translation>
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
        <translation>你的单卡价格</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>由你填写</translation>
    </message>
    <message>
        <source>bandwidth unknown</source>
        <translation>带宽未知</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>models, hardware, prices: without a network</source>
        <translation>模型、硬件、价格：无需联网</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>从文件更新…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Catalog update</source>
        <translation>目录更新</translation>
    </message>
    <message>
        <source>Catalog updates (*.advisor-catalog)</source>
        <translation>目录更新 (*.advisor-catalog)</translation>
    </message>
    <message>
        <source>Catalog {} is used from the next start</source>
        <translation>目录 {} 将在下次启动时启用</translation>
    </message>
    <message>
        <source>Not applied: {}</source>
        <translation>未应用：{}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>Version {} is used from the next start.</source>
        <translation>版本 {} 将在下次启动时启用。</translation>
    </message>
    <message>
        <source>As it came with the program.</source>
        <translation>随程序附带的版本。</translation>
    </message>
    <message>
        <source>An update signed by {}.</source>
        <translation>由 {} 签名的更新。</translation>
    </message>
    <message>
        <source>An update that nobody you trust has signed.</source>
        <translation>未经你信任的任何人签名的更新。</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog update</source>
        <translation>目录更新</translation>
    </message>
    <message>
        <source>Catalog {}</source>
        <translation>目录 {}</translation>
    </message>
    <message>
        <source>Records that are new: {}, changed: {}, removed: {}. They count from the next start.</source>
        <translation>新增记录：{}，更改：{}，移除：{}。下次启动时生效。</translation>
    </message>
    <message>
        <source>Changes, record by record</source>
        <translation>逐条查看更改</translation>
    </message>
    <message>
        <source>Signed by {}, whom you trust.</source>
        <translation>由你信任的 {} 签名。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Nobody has signed this update.</source>
        <translation>此更新没有签名。</translation>
    </message>
    <message>
        <source>Its figures may be anybody&apos;s. Use it only if you know where it is from.</source>
        <translation>其中的数据可能出自任何人。只有在清楚其来源时才使用。</translation>
    </message>
    <message>
        <source>Use this catalog</source>
        <translation>使用此目录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is signed with the key {}, which is not trusted here.</source>
        <translation>已用密钥 {} 签名，但此处不信任该密钥。</translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 项</translation>
    </message>
    <message numerus="yes">
        <source>{} files in your catalog folder are not used.</source>
        <translation>
            <numerusform>目录文件夹中有 {} 个文件未被使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Your changes</source>
        <translation>你的更改</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>You changed no facts. Use the pencil beside a fact when it is wrong: verdicts follow at once, and you can undo.</source>
        <translation>你没有更改任何信息。如果某项信息有误，请点旁边的铅笔：结论会立即更新，也可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>You changed {} facts.</source>
        <translation>
            <numerusform>你更改了 {} 项信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts reset</source>
        <translation>所有信息已重置</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>数据另存为 CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>{number}. “{claim}”</source>
        <translation>{number}. “{claim}”</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Our computation</source>
        <translation>我们的计算</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>读取于 {date}</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>自己试试</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Plan a rig first: it then stands here beside this computer.</source>
        <translation>请先规划一台机器：它会与这台电脑并列显示在这里。</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>规划机器</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>只看差异</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a rig</source>
        <translation>添加机器</translation>
    </message>
    <message>
        <source>Compare rigs</source>
        <translation>比较机器</translation>
    </message>
    <message>
        <source>Question of the chart</source>
        <translation>图表的问题</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>另存为 JSON…</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>正在比较。</translation>
    </message>
    <message>
        <source>estimated range; dashed line: comfortable for {}, {:g}</source>
        <translation>估计范围；虚线：{}的舒适速度，{:g}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>The same for all: {} (or the form a model is published in), {} context, {} KV cache, {}.</source>
        <translation>全部相同的条件：{}（或模型发布时的格式），{} 上下文，{} KV 缓存，{}。</translation>
    </message>
    <message>
        <source>Plan another rig</source>
        <translation>再规划一台机器</translation>
    </message>
    <message>
        <source>At most {} models are compared</source>
        <translation>最多比较 {} 个模型</translation>
    </message>
    <message>
        <source>One model stays: add another first</source>
        <translation>至少保留一个模型：请先添加另一个</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>Estimates.</source>
        <translation>估计值。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>已复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Fill a context window</source>
        <translation>填充上下文窗口</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>来源：{}</translation>
    </message>
    <message>
        <source>Documents from files…</source>
        <translation>从文件添加文档…</translation>
    </message>
    <message>
        <source>Documents from a folder…</source>
        <translation>从文件夹添加文档…</translation>
    </message>
    <message>
        <source>{used} used, {over} too many</source>
        <translation>已用 {used}，超出 {over}</translation>
    </message>
    <message>
        <source>{} used</source>
        <translation>已用 {}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} 空闲</translation>
    </message>
    <message>
        <source>The documents are about {words} English words, {pages} pages of 500.</source>
        <translation>这些文档约有 {words} 个英文单词，按每页 500 词计约 {pages} 页。</translation>
    </message>
    <message>
        <source>This does not fit the window: see below what happens then.</source>
        <translation>超出窗口：请看下方会发生什么。</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}.</source>
        <translation>{model} 支持的长度为 {tokens}。</translation>
    </message>
    <message>
        <source>Hatched red: this model does not fit this machine&apos;s memory.</source>
        <translation>红色斜线：这台机器的内存放不下该模型。</translation>
    </message>
    <message>
        <source>Hatched red: this machine&apos;s memory is full at {full}.</source>
        <translation>红色斜线：到 {full} 时这台机器的内存已满。</translation>
    </message>
    <message>
        <source>Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the model lies in RAM and is slower.</source>
        <translation>红色斜线：到 {full} 时显存已满。再往上直到 {most}，模型的一部分放在内存中，速度较慢。</translation>
    </message>
    <message>
        <source>Hatched red: the model is larger than graphics memory. With RAM it goes up to {most}, slower.</source>
        <translation>红色斜线：模型大于显存。借助内存可达 {most}，速度较慢。</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Detect again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>正在检测</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>正在检查这台电脑。</translation>
    </message>
    <message>
        <source>Wake and measure</source>
        <translation>唤醒并测量</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} adapters</source>
        <translation>
            <numerusform>{} 个适配器</numerusform>
        </translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processor and system</source>
        <translation>处理器和系统</translation>
    </message>
    <message>
        <source>you measured it</source>
        <translation>由你实测</translation>
    </message>
    <message>
        <source>Fact reset</source>
        <translation>信息已重置</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>信息已更正</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>诊断信息已复制：不含姓名和序列号</translation>
    </message>
</context>
<context>
    <name>ContextParts</name>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Chat so far</source>
        <translation>已有对话</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>你的问题</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>留给回答的空间</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ContextPlay</name>
    <message>
        <source>Refuse (llama-server)</source>
        <translation>拒绝（llama-server）</translation>
    </message>
    <message>
        <source>The engine answers until the window is full, cuts the answer that reaches its end, and refuses the next prompt. Nothing is forgotten in silence.</source>
        <translation>引擎会一直回答到窗口填满，截断到达末尾的回答，并拒绝下一个提示词。不会悄悄遗忘任何内容。</translation>
    </message>
    <message>
        <source>Drop the oldest (many clients)</source>
        <translation>丢弃最旧的内容（许多客户端）</translation>
    </message>
    <message>
        <source>The client cuts the oldest tokens off until prompt and answer have room: the system prompt goes first. The prompt now begins elsewhere, so the whole of it is read again at every turn.</source>
        <translation>客户端会裁掉最旧的词元，直到提示词和回答放得下：系统提示词最先被丢弃。提示词的开头因此改变，所以每一轮都要重新读取全部内容。</translation>
    </message>
    <message>
        <source>Context shift (llama.cpp)</source>
        <translation>上下文移位（llama.cpp）</translation>
    </message>
    <message>
        <source>The first n_keep tokens stay, here system prompt and tools; of the rest the older half is thrown away, as often as needed, also in the middle of an answer.</source>
        <translation>保留前 n_keep 个词元（这里是系统提示词和工具）；其余部分中较旧的一半会被丢弃，必要时反复进行，也可能发生在回答途中。</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Attention sees the last tokens only: with every token the window moves on by one, and memory never grows.</source>
        <translation>注意力只看最近的词元：每增加一个词元，窗口就前移一个，内存不会增长。</translation>
    </message>
</context>
<context>
    <name>ContextSlider</name>
    <message>
        <source>Context length, typed</source>
        <translation>输入的上下文长度</translation>
    </message>
    <message>
        <source>Type a length between {} and {}</source>
        <translation>请输入 {} 到 {} 之间的长度</translation>
    </message>
</context>
<context>
    <name>ContextTopic</name>
    <message>
        <source>The KV cache is kept in {} everywhere now.</source>
        <translation>KV 缓存现在全部以 {} 保存。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>提前停止。</translation>
    </message>
    <message>
        <source>This computer is not known yet.</source>
        <translation>尚不了解这台电脑。</translation>
    </message>
</context>
<context>
    <name>ContextTrack</name>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} 词元</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KV 缓存的类型</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What that costs on this computer</source>
        <translation>在这台电脑上的代价</translation>
    </message>
    <message>
        <source>llama.cpp, as the estimate of the Models page</source>
        <translation>llama.cpp，与“模型”页的估计一致</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Use {} of context everywhere</source>
        <translation>全部使用 {} 上下文</translation>
    </message>
    <message>
        <source>{per} a token, {n} tokens, {type}</source>
        <translation>每词元 {per}，{n} 词元，{type}</translation>
    </message>
    <message>
        <source>{bytes} bytes for {n} tokens</source>
        <translation>{n} 词元共 {bytes} 字节</translation>
    </message>
    <message>
        <source>a token in a long context adds {} bytes</source>
        <translation>在长上下文中每个词元增加 {} 字节</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>of {} usable</source>
        <translation>，可用 {}</translation>
    </message>
    <message>
        <source>{usable}; longest context {longest}, with RAM</source>
        <translation>{usable}；借助内存，最长上下文为 {longest}</translation>
    </message>
    <message>
        <source>{usable}; longest context here {longest}</source>
        <translation>{usable}；这里的最长上下文为 {longest}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>compute and output buffers</source>
        <translation>计算和输出缓冲区</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Reading it before the first word</source>
        <translation>出现首字前的读取</translation>
    </message>
    <message>
        <source>{n} tokens at {rate} a second</source>
        <translation>{n} 词元，每秒 {rate}</translation>
    </message>
    <message>
        <source>Writing speed when full</source>
        <translation>填满时的生成速度</translation>
    </message>
    <message>
        <source>the cache is read again for every token</source>
        <translation>每个词元都要重新读取缓存</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s（估计）</translation>
    </message>
</context>
<context>
    <name>CostTopic</name>
    <message>
        <source>Cost a month against conversations</source>
        <translation>每月费用与对话次数</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>每月对话次数</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Where they cross</source>
        <translation>交叉点</translation>
    </message>
    <message>
        <source>both axes logarithmic</source>
        <translation>两轴均为对数刻度</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Drag the line or use the arrow keys to change the conversations. A step upwards is one more machine.</source>
        <translation>拖动竖线或用方向键更改对话次数。每个台阶表示增加一台机器。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自行部署</translation>
    </message>
    <message>
        <source>split, {:.0%} sent on</source>
        <translation>分流，{:.0%} 转发</translation>
    </message>
    <message>
        <source>owning is cheaper from {} on</source>
        <translation>从 {} 起自购更便宜</translation>
    </message>
    <message>
        <source>a split from {} on</source>
        <translation>从 {} 起分流更便宜</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>A count above 0, for example 8B, 15T or 128k</source>
        <translation>大于 0 的数量，例如 8B、15T 或 128k</translation>
    </message>
</context>
<context>
    <name>CrowdChart</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} tok/s</translation>
    </message>
    <message>
        <source>{}, link {}</source>
        <translation>{}，互连 {}</translation>
    </message>
    <message>
        <source>{}, tok/s</source>
        <translation>{}，tok/s</translation>
    </message>
    <message>
        <source>{}, link&apos;s share</source>
        <translation>{}，互连占比</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>面板的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>固定 (P)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>取消固定 (P)</translation>
    </message>
    <message>
        <source>{quant} at {context} context</source>
        <translation>{quant}，{context} 上下文</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>{held}, first word after {wait}</source>
        <translation>{held}，{wait} 后出现首字</translation>
    </message>
    <message>
        <source>{held}, first word {wait} after a cold start</source>
        <translation>{held}，冷启动后 {wait} 出第一个词</translation>
    </message>
    <message>
        <source>✓ measured</source>
        <translation>✓ 实测</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Attach this to a report of a fault. Look it over before you send it.</source>
        <translation>报告故障时请附上此内容。发送前请先查看一遍。</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>诊断信息已复制：不含姓名和序列号</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This rig</source>
        <translation>这台机器</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>可用高速内存</translation>
    </message>
    <message>
        <source>Largest dense model</source>
        <translation>最大稠密模型</translation>
    </message>
    <message>
        <source>Speed for it</source>
        <translation>对应速度</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>负载功耗</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Price of all parts</source>
        <translation>全部部件价格</translation>
    </message>
    <message>
        <source>{} {} at {}</source>
        <translation>{} {}，{}</translation>
    </message>
    <message>
        <source>First word, {:,} tokens</source>
        <translation>首字，{:,} 词元</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>you typed it</source>
        <translation>由你填写</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>重置：{}</translation>
    </message>
    <message>
        <source>Correct: {}</source>
        <translation>更正：{}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What it comes to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Counted exactly with {name}, without the tokens of a chat template.</source>
        <translation>用 {name} 精确计数，不含聊天模板的词元。</translation>
    </message>
    <message>
        <source>Estimated: the vocabulary of {name} does not come with this program. Eight of ten texts lie within the range. A GGUF file of the model counts exactly.</source>
        <translation>估计值：本程序不附带 {name} 的词表。十段文本中有八段落在范围内。使用该模型的 GGUF 文件可精确计数。</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>还没有文字。</translation>
    </message>
    <message>
        <source>Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes {per_word} tokens, a token {letters} characters.</source>
        <translation>经验法则：每词元 ¾ 个单词，即 {guess} 词元。这里一个单词占 {per_word} 词元，一个词元有 {letters} 个字符。</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>来源：{}</translation>
    </message>
    <message>
        <source>Longer than any model&apos;s context window.</source>
        <translation>超过任何模型的上下文窗口。</translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation>
            <numerusform>可放入 {window} 的上下文窗口；有 {n} 个模型支持该长度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation>
            <numerusform>可放入 {window} 的上下文窗口；有 {n} 个模型支持该长度，这台机器的内存可容纳其中的 {fit} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show models with {window} of context</source>
        <translation>显示上下文为 {window} 的模型</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to count</source>
        <translation>要计数的文件</translation>
    </message>
    <message>
        <source>A folder to count</source>
        <translation>要计数的文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>目前已计数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>{done} of {total}, {tokens} tokens so far</source>
        <translation>{done}/{total}，目前 {tokens} 词元</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation>
            <numerusform>{files} 个文件共 {tokens} 词元，{words} 个单词，{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: {}</source>
        <translation>提前停止：{}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 项</translation>
    </message>
    <message>
        <source>Not counted: {}</source>
        <translation>未计数：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} words</source>
        <translation>
            <numerusform>{} 个单词</numerusform>
        </translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation>{all} 个中最大的 {shown} 个。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Figures changed: the order is no longer right</source>
        <translation>数值已变化：当前排序不再正确</translation>
    </message>
    <message numerus="yes">
        <source>{total} models</source>
        <translation>
            <numerusform>{total} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} models, {shown} shown</source>
        <translation>
            <numerusform>{total} 个模型，显示 {shown} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filter {name}</source>
        <translation>移除筛选条件 {name}</translation>
    </message>
    <message>
        <source>Sort: {name}</source>
        <translation>排序：{name}</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>最适合我</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>First word soonest</source>
        <translation>首字最快</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>内存最少</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在这台机器上</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>模型的上下文</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>under {size}</source>
        <translation>低于 {size}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} 或更多</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{context} or more</source>
        <translation>{context} 或更多</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>“{query}”</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在这台机器上</translation>
    </message>
    <message>
        <source>{context} context</source>
        <translation>{context} 上下文</translation>
    </message>
</context>
<context>
    <name>FindCombo</name>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
</context>
<context>
    <name>FitDelegate</name>
    <message>
        <source>{total}: {parts}. {count} bytes.</source>
        <translation>{total}：{parts}。{count} 字节。</translation>
    </message>
    <message>
        <source>Measured by you</source>
        <translation>由你实测</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Memory, GB</source>
        <translation>内存（GB）</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>内存（GiB）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Parameters in all, in billions (B): they decide the memory</source>
        <translation>总参数量，以十亿（B）计：决定所需内存</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>The best quantization for this computer</source>
        <translation>最适合这台电脑的量化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: measured</source>
        <translation>每秒生成的词元数（估计值）：10 次实测中有 8 次落在范围内。✓：实测</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>From sending a prompt to its first word</source>
        <translation>从发送提示词到出现第一个字的时间</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The longest context that fits, in tokens</source>
        <translation>能容纳的最长上下文，以词元计</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>你的文件</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>激活 {count}</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>FreeNowLine</name>
    <message>
        <source>Now only {free} free on {device}: it takes {needed}. Close programs.</source>
        <translation>{device} 上目前只有 {free} 空闲：需要 {needed}。请关闭一些程序。</translation>
    </message>
    <message>
        <source>Now only {free} of memory free: it takes {needed}. Close programs.</source>
        <translation>目前只有 {free} 内存空闲：需要 {needed}。请关闭一些程序。</translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>No rig with a known price does it.</source>
        <translation>没有价格已知的机器能做到。</translation>
    </message>
    <message>
        <source>{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} with {}.</source>
        <translation>{} 台机器，从 {}（{:,.0f} {}，每秒 {} 词元）到 {}（{:,.0f} {}，每秒 {}）。</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Price of the whole rig, {}</source>
        <translation>整机价格，{}</translation>
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
        <translation>{model} 认识 {count} 个词元。</translation>
    </message>
    <message>
        <source>{model} has {count} parameters; at {bits} bits each they are {size}.</source>
        <translation>{model} 有 {count} 个参数；每个 {bits} 位，共 {size}。</translation>
    </message>
    <message>
        <source>{model}: {active} of {total} are active, {share} %.</source>
        <translation>{model}：{total} 中激活 {active}，占 {share}%。</translation>
    </message>
    <message>
        <source>{model} has none: it is dense.</source>
        <translation>{model} 没有专家：它是稠密模型。</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts in {layers} of {depth} layers.</source>
        <translation>{model}：{depth} 层中有 {layers} 层，每层使用 {all} 个专家中的 {used} 个。</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} layers.</source>
        <translation>{model}：{depth} 层中有 {layers} 层，每层使用 {all} 个专家中的 {used} 个，另加所有词元共享的部分。</translation>
    </message>
    <message>
        <source>{model} has {layers} layers of about {size} each.</source>
        <translation>{model} 有 {layers} 层，每层约 {size}。</translation>
    </message>
    <message>
        <source>{model}: {rows} tokens × {width} values = {count}.</source>
        <translation>{model}：{rows} 词元 × {width} 个值 = {count}。</translation>
    </message>
    <message>
        <source>{model} describes a token with {width} values.</source>
        <translation>{model} 用 {width} 个值描述一个词元。</translation>
    </message>
    <message>
        <source>{model}: {share} % of all parameters.</source>
        <translation>{model}：占全部参数的 {share}%。</translation>
    </message>
    <message>
        <source>{model}: {heads} query heads share {kv} of keys and values in each attention layer.</source>
        <translation>{model}：每个注意力层中，{heads} 个查询头共享 {kv} 组键和值。</translation>
    </message>
    <message>
        <source>{model}: {heads} heads, and one row of {row} values a token and layer is kept.</source>
        <translation>{model}：{heads} 个头，每层每词元保留一行 {row} 个值。</translation>
    </message>
    <message>
        <source>{model} has no such layers.</source>
        <translation>{model} 没有这样的层。</translation>
    </message>
    <message>
        <source>{model}: {count} of {depth} layers look back over {window} tokens.</source>
        <translation>{model}：{depth} 层中有 {count} 层回看 {window} 词元。</translation>
    </message>
    <message>
        <source>{model} takes up to {most} tokens; this machine has memory for {here}.</source>
        <translation>{model} 最多接受 {most} 词元；这台机器的内存可容纳 {here}。</translation>
    </message>
    <message>
        <source>{model}: {count} × {bits} bits ÷ 8 = {size}.</source>
        <translation>{model}：{count} × {bits} 位 ÷ 8 = {size}。</translation>
    </message>
    <message>
        <source>{model}: {size} for {context} tokens, {each} more for each further one.</source>
        <translation>{model}：{context} 词元占 {size}，每增加一个词元多占 {each}。</translation>
    </message>
    <message>
        <source>{model} at {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</source>
        <translation>{model}，{context}：f16 为 {f16}，q8_0 为 {q8}，q4_0 为 {q4}。</translation>
    </message>
    <message>
        <source>{model} has none here.</source>
        <translation>{model} 在这里没有。</translation>
    </message>
    <message>
        <source>{model} at {context} context: {size}.</source>
        <translation>{model}，{context} 上下文：{size}。</translation>
    </message>
    <message>
        <source>{name}: {usable} of {capacity}.</source>
        <translation>{name}：{capacity} 中的 {usable}。</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
    <message>
        <source>{model}: four conversations of {context} each need {size} of KV cache.</source>
        <translation>{model}：四个各 {context} 的对话需要 {size} 的 KV 缓存。</translation>
    </message>
    <message>
        <source>There is no graphics card here: all layers are in system memory.</source>
        <translation>这里没有显卡：所有层都在系统内存中。</translation>
    </message>
    <message>
        <source>{model}: {on} of {all} layers are on the card here.</source>
        <translation>{model}：这里 {all} 层中有 {on} 层在显卡上。</translation>
    </message>
    <message>
        <source>No graphics card with memory of its own is here.</source>
        <translation>这里没有带独立显存的显卡。</translation>
    </message>
    <message>
        <source>{name}: {model} takes {used} of {usable} usable.</source>
        <translation>{name}：{model} 占用可用 {usable} 中的 {used}。</translation>
    </message>
    <message>
        <source>{model}: {gib} in memory, a file of {gb}.</source>
        <translation>{model}：内存中 {gib}，文件 {gb}。</translation>
    </message>
    <message>
        <source>{quant} {size} ({bits} bits)</source>
        <translation>{quant} {size}（{bits} 位）</translation>
    </message>
    <message>
        <source>{model}: {sizes}.</source>
        <translation>{model}：{sizes}。</translation>
    </message>
    <message>
        <source>A block of {count} weights takes {size} bytes: {bits} bits each.</source>
        <translation>一个含 {count} 个权重的块占 {size} 字节：每个权重 {bits} 位。</translation>
    </message>
    <message>
        <source>{model}: at {count} tokens the compute buffer takes {size}.</source>
        <translation>{model}：{count} 词元时计算缓冲区占 {size}。</translation>
    </message>
    <message>
        <source>{name} runs with {backends}; figures here are for {used}.</source>
        <translation>{name} 可使用 {backends} 运行；这里的数字针对 {used}。</translation>
    </message>
    <message>
        <source>{model} writes {range} tokens a second here.</source>
        <translation>{model} 在这里每秒写出 {range} 词元。</translation>
    </message>
    <message>
        <source>{model}: {wait} after a prompt of {tokens} tokens here.</source>
        <translation>{model}：在这里，{tokens} 词元的提示词之后需等待 {wait}。</translation>
    </message>
    <message>
        <source>{model} reads {range} tokens a second here.</source>
        <translation>{model} 在这里每秒读取 {range} 词元。</translation>
    </message>
    <message>
        <source>{model} reads {size} of weights for each token.</source>
        <translation>{model} 每个词元读取 {size} 的权重。</translation>
    </message>
    <message>
        <source>{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.</source>
        <translation>{name}：每秒 {rate} ÷ {model} 每词元 {size} = 最多每秒 {most} 词元。</translation>
    </message>
    <message>
        <source>{model}: {flop} billion for one token.</source>
        <translation>{model}：一个词元 {flop} × 10⁹ 次运算。</translation>
    </message>
    <message>
        <source>{name}: {peak} TFLOPS in 16 bits, at the most.</source>
        <translation>{name}：16 位下最多 {peak} TFLOPS。</translation>
    </message>
    <message>
        <source>{name}: {matrix} TFLOPS in its matrix units, {plain} without them.</source>
        <translation>{name}：矩阵单元 {matrix} TFLOPS，不用矩阵单元为 {plain}。</translation>
    </message>
    <message>
        <source>{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.</source>
        <translation>{model}：生成时每字节 {one} 次运算，读取 {tokens} 词元时为 {many} 次。</translation>
    </message>
    <message>
        <source>{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to write.</source>
        <translation>{name} 在读取一个字节的时间内可做 {ridge} 次运算；{model} 生成时只需 {one} 次。</translation>
    </message>
    <message>
        <source>{name}: about {rate} a second from system memory.</source>
        <translation>{name}：从系统内存读取约每秒 {rate}。</translation>
    </message>
    <message>
        <source>Here: {kind}, {rate} a second at the most.</source>
        <translation>这里：{kind}，最多每秒 {rate}。</translation>
    </message>
    <message>
        <source>{name}: {power} W.</source>
        <translation>{name}：{power} W。</translation>
    </message>
    <message>
        <source>{model}: its training tokens are not known.</source>
        <translation>{model}：训练词元数未知。</translation>
    </message>
    <message>
        <source>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</source>
        <translation>{model}：6 × {params} × {tokens} 词元 = {flop} FLOP。</translation>
    </message>
    <message>
        <source>{model}: {ratio} training tokens per active parameter.</source>
        <translation>{model}：每个激活参数对应 {ratio} 个训练词元。</translation>
    </message>
    <message>
        <source>{quant}: {increase}, where it was measured.</source>
        <translation>{quant}：{increase}（有实测之处）。</translation>
    </message>
    <message>
        <source>{model} at {context} context here: {word}.</source>
        <translation>{model} 在这里，{context} 上下文：{word}。</translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message numerus="yes">
        <source>{} terms</source>
        <translation>
            <numerusform>{} 条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>没有包含这些字词的术语。</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Model of the goal</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Tokens per second of the goal</source>
        <translation>目标每秒词元数</translation>
    </message>
    <message>
        <source>Context of the goal</source>
        <translation>目标上下文</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>at</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>tok/s with</source>
        <translation>tok/s，上下文</translation>
    </message>
    <message>
        <source>Type how many tokens per second you want, for example 10.</source>
        <translation>输入想要的每秒词元数，例如 10。</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>正在比较目录中的机器。</translation>
    </message>
    <message>
        <source>{} as {} needs {} and about {} of bandwidth.</source>
        <translation>{}（{}）需要 {} 和约 {} 的带宽。</translation>
    </message>
    <message>
        <source>Weights {}, KV cache {}, working {}; usable fast memory {}</source>
        <translation>权重 {}，KV 缓存 {}，工作区 {}；可用高速内存 {}</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>比较了目录中的 {:,} 台机器。</numerusform>
        </translation>
    </message>
    <message>
        <source>This rig does it: {} tok/s.</source>
        <translation>这台机器可以做到：{} tok/s。</translation>
    </message>
    <message>
        <source>This rig cannot hold it.</source>
        <translation>这台机器放不下。</translation>
    </message>
    <message>
        <source>How fast this rig is, is unknown.</source>
        <translation>这台机器的速度未知。</translation>
    </message>
    <message>
        <source>This rig writes {} tok/s.</source>
        <translation>这台机器的生成速度为 {} tok/s。</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试试</translation>
    </message>
    <message>
        <source>Try {}</source>
        <translation>试试 {}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>显示诊断信息…</translation>
    </message>
    <message>
        <source>What was found and how, versions, files. No names or serial numbers.</source>
        <translation>检测到的内容及方式、版本、文件。不含姓名和序列号。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>This computer is still being read</source>
        <translation>仍在读取这台电脑的信息</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Looking at this computer.</source>
        <translation>正在检查这台电脑。</translation>
    </message>
    <message>
        <source>Correct this computer</source>
        <translation>更正这台电脑</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>最适合</translation>
    </message>
    <message>
        <source>No model for this fits: try a shorter context or another use.</source>
        <translation>没有适合此用途的模型放得下：试试更短的上下文或其他用途。</translation>
    </message>
    <message>
        <source>Every model on this computer</source>
        <translation>这台电脑上的所有模型</translation>
    </message>
    <message>
        <source>tokens per second against total parameters, best quantization at {}</source>
        <translation>每秒词元数与总参数量，{} 时的最佳量化</translation>
    </message>
    <message>
        <source>Every model on {}</source>
        <translation>{} 上的所有模型</translation>
    </message>
    <message numerus="yes">
        <source>See all {} models</source>
        <translation>
            <numerusform>查看全部 {} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run well</source>
        <translation>
            <numerusform>{n} 个运行流畅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tight</source>
        <translation>
            <numerusform>{n} 个勉强</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>{n} 个缓慢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} do not fit</source>
        <translation>
            <numerusform>{n} 个放不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} 个未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Cut into tokens</source>
        <translation>切分为词元</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>GGUF file…</source>
        <translation>GGUF 文件…</translation>
    </message>
    <message>
        <source>Count with the vocabulary inside a model file</source>
        <translation>使用模型文件中的词表计数</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>要计数的文本</translation>
    </message>
    <message>
        <source>Type or paste text, or drop files and folders here.</source>
        <translation>输入或粘贴文本，或把文件和文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Point at a token, or go through them with the arrow keys.</source>
        <translation>指向一个词元，或用方向键逐个浏览。</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF 文件 (*.gguf)</translation>
    </message>
</context>
<context>
    <name>JudgementChip</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>缺乏依据</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>信任密钥</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one that the signer tells you by another way than the file came. Their catalog updates are then taken without a question.</source>
        <translation>请将此指纹与签名者通过不同于该文件的其他途径告知您的指纹进行核对。此后，其目录更新将不再询问而直接采用。</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>信任此密钥</translation>
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
        <translation>详情</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>compare rigs</source>
        <translation>比较机器</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation>图表转表格</translation>
    </message>
</context>
<context>
    <name>KnownModels</name>
    <message>
        <source>{name}, {quant}, on this computer</source>
        <translation>{name}，{quant}，在这台电脑上</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Quantizations</source>
        <translation>量化</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Text of {}</source>
        <translation>{} 的文本</translation>
    </message>
    <message>
        <source>Press Play, or Space in here.</source>
        <translation>按“播放”，或在此处按空格键。</translation>
    </message>
    <message>
        <source>Text written by {}</source>
        <translation>由 {} 写出的文本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>until the first word</source>
        <translation>直到出现首字</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>while writing, est.</source>
        <translation>生成时，估计</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>生成时</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>读取速度</translation>
    </message>
    <message>
        <source>The answer seems to begin at once.</source>
        <translation>回答似乎立即开始。</translation>
    </message>
    <message>
        <source>The wait is noticed and does not break the train of thought.</source>
        <translation>能察觉到等待，但不会打断思路。</translation>
    </message>
    <message>
        <source>The wait breaks the train of thought, and attention stays.</source>
        <translation>等待会打断思路，但注意力仍在。</translation>
    </message>
    <message>
        <source>The wait is long enough to turn to something else.</source>
        <translation>等待足够长，可以先去做别的事。</translation>
    </message>
    <message>
        <source>It writes slower than people read.</source>
        <translation>生成速度慢于人的阅读速度。</translation>
    </message>
    <message>
        <source>It writes about as fast as people read.</source>
        <translation>生成速度与人的阅读速度相近。</translation>
    </message>
    <message>
        <source>It writes faster than people read.</source>
        <translation>生成速度快于人的阅读速度。</translation>
    </message>
    <message>
        <source>Done after {}.</source>
        <translation>{} 后完成。</translation>
    </message>
    <message>
        <source>Writing: {done} of {all} tokens</source>
        <translation>正在生成：{done}/{all} 词元</translation>
    </message>
    <message>
        <source>Reading the prompt of {} tokens</source>
        <translation>正在读取 {} 词元的提示词</translation>
    </message>
    <message>
        <source>{} tokens to write</source>
        <translation>要写 {} 词元</translation>
    </message>
    <message>
        <source>Fixed pace: {} tok/s</source>
        <translation>固定速度：{} tok/s</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message>
        <source>Right answers by length of the input</source>
        <translation>不同输入长度下的正确率</translation>
    </message>
    <message>
        <source>{name}: {first:.0f} % at {short}, {last:.0f} % at {long}</source>
        <translation>{name}：{short} 时 {first:.0f}%，{long} 时 {last:.0f}%</translation>
    </message>
    <message>
        <source>No published results.</source>
        <translation>没有已公布的结果。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>LinesChart</name>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>没有可绘制的数据。</translation>
    </message>
    <message>
        <source>At {tokens} tokens: {values}.</source>
        <translation>{tokens} 词元时：{values}。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Two ways to use several at once</source>
        <translation>同时使用多块的两种方式</translation>
    </message>
    <message>
        <source>What joins them in the chart</source>
        <translation>图中的连接方式</translation>
    </message>
    <message>
        <source>Both splits over one link</source>
        <translation>同一互连上的两种切分</translation>
    </message>
    <message>
        <source>{}× {}, joined by</source>
        <translation>{}× {}，连接方式</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>显存到 {} 个用户为止</translation>
    </message>
    <message>
        <source>each layer on all</source>
        <translation>每层分到全部</translation>
    </message>
    <message>
        <source>layers in turn</source>
        <translation>各层轮流</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Their memory is too small for even one user: these are arithmetic alone.</source>
        <translation>它们的内存连一个用户都不够：这些仅是推算。</translation>
    </message>
    <message>
        <source>tok/s in all and the link&apos;s share of the time, users: {}; bold: the faster</source>
        <translation>总 tok/s 与互连占用时间的比例，用户：{}；粗体为较快者</translation>
    </message>
</context>
<context>
    <name>LoadsCard</name>
    <message>
        <source>What each more user takes</source>
        <translation>每增加一个用户的占用</translation>
    </message>
    <message>
        <source>all written in one batch</source>
        <translation>全部在一个批次中生成</translation>
    </message>
    <message>
        <source>Speed with each more user</source>
        <translation>每增加一个用户的速度</translation>
    </message>
    <message>
        <source>asked for each: {} tok/s</source>
        <translation>每个用户要求：{} tok/s</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>每个用户</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>显存到 {} 个用户为止</translation>
    </message>
    <message>
        <source>memory full at {}</source>
        <translation>内存到 {} 个用户为止</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>of it caches</source>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>tok/s in all</source>
        <translation>总 tok/s</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每人</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>At {x}: {parts}.</source>
        <translation>{x} 时：{parts}。</translation>
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
        <translation>设置未保存：{}</translation>
    </message>
</context>
<context>
    <name>MeasureMemoryButton</name>
    <message>
        <source>Copies memory for about two seconds; nothing else is changed</source>
        <translation>复制内存约两秒；不会更改其他任何内容</translation>
    </message>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>测量已停止；没有任何更改</translation>
    </message>
    <message>
        <source>Measure memory speed</source>
        <translation>测量内存速度</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>停止测量（{}）</translation>
    </message>
    <message>
        <source>Memory copies {} GB/s: estimates follow</source>
        <translation>内存复制速度 {} GB/s：估计值随之更新</translation>
    </message>
    <message>
        <source>Not measured: less than 0.5 GiB of memory is free</source>
        <translation>未测量：空闲内存不足 0.5 GiB</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>未测量：{}</translation>
    </message>
</context>
<context>
    <name>MeasureModelButton</name>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>测量已停止；没有任何更改</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <translation>立即测量</translation>
    </message>
    <message>
        <source>Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times</source>
        <translation>对此文件运行 llama-bench：读取一段提示词并写出 128 词元，共五次</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>停止测量（{}）</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>未测量：{}</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>Remove: {}</source>
        <translation>移除：{}</translation>
    </message>
</context>
<context>
    <name>MeasurementEditor</name>
    <message>
        <source>Paste what llama-bench printed (its table, JSON or CSV), or drop the file.</source>
        <translation>粘贴 llama-bench 的输出（表格、JSON 或 CSV），或拖入文件。</translation>
    </message>
    <message>
        <source>The model that was measured</source>
        <translation>被测量的模型</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>无法使用文件 {name}：{why}</translation>
    </message>
    <message>
        <source>Output of llama-bench</source>
        <translation>llama-bench 的输出</translation>
    </message>
    <message>
        <source>Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)</source>
        <translation>文本 (*.json *.jsonl *.csv *.md *.txt *.log);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message>
        <source>Your measurements</source>
        <translation>你的实测</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>添加实测</translation>
    </message>
    <message numerus="yes">
        <source>{count} more are kept for other hardware.</source>
        <translation>
            <numerusform>另有 {count} 条属于其他硬件，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure one model with the llama-bench command under Run it: what it prints corrects the figures of all models on this hardware.</source>
        <translation>用“运行”中的 llama-bench 命令测量一个模型：其输出会修正这套硬件上所有模型的数字。</translation>
    </message>
    <message>
        <source>Measurement removed</source>
        <translation>实测已移除</translation>
    </message>
    <message>
        <source>this computer is not known yet</source>
        <translation>尚不了解这台电脑</translation>
    </message>
    <message>
        <source>Measurement added: all figures are corrected</source>
        <translation>实测已添加：所有数字已修正</translation>
    </message>
    <message>
        <source>Which model is &apos;{name}&apos;?</source>
        <translation>“{name}”是哪个模型？</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Images, video and sound are tokens too</source>
        <translation>图像、视频和声音也是词元</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <translation>图像高度</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>录制时长</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>含声音</translation>
    </message>
    <message>
        <source>An image of</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>A video or recording of</source>
        <translation>视频或录音时长</translation>
    </message>
    <message>
        <source>By the rules that the makers published. For other vision models of the catalog none was found.</source>
        <translation>按厂商公布的规则计算。目录中其他视觉模型未找到规则。</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>{per_image}, whatever the size of the image</source>
        <translation>{per_image}，与图像大小无关</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, and one a row</source>
        <translation>每 {patch} × {patch} 像素一个，每行再加一个</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, at least {least} and at most {most}</source>
        <translation>每 {patch} × {patch} 像素一个，最少 {least}，最多 {most}</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels</source>
        <translation>每 {patch} × {patch} 像素一个</translation>
    </message>
    <message>
        <source>{base}, and {per_tile} for every tile of {tile} pixels, after fitting into {fit} × {fit} and scaling the shorter side down to {short}</source>
        <translation>{base}，缩放到 {fit} × {fit} 以内并将短边缩小到 {short} 后，每个 {tile} 像素的图块再加 {per_tile}</translation>
    </message>
    <message>
        <source>{per_image} when no side is over {small} pixels, else {per_tile} for every tile of {tile}</source>
        <translation>各边均不超过 {small} 像素时为 {per_image}，否则每个 {tile} 的图块为 {per_tile}</translation>
    </message>
    <message>
        <source>{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} for the whole image when it has several</source>
        <translation>每个 {tile} 像素的图块为 {per_tile}，最多 {most_tiles} 个图块；有多个图块时整幅图像再加 {per_tile}</translation>
    </message>
    <message>
        <source>{model}, default resolution</source>
        <translation>{model}，默认分辨率</translation>
    </message>
    <message>
        <source>{model}, low resolution</source>
        <translation>{model}，低分辨率</translation>
    </message>
    <message>
        <source>{model}, default or low resolution</source>
        <translation>{model}，默认或低分辨率</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second</source>
        <translation>每帧 {n}，每秒 {frames} 帧</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second; {sound} a second for sound</source>
        <translation>每帧 {n}，每秒 {frames} 帧；声音每秒 {sound}</translation>
    </message>
    <message>
        <source>{model}, sound alone</source>
        <translation>{model}，仅声音</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>每秒 {n}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>How models remember what was said</source>
        <translation>模型如何记住说过的话</translation>
    </message>
    <message>
        <source>KV cache against context</source>
        <translation>KV 缓存与上下文</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文，词元</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KV 缓存类型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>The KV cache of one conversation against its context, both axes logarithmic. A line turns pale beyond the context that the model was made for.</source>
        <translation>一次对话的 KV 缓存与其上下文的关系，两轴均为对数刻度。超出模型设计的上下文后，线条变淡。</translation>
    </message>
    <message>
        <source>Query heads on top, what is kept below</source>
        <translation>上方为查询头，下方为保留的内容</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>KV type</source>
        <translation>KV 类型</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>{} 时</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
    <message>
        <source>{numbers}; {growth} a token</source>
        <translation>{numbers}；每词元 {growth}</translation>
    </message>
    <message>
        <source>made for up to {}</source>
        <translation>最长支持 {}</translation>
    </message>
    <message>
        <source>{name}, {size} at {context}</source>
        <translation>{name}，{context} 时 {size}</translation>
    </message>
    <message>
        <source>no model of the catalog has it; a public attempt to repeat its results failed: {}</source>
        <translation>目录中没有模型采用它；一次公开的复现尝试失败：{}</translation>
    </message>
    <message>
        <source>{}; sizes as llama.cpp allocates them</source>
        <translation>{}；大小按 llama.cpp 的分配方式计算</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>内存随上下文增长的变化</translation>
    </message>
    <message>
        <source>The memory of this model is unknown.</source>
        <translation>此模型的内存需求未知。</translation>
    </message>
    <message>
        <source>{total} of {limit} usable in {where} at {context} tokens</source>
        <translation>{context} 词元时：{where}可用 {limit} 中的 {total}</translation>
    </message>
    <message>
        <source>{text}; it is full at any context.</source>
        <translation>{text}；任何上下文下都已满。</translation>
    </message>
    <message>
        <source>{text}; the model&apos;s whole context fits.</source>
        <translation>{text}；模型的完整上下文放得下。</translation>
    </message>
    <message>
        <source>{text}; it is full at {full}.</source>
        <translation>{text}；到 {full} 时填满。</translation>
    </message>
    <message>
        <source>In RAM</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}（{unit}）</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文，词元</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Memory unknown: the shape is not published</source>
        <translation>内存未知：结构未公布</translation>
    </message>
    <message>
        <source>over at any context</source>
        <translation>任何上下文都超出</translation>
    </message>
    <message>
        <source>full at {context}</source>
        <translation>到 {context} 时填满</translation>
    </message>
    <message>
        <source>{size} on card</source>
        <translation>显卡上 {size}</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>{size} on cards</source>
        <translation>显卡上 {size}</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>共 {size}</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Compute, overhead</source>
        <translation>计算、额外开销</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>MemoryTab</name>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>What takes it</source>
        <translation>占用构成</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>输出缓冲区</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
    <message>
        <source>{total} needed in all</source>
        <translation>总共需要 {total}</translation>
    </message>
    <message>
        <source>the scores of all words for one token, in RAM</source>
        <translation>一个词元对所有词的评分，位于内存</translation>
    </message>
    <message>
        <source>the scores of all words for one token of each of {slots} slots, in RAM</source>
        <translation>{slots} 个槽位各一个词元对所有词的评分，位于内存</translation>
    </message>
    <message>
        <source>{name}, {quant}: {weights} weights, {cache} cache and state, {rest} buffers</source>
        <translation>{name}，{quant}：权重 {weights}，缓存与状态 {cache}，缓冲区 {rest}</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, it takes {true}</source>
        <translation>经验法则得出 {rule}，实际占用 {true}</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters is often quoted.</source>
        <translation>常有人说每十亿激活参数需要 1.2 GB。</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>What the file is made of</source>
        <translation>文件的构成</translation>
    </message>
    <message>
        <source>{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of {full} in 16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; norms stay in 32. The KV cache does not shrink with it.</source>
        <translation>{model} 的 {quant} 每个权重存 {bits:.2f} 位：{size}，而 16 位为 {full}，减少 {saved:.0%}。舍入损失最大的矩阵分到更多位；归一化层保持 32 位。KV 缓存不会随之缩小。</translation>
    </message>
    <message>
        <source>{bits:.2f} bits a weight; {count} tensors: {names}</source>
        <translation>每个权重 {bits:.2f} 位；{count} 个张量：{names}</translation>
    </message>
    <message>
        <source>{} has a layout of its own</source>
        <translation>{} 有自己的布局</translation>
    </message>
    <message>
        <source>its values come from tables of patterns</source>
        <translation>其值来自模式表</translation>
    </message>
    <message>
        <source>A block of {type}: {count} weights in {bytes} bytes</source>
        <translation>{type} 的一个块：{bytes} 字节存 {count} 个权重</translation>
    </message>
    <message>
        <source>{} stores each weight by itself</source>
        <translation>{} 单独存储每个权重</translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>正在查找模型文件…</translation>
    </message>
    <message>
        <source>None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. Drop a GGUF file on the window, or add one here.</source>
        <translation>在 Ollama、LM Studio、llama.cpp 和 Hugging Face 的存放位置均未找到。请把 GGUF 文件拖到窗口上，或在此添加。</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation>
            <numerusform>{count} 个模型，{size}。它们以精确大小列在表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 项</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are not understood. The first: {reason}</source>
        <translation>
            <numerusform>{count} 个文件无法识别。第一个：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>打开 {}</translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation>将 {} 移出列表</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json)</source>
        <translation>模型 (*.gguf config.json)</translation>
    </message>
</context>
<context>
    <name>ModelHead</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>No model passes these filters</source>
        <translation>没有模型符合这些筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation>
            <numerusform>共有 {total} 个已知模型。去掉一个筛选条件即可看到部分模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>正在检查这台电脑</translation>
    </message>
    <message>
        <source>The models appear in a moment.</source>
        <translation>模型马上就会显示。</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>for plans, comparisons and upgrades</source>
        <translation>用于规划、比较和升级</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Hours of writing a day</source>
        <translation>每天生成小时数</translation>
    </message>
    <message>
        <source>Hours a day that the machine is on</source>
        <translation>机器每天开机小时数</translation>
    </message>
    <message>
        <source>Three letters. Nothing is looked up: you type the rate.</source>
        <translation>三个字母。程序不会联网查询：汇率由你填写。</translation>
    </message>
    <message>
        <source>Of one kWh, in your currency.</source>
        <translation>每千瓦时，以你的货币计。</translation>
    </message>
    <message>
        <source>How long models write, all told.</source>
        <translation>模型生成的总时长。</translation>
    </message>
    <message>
        <source>Hours on a day</source>
        <translation>每天开机小时数</translation>
    </message>
    <message>
        <source>Beyond the writing it idles; the rest of the day it is off.</source>
        <translation>生成之外的时间处于空闲；一天中其余时间关机。</translation>
    </message>
    <message>
        <source>Type how many {} one US dollar is: prices follow then.</source>
        <translation>填写 1 美元等于多少 {}：价格随之换算。</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD</source>
        <translation>{conversations} ×（{fresh:,.0f} 新 × {price:g} + {cached:,.0f} 缓存 × {low:g} + {out:,.0f} 输出 × {high:g}）÷ 1,000,000 USD</translation>
    </message>
    <message>
        <source>list price of {}, without tax</source>
        <translation>{} 的标价，不含税</translation>
    </message>
    <message>
        <source>above {:,} tokens in: {:g} in, {:g} out</source>
        <translation>输入超过 {:,} 词元：输入 {:g}，输出 {:g}</translation>
    </message>
    <message>
        <source>{page}; as in the price list of {source}</source>
        <translation>{page}；依据 {source} 的价目表</translation>
    </message>
    <message>
        <source>{label}, {each} USD a conversation</source>
        <translation>{label}，每次对话 {each} USD</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>作为服务</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>自行部署</translation>
    </message>
    <message>
        <source>{model} {quant}, {count} × {rig}</source>
        <translation>{model} {quant}，{count} × {rig}</translation>
    </message>
    <message>
        <source>No price or no power of this machine is known.</source>
        <translation>这台机器的价格或功耗未知。</translation>
    </message>
    <message>
        <source>hardware: {count} × {price} ÷ {months:g} months = {cost}</source>
        <translation>硬件：{count} × {price} ÷ {months:g} 个月 = {cost}</translation>
    </message>
    <message>
        <source>waiting: {count} × {watts:.0f} W day and night = {cost}</source>
        <translation>待机：{count} × {watts:.0f} W 昼夜不停 = {cost}</translation>
    </message>
    <message>
        <source>working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh</source>
        <translation>工作功耗 {watts:.0f} W：多 {cost}，每千瓦时 {kwh:.3g} USD</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>目录中的价格</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器数</translation>
    </message>
    <message>
        <source>each serves {capacity} conversations: {share:.0%} of 730.5 hours × 3600 ÷ {seconds} s</source>
        <translation>每台处理 {capacity} 次对话：730.5 小时的 {share:.0%} × 3600 ÷ {seconds} 秒</translation>
    </message>
    <message>
        <source>people do not come evenly through day and night</source>
        <translation>用户不会昼夜均匀到来</translation>
    </message>
    <message>
        <source>busy {:.1%} of the time</source>
        <translation>{:.1%} 的时间繁忙</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Time of the machine</source>
        <translation>机器时间</translation>
    </message>
    <message>
        <source>{} s each</source>
        <translation>每次 {} 秒</translation>
    </message>
    <message>
        <source>{tokens:,.0f} fresh tokens ÷ {rate} a second, read</source>
        <translation>读取：{tokens:,.0f} 个新词元 ÷ 每秒 {rate}</translation>
    </message>
    <message>
        <source>+ {tokens:,} tokens ÷ {rate} a second, written</source>
        <translation>+ 写出：{tokens:,} 词元 ÷ 每秒 {rate}</translation>
    </message>
    <message numerus="yes">
        <source>{} conversations at the same time</source>
        <translation>
            <numerusform>同时 {} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>one conversation at a time</source>
        <translation>一次一个对话</translation>
    </message>
    <message>
        <source>the same estimate as everywhere in this program, for llama.cpp</source>
        <translation>与本程序其他各处相同的估计，针对 llama.cpp</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分流</translation>
    </message>
    <message>
        <source>{kept:.0%} stay, {sent:.0%} go on to the service</source>
        <translation>{kept:.0%} 留下，{sent:.0%} 转发给服务</translation>
    </message>
    <message>
        <source>own machine for {:.0%}: {}</source>
        <translation>自有机器处理 {:.0%}：{}</translation>
    </message>
    <message>
        <source>service for {:.0%}: {}</source>
        <translation>服务处理 {:.0%}：{}</translation>
    </message>
    <message>
        <source>what choosing costs is not counted</source>
        <translation>选择本身的开销未计入</translation>
    </message>
    <message>
        <source>both figures above</source>
        <translation>以上两个数字</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>{fixed} a month ÷ ({api} − {work} USD a conversation)</source>
        <translation>每月 {fixed} ÷（{api} − 每次对话 {work} USD）</translation>
    </message>
    <message>
        <source>type what the machine costs</source>
        <translation>请填写机器的价格</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>a machine is full before it has paid for itself</source>
        <translation>机器在收回成本之前就已满载</translation>
    </message>
    <message>
        <source>conversations a month from which owning is cheaper</source>
        <translation>每月对话次数超过此值时自购更便宜</translation>
    </message>
    <message>
        <source>each further machine sets it back; for good from {} on</source>
        <translation>每增加一台机器都会推迟；从 {} 起稳定更便宜</translation>
    </message>
    <message>
        <source>the figures above</source>
        <translation>以上数字</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model}，运行于 {rig}</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program</source>
        <translation>与本程序其他各处相同的估计</translation>
    </message>
    <message>
        <source>This machine cannot serve the model; the service costs {}.</source>
        <translation>这台机器无法承载该模型；服务费用为 {}。</translation>
    </message>
    <message>
        <source>The service costs {}. What this machine costs is not known: type its price above.</source>
        <translation>服务费用为 {}。这台机器的价格未知：请在上方填写。</translation>
    </message>
    <message>
        <source>On your own it costs {own}; the service, {api}, is {times} times as dear.</source>
        <translation>自行部署费用为 {own}；服务为 {api}，是其 {times} 倍。</translation>
    </message>
    <message>
        <source>The service is cheaper: {api} instead of {own}.</source>
        <translation>服务更便宜：{api}，而自行部署为 {own}。</translation>
    </message>
    <message>
        <source>A split costs {}.</source>
        <translation>分流费用为 {}。</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Least tokens per second</source>
        <translation>最低每秒词元数</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Most seconds to the first word</source>
        <translation>首字最长等待秒数</translation>
    </message>
    <message>
        <source>Least faithful quantization</source>
        <translation>可接受的最低量化精度</translation>
    </message>
    <message>
        <source>4 bits, or as published</source>
        <translation>4 位，或发布时的格式</translation>
    </message>
    <message>
        <source>{} or better</source>
        <translation>{} 或更好</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>New parts only</source>
        <translation>仅限全新部件</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>首字时限</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>Cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Most frugal</source>
        <translation>最省电</translation>
    </message>
    <message>
        <source>Cheapest that today&apos;s drivers run</source>
        <translation>当前驱动支持的最便宜方案</translation>
    </message>
    <message>
        <source>Slower, for much less</source>
        <translation>较慢，但便宜得多</translation>
    </message>
    <message>
        <source>The closest</source>
        <translation>最接近的</translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation>价格与速度</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>no other rig is both cheaper and faster</source>
        <translation>没有其他机器既更便宜又更快</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to open it.</source>
        <translation>点击一个点，或用方向键和 Enter 选择，即可打开。</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>正在比较目录中的机器。</translation>
    </message>
    <message>
        <source>Stopped. Change a field to compare again.</source>
        <translation>已停止。更改任一字段即可重新比较。</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>比较了目录中的 {:,} 台机器。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} from {}: {} tokens per second.</source>
        <translation>{}，{} 起：每秒 {} 词元。</translation>
    </message>
    <message>
        <source>asked for: {} tok/s</source>
        <translation>要求：{} tok/s</translation>
    </message>
    <message>
        <source>this computer: {} tok/s</source>
        <translation>这台电脑：{} tok/s</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>查得价格</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>负载时</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What if?</source>
        <translation>假设？</translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation>所有升级</translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation>下一步最佳升级</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>升级后</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>正在查找。</translation>
    </message>
    <message>
        <source>No single change of parts brings much.</source>
        <translation>没有哪项单独的部件更换能带来明显提升。</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>将 {} 作为假设机器</translation>
    </message>
    <message>
        <source>Runs large models a little faster.</source>
        <translation>运行大模型时稍快一些。</translation>
    </message>
    <message>
        <source>Holds {} {}, slowly:</source>
        <translation>可容纳 {} {}，速度慢：</translation>
    </message>
    <message>
        <source>Makes {} {} comfortable:</source>
        <translation>使 {} {} 达到舒适速度：</translation>
    </message>
    <message>
        <source>Makes {} {} faster:</source>
        <translation>使 {} {} 更快：</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>未发现问题</translation>
    </message>
    <message numerus="yes">
        <source>{} problems</source>
        <translation>
            <numerusform>{} 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed.</source>
        <translation>假定值。</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>{} 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>How much memory does the {} have?</source>
        <translation>{} 有多少显存？</translation>
    </message>
    <message>
        <source>Neither its driver nor the catalog says. Type in the size that is printed on its box: everything here then counts on it.</source>
        <translation>驱动程序和目录都没有说明。请填写包装盒上印的容量：这里的一切都会据此计算。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Should there be a card?</source>
        <translation>应该有显卡吗？</translation>
    </message>
    <message>
        <source>If one is fitted but not listed: check that its driver is installed, then detect again. In a virtual machine the card must be passed through.</source>
        <translation>如果装有显卡却未列出：请检查驱动程序是否已安装，然后重新检测。在虚拟机中必须直通显卡。</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Assumed here</source>
        <translation>此处的假定</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number above 0, or nothing</source>
        <translation>大于 0 的数字，或留空</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Parts and prices</source>
        <translation>部件和价格</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>假设？</translation>
    </message>
    <message>
        <source>Open {} as a what-if rig</source>
        <translation>将 {} 作为假设机器打开</translation>
    </message>
    <message>
        <source>Opens it as a what-if rig</source>
        <translation>作为假设机器打开</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>查价 {}</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>你的价格</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Parts and prices of {}</source>
        <translation>{} 的部件和价格</translation>
    </message>
    <message>
        <source>Used: {}.</source>
        <translation>二手：{}。</translation>
    </message>
    <message>
        <source>{:.0%} of the price is assumed.</source>
        <translation>价格的 {:.0%} 为假定。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>价格依据</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>查价日期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{}: {} in all.</source>
        <translation>{}：共 {}。</translation>
    </message>
    <message>
        <source>Power unknown</source>
        <translation>功耗未知</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load</source>
        <translation>负载时约 {:,.0f} W</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load, {} joules a token</source>
        <translation>负载时约 {:,.0f} W，每词元 {} 焦耳</translation>
    </message>
</context>
<context>
    <name>OtherMachineCard</name>
    <message>
        <source>Another machine</source>
        <translation>另一台机器</translation>
    </message>
    <message>
        <source>Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved by this program.</source>
        <translation>在此粘贴或拖入其 nvidia-smi、dxdiag、lspci 或系统报告，或由本程序保存的机器。</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation>粘贴报告</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>保存这台机器</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the report first.</source>
        <translation>剪贴板中没有文本：请先复制报告。</translation>
    </message>
    <message>
        <source>Open reports of one machine</source>
        <translation>打开同一台机器的报告</translation>
    </message>
    <message>
        <source>Added {}</source>
        <translation>已添加 {}</translation>
    </message>
    <message>
        <source>Save this computer</source>
        <translation>保存这台电脑</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>内存随上下文增长的变化</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KV 缓存的类型</translation>
    </message>
    <message>
        <source>Quantizations</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>一个词元需要 {time}</translation>
    </message>
    <message>
        <source>limited by {what}</source>
        <translation>受限于{what}</translation>
    </message>
    <message>
        <source>none runs well</source>
        <translation>没有运行流畅的</translation>
    </message>
    <message>
        <source>{quant} is the largest that runs well</source>
        <translation>运行流畅的最大量化是 {quant}</translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Taken off the list</source>
        <translation>已移出列表</translation>
    </message>
</context>
<context>
    <name>OwnPricesCard</name>
    <message>
        <source>Your own prices</source>
        <translation>你自己的价格</translation>
    </message>
    <message>
        <source>win over what was seen in shops</source>
        <translation>优先于从商店查得的价格</translation>
    </message>
    <message>
        <source>Add a price of</source>
        <translation>添加价格：</translation>
    </message>
    <message>
        <source>Your price of {}</source>
        <translation>你的 {} 价格</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace against reading</source>
        <translation>速度与阅读对比</translation>
    </message>
    <message>
        <source>People read {low} to {high} tokens a second of this text.</source>
        <translation>人阅读这段文本的速度为每秒 {low} 到 {high} 词元。</translation>
    </message>
    <message>
        <source>{name}: {pace} tok/s.</source>
        <translation>{name}：{pace} tok/s。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>low, tok/s</source>
        <translation>低，tok/s</translation>
    </message>
    <message>
        <source>middle, tok/s</source>
        <translation>中，tok/s</translation>
    </message>
    <message>
        <source>high, tok/s</source>
        <translation>高，tok/s</translation>
    </message>
    <message>
        <source>people read</source>
        <translation>人的阅读</translation>
    </message>
</context>
<context>
    <name>PackingCard</name>
    <message>
        <source>Why larger models err less: superposition</source>
        <translation>大模型为何错误更少：叠加</translation>
    </message>
    <message>
        <source>A model knows far more features than it has dimensions. It stores them as directions that nearly miss each other, which works because few are active at a time. What overlaps is error; more dimensions leave less of it.</source>
        <translation>模型知道的特征远多于它的维度。它把特征存为几乎互不重叠的方向，由于同时激活的很少，这种做法行得通。重叠的部分就是误差；维度越多，误差越小。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃度</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} 个特征</translation>
    </message>
    <message>
        <source>always active</source>
        <translation>始终激活</translation>
    </message>
    <message>
        <source>active {:.0%} of the time</source>
        <translation>{:.0%} 的时间激活</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Mean squared overlap</source>
        <translation>平均平方重叠</translation>
    </message>
    <message>
        <source>Interference against dimensions</source>
        <translation>干扰与维度</translation>
    </message>
    <message>
        <source>Toy model: features squeezed into two dimensions</source>
        <translation>玩具模型：把特征压进两个维度</translation>
    </message>
    <message>
        <source>Mean squared overlap of directions against dimensions, logarithmic</source>
        <translation>方向的平均平方重叠与维度，对数刻度</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept}/{all}</translation>
    </message>
    <message>
        <source>Features that got a direction, {}</source>
        <translation>获得方向的特征，{}</translation>
    </message>
    <message>
        <source>x&apos; = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of the time, the first mattering most</source>
        <translation>x&apos; = ReLU(Wᵀ W x + b)，在此用 {:.0%} 的时间激活的随机特征训练，第一个最重要</translation>
    </message>
    <message>
        <source>mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm</source>
        <translation>平均误差 {error:.2g}；最大重叠 {worst:.2f}，相反方向无害</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>保留的特征</translation>
    </message>
    <message>
        <source>at right angles: no interference, and no room for the others</source>
        <translation>互成直角：没有干扰，也没有其他特征的位置</translation>
    </message>
    <message>
        <source>in opposite pairs: a pair shares an axis, the sign tells them apart</source>
        <translation>成对相反：一对共用一个轴，由符号区分</translation>
    </message>
    <message>
        <source>a pentagon: each overlaps its neighbours by cos 72° = 0.31</source>
        <translation>五边形：每个与相邻者重叠 cos 72° = 0.31</translation>
    </message>
    <message>
        <source>more than dimensions: features that are seldom active may overlap</source>
        <translation>多于维度：很少激活的特征可以重叠</translation>
    </message>
    <message>
        <source>random, measured</source>
        <translation>随机，实测</translation>
    </message>
    <message>
        <source>1 ÷ dimensions</source>
        <translation>1 ÷ 维度</translation>
    </message>
    <message>
        <source>best for {}</source>
        <translation>{} 的最佳值</translation>
    </message>
    <message>
        <source>Mean squared overlap in {} dimensions, {}</source>
        <translation>{} 维中的平均平方重叠，{}</translation>
    </message>
    <message>
        <source>a typical overlap is its root, {:.1%}</source>
        <translation>典型重叠是其平方根，{:.1%}</translation>
    </message>
    <message>
        <source>no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is near 1 ÷ m for n far above m: {}</source>
        <translation>n 个方向的任何排布都不会低于 (n − m) ÷ (m × (n − 1))，当 n 远大于 m 时接近 1 ÷ m：{}</translation>
    </message>
    <message>
        <source>two directions overlap by {:.1%} on average</source>
        <translation>两个方向平均重叠 {:.1%}</translation>
    </message>
    <message>
        <source>In {} dimensions</source>
        <translation>在 {} 维中</translation>
    </message>
    <message>
        <source>In twice the dimensions, {}</source>
        <translation>在两倍维度中，{}</translation>
    </message>
    <message>
        <source>with all features kept overlapping (strong superposition), the loss follows the overlap, 1 ÷ m; families of open models from 100 million to 70 billion parameters fall about so</source>
        <translation>所有特征都保留并重叠时（强叠加），损失随重叠变化，即 1 ÷ m；1 亿到 700 亿参数的开放模型系列大致如此下降</translation>
    </message>
    <message>
        <source>half the interference: the loss falls like 1 ÷ m</source>
        <translation>干扰减半：损失按 1 ÷ m 下降</translation>
    </message>
    <message>
        <source>{name} has {m} dimensions; twice as many halve the interference</source>
        <translation>{name} 有 {m} 维；维度加倍，干扰减半</translation>
    </message>
    <message>
        <source>Twice as wide</source>
        <translation>宽度加倍</translation>
    </message>
</context>
<context>
    <name>PackingView</name>
    <message>
        <source>Directions of the features</source>
        <translation>特征的方向</translation>
    </message>
    <message>
        <source>{kept} of {all} features kept, at {angles}.</source>
        <translation>{all} 个特征中保留 {kept} 个，角度为 {angles}。</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>One as a share of the other</source>
        <translation>一个占另一个的比例</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>At 1M tokens</source>
        <translation>1M 词元时</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % of the FLOPs a token. Both shares follow from the layers; none is written down here. The cache above is in the chosen type throughout, as llama.cpp keeps it; DeepSeek stores parts of its own in fewer bits.</source>
        <translation>DeepSeek 称 V4 Pro 与 V3.2 相比，在 1M 词元时：KV 缓存为 10%，每词元 FLOP 为 27%。这两个比例都由各层推算得出，没有一个是直接写入的。上面的缓存全部按所选类型计算，与 llama.cpp 的做法一致；DeepSeek 自己用更少的位存储其中一部分。</translation>
    </message>
    <message>
        <source>KV cache at {}, {}</source>
        <translation>{} 时的 KV 缓存，{}</translation>
    </message>
    <message>
        <source>KV cache at {}</source>
        <translation>{} 时的 KV 缓存</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}, {}</source>
        <translation>{} 时一个词元的 FLOP，{}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}</source>
        <translation>{} 时一个词元的 FLOP</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search models, cards, words and actions</source>
        <translation>搜索模型、显卡、术语和操作</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ 移动   Enter 打开   Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing here has these letters in its name.</source>
        <translation>这里没有名称包含这些字符的内容。</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>找到 {} 项</translation>
    </message>
    <message>
        <source>theme appearance colours</source>
        <translation>主题 外观 颜色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Text size: {}</source>
        <translation>文字大小：{}</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>缩放 字体 字号 放大 缩小</translation>
    </message>
    <message>
        <source>Memory sizes in GB as on the box</source>
        <translation>内存大小用 GB，与包装一致</translation>
    </message>
    <message>
        <source>Memory sizes in GiB</source>
        <translation>内存大小用 GiB</translation>
    </message>
    <message>
        <source>Use: {}</source>
        <translation>用途：{}</translation>
    </message>
    <message>
        <source>Context: {} tokens</source>
        <translation>上下文：{} 词元</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>组装机器</translation>
    </message>
    <message>
        <source>parts what-if</source>
        <translation>部件 假设</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>运行某个模型需要什么？</translation>
    </message>
    <message>
        <source>buy hardware cheapest fastest budget</source>
        <translation>购买 硬件 最便宜 最快 预算</translation>
    </message>
    <message>
        <source>What should I upgrade?</source>
        <translation>应该升级什么？</translation>
    </message>
    <message>
        <source>buy next step second card more memory</source>
        <translation>购买 下一步 第二张显卡 更多内存</translation>
    </message>
    <message>
        <source>Many users and clusters</source>
        <translation>多用户和集群</translation>
    </message>
    <message>
        <source>server batch tensor parallel RPC vLLM SGLang</source>
        <translation>服务器 批处理 张量并行 RPC vLLM SGLang</translation>
    </message>
    <message>
        <source>Detect this computer again</source>
        <translation>重新检测这台电脑</translation>
    </message>
    <message>
        <source>refresh scan</source>
        <translation>刷新 扫描</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>显示导览</translation>
    </message>
    <message>
        <source>help introduction</source>
        <translation>帮助 介绍</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>help manual questions keys</source>
        <translation>帮助 手册 问题 快捷键</translation>
    </message>
    <message>
        <source>Search the table of models</source>
        <translation>搜索模型表</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>filter find</source>
        <translation>筛选 查找</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Ctrl Y</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>返回这台电脑</translation>
    </message>
    <message>
        <source>save export file</source>
        <translation>保存 导出 文件</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <translation>导出：{}</translation>
    </message>
    <message>
        <source>Run it: {}</source>
        <translation>运行：{}</translation>
    </message>
    <message>
        <source>Add to compare: {}</source>
        <translation>加入比较：{}</translation>
    </message>
    <message>
        <source>Copy the command: {}</source>
        <translation>复制命令：{}</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Plan with this card</source>
        <translation>用此显卡规划</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Ctrl {}</source>
        <translation>Ctrl {}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>{memory} GiB</source>
        <translation>{memory} GiB</translation>
    </message>
    <message>
        <source>up to {memory} GiB unified</source>
        <translation>最高 {memory} GiB 统一内存</translation>
    </message>
    <message>
        <source>A rig with {}</source>
        <translation>配有 {} 的机器</translation>
    </message>
</context>
<context>
    <name>ParameterParts</name>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>State-space mixers</source>
        <translation>状态空间混合器</translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation>稠密前馈</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>Other matrices</source>
        <translation>其他矩阵</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>归一化和偏置</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, read whole as the output matrix</source>
        <translation>词表每个词元一行，作为输出矩阵时整体读取</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, one is looked up</source>
        <translation>词表每个词元一行，每次只查一行</translation>
    </message>
    <message>
        <source>queries, keys, values and what joins the heads again</source>
        <translation>查询、键、值，以及重新合并各头的部分</translation>
    </message>
    <message>
        <source>layers that keep a summary instead of looking back</source>
        <translation>保留摘要而不回看的层</translation>
    </message>
    <message>
        <source>what each layer does to each token on its own</source>
        <translation>每层对每个词元单独所做的处理</translation>
    </message>
    <message>
        <source>chooses the experts of a token</source>
        <translation>为词元选择专家</translation>
    </message>
    <message>
        <source>feed-forward parts of which a token takes a few</source>
        <translation>前馈部分，每个词元只使用其中几个</translation>
    </message>
    <message>
        <source>a feed-forward part that every token takes</source>
        <translation>每个词元都经过的前馈部分</translation>
    </message>
    <message>
        <source>projections of residual streams and of per-layer inputs</source>
        <translation>残差流和逐层输入的投影</translation>
    </message>
    <message>
        <source>scales and offsets, vectors only</source>
        <translation>缩放和偏移，仅为向量</translation>
    </message>
    <message>
        <source>scores for every token of the vocabulary</source>
        <translation>对词表中每个词元的评分</translation>
    </message>
</context>
<context>
    <name>PartSlider</name>
    <message>
        <source>{}, typed</source>
        <translation>{}，手动输入</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Where the parameters sit</source>
        <translation>参数分布在哪里</translation>
    </message>
    <message>
        <source>What each count decides</source>
        <translation>各个数量决定什么</translation>
    </message>
    <message>
        <source>The file also holds {} parameters of blocks that predict further ahead; engines load them only when asked to.</source>
        <translation>文件还包含 {} 个用于向后多预测的块的参数；引擎只在要求时才加载。</translation>
    </message>
    <message>
        <source>In the order in which a token meets them</source>
        <translation>按词元经过的顺序</translation>
    </message>
    <message>
        <source>A token passes: {active}, {share:.0%} of them</source>
        <translation>一个词元经过：{active}，占 {share:.0%}</translation>
    </message>
    <message>
        <source>{passed}; model cards count the embeddings too: {card}</source>
        <translation>{passed}；模型卡还会计入嵌入：{card}</translation>
    </message>
    <message>
        <source>In memory: {} parameters</source>
        <translation>内存中：{} 参数</translation>
    </message>
    <message>
        <source>a token passes {}</source>
        <translation>一个词元经过 {}</translation>
    </message>
    <message>
        <source>a token passes all</source>
        <translation>一个词元经过全部</translation>
    </message>
    <message>
        <source>a token multiplies none</source>
        <translation>一个词元不与任何参数相乘</translation>
    </message>
    <message>
        <source>{purpose}; {passed}</source>
        <translation>{purpose}；{passed}</translation>
    </message>
    <message>
        <source>{} parameters, all tensors of this kind added up</source>
        <translation>{} 参数，为此类张量的总和</translation>
    </message>
    <message>
        <source>Total decides the memory</source>
        <translation>总量决定内存</translation>
    </message>
    <message>
        <source>all {} must lie somewhere, in {}</source>
        <translation>全部 {} 都必须存放在某处，{}</translation>
    </message>
    <message>
        <source>Weights, {}</source>
        <translation>权重，{}</translation>
    </message>
    <message>
        <source>{active} active parameters in {quant} are {read}</source>
        <translation>{quant} 下 {active} 激活参数为 {read}</translation>
    </message>
    <message>
        <source>Active decides the speed</source>
        <translation>激活量决定速度</translation>
    </message>
    <message>
        <source>each token reads them once</source>
        <translation>每个词元都要读取一遍</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation>每词元读取</translation>
    </message>
    <message>
        <source>at most {} tok/s</source>
        <translation>最多 {} tok/s</translation>
    </message>
    <message>
        <source>each token reads {read}; the fastest memory gives {rate} a second</source>
        <translation>每个词元读取 {read}；最快的内存每秒提供 {rate}</translation>
    </message>
    <message>
        <source>Ceiling of generation, {}</source>
        <translation>生成速度上限，{}</translation>
    </message>
    <message>
        <source>if all weights lay there and nothing else were read: an upper bound</source>
        <translation>假设所有权重都在那里且不读取其他内容：这是上限</translation>
    </message>
    <message>
        <source>As published, in 16 bit</source>
        <translation>发布时的 16 位格式</translation>
    </message>
    <message>
        <source>two bytes a parameter</source>
        <translation>每参数两个字节</translation>
    </message>
    <message>
        <source>{name} in 16 bit, {size}</source>
        <translation>{name}，16 位，{size}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>every choice can be undone</source>
        <translation>每个选择都可以撤销</translation>
    </message>
    <message>
        <source>Add GPU</source>
        <translation>添加 GPU</translation>
    </message>
    <message>
        <source>a known card, or your own numbers for one</source>
        <translation>已知的显卡，或自定义数值</translation>
    </message>
    <message>
        <source>Unified system</source>
        <translation>统一内存系统</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>内存大小</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>内存速度</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>内存通道</translation>
    </message>
    <message numerus="yes">
        <source>{} channels</source>
        <translation>
            <numerusform>{} 通道</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lanes of each slot</source>
        <translation>各插槽的通道数</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Your price of all of it</source>
        <translation>你的整机价格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自行部署</translation>
    </message>
    <message>
        <source>you typed it, {}</source>
        <translation>由你填写，{}</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} 核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>est. (want {:.0f}+)</source>
        <translation>估计（期望 {:.0f}+）</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>at {} context</source>
        <translation>{} 上下文</translation>
    </message>
    <message>
        <source>longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>为什么是 {}？</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>运行 {}</translation>
    </message>
    <message numerus="yes">
        <source>{score}, {count} more scores</source>
        <translation>
            <numerusform>{score}，另有 {count} 项评分</numerusform>
        </translation>
    </message>
    <message>
        <source>No score for {purpose} published: judged by its other scores</source>
        <translation>未公布{purpose}评分：按其他评分判断</translation>
    </message>
    <message>
        <source>No score published: judged by size and age</source>
        <translation>未公布评分：按规模和发布时间判断</translation>
    </message>
</context>
<context>
    <name>PinTray</name>
    <message>
        <source>Pinned models</source>
        <translation>已固定的模型</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>取消固定 {name}</translation>
    </message>
    <message>
        <source>See {count} side by side</source>
        <translation>并排查看 {count} 个</translation>
    </message>
    <message>
        <source>See it in full</source>
        <translation>查看全部详情</translation>
    </message>
</context>
<context>
    <name>PinnedView</name>
    <message>
        <source>Back to all models</source>
        <translation>返回所有模型</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>并排比较已固定的模型</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>Memory as the context grows</source>
        <translation>内存随上下文增长的变化</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>estimated range; the dashed line is comfortable</source>
        <translation>估计范围；虚线为舒适速度</translation>
    </message>
    <message>
        <source>with everything on the fastest memory</source>
        <translation>全部放在最快的内存时</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Scores stand here only where one source has at least two of these models: other harnesses give other figures. A score is of the unquantized model.</source>
        <translation>只有同一来源至少包含其中两个模型的评分才会列在这里：不同的评测工具得出的数字不同。评分针对未量化的模型。</translation>
    </message>
    <message>
        <source>No source has published scores of two of these models.</source>
        <translation>没有来源公布过其中两个模型的评分。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>首字等待</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Longest context here</source>
        <translation>此处最长上下文</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>模型的上下文</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>取消固定 {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>{total}, {active} active</source>
        <translation>{total}，激活 {active}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Where {} would lie</source>
        <translation>{} 的存放位置</translation>
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
        <translation>系统内存</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>{} of {} layers on the GPUs.</source>
        <translation>GPU 上的层数：{}/{}。</translation>
    </message>
    <message numerus="yes">
        <source>The experts of {} layers lie in system memory.</source>
        <translation>
            <numerusform>{} 层的专家位于系统内存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ways to plan</source>
        <translation>规划方式</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>组装机器</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>我需要什么？</translation>
    </message>
    <message>
        <source>What to upgrade?</source>
        <translation>升级什么？</translation>
    </message>
    <message>
        <source>Many users</source>
        <translation>多用户</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{} deleted</source>
        <translation>已删除 {}</translation>
    </message>
    <message>
        <source>My next rig</source>
        <translation>我的下一台机器</translation>
    </message>
    <message>
        <source>Not in the catalog, left out: {}</source>
        <translation>不在目录中，已略去：{}</translation>
    </message>
    <message>
        <source>Planned rigs not saved: {}</source>
        <translation>规划的机器未保存：{}</translation>
    </message>
</context>
<context>
    <name>PlayCard</name>
    <message>
        <source>Play the conversation forward</source>
        <translation>推进对话</translation>
    </message>
    <message>
        <source>every turn brings your question and an answer of the sizes above</source>
        <translation>每一轮都加入上述长度的问题和回答</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>达到上限时会怎样</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation>直到上限</translation>
    </message>
    <message>
        <source>Turn of the conversation</source>
        <translation>对话轮次</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>达到上限时</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的内容</translation>
    </message>
    <message>
        <source>Everything said so far; hollow: forgotten</source>
        <translation>目前说过的全部内容；空心：已遗忘</translation>
    </message>
    <message>
        <source>Everything said so far</source>
        <translation>目前说过的全部内容</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>第 {} 轮</translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation>看到 {}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} 空闲</translation>
    </message>
    <message>
        <source>{} said</source>
        <translation>已说 {}</translation>
    </message>
    <message>
        <source>There is room. The whole prompt of {read} tokens is read once.</source>
        <translation>还有空间。{read} 词元的提示词整体读取一次。</translation>
    </message>
    <message>
        <source>There is room: only {read} tokens are read for this turn, the rest is in the cache.</source>
        <translation>还有空间：这一轮只读取 {read} 词元，其余已在缓存中。</translation>
    </message>
    <message>
        <source>Refused: the request exceeds the available context size of {window} tokens. The conversation ends here.</source>
        <translation>已拒绝：请求超出可用上下文大小 {window} 词元。对话到此结束。</translation>
    </message>
    <message>
        <source>The answer is cut after {answer} tokens: the window is full.</source>
        <translation>回答在 {answer} 词元后被截断：窗口已满。</translation>
    </message>
    <message>
        <source>{lost} more tokens are cut off, and all {read} tokens of the prompt are read again before the first word.</source>
        <translation>又裁掉 {lost} 词元，提示词的全部 {read} 词元在首字之前须重新读取。</translation>
    </message>
    <message>
        <source>Context shift: {lost} tokens are thrown away at once, {shifts} times in this turn.</source>
        <translation>上下文移位：一次丢弃 {lost} 词元，本轮发生 {shifts} 次。</translation>
    </message>
    <message>
        <source>The window has moved on by {lost} tokens.</source>
        <translation>窗口已前移 {lost} 词元。</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>没有遗忘任何内容。</translation>
    </message>
    <message>
        <source>{part}: all {n}</source>
        <translation>{part}：全部 {n}</translation>
    </message>
    <message>
        <source>{part}: {n} of {all}</source>
        <translation>{part}：{all} 中的 {n}</translation>
    </message>
    <message>
        <source>Forgotten by now: {}.</source>
        <translation>至今已遗忘：{}。</translation>
    </message>
</context>
<context>
    <name>PoolRow</name>
    <message>
        <source>{used} of {limit} usable</source>
        <translation>可用 {limit} 中的 {used}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>输出缓冲区</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Advertised and practical context</source>
        <translation>宣传的上下文与实用的上下文</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Right answers by length of the input, in</source>
        <translation>不同输入长度下的正确率，基准：</translation>
    </message>
    <message>
        <source>Lost in the middle: a passage is found best when it stands at the start or the end of the prompt, and is missed most in the middle, also by models sold for long context ({source}). Put what matters last, beside the question.</source>
        <translation>中间丢失：段落位于提示词开头或结尾时最容易被找到，位于中间时最容易被忽略，以长上下文为卖点的模型也是如此（{source}）。请把重要内容放在最后，紧挨着问题。</translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation>来源：{source}，{date}</translation>
    </message>
    <message>
        <source>an unknown length</source>
        <translation>未知长度</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; nobody has published its {benchmark} results at several lengths. These are others:</source>
        <translation>{model} 支持的长度为 {tokens}；没有人公布过它在多个长度下的 {benchmark} 结果。以下是其他模型：</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time at {short} and {worst:.0f} % at {long}.</source>
        <translation>{model} 支持的长度为 {tokens}；在 {benchmark} 中，{short} 时正确率为 {best:.0f}%，{long} 时为 {worst:.0f}%。</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, the length that the benchmark calls effective.</source>
        <translation>{model} 支持的长度为 {tokens}；在 {benchmark} 中，直到 {usable} 都保持在 {bound}% 以上，该基准称之为有效长度。</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Loss against size</source>
        <translation>损失与大小</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>没有实测数据。</translation>
    </message>
    <message>
        <source>From {best} ({low}) to {worst} ({high}). {about}</source>
        <translation>从 {best}（{low}）到 {worst}（{high}）。{about}</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>No size is known: see the table.</source>
        <translation>大小均未知：请看表格。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QuantizationTopic</name>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
</context>
<context>
    <name>RangeChart</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{} does not run it</source>
        <translation>{} 无法运行它</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>RemediesCard</name>
    <message>
        <source>What would give more room</source>
        <translation>怎样能获得更多空间</translation>
    </message>
    <message>
        <source>The model&apos;s whole context fits already, and no model that fits needs half of the cache.</source>
        <translation>模型的完整上下文已经放得下，而且没有哪个放得下的模型只需一半的缓存。</translation>
    </message>
    <message>
        <source>Retrieve instead of stuffing (RAG)</source>
        <translation>检索而不是全部塞入（RAG）</translation>
    </message>
    <message>
        <source>Only the chunks nearest to the question go into the prompt.</source>
        <translation>只有与问题最接近的文本块才放入提示词。</translation>
    </message>
    <message>
        <source>Chunks as in</source>
        <translation>分块方式参照</translation>
    </message>
    <message>
        <source>Tokens a chunk</source>
        <translation>每块词元数</translation>
    </message>
    <message>
        <source>Tokens that neighbours share</source>
        <translation>相邻块共有的词元数</translation>
    </message>
    <message>
        <source>Chunks in the prompt</source>
        <translation>提示词中的块数</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Put only these chunks into the window</source>
        <translation>只把这些文本块放入窗口</translation>
    </message>
    <message>
        <source>There are no documents in the window.</source>
        <translation>窗口中没有文档。</translation>
    </message>
    <message>
        <source>{documents} tokens of documents become {n} chunks, {k} of them in the prompt: {prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of KV cache; the index takes {index}.</source>
        <translation>{documents} 词元的文档分成 {n} 块，其中 {k} 块放入提示词：{prompt} 词元，而不是 {documents}。这样节省 {saved} 词元和 {bytes} 的 KV 缓存；索引占 {index}。</translation>
    </message>
    <message>
        <source>Longest context as it is: {}</source>
        <translation>目前的最长上下文：{}</translation>
    </message>
    <message>
        <source>The model does not fit as it is.</source>
        <translation>按现状模型放不下。</translation>
    </message>
    <message>
        <source>The longest context becomes {}.</source>
        <translation>最长上下文变为 {}。</translation>
    </message>
    <message>
        <source>Keep the KV cache in {}</source>
        <translation>以 {} 保存 KV 缓存</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>使用 {}</translation>
    </message>
    <message>
        <source>Take {}, a smaller file</source>
        <translation>改用 {}，文件更小</translation>
    </message>
    <message>
        <source>Take {}: cheaper attention</source>
        <translation>改用 {}：注意力开销更低</translation>
    </message>
    <message>
        <source>Its cache takes {size} here, at most half; up to {longest}.</source>
        <translation>其缓存在这里占 {size}，至多一半；最高 {longest}。</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>{} FLOP</source>
        <translation>{} FLOP</translation>
    </message>
    <message>
        <source>6 × {params:,.0f} active parameters × {tokens:,.0f} tokens</source>
        <translation>6 × {params:,.0f} 激活参数 × {tokens:,.0f} 词元</translation>
    </message>
    <message>
        <source>2 forward and 4 backward for each parameter and token</source>
        <translation>每个参数和词元：前向 2 次，反向 4 次</translation>
    </message>
    <message>
        <source>6 × parameters × tokens</source>
        <translation>6 × 参数 × 词元</translation>
    </message>
    <message>
        <source>from the layers of this model, windows and all</source>
        <translation>根据此模型的各层计算，包括窗口等</translation>
    </message>
    <message>
        <source>for a usual shape: width is 128 times the number of layers (assumed)</source>
        <translation>按常见结构：宽度为层数的 128 倍（假定）</translation>
    </message>
    <message>
        <source>comparing {:,} tokens with those before them, forward and backward</source>
        <translation>将 {:,} 词元与之前的词元比较，前向和反向</translation>
    </message>
    <message>
        <source>Attention on top</source>
        <translation>另加注意力</translation>
    </message>
    <message>
        <source>{:.0%} more</source>
        <translation>多 {:.0%}</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>每参数词元数</translation>
    </message>
    <message>
        <source>compute-optimal by Chinchilla</source>
        <translation>按 Chinchilla 法则为计算最优</translation>
    </message>
    <message>
        <source>over-trained {} times, for cheaper use</source>
        <translation>过度训练 {} 倍，以降低使用成本</translation>
    </message>
    <message>
        <source>under-trained: Chinchilla asks for {} tokens</source>
        <translation>训练不足：Chinchilla 要求 {} 词元</translation>
    </message>
    <message>
        <source>{tokens:,.0f} tokens ÷ {params:,.0f} active parameters</source>
        <translation>{tokens:,.0f} 词元 ÷ {params:,.0f} 激活参数</translation>
    </message>
    <message>
        <source>Chinchilla: {rule:g} × {params} = {tokens} tokens</source>
        <translation>Chinchilla：{rule:g} × {params} = {tokens} 词元</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</source>
        <translation>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</translation>
    </message>
    <message>
        <source>{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit</source>
        <translation>达到峰值 {peak:,.0f} TFLOPS（稠密，16 位）的 {share:.0%}</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>{:,.0f} TFLOPS kept on each</source>
        <translation>每张保持 {:,.0f} TFLOPS</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation>
            <numerusform>{hours} GPU 小时 ÷ {count:,} 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算术</translation>
    </message>
    <message numerus="yes">
        <source>on {:,} cards</source>
        <translation>
            <numerusform>使用 {:,} 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>{hours} hours × {watts:.0f} W of a {name}</source>
        <translation>{hours} 小时 × {watts:.0f} W（{name}）</translation>
    </message>
    <message>
        <source>processors, network and cooling come on top</source>
        <translation>处理器、网络和散热另计</translation>
    </message>
    <message>
        <source>board power in the catalog: {}</source>
        <translation>目录中的板卡功耗：{}</translation>
    </message>
    <message>
        <source>the cards alone</source>
        <translation>仅显卡</translation>
    </message>
    <message>
        <source>{} years</source>
        <translation>{} 年</translation>
    </message>
    <message numerus="yes">
        <source>{} hours</source>
        <translation>
            <numerusform>{} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} days</source>
        <translation>
            <numerusform>{} 天</numerusform>
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
        <translation>费用</translation>
    </message>
    <message>
        <source>Money, unknown</source>
        <translation>费用，未知</translation>
    </message>
    <message>
        <source>Nobody has a price of this card</source>
        <translation>没有这张卡的价格</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>no price of the card</source>
        <translation>没有这张卡的价格</translation>
    </message>
    <message>
        <source>{hours} GPU-hours × {price} USD</source>
        <translation>{hours} GPU 小时 × {price} USD</translation>
    </message>
    <message>
        <source>electricity of the cards: {}</source>
        <translation>显卡用电：{}</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>owned, with electricity</source>
        <translation>自购，含电费</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>所需内存</translation>
    </message>
    <message>
        <source>at least, over all cards</source>
        <translation>至少，所有卡合计</translation>
    </message>
    <message>
        <source>at least; the cards have {}</source>
        <translation>至少；这些卡共有 {}</translation>
    </message>
    <message numerus="yes">
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation>
            <numerusform>放不下：至少需要 {count:,} 张 {size} 的卡</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}</source>
        <translation>{bytes:g} 字节 × {params:,.0f} 参数，全部 = {size}</translation>
    </message>
    <message>
        <source>16-bit weights and gradients, 32-bit copy and two moments of Adam</source>
        <translation>16 位权重和梯度、32 位副本以及 Adam 的两个动量</translation>
    </message>
    <message>
        <source>activations of one sequence, recomputed: {}</source>
        <translation>一个序列的激活值，重新计算：{}</translation>
    </message>
</context>
<context>
    <name>RooflineCard</name>
    <message>
        <source>The roofline of your machine</source>
        <translation>你这台机器的屋顶线</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model}，运行于 {rig}</translation>
    </message>
    <message>
        <source>Writing a token</source>
        <translation>写出一个词元</translation>
    </message>
    <message>
        <source>Reading a prompt, {} tokens at once</source>
        <translation>读取提示词，一次 {} 词元</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP/字节</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>reached, est.</source>
        <translation>达到，估计</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a byte, and arithmetic is the limit.</source>
        <translation>生成时，每个词元都要读取全部激活权重：每字节 {low} FLOP，所以内存是瓶颈。提示词用同样的字节处理许多词元：每字节 {high} FLOP，此时算力是瓶颈。</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a byte, but memory is still the limit: much is read, or few tokens come at once.</source>
        <translation>生成时，每个词元都要读取全部激活权重：每字节 {low} FLOP，所以内存是瓶颈。提示词用同样的字节处理许多词元，每字节 {high} FLOP，但内存仍是瓶颈：要读取的很多，或一次进入的词元很少。</translation>
    </message>
    <message>
        <source>A part of the weights lies in RAM, whose lower roof is dashed: points of the whole model lie between both.</source>
        <translation>一部分权重位于内存，其较低的屋顶以虚线表示：整个模型的点落在两者之间。</translation>
    </message>
    <message>
        <source>Work of a token</source>
        <translation>一个词元的运算量</translation>
    </message>
    <message>
        <source>2 FLOP for each of the {:.3g} billion values passed, and looking back</source>
        <translation>经过的 {:.3g} × 10⁹ 个值各 2 FLOP，以及回看</translation>
    </message>
    <message>
        <source>inference: 2 × active parameters, and attention</source>
        <translation>推理：2 × 激活参数，加上注意力</translation>
    </message>
    <message>
        <source>The ridge</source>
        <translation>屋脊点</translation>
    </message>
    <message>
        <source>{:,.0f} FLOP a byte</source>
        <translation>每字节 {:,.0f} FLOP</translation>
    </message>
    <message>
        <source>peak {peak}/s ÷ bandwidth {bandwidth}/s</source>
        <translation>峰值 {peak}/s ÷ 带宽 {bandwidth}/s</translation>
    </message>
    <message>
        <source>where {} turns from one limit to the other</source>
        <translation>{} 在此从一种瓶颈转为另一种</translation>
    </message>
    <message>
        <source>{} FLOP a byte</source>
        <translation>每字节 {} FLOP</translation>
    </message>
    <message>
        <source>{flop} ÷ {size} read</source>
        <translation>{flop} ÷ 读取 {size}</translation>
    </message>
    <message>
        <source>allowed: {}/s</source>
        <translation>上限：{}/s</translation>
    </message>
    <message>
        <source>limited by arithmetic</source>
        <translation>受限于算力</translation>
    </message>
    <message>
        <source>limited by memory bandwidth</source>
        <translation>受限于内存带宽</translation>
    </message>
    <message>
        <source>reached: {rate} tokens a second, est., are {flops}/s</source>
        <translation>达到：每秒 {rate} 词元（估计），即 {flops}/s</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>The memory bandwidth of this machine is not known.</source>
        <translation>这台机器的内存带宽未知。</translation>
    </message>
    <message>
        <source>{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}.</source>
        <translation>{name}：从每字节 {ridge:.0f} FLOP 起，算力成为瓶颈。{points}。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP/字节</translation>
    </message>
    <message>
        <source>FLOP/s reached</source>
        <translation>达到的 FLOP/s</translation>
    </message>
    <message>
        <source>FLOP/s allowed</source>
        <translation>FLOP/s 上限</translation>
    </message>
    <message>
        <source>FLOP for each byte read from memory</source>
        <translation>从内存每读取一个字节的 FLOP</translation>
    </message>
    <message>
        <source>FLOP a second</source>
        <translation>每秒 FLOP</translation>
    </message>
    <message>
        <source>memory is the limit</source>
        <translation>内存是瓶颈</translation>
    </message>
    <message>
        <source>arithmetic is</source>
        <translation>算力是瓶颈</translation>
    </message>
</context>
<context>
    <name>RoutingCard</name>
    <message>
        <source>Which experts a token takes</source>
        <translation>一个词元使用哪些专家</translation>
    </message>
    <message>
        <source>the cat sat on the mat and the dog saw the cat</source>
        <translation>猫 坐在 垫子 上 狗 看见 了 猫</translation>
    </message>
    <message>
        <source>Text to route, word by word</source>
        <translation>要路由的文本，逐词</translation>
    </message>
    <message>
        <source>Keep earlier tokens lit</source>
        <translation>保持之前的词元点亮</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个词元</translation>
    </message>
    <message>
        <source>Experts touched</source>
        <translation>触及的专家</translation>
    </message>
    <message>
        <source>Experts of a layer that a batch touches</source>
        <translation>一个批次触及的每层专家</translation>
    </message>
    <message>
        <source>Tokens in the batch</source>
        <translation>批次中的词元数</translation>
    </message>
    <message>
        <source>Dark: the experts of the token shown. Pale: of the tokens before it. The router here has this model&apos;s shape and random weights, because the true ones are in the model&apos;s file; which experts light up is made up, how many is not.</source>
        <translation>深色：当前词元的专家。浅色：之前词元的专家。这里的路由器采用此模型的结构和随机权重，因为真实权重在模型文件中；点亮哪些专家是虚构的，点亮多少则不是。</translation>
    </message>
    <message>
        <source>{} is dense: every token passes all parameters of every layer, and there is nothing to choose. Pick a mixture of experts above to see routing.</source>
        <translation>{} 是稠密模型：每个词元都经过每一层的全部参数，没有可选择的。请在上方选一个混合专家模型来查看路由。</translation>
    </message>
    <message>
        <source> One more, shared, expert is passed by every token.</source>
        <translation> 另有一个共享专家，每个词元都会经过。</translation>
    </message>
    <message>
        <source>{name} mixes experts in {layers} of its {every} layers: a router scores all {all} for each token, reads the {used} best and mixes their answers.</source>
        <translation>{name} 在全部 {every} 层中有 {layers} 层混合专家：路由器为每个词元给全部 {all} 个评分，读取最好的 {used} 个并混合它们的结果。</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>触及</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Share of the experts that one token reads, {}</source>
        <translation>一个词元读取的专家比例，{}</translation>
    </message>
    <message>
        <source>experts are {} of this model&apos;s parameters</source>
        <translation>专家占此模型参数的 {}</translation>
    </message>
    <message>
        <source>{used} of {all} in each layer</source>
        <translation>每层 {all} 个中的 {used} 个</translation>
    </message>
    <message>
        <source>One token reads</source>
        <translation>一个词元读取</translation>
    </message>
    <message>
        <source>Different experts lit in a layer, {}</source>
        <translation>一层中点亮的不同专家，{}</translation>
    </message>
    <message>
        <source>{lit:,} lit cells in {layers} layers; repeated words take the same experts</source>
        <translation>{layers} 层中点亮 {lit:,} 格；重复的词使用相同的专家</translation>
    </message>
    <message>
        <source>different experts a layer; tokens lit: {}</source>
        <translation>每层的不同专家；点亮的词元：{}</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>图中</translation>
    </message>
    <message>
        <source>Experts that a batch of {n} tokens touches, {value}</source>
        <translation>一批 {n} 个词元触及的专家，{value}</translation>
    </message>
    <message>
        <source>if tokens choose evenly and on their own; real routers are a little uneven and touch somewhat fewer</source>
        <translation>假设词元均匀且独立地选择；真实的路由器略不均匀，触及的稍少</translation>
    </message>
    <message>
        <source>of {all} experts a layer, on average</source>
        <translation>平均每层 {all} 个专家中</translation>
    </message>
    <message>
        <source>A batch of {} tokens touches</source>
        <translation>一批 {} 个词元触及</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} 词元</translation>
    </message>
    <message>
        <source>Tokens that touch 99 % of the experts, {}</source>
        <translation>触及 99% 专家的词元数，{}</translation>
    </message>
    <message>
        <source>a prompt is read in batches of 512: it reads nearly all weights, whatever the number of active parameters</source>
        <translation>提示词以 512 个为一批读取：无论激活参数有多少，几乎会读取全部权重</translation>
    </message>
    <message>
        <source>why reading a prompt takes all weights, and one user&apos;s writing few</source>
        <translation>为什么读取提示词要用到全部权重，而单个用户的生成只用很少</translation>
    </message>
    <message>
        <source>99 % of the experts after</source>
        <translation>触及 99% 的专家需要</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>Experts that the token &apos;{}&apos; takes</source>
        <translation>词元“{}”使用的专家</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; takes {used} of {all} experts in each of {layers} layers; in the first: {first}.</source>
        <translation>“{token}”在 {layers} 层的每一层中使用 {all} 个专家里的 {used} 个；第一层为：{first}。</translation>
    </message>
    <message>
        <source>layer {}</source>
        <translation>第 {} 层</translation>
    </message>
    <message>
        <source>expert 1</source>
        <translation>专家 1</translation>
    </message>
    <message>
        <source>expert {}</source>
        <translation>专家 {}</translation>
    </message>
    <message>
        <source>Layer {layer}: experts {taken}</source>
        <translation>第 {layer} 层：专家 {taken}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>1.2 GB for each billion active parameters?</source>
        <translation>每十亿激活参数 1.2 GB？</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>经验法则得出</translation>
    </message>
    <message>
        <source>from {} active parameters</source>
        <translation>按 {} 激活参数计算</translation>
    </message>
    <message>
        <source>The rule, {}</source>
        <translation>经验法则，{}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>实际需要</translation>
    </message>
    <message>
        <source>{quant}, {context}, on this machine</source>
        <translation>{quant}，{context}，在这台机器上</translation>
    </message>
    <message>
        <source>Memory needed, {}</source>
        <translation>所需内存，{}</translation>
    </message>
    <message>
        <source>{:.1f} times the rule</source>
        <translation>经验法则的 {:.1f} 倍</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>the rule counts what a token uses, memory holds all experts</source>
        <translation>经验法则只计词元用到的部分，内存却要容纳所有专家</translation>
    </message>
    <message>
        <source>the rule counts what a token multiplies, memory holds the tables too</source>
        <translation>经验法则只计词元相乘的部分，内存还要容纳各种表</translation>
    </message>
    <message>
        <source>for a dense model the rule asks for more than needed at this context</source>
        <translation>对稠密模型，在此上下文下经验法则给出的多于实际所需</translation>
    </message>
    <message>
        <source>for a dense model active and total are the same</source>
        <translation>对稠密模型，激活参数与总参数相同</translation>
    </message>
</context>
<context>
    <name>RunFields</name>
    <message>
        <source>Your run</source>
        <translation>你的训练</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>从某个模型开始</translation>
    </message>
    <message>
        <source>Parameters, all</source>
        <translation>参数总量</translation>
    </message>
    <message>
        <source>Parameters, active for a token</source>
        <translation>每个词元的激活参数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>每个序列的词元数</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>显卡数量</translation>
    </message>
    <message>
        <source>Share of the card&apos;s peak that is kept</source>
        <translation>实际达到的显卡峰值比例</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>of which active</source>
        <translation>其中激活</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>On</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>kept of their peak</source>
        <translation>保持峰值的比例</translation>
    </message>
</context>
<context>
    <name>RunTab</name>
    <message>
        <source>Written for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>bash, zsh</source>
        <translation>bash、zsh</translation>
    </message>
    <message>
        <source>It does not fit: these commands would run out of memory here.</source>
        <translation>放不下：这些命令在这里会耗尽内存。</translation>
    </message>
    <message>
        <source>Its shape is not published, so nobody can say how to place it.</source>
        <translation>其结构未公布，因此无法确定如何放置。</translation>
    </message>
</context>
<context>
    <name>ScalingCard</name>
    <message>
        <source>The scaling law</source>
        <translation>缩放定律</translation>
    </message>
    <message>
        <source>loss at the compute of your run</source>
        <translation>与你的训练相同计算量下的损失</translation>
    </message>
    <message>
        <source>Loss against size at equal compute</source>
        <translation>相同计算量下的损失与大小</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>{:g} × the compute</source>
        <translation>{:g} × 计算量</translation>
    </message>
    <message>
        <source>Each line spends {flop} FLOP on models of every size: small ones read more text, large ones less. The floor of the valley is the best use of that compute. Drag to go along it.</source>
        <translation>每条线都把 {flop} FLOP 用于各种规模的模型：小模型读更多文本，大模型读得更少。谷底是该计算量的最佳用法。拖动可沿线移动。</translation>
    </message>
    <message>
        <source>{address}, read {date}</source>
        <translation>{address}，读取于 {date}</translation>
    </message>
    <message>
        <source>loss of your run, {:.3f} above the best for its compute</source>
        <translation>你的训练的损失，比其计算量下的最佳值高 {:.3f}</translation>
    </message>
    <message>
        <source>Best size by it</source>
        <translation>由此得出的最佳规模</translation>
    </message>
    <message>
        <source>{tokens} tokens, {ratio:.0f} for each parameter</source>
        <translation>{tokens} 词元，每参数 {ratio:.0f} 个</translation>
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
        <translation>按文字分类</translation>
    </message>
    <message>
        <source>Only counted text can be told apart by script.</source>
        <translation>只有精确计数的文本才能按文字区分。</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>还没有字母。</translation>
    </message>
    <message>
        <source>Digits and signs are left out. Chinese, kana and Thai have no spaces between words.</source>
        <translation>不计数字和符号。中文、假名和泰文的词之间没有空格。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>tokens a word</source>
        <translation>词元/词</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>每字母</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation>内存大小</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB（2³⁰ 字节）</translation>
    </message>
    <message>
        <source>GB as on the box (10⁹ bytes)</source>
        <translation>GB，与包装一致（10⁹ 字节）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>浅色、深色或高对比度。</translation>
    </message>
    <message>
        <source>Changes at the next start.</source>
        <translation>下次启动时更改。</translation>
    </message>
    <message>
        <source>Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>也可按 Ctrl+加号、Ctrl+减号和 Ctrl+0。</translation>
    </message>
    <message>
        <source>Engines and drivers count in GiB, boxes in GB.</source>
        <translation>引擎和驱动用 GiB，包装用 GB。</translation>
    </message>
    <message>
        <source>decides between “Runs well” and “Slow”</source>
        <translation>决定是“运行流畅”还是“缓慢”</translation>
    </message>
    <message>
        <source>What each use asks for</source>
        <translation>每种用途的要求</translation>
    </message>
    <message>
        <source>{:.0f} tok/s or more</source>
        <translation>{:.0f} tok/s 或更高</translation>
    </message>
    <message>
        <source>{} context</source>
        <translation>{} 上下文</translation>
    </message>
</context>
<context>
    <name>ShareBarOfTypes</name>
    <message>
        <source>{quant} by bytes: {parts}</source>
        <translation>{quant}，按字节：{parts}</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>SpeedMap</name>
    <message>
        <source>Speed of every model</source>
        <translation>所有模型的速度</translation>
    </message>
    <message numerus="yes">
        <source>Of {} models: {}.</source>
        <translation>
            <numerusform>{} 个模型中：{}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>tok/s, est.</source>
        <translation>tok/s，估计</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>内存（GiB）</translation>
    </message>
    <message>
        <source>comfortable for {}: {:.0f} tok/s</source>
        <translation>{}的舒适速度：{:.0f} tok/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>{} tok/s measured</source>
        <translation>实测 {} tok/s</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s（估计）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>SpeedTab</name>
    <message>
        <source>Speed as the context fills</source>
        <translation>上下文填充时的速度</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>首字等待</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context</source>
        <translation>tok/s 与上下文中的词元数</translation>
    </message>
    <message>
        <source>seconds by length of the prompt</source>
        <translation>秒数与提示词长度</translation>
    </message>
    <message>
        <source>From {first} tok/s with little in the context to {last} at {tokens}.</source>
        <translation>上下文很少时为 {first} tok/s，到 {tokens} 时为 {last}。</translation>
    </message>
    <message>
        <source>Tokens in the context</source>
        <translation>上下文中的词元数</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>A prompt of {tokens} tokens is read in {low} to {high}.</source>
        <translation>{tokens} 词元的提示词读取需要 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>提示词中的词元数</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>comfortable for {use}: {speed} tok/s</source>
        <translation>{use}的舒适速度：{speed} tok/s</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context, without drafts</source>
        <translation>上下文中不同词元数时的 tok/s，不含草稿</translation>
    </message>
    <message>
        <source>seconds by length of the prompt, once it is loaded</source>
        <translation>按提示词长度的秒数（加载之后）</translation>
    </message>
    <message>
        <source>Drafts by {name} make it slower here: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>在这里由 {name} 起草反而更慢：{before} → {now} tok/s。每步 {time} 得到 {tokens} 个词元。</translation>
    </message>
    <message>
        <source>With drafts by {name}: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>由 {name} 起草：{before} → {now} tok/s。每步 {time} 得到 {tokens} 个词元。</translation>
    </message>
    <message>
        <source>Loading the model takes {span}, limited by {limit} ({formula}). The first word of a cold start waits for it.</source>
        <translation>加载模型需要 {span}，受限于 {limit}（{formula}）。冷启动后的第一个词要等它完成。</translation>
    </message>
    <message>
        <source>Writes {generation} tok/s with an empty context and reads prompts at {prefill} tok/s; limited by {limit}.</source>
        <translation>上下文为空时以 {generation} tok/s 生成，以 {prefill} tok/s 读取提示词；受限于{limit}。</translation>
    </message>
    <message>
        <source>You measured this; {speed} tok/s were estimated.</source>
        <translation>这是你的实测值；估计值为 {speed} tok/s。</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>一个词元需要 {time}</translation>
    </message>
    <message>
        <source>with an empty context</source>
        <translation>上下文为空时</translation>
    </message>
    <message>
        <source>{what}: {time} = {formula}</source>
        <translation>{what}：{time} = {formula}</translation>
    </message>
</context>
<context>
    <name>SpeedTopic</name>
    <message>
        <source>Writer</source>
        <translation>生成方</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>A short question, 64 tokens</source>
        <translation>一个简短问题，64 词元</translation>
    </message>
    <message>
        <source>A page, 512 tokens</source>
        <translation>一页，512 词元</translation>
    </message>
    <message>
        <source>An article, 4K tokens</source>
        <translation>一篇文章，4K 词元</translation>
    </message>
    <message>
        <source>A long report, 16K tokens</source>
        <translation>一份长报告，16K 词元</translation>
    </message>
    <message>
        <source>A code base, 64K tokens</source>
        <translation>一个代码库，64K 词元</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到结尾</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>What the speed feels like</source>
        <translation>速度的真实感受</translation>
    </message>
    <message>
        <source>The text below comes as fast as the model would write it here, after the wait for the first word. People read {low:.0f} to {high:.0f} words a second: what is slower makes you wait, what is faster does not.</source>
        <translation>下面的文字会在首字等待之后，按模型在这里生成的速度出现。人每秒阅读 {low:.0f} 到 {high:.0f} 个单词：更慢会让你等待，更快则不会。</translation>
    </message>
    <message>
        <source>Pace against reading</source>
        <translation>速度与阅读对比</translation>
    </message>
    <message>
        <source>tokens a second, logarithmic</source>
        <translation>每秒词元数，对数刻度</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>阅读速度</translation>
    </message>
    <message>
        <source>{words} words of this text are {tokens} tokens ({vocabulary}), so people read {low} to {high} tokens a second. {source}</source>
        <translation>这段文本的 {words} 个单词为 {tokens} 词元（{vocabulary}），因此人每秒阅读 {low} 到 {high} 词元。{source}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>SpeedWriters</name>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The machine is not known yet.</source>
        <translation>尚不了解这台机器。</translation>
    </message>
    <message>
        <source>{model} does not run here with a prompt of {tokens} tokens.</source>
        <translation>{model} 在这里无法处理 {tokens} 词元的提示词。</translation>
    </message>
</context>
<context>
    <name>StartFields</name>
    <message>
        <source>Loaded from</source>
        <translation>加载自</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>起草的词元数</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>Not counted: it is loaded</source>
        <translation>不计：已加载</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草数</translation>
    </message>
    <message>
        <source>0 to 1; empty: {span}, as measured elsewhere</source>
        <translation>0 到 1；留空：{span}，为别处的实测值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None suits</source>
        <translation>没有合适的</translation>
    </message>
    <message>
        <source>Its own block (MTP)</source>
        <translation>自带的块（MTP）</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Plan a rig you do not own yet</source>
        <translation>规划一台你还没有的机器</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>以这台电脑为起点</translation>
    </message>
    <message>
        <source>Choose parts, or open a .rig.json file: every page then answers for that rig.</source>
        <translation>选择部件，或打开 .rig.json 文件：之后每个页面都针对那台机器作答。</translation>
    </message>
    <message>
        <source>Your planned rigs</source>
        <translation>你规划的机器</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>打开 {}</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be read.</source>
        <translation>无法读取目录。</translation>
    </message>
    <message>
        <source>{}. Choose your card under This computer.</source>
        <translation>{}。请在“这台电脑”中选择你的显卡。</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>无法读取这台电脑的信息。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>离线：任何数据都不会离开这台电脑</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The user guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Models up to {}</source>
        <translation>收录至 {} 的模型</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>正在检测</translation>
    </message>
    <message>
        <source>Detected just now</source>
        <translation>刚刚检测</translation>
    </message>
    <message>
        <source>Detected {} min ago</source>
        <translation>{} 分钟前检测</translation>
    </message>
    <message>
        <source>Detected {} h ago</source>
        <translation>{} 小时前检测</translation>
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
        <translation>内存单位：{}</translation>
    </message>
    <message>
        <source>GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change.</source>
        <translation>1 GiB 为 2³⁰ 字节，1 GB 为 10⁹ 字节。点击更改。</translation>
    </message>
    <message>
        <source>Text size {:.0%}</source>
        <translation>文字大小 {:.0%}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message>
        <source>What a quantization loses</source>
        <translation>量化会损失什么</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Published measurements. The divergence (KL) compares the probabilities of every next token with those of the unquantized model: 0 is the same model. It ranks more truly than perplexity, which can even fall. Figures of one study must not be compared with another&apos;s: the same quantization of another model on a harder text diverges a hundred times more.</source>
        <translation>已公布的实测值。散度（KL）把每个下一词元的概率与未量化模型的概率相比较：0 表示模型相同。它比困惑度排名更真实，困惑度甚至可能下降。不同研究的数字不可相互比较：同样的量化，换一个模型、用更难的文本，散度可相差百倍。</translation>
    </message>
    <message>
        <source>Study: model and text</source>
        <translation>研究：模型和文本</translation>
    </message>
    <message>
        <source>Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed.</source>
        <translation>圆点：普通。菱形 ◆：使用重要性矩阵。≈：大小为计算值。</translation>
    </message>
    <message>
        <source>Quantizations, the least changed first</source>
        <translation>量化，变化最小的在前</translation>
    </message>
    <message>
        <source>text not stated</source>
        <translation>文本未注明</translation>
    </message>
    <message>
        <source>KV cache: {name}, {dataset}</source>
        <translation>KV 缓存：{name}，{dataset}</translation>
    </message>
    <message>
        <source>Weights: {name}, {dataset}</source>
        <translation>权重：{name}，{dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation>
            <numerusform>{count} 种量化，对比{reference}，{date}。{source}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unstated reference</source>
        <translation>未注明的参照</translation>
    </message>
    <message>
        <source>mean divergence, nats</source>
        <translation>平均散度，nat</translation>
    </message>
    <message>
        <source>median divergence, nats</source>
        <translation>散度中位数，nat</translation>
    </message>
    <message>
        <source>perplexity increase, %</source>
        <translation>困惑度增幅，%</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>bits a value</source>
        <translation>每个值的位数</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>首选词元一致率</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>{:g} bits</source>
        <translation>{:g} 位</translation>
    </message>
    <message>
        <source>measured on {dataset}, against {reference}</source>
        <translation>在 {dataset} 上测量，对比{reference}</translation>
    </message>
    <message>
        <source>a text that is not stated</source>
        <translation>未注明的文本</translation>
    </message>
    <message>
        <source>a reference that is not stated</source>
        <translation>未注明的参照</translation>
    </message>
    <message>
        <source>importance matrix: {}</source>
        <translation>重要性矩阵：{}</translation>
    </message>
    <message>
        <source>with an importance matrix</source>
        <translation>使用重要性矩阵</translation>
    </message>
    <message>
        <source>one token in a hundred diverges by more than {:.3g} nats</source>
        <translation>每一百个词元中有一个的散度超过 {:.3g} nat</translation>
    </message>
    <message>
        <source>the size is computed from the model&apos;s tensors</source>
        <translation>大小根据模型的张量计算</translation>
    </message>
    <message>
        <source>{quant}, {measure} {value}</source>
        <translation>{quant}，{measure} {value}</translation>
    </message>
</context>
<context>
    <name>TermArticle</name>
    <message>
        <source>With your model and machine</source>
        <translation>结合你的模型和机器</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>相关术语</translation>
    </message>
    <message>
        <source>Also: {}</source>
        <translation>又称：{}</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>来源：{}</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Try it out: {}</source>
        <translation>动手试试：{}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Open in the glossary</source>
        <translation>在术语表中打开</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Press F1 to have it explained.</source>
        <translation>按 F1 查看解释。</translation>
    </message>
</context>
<context>
    <name>ThresholdsCard</name>
    <message>
        <source>Legal thresholds</source>
        <translation>法律门槛</translation>
    </message>
    <message>
        <source>{} × above</source>
        <translation>高于门槛（{} ×）</translation>
    </message>
    <message>
        <source>{} × below</source>
        <translation>低于门槛（{} ×）</translation>
    </message>
    <message>
        <source>{address}, read {date}; no legal advice</source>
        <translation>{address}，读取于 {date}；不构成法律建议</translation>
    </message>
    <message>
        <source>Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are estimates by Epoch AI (CC BY 4.0), since their makers publish no figures.</source>
        <translation>已知超过 10²⁵ 的有：{count} 个，最大的是 {names}。其中 {estimated} 个为 Epoch AI 的估计（CC BY 4.0），因为其开发者没有公布数字。</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Which card for which model, computed</source>
        <translation>计算得出：哪张显卡配哪个模型</translation>
    </message>
    <message>
        <source>An article puts these models on cards of these sizes. Its whole table is not at hand: what is compared here are its three statements about cards, each in the readings that it may have meant, with the memory of a real card of that size, for one conversation at the context of the top bar.</source>
        <translation>有一篇文章把这些模型对应到这些容量的显卡。它的完整表格不在手边：这里对比的是其中关于显卡的三条说法，每条都按可能的各种理解方式，用该容量真实显卡的显存，以顶栏的上下文进行一次对话来计算。</translation>
    </message>
    <message>
        <source>What {} really holds</source>
        <translation>{} 实际能容纳什么</translation>
    </message>
    <message>
        <source>computing for all models</source>
        <translation>正在为所有模型计算</translation>
    </message>
    <message>
        <source>read as {quant}: needs {needs}, the card can hold {holds}</source>
        <translation>理解为 {quant}：需要 {needs}，显卡可容纳 {holds}</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule {}</source>
        <translation>按文章自己的法则 {}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}</source>
        <translation>权重 {weights} + KV 缓存 {kv} + 缓冲区和驱动 {rest} = {all}</translation>
    </message>
    <message>
        <source>not full precision: 8 bits a weight</source>
        <translation>不是全精度：每个权重 8 位</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule</source>
        <translation>按文章自己的法则</translation>
    </message>
    <message>
        <source>{claim}: {verdict}</source>
        <translation>{claim}：{verdict}</translation>
    </message>
    <message>
        <source>none of the catalog&apos;s models</source>
        <translation>目录中没有这样的模型</translation>
    </message>
    <message>
        <source>whole, with little loss, at {at}: {models}</source>
        <translation>完整放入且损失很小，{at}：{models}</translation>
    </message>
    <message>
        <source>{}: the largest model of each of three families</source>
        <translation>{}：三个系列各自最大的模型</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How long an answer takes</source>
        <translation>回答需要多长时间</translation>
    </message>
    <message>
        <source>From sending to the last word, the prompt included; the pace falls as the context fills.</source>
        <translation>从发送到最后一个字，包括提示词；随着上下文填充，速度会下降。</translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation>一两句话</translation>
    </message>
    <message>
        <source>A typical answer</source>
        <translation>一般的回答</translation>
    </message>
    <message>
        <source>A page of code</source>
        <translation>一页代码</translation>
    </message>
    <message>
        <source>A reasoning chain</source>
        <translation>一段推理链</translation>
    </message>
    <message>
        <source>A long reasoning chain</source>
        <translation>一段长推理链</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>to read it</source>
        <translation>阅读所需时间</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Tokens of the same text</source>
        <translation>同一文本的词元数</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message>
        <source>{fewest} needs the fewest tokens, {few}; {most} the most, {many}.</source>
        <translation>{fewest} 所需词元最少，{few}；{most} 最多，{many}。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>精确计数</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>TokenTimeBar</name>
    <message>
        <source>Time for one token</source>
        <translation>一个词元的时间</translation>
    </message>
</context>
<context>
    <name>TokenTrack</name>
    <message>
        <source>{} tokens</source>
        <translation>{} 词元</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>The text, cut at its tokens</source>
        <translation>文本，按词元切分</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Latin, plain letters</source>
        <translation>拉丁字母，普通</translation>
    </message>
    <message>
        <source>Latin, accented words</source>
        <translation>拉丁字母，带变音符</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊字母</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来字母</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Scripts of India</source>
        <translation>印度各文字</translation>
    </message>
    <message>
        <source>Thai, Lao, Khmer, Burmese</source>
        <translation>泰文、老挝文、高棉文、缅文</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>日文假名</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>{low}–{high} est.</source>
        <translation>{low}–{high} 估计</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有词元</translation>
    </message>
    <message>
        <source>Token {number}: {detail}</source>
        <translation>词元 {number}：{detail}</translation>
    </message>
    <message>
        <source>“{text}” takes {n} tokens from {number} on: {detail}</source>
        <translation>“{text}”从第 {number} 个起占 {n} 词元：{detail}</translation>
    </message>
    <message numerus="yes">
        <source>id {id}, {n} bytes: {data}</source>
        <translation>
            <numerusform>id {id}，{n} 字节：{data}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensTopic</name>
    <message>
        <source>The same text in other vocabularies</source>
        <translation>同一文本在其他词表中</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>{name}: {models}</source>
        <translation>{name}：{models}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>An estimate cannot show where {} cuts.</source>
        <translation>估计值无法显示 {} 在哪里切分。</translation>
    </message>
    <message>
        <source>How {} begins:</source>
        <translation>{} 的开头：</translation>
    </message>
    <message>
        <source>The first {} characters:</source>
        <translation>前 {} 个字符：</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>提前停止。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Find anything by name (Ctrl+K)</source>
        <translation>按名称查找任何内容 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>返回这台电脑</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>来自报告</translation>
    </message>
    <message>
        <source>Report as a web page…</source>
        <translation>网页报告…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF 报告…</translation>
    </message>
    <message>
        <source>Copy a summary for a forum post</source>
        <translation>复制适合论坛发帖的摘要</translation>
    </message>
    <message>
        <source>Table of models as CSV…</source>
        <translation>模型表导出为 CSV…</translation>
    </message>
    <message>
        <source>Table of models as Markdown…</source>
        <translation>模型表导出为 Markdown…</translation>
    </message>
    <message>
        <source>Rig and models as JSON…</source>
        <translation>机器和模型导出为 JSON…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This is your computer</source>
        <translation>这是你的电脑</translation>
    </message>
    <message>
        <source>Its memory decides which models run. The red mark is how much of it a model may take. If a fact is wrong, the pencil corrects it.</source>
        <translation>它的内存决定能运行哪些模型。红色标记表示模型可用的内存。如果某项信息有误，可用铅笔更正。</translation>
    </message>
    <message>
        <source>These models suit it best</source>
        <translation>这些模型最适合它</translation>
    </message>
    <message>
        <source>Each card says how well and how fast a model runs here, and with how much context. Why? shows the arithmetic, Run it the command to copy.</source>
        <translation>每张卡片说明一个模型在这里运行得多好、多快，以及能用多少上下文。“为什么？”显示计算过程，“运行”给出可复制的命令。</translation>
    </message>
    <message>
        <source>Try other hardware before you buy it</source>
        <translation>购买之前先试试其他硬件</translation>
    </message>
    <message>
        <source>Plan a rig from any cards: every page then answers for that rig, until you go back to this computer. Ctrl+K finds everything else by name.</source>
        <translation>用任意显卡规划一台机器：之后每个页面都针对那台机器作答，直到返回这台电脑。按 Ctrl+K 可按名称查找其他一切。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Source: {}</source>
        <translation>来源：{}</translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>{name}: {params} parameters, {tokens} tokens. {count} models by their published figures.</source>
        <translation>{name}：{params} 参数，{tokens} 词元。{count} 个模型，按其公布的数字。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>parameters (active ones, of mixtures of experts)</source>
        <translation>参数（混合专家模型为激活参数）</translation>
    </message>
</context>
<context>
    <name>TrainingTopic</name>
    <message>
        <source>Training tokens against parameters</source>
        <translation>训练词元与参数</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>你的训练</translation>
    </message>
    <message>
        <source>What it took to train them</source>
        <translation>训练它们用了多少</translation>
    </message>
    <message>
        <source>training tokens; grey lines: equal compute, 10 × apart</source>
        <translation>训练词元；灰线：计算量相等，相邻相差 10 倍</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, or type its figures; click a model to start from it.</source>
        <translation>圆点为稠密模型，圆环为混合专家模型。可拖动你的训练、用方向键移动，或输入数字；点击一个模型即可从它开始。</translation>
    </message>
    <message>
        <source>{:g} tokens per parameter</source>
        <translation>每参数 {:g} 词元</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>每参数词元数</translation>
    </message>
    <message>
        <source>Beyond Chinchilla</source>
        <translation>超出 Chinchilla</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>我自己的数字</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. The largest run on this map, {name}, took {times} times yours.</source>
        <translation>训练一个词元，每个参数需要六次运算：前向两次，反向四次。图中最大的训练 {name} 是你的 {times} 倍。</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. Yours takes {times} times the largest run on this map, {name}.</source>
        <translation>训练一个词元，每个参数需要六次运算：前向两次，反向四次。你的训练是图中最大的训练 {name} 的 {times} 倍。</translation>
    </message>
</context>
<context>
    <name>TrustedKeys</name>
    <message>
        <source>Trust a key…</source>
        <translation>信任密钥…</translation>
    </message>
    <message>
        <source>Signers you trust</source>
        <translation>您信任的签名者</translation>
    </message>
    <message>
        <source>Public key of a signer</source>
        <translation>签名者的公钥</translation>
    </message>
    <message>
        <source>Public keys (*.public.json)</source>
        <translation>公钥 (*.public.json)</translation>
    </message>
    <message>
        <source>Updates signed by {} are trusted</source>
        <translation>已信任由 {} 签名的更新</translation>
    </message>
    <message>
        <source>Updates signed by {} ask first again</source>
        <translation>由 {} 签名的更新将重新先行询问</translation>
    </message>
    <message>
        <source>None: every update asks for your word first.</source>
        <translation>无：每次更新都会先征求您的同意。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget the key of {}</source>
        <translation>移除 {} 的密钥</translation>
    </message>
</context>
<context>
    <name>UpgradeRow</name>
    <message>
        <source>What if?</source>
        <translation>假设？</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>将 {} 作为假设机器</translation>
    </message>
    <message>
        <source>Becomes comfortable:</source>
        <translation>达到舒适速度：</translation>
    </message>
    <message>
        <source>Gets faster:</source>
        <translation>变快：</translation>
    </message>
    <message>
        <source>Fits, slowly:</source>
        <translation>放得下，速度慢：</translation>
    </message>
    <message>
        <source>Without a price it cannot be ranked</source>
        <translation>没有价格，无法排名</translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation>性价比最高</translation>
    </message>
    <message>
        <source>{:.0%} as much for the money as the first</source>
        <translation>性价比为第一名的 {:.0%}</translation>
    </message>
    <message>
        <source>Supply: {:,.0f} W or more</source>
        <translation>电源：{:,.0f} W 或更高</translation>
    </message>
</context>
<context>
    <name>UpgradeStore</name>
    <message>
        <source>With {}</source>
        <translation>使用 {}</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>One change at a time, the best for the money first. Prices of used parts move by the week: type your own at a card&apos;s pencil under Build a rig.</source>
        <translation>每次只改一项，性价比最高的在前。二手部件的价格每周都在变：请在“组装机器”中点显卡旁的铅笔填写你的价格。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>这里没有可更换的</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>运行某个模型需要什么？</translation>
    </message>
    <message>
        <source>The memory of {} is soldered beside the chip.</source>
        <translation>{} 的内存焊接在芯片旁边。</translation>
    </message>
    <message>
        <source>Comparing single changes.</source>
        <translation>正在比较各项单独更换。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>No single change for that money would help {}.</source>
        <translation>在这个价位内，没有哪项单独更换能改善{}。</translation>
    </message>
    <message>
        <source>No single change would help {}: it runs everything that was looked at.</source>
        <translation>没有哪项单独更换能改善{}：它已能运行所有考察的模型。</translation>
    </message>
    <message>
        <source>For {}, {} at {} context, {:g} tokens per second and more.</source>
        <translation>用于{}，{}，{} 上下文，每秒 {:g} 词元以上。</translation>
    </message>
</context>
<context>
    <name>UsableCard</name>
    <message>
        <source>What models may use</source>
        <translation>模型可用的容量</translation>
    </message>
    <message>
        <source>hatched: in use now; red: reserve begins</source>
        <translation>斜线：目前已占用；红色：预留区起点</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>统一内存</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Model to serve</source>
        <translation>要部署的模型</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>同时使用的用户数</translation>
    </message>
    <message>
        <source>Context of each user</source>
        <translation>每个用户的上下文</translation>
    </message>
    <message>
        <source>Least tokens per second of each</source>
        <translation>每人的最低每秒词元数</translation>
    </message>
    <message>
        <source>What joins several machines</source>
        <translation>多台机器的连接方式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Context each</source>
        <translation>每人上下文</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>tok/s each</source>
        <translation>每人 tok/s</translation>
    </message>
    <message>
        <source>Machines joined by</source>
        <translation>机器连接</translation>
    </message>
    <message>
        <source>When one machine is outgrown</source>
        <translation>当一台机器不够用时</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>正在计数。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>{}, {} as {}. Choose another machine at the top.</source>
        <translation>{}，{}，格式 {}。请在顶部选择其他机器。</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>The ways</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation>服务提供方</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>厂商自营</translation>
    </message>
    <message>
        <source>Hosted open weights</source>
        <translation>托管的开放权重</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model to host</source>
        <translation>要部署的模型</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Price of one whole machine</source>
        <translation>整机价格</translation>
    </message>
    <message>
        <source>Years over which it is written off</source>
        <translation>折旧年限</translation>
    </message>
    <message numerus="yes">
        <source>{} years</source>
        <translation>
            <numerusform>{} 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the hours in which it can be busy</source>
        <translation>可繁忙的小时比例</translation>
    </message>
    <message>
        <source>Share that a split sends on to the service</source>
        <translation>分流时转发给服务的比例</translation>
    </message>
    <message>
        <source>over</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>busy at most</source>
        <translation>最多繁忙</translation>
    </message>
    <message>
        <source>Service of</source>
        <translation>服务方</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>自有模型</translation>
    </message>
    <message>
        <source>on</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Split sends on</source>
        <translation>分流转发</translation>
    </message>
    <message>
        <source>{:g} in, {:g} out</source>
        <translation>输入 {:g}，输出 {:g}</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What would make it run well</source>
        <translation>怎样才能运行流畅</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>怎样才能放得下</translation>
    </message>
    <message>
        <source>Looking for the smallest changes…</source>
        <translation>正在寻找最小的改动…</translation>
    </message>
    <message>
        <source>No single setting, memory upgrade or card does: it takes {needed}. Plan a rig for it to see what would.</source>
        <translation>没有哪项单独的设置、内存升级或显卡能做到：它需要 {needed}。可为它规划一台机器，看看什么能做到。</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>规划机器</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>假设？</translation>
    </message>
    <message>
        <source>{what}, about {price}</source>
        <translation>{what}，约 {price}</translation>
    </message>
    <message>
        <source>Let the advisor place the layers</source>
        <translation>由程序安排各层的位置</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv}</source>
        <translation>以 {kv} 保存 KV 缓存</translation>
    </message>
    <message>
        <source>Shorten the context to {context}</source>
        <translation>把上下文缩短到 {context}</translation>
    </message>
    <message>
        <source>Take {quant} instead</source>
        <translation>改用 {quant}</translation>
    </message>
    <message>
        <source>Take {quant} with a {kv} KV cache and {context} context</source>
        <translation>改用 {quant}，{kv} KV 缓存，{context} 上下文</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>How the work grows</source>
        <translation>运算量如何增长</translation>
    </message>
    <message>
        <source>FLOPs against context</source>
        <translation>FLOP 与上下文</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文，词元</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>一个词元</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>整个提示词</translation>
    </message>
    <message>
        <source>Looking back alone</source>
        <translation>仅回看</translation>
    </message>
    <message>
        <source>Filled: the share of the work that is looking back</source>
        <translation>填充部分：回看在运算量中的比例</translation>
    </message>
    <message>
        <source>Each written token passes all active parameters once, whatever was said before, and looks back at what its layers keep.</source>
        <translation>无论之前说过什么，写出的每个词元都要经过全部激活参数一次，并回看各层保留的内容。</translation>
    </message>
    <message>
        <source>A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 pairs of tokens: twice the length is four times the looking back.</source>
        <translation>n 词元的提示词要经过参数 n 次，并比较 n × (n + 1) ÷ 2 对词元：长度加倍，回看就是四倍。</translation>
    </message>
    <message>
        <source>The quadratic part alone. A window, an indexer or compression bends the line: beyond the bend, twice the length is twice the work.</source>
        <translation>仅二次增长的部分。窗口、索引器或压缩会使曲线弯折：弯折之后，长度加倍，运算量也只加倍。</translation>
    </message>
    <message>
        <source>looking back outweighs the rest from {} on</source>
        <translation>从 {} 起，回看超过其余部分</translation>
    </message>
    <message>
        <source>looking back never outweighs the rest</source>
        <translation>回看始终不会超过其余部分</translation>
    </message>
    <message>
        <source>{share:.0%} looking back; {passed}</source>
        <translation>回看占 {share:.0%}；{passed}</translation>
    </message>
    <message>
        <source>{name}, {work} for one token at {context}</source>
        <translation>{name}，{context} 时一个词元的 {work}</translation>
    </message>
    <message>
        <source>{name}, {work} for a prompt of {context}</source>
        <translation>{name}，{context} 提示词的 {work}</translation>
    </message>
    <message>
        <source>a prompt: the first line × {tokens}, and looking back summed over its tokens = {work}</source>
        <translation>提示词：第一行 × {tokens}，加上其所有词元的回看 = {work}</translation>
    </message>
</context>
<context>
    <name>WorkloadCard</name>
    <message>
        <source>The workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>每月对话次数</translation>
    </message>
    <message>
        <source>Tokens read in a conversation</source>
        <translation>每次对话读取的词元</translation>
    </message>
    <message>
        <source>Tokens written in a conversation</source>
        <translation>每次对话写出的词元</translation>
    </message>
    <message>
        <source>Share of the tokens read that is still cached</source>
        <translation>读取的词元中仍在缓存的比例</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话次数</translation>
    </message>
    <message>
        <source>Tokens in, each</source>
        <translation>每次输入词元</translation>
    </message>
    <message>
        <source>Tokens out, each</source>
        <translation>每次输出词元</translation>
    </message>
    <message>
        <source>of those in, cached</source>
        <translation>输入中的缓存</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>客服台</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>文档搜索</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>编写代码</translation>
    </message>
    <message>
        <source>The article&apos;s million</source>
        <translation>文章中的一百万</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Source: {}</source>
        <translation>来源：{}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出了问题。</translation>
    </message>
    <message>
        <source>The program was ended by a fault the last time.</source>
        <translation>程序上次因故障而结束。</translation>
    </message>
    <message>
        <source>What is known of it is in {}</source>
        <translation>已知的相关信息保存在 {} 中</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.</source>
        <translation>4 位时，模型每十亿激活参数需要 1.2 GB 显存。</translation>
    </message>
    <message>
        <source>Wrong: all parameters must be in memory, not only the active ones, and 4 bit is about 0.6 GB a billion.</source>
        <translation>错误：所有参数都必须在内存中，而不只是激活的；4 位约为每十亿 0.6 GB。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of experts state total and active parameters apart.</source>
        <translation>llama.cpp 自己的表格中，Q4_K_M 为每权重 4.89 位。混合专家模型的开发者会分别给出总参数和激活参数。</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB.</source>
        <translation>Llama 4 Scout 17B 可放入 12 GB。</translation>
    </message>
    <message>
        <source>Wrong: 17 billion are active; all 108 billion must lie somewhere.</source>
        <translation>错误：激活的是 170 亿；全部 1080 亿都必须存放在某处。</translation>
    </message>
    <message>
        <source>Meta speaks of one H100 with 80 GB at 4 bits.</source>
        <translation>Meta 的说法是 4 位时用一张 80 GB 的 H100。</translation>
    </message>
    <message>
        <source>Mistral Large 3 runs on 24 GB with heavy quantization.</source>
        <translation>Mistral Large 3 经大幅量化后可在 24 GB 上运行。</translation>
    </message>
    <message>
        <source>Wrong: even the smallest file is more than five times the card. With most of it in system memory it runs, slowly.</source>
        <translation>错误：即使最小的文件也是该显卡的五倍多。大部分放在系统内存中可以运行，但很慢。</translation>
    </message>
    <message>
        <source>The publisher states 675 billion parameters, 41 billion of them active.</source>
        <translation>发布方给出的参数为 6750 亿，其中激活 410 亿。</translation>
    </message>
    <message>
        <source>Llama 3.1 8B runs in full precision on 16 GB.</source>
        <translation>Llama 3.1 8B 可在 16 GB 上以全精度运行。</translation>
    </message>
    <message>
        <source>Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 bits it fits well.</source>
        <translation>错误：32 位是该显卡的两倍，16 位则没有工作空间。8 位可以轻松放下。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.</source>
        <translation>llama.cpp 的表格：F16 占 14.96 GiB，Q8_0 占 7.95 GiB。</translation>
    </message>
    <message>
        <source>The context window works like a ring buffer: first in, first out.</source>
        <translation>上下文窗口像环形缓冲区一样工作：先进先出。</translation>
    </message>
    <message>
        <source>Wrong: within the window every position is read. Dropping the oldest is what some servers do when it is full.</source>
        <translation>错误：窗口内的每个位置都会被读取。丢弃最旧的内容是某些服务器在窗口填满时的做法。</translation>
    </message>
    <message>
        <source>Liu and others measured that models read the whole window, the middle of it least well. Sliding-window layers and context shift are special cases.</source>
        <translation>Liu 等人的测量表明，模型会读取整个窗口，只是对中间读得最差。滑动窗口层和上下文移位是特例。</translation>
    </message>
    <message>
        <source>Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.</source>
        <translation>Q4_K_M 最多保留 95% 的质量，并减少 70% 以上的内存。</translation>
    </message>
    <message>
        <source>Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no measure.</source>
        <translation>部分正确：权重缩小 69%，KV 缓存完全不变；95% 没有说明是什么指标。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s perplexity page measures how often the likeliest word stays the same, and how much perplexity rises.</source>
        <translation>llama.cpp 的困惑度页面测量了最可能的词有多大比例保持不变，以及困惑度上升了多少。</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times more efficient.</source>
        <translation>小模型的效率高 10 到 30 倍。</translation>
    </message>
    <message>
        <source>Partly: that is the ratio of the sizes compared, not a measurement, and says nothing about the quality.</source>
        <translation>部分正确：那是所比较的规模之比，不是实测，也没有说明质量。</translation>
    </message>
    <message>
        <source>A position paper by NVIDIA authors, about serving a 7B model instead of 70B to 175B.</source>
        <translation>NVIDIA 作者的一篇立场论文，讨论部署 7B 模型来代替 70B 到 175B 的模型。</translation>
    </message>
    <message>
        <source>A million conversations cost 75,000 USD with a large model and 800 USD with a small one.</source>
        <translation>一百万次对话，大模型花费 75,000 USD，小模型花费 800 USD。</translation>
    </message>
    <message>
        <source>Unsupported: the upper ends of two ranges on a blog, without token counts or prices.</source>
        <translation>缺乏依据：取自一篇博客中两个范围的上限，没有词元数和价格。</translation>
    </message>
    <message>
        <source>The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.</source>
        <translation>该博客给出的是每月 15,000 到 75,000 对 150 到 800 USD，没有来源。</translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro takes 66 tokens for a frame of video.</source>
        <translation>Gemini 2.5 Pro 每帧视频用 66 词元。</translation>
    </message>
    <message>
        <source>Partly: only at low resolution. By default it is 258, at one frame a second.</source>
        <translation>部分正确：仅限低分辨率。默认为 258，每秒一帧。</translation>
    </message>
    <message>
        <source>Google&apos;s documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3 uses 70.</source>
        <translation>Google 文档：每帧 258 词元，低媒体分辨率时为 66；Gemini 3 用 70。</translation>
    </message>
    <message>
        <source>Llama 4 Maverick uses 2 experts for each token.</source>
        <translation>Llama 4 Maverick 每个词元使用 2 个专家。</translation>
    </message>
    <message>
        <source>Partly: one chosen expert of 128 and one that all tokens share, in every second layer.</source>
        <translation>部分正确：从 128 个中选一个，再加一个所有词元共享的专家，每隔一层出现。</translation>
    </message>
    <message>
        <source>Meta: each token goes to the shared expert and to one of 128 routed ones; dense and mixture layers alternate.</source>
        <translation>Meta：每个词元进入共享专家和 128 个路由专家之一；稠密层与混合层交替。</translation>
    </message>
    <message>
        <source>DeepSeek V4 Pro needs only 10 % of the KV cache.</source>
        <translation>DeepSeek V4 Pro 只需要 10% 的 KV 缓存。</translation>
    </message>
    <message>
        <source>Partly: about right against DeepSeek V3.2 at a million tokens, not against other models.</source>
        <translation>部分正确：在一百万词元时与 DeepSeek V3.2 相比大致属实，与其他模型相比则不然。</translation>
    </message>
    <message>
        <source>The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one million tokens.</source>
        <translation>发布方：一百万词元时，为 V3.2 缓存的 10%、每词元 FLOP 的 27%。</translation>
    </message>
    <message>
        <source>Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.</source>
        <translation>到 2025 年年中，超过 30 个模型的训练量超过 10²⁵ FLOP。</translation>
    </message>
    <message>
        <source>Right, as an estimate: few developers publish it.</source>
        <translation>正确，但属于估计：很少有开发者公布这一数字。</translation>
    </message>
    <message>
        <source>Epoch AI, June 2025: over 30 models of 12 developers.</source>
        <translation>Epoch AI，2025 年 6 月：12 家开发者的 30 多个模型。</translation>
    </message>
    <message>
        <source>GPT-4 was the first model above 10²⁵ FLOP.</source>
        <translation>GPT-4 是第一个超过 10²⁵ FLOP 的模型。</translation>
    </message>
    <message>
        <source>Right, as an estimate: OpenAI never published it.</source>
        <translation>正确，但属于估计：OpenAI 从未公布。</translation>
    </message>
    <message>
        <source>Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and the time.</source>
        <translation>Epoch AI：约 2.1 × 10²⁵ FLOP，2023 年 3 月，根据已知的显卡和时间推算。</translation>
    </message>
</context>
<context>
    <name>combo</name>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>  … and {n} more</source>
        <translation>  … 还有 {n} 项</translation>
    </message>
    <message>
        <source>&apos;{asked}&apos; is sold in several versions: {meant} is assumed (others: {others}).</source>
        <translation>“{asked}”有多个版本在售：这里按 {meant} 处理（其他版本：{others}）。</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533</source>
        <translation>“{given}”不是内存速度；有效写法：DDR5-6000、DDR4-3200、LPDDR5X-8533</translation>
    </message>
    <message>
        <source>&apos;{kv_type}&apos; is not a KV cache type; valid: {valid}</source>
        <translation>“{kv_type}”不是 KV 缓存类型；有效值：{valid}</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; names no quantization, e.g. Q4_K_M</source>
        <translation>“{model}”未指明量化，例如 Q4_K_M</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; fits several {kind}s: {hint}</source>
        <translation>“{name}”匹配多个{kind}：{hint}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is larger than it says</source>
        <translation>“{name}”比它声明的更大</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was changed or damaged: its sum is not the manifest&apos;s</source>
        <translation>“{name}”已被更改或损坏：其校验和与清单不符</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: the count must be at least 1</source>
        <translation>“{name}”：数量至少为 1</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; may be any of {names}</source>
        <translation>“{printed}”可能是 {names} 中的任意一个</translation>
    </message>
    <message>
        <source>&apos;{quant}&apos; is mixed by hand and no published file of {name} is known</source>
        <translation>“{quant}”是手工混合的，且没有已知的 {name} 发布文件</translation>
    </message>
    <message>
        <source>({terms}) ÷ {elements} = {bits_per_weight} bits a weight</source>
        <translation>({terms}) ÷ {elements} = 每个权重 {bits_per_weight} 位</translation>
    </message>
    <message>
        <source>+{loss} perplexity</source>
        <translation>困惑度 +{loss}</translation>
    </message>
    <message>
        <source>0 on the first machine, then 1, 2 ...</source>
        <translation>第一台机器为 0，其后为 1、2 ...</translation>
    </message>
    <message>
        <source>0.3 GiB, assumed</source>
        <translation>0.3 GiB，假定值</translation>
    </message>
    <message>
        <source>0.4 GiB, measured on an RX 7900 XTX</source>
        <translation>0.4 GiB，在 RX 7900 XTX 上实测</translation>
    </message>
    <message>
        <source>1 Gbit Ethernet</source>
        <translation>1 Gbit 以太网</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters</source>
        <translation>每十亿激活参数 1.2 GB</translation>
    </message>
    <message>
        <source>10 Gbit Ethernet</source>
        <translation>10 Gbit 以太网</translation>
    </message>
    <message>
        <source>100 Gbit Ethernet with RDMA</source>
        <translation>100 Gbit 以太网（RDMA）</translation>
    </message>
    <message>
        <source>100 MiB, assumed</source>
        <translation>100 MiB，假定值</translation>
    </message>
    <message>
        <source>15 A give {watts} W for long: limit the cards&apos; power or use 230 V.</source>
        <translation>15 A 长时间只能提供 {watts} W：请限制显卡功耗，或使用 230 V。</translation>
    </message>
    <message>
        <source>150 MiB, assumed</source>
        <translation>150 MiB，假定值</translation>
    </message>
    <message>
        <source>16 key heads and 128 value heads of the DeltaNet layers and one prediction layer reproduce the published count exactly; pattern of the family; no config opened</source>
        <translation>DeltaNet 层取 16 个键头、128 个值头，另加 1 个预测层，与公布的参数量完全吻合；按该系列的模式推定；未打开任何 config</translation>
    </message>
    <message>
        <source>17 billion is what a token uses; the file holds all 16 experts of every layer.</source>
        <translation>170 亿是一个词元用到的参数量；文件包含每一层的全部 16 个专家。</translation>
    </message>
    <message>
        <source>2.50 / 15.00 USD above 200k input tokens. No training compute figure found</source>
        <translation>输入超过 200k 词元时为 2.50 / 15.00 USD。未找到训练计算量数据</translation>
    </message>
    <message>
        <source>25 Gbit Ethernet</source>
        <translation>25 Gbit 以太网</translation>
    </message>
    <message>
        <source>3 MiB per streaming multiprocessor, measured</source>
        <translation>每个流式多处理器 3 MiB，实测</translation>
    </message>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75,000 对 800 USD</translation>
    </message>
    <message>
        <source>8-bit KV cache at {context}</source>
        <translation>{context} 时的 8 位 KV 缓存</translation>
    </message>
    <message>
        <source>= {loss} nats a token</source>
        <translation>= 每词元 {loss} nat</translation>
    </message>
    <message>
        <source>A desktop takes 0.5 to 1.2 GiB of the one that draws it.</source>
        <translation>桌面会占用负责显示的那张显卡 0.5 至 1.2 GiB。</translation>
    </message>
    <message>
        <source>A frontier model is trained with more than 10²⁶ integer or floating-point operations; critical safety incidents are reported within 15 days. Large developers have a yearly revenue above 500 million USD as well (SB 53).</source>
        <translation>前沿模型是指训练所用整数或浮点运算超过 10²⁶ 次的模型；重大安全事件须在 15 天内报告。大型开发者还须年收入超过 5 亿 USD（SB 53）。</translation>
    </message>
    <message>
        <source>A general-purpose model is presumed to carry systemic risk once its cumulative training compute is greater than 10²⁵ FLOP; the provider notifies the Commission within two weeks (AI Act, article 51).</source>
        <translation>通用模型的累计训练计算量超过 10²⁵ FLOP 时，推定其具有系统性风险；提供者须在两周内通知欧盟委员会（《人工智能法》第 51 条）。</translation>
    </message>
    <message numerus="yes">
        <source>A machine costs {price} USD, written off over {years} years; work of people, rent and network are not counted.</source>
        <translation>
            <numerusform>一台机器价格为 {price} USD，按 {years} 年折旧；人工、场地和网络未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>A model trained with more than 10²³ FLOP that generates language, or images or video from text, counts as a general-purpose model. It is an indicative criterion of the Commission&apos;s guideline, not the line of systemic risk.</source>
        <translation>训练量超过 10²³ FLOP，且能生成语言或根据文本生成图像或视频的模型，视为通用模型。这是委员会指南中的参考标准，不是系统性风险的界线。</translation>
    </message>
    <message>
        <source>A part of the machine could not be read.</source>
        <translation>机器的一部分信息无法读取。</translation>
    </message>
    <message>
        <source>A part of the report could not be read.</source>
        <translation>报告的一部分无法读取。</translation>
    </message>
    <message>
        <source>A planned rig. {use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>规划的机器。{use}，{context} 上下文。除标明实测外，所有数字均为估计值。LLM Hardware Advisor {version}，模型截至 {data_date}；{date}。</translation>
    </message>
    <message>
        <source>A tenth of the KV cache</source>
        <translation>KV 缓存的十分之一</translation>
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
        <translation>AMD 驱动程序</translation>
    </message>
    <message>
        <source>API only as far as found: no weights under that name in the 16,849 hub records of llmfit; marketed as 1M context</source>
        <translation>目前所知仅提供 API：llmfit 的 16,849 条 hub 记录中没有该名称的权重；宣传的上下文为 1M</translation>
    </message>
    <message>
        <source>Add a matching module in the slot of the other channel.</source>
        <translation>在另一通道的插槽中加装一根匹配的内存条。</translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation>加装 {card}</translation>
    </message>
    <message>
        <source>Add {missing} of graphics memory.</source>
        <translation>增加 {missing} 显存。</translation>
    </message>
    <message>
        <source>Add {missing} of unified memory.</source>
        <translation>增加 {missing} 统一内存。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All of it sits in graphics memory: {used} of {usable}.</source>
        <translation>全部位于显存：可用 {usable} 中的 {used}。</translation>
    </message>
    <message>
        <source>All of it sits in system memory: {used} of {usable}.</source>
        <translation>全部位于系统内存：可用 {usable} 中的 {used}。</translation>
    </message>
    <message>
        <source>All of it sits in unified memory: {used} of {usable}.</source>
        <translation>全部位于统一内存：可用 {usable} 中的 {used}。</translation>
    </message>
    <message>
        <source>All {channels} memory channels are assumed to be filled.</source>
        <translation>假定全部 {channels} 个内存通道都已插满。</translation>
    </message>
    <message>
        <source>Already in memory</source>
        <translation>已在内存中</translation>
    </message>
    <message>
        <source>An NVIDIA card was found, but no driver is visible here, so its memory is unknown.</source>
        <translation>发现一张 NVIDIA 显卡，但这里看不到驱动程序，因此其显存未知。</translation>
    </message>
    <message>
        <source>An hour of a GPU: {basis}.</source>
        <translation>一个 GPU 小时：{basis}。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>早于 Turing：需要 CUDA 12 版本和 580 或更早的 NVIDIA 驱动。</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024, re-fit</source>
        <translation>Besiroglu 等人 2024，重新拟合</translation>
    </message>
    <message>
        <source>Between devices</source>
        <translation>设备之间</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>仅 CPU</translation>
    </message>
    <message>
        <source>California: frontier model</source>
        <translation>加利福尼亚州：前沿模型</translation>
    </message>
    <message>
        <source>Cards of two makers work together through Vulkan.</source>
        <translation>两家厂商的显卡可通过 Vulkan 协同工作。</translation>
    </message>
    <message>
        <source>Case with fans</source>
        <translation>机箱（含风扇）</translation>
    </message>
    <message>
        <source>Catalog updates</source>
        <translation>目录更新</translation>
    </message>
    <message>
        <source>Change the share in the BIOS, or raise the GTT limit, to give it more.</source>
        <translation>可在 BIOS 中更改份额，或提高 GTT 上限，以分配更多。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Check with llama-bench</source>
        <translation>用 llama-bench 检验</translation>
    </message>
    <message>
        <source>Choose &apos;Wake and measure&apos; to read it once.</source>
        <translation>选择“唤醒并测量”可读取一次。</translation>
    </message>
    <message>
        <source>Choose the card by hand, or update the driver.</source>
        <translation>手动选择显卡，或更新驱动程序。</translation>
    </message>
    <message>
        <source>Choosing tokens</source>
        <translation>选取词元</translation>
    </message>
    <message>
        <source>Close them before loading a model.</source>
        <translation>加载模型前请关闭它们。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>编程智能体</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Correct it if your card differs.</source>
        <translation>如果你的显卡不同，请更正。</translation>
    </message>
    <message>
        <source>Corrected by your own measurements on {names}.</source>
        <translation>已按你在 {names} 上的实测修正。</translation>
    </message>
    <message>
        <source>Covers models trained with more than 10²⁶ operations whose compute cost more than 100 million USD, and models distilled from them; incidents are reported within 72 hours.</source>
        <translation>涵盖训练运算超过 10²⁶ 次且计算成本超过 1 亿 USD 的模型，以及由其蒸馏得到的模型；事件须在 72 小时内报告。</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 32 GB (2x16 GB)</source>
        <translation>DDR4 台式机内存套装 32 GB (2x16 GB)</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 64 GB (2x32 GB)</source>
        <translation>DDR4 台式机内存套装 64 GB (2x32 GB)</translation>
    </message>
    <message>
        <source>DDR4 server module 64 GB</source>
        <translation>DDR4 服务器内存条 64 GB</translation>
    </message>
    <message>
        <source>DDR5 server module 64 GB</source>
        <translation>DDR5 服务器内存条 64 GB</translation>
    </message>
    <message>
        <source>Data-centre cards have no fans: they need a duct and a blower.</source>
        <translation>数据中心显卡没有风扇：需要导风罩和鼓风机。</translation>
    </message>
    <message>
        <source>Desktop with an AM4 board</source>
        <translation>AM4 主板台式机</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board</source>
        <translation>AM5 主板台式机</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board for two cards</source>
        <translation>可装两张显卡的 AM5 主板台式机</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Does not fit in the {capacity} of graphics memory: at {context} it needs {needed}, {largest}.</source>
        <translation>{capacity} 的显存放不下：{context} 上下文时需要 {needed}，{largest}。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Drafts make it slower here: {plain} tok/s without, {drafted} with them.</source>
        <translation>在这里起草反而更慢：不用时 {plain} tok/s，用时 {drafted}。</translation>
    </message>
    <message>
        <source>EPYC 9004 board, twelve channels of DDR5</source>
        <translation>EPYC 9004 主板，十二通道 DDR5</translation>
    </message>
    <message>
        <source>EPYC 9005 board, twelve channels of DDR5</source>
        <translation>EPYC 9005 主板，十二通道 DDR5</translation>
    </message>
    <message>
        <source>EU: general-purpose model</source>
        <translation>欧盟：通用模型</translation>
    </message>
    <message>
        <source>EU: systemic risk</source>
        <translation>欧盟：系统性风险</translation>
    </message>
    <message>
        <source>Electricity a month</source>
        <translation>每月电费</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Enable XMP or EXPO in the BIOS, if the processor allows it.</source>
        <translation>如果处理器支持，请在 BIOS 中启用 XMP 或 EXPO。</translation>
    </message>
    <message>
        <source>F16</source>
        <translation>F16</translation>
    </message>
    <message>
        <source>F16 cache</source>
        <translation>F16 缓存</translation>
    </message>
    <message>
        <source>F16 weights and cache</source>
        <translation>F16 权重和缓存</translation>
    </message>
    <message>
        <source>FP8 release</source>
        <translation>FP8 版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>首字等待</translation>
    </message>
    <message>
        <source>Fitted to published measurements on relatives of {names}; none on it.</source>
        <translation>根据 {names} 同类产品的公开测量拟合；没有它本身的数据。</translation>
    </message>
    <message>
        <source>Fitted to published measurements, some of them on {names}.</source>
        <translation>根据公开测量拟合，其中部分来自 {names}。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Four modules often run slower than two.</source>
        <translation>四根内存条往往比两根运行得慢。</translation>
    </message>
    <message>
        <source>Full precision is 32 bits; the 16 bits of the published weights alone take the whole card, without room for a conversation.</source>
        <translation>全精度是 32 位；仅已发布的 16 位权重就会占满整张显卡，没有余地留给对话。</translation>
    </message>
    <message>
        <source>GPT-4 was the first</source>
        <translation>GPT-4 是第一个</translation>
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
        <translation>Gemini 视频每帧 66 词元</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>机械硬盘</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, approach 3</source>
        <translation>Hoffmann 等人 2022，方法 3</translation>
    </message>
    <message>
        <source>How {names} is connected is not known: loading counts reading the file alone.</source>
        <translation>不知道 {names} 的连接方式：加载时间只计读取文件。</translation>
    </message>
    <message>
        <source>If there is a card, check that it is seated and that its driver is installed.</source>
        <translation>如果有显卡，请检查是否插好、驱动程序是否已安装。</translation>
    </message>
    <message>
        <source>In its settings: flash attention on, K and V cache quantization {k} and {v}.</source>
        <translation>在其设置中：开启 flash attention，K 和 V 缓存量化为 {k} 和 {v}。</translation>
    </message>
    <message>
        <source>In its settings: “Force model expert weights onto CPU”.</source>
        <translation>在其设置中：“Force model expert weights onto CPU”。</translation>
    </message>
    <message>
        <source>Install the 64-bit version.</source>
        <translation>请安装 64 位版本。</translation>
    </message>
    <message>
        <source>Install the Apple silicon version.</source>
        <translation>请安装 Apple 芯片版本。</translation>
    </message>
    <message>
        <source>Install the Arm version.</source>
        <translation>请安装 Arm 版本。</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, or type the card&apos;s memory in.</source>
        <translation>请安装 NVIDIA 驱动程序，或填写显卡的显存。</translation>
    </message>
    <message>
        <source>K and V of one segment: {tokens} tokens × {per_token} bytes = {size}</source>
        <translation>一个分段的 K 和 V：{tokens} 词元 × {per_token} 字节 = {size}</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>KV cache reads</source>
        <translation>读取 KV 缓存</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv_type}.</source>
        <translation>以 {kv_type} 保存 KV 缓存。</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta 注意力</translation>
    </message>
    <message>
        <source>Launching kernels</source>
        <translation>启动内核</translation>
    </message>
    <message>
        <source>Leave room for the system when filling it.</source>
        <translation>填充时请给系统留出空间。</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in full precision on 16 GB</source>
        <translation>16 GB 上全精度运行 Llama 3.1 8B</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB</source>
        <translation>Llama 4 Scout 17B 可放入 12 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout in 12 GB</source>
        <translation>12 GB 上的 Llama 4 Scout</translation>
    </message>
    <message>
        <source>Loads the weights as published on the hub, not {quant}: check that they fit, or choose an FP8, AWQ or GPTQ version.</source>
        <translation>会加载 hub 上发布的原始权重，而不是 {quant}：请确认放得下，或选择 FP8、AWQ 或 GPTQ 版本。</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>正在检查这台电脑。</translation>
    </message>
    <message>
        <source>MLX has formats of its own: look the conversion&apos;s name up; 4 bits there take about as much as Q4_K_S here. The context grows as it is used.</source>
        <translation>MLX 有自己的格式：请查找转换版本的名称；其 4 位占用约等于这里的 Q4_K_S。上下文随使用而增长。</translation>
    </message>
    <message>
        <source>Macs take no graphics cards</source>
        <translation>Mac 不能加装显卡</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation>Mamba</translation>
    </message>
    <message>
        <source>Mamba sizes and the number of attention layers reproduce the published count</source>
        <translation>Mamba 尺寸与注意力层数和公布的参数量吻合</translation>
    </message>
    <message>
        <source>Mamba sizes chosen to reproduce the published count</source>
        <translation>Mamba 尺寸按与公布的参数量吻合选取</translation>
    </message>
    <message>
        <source>Maverick&apos;s two experts</source>
        <translation>Maverick 的两个专家</translation>
    </message>
    <message>
        <source>Measure speed before relying on the estimates.</source>
        <translation>依赖估计值之前，请先测量速度。</translation>
    </message>
    <message>
        <source>Measurements in {path} are too large to be ours: none are used.</source>
        <translation>{path} 中的实测数据过大，不会是本程序的：全部不使用。</translation>
    </message>
    <message>
        <source>Measurements in {path}: {reason}; none are used.</source>
        <translation>{path} 中的实测数据：{reason}；全部不使用。</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used.</source>
        <translation>实测数据已损坏：全部不使用。</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used; the old file is {name}.</source>
        <translation>实测数据已损坏：全部不使用；旧文件为 {name}。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>模型可用内存</translation>
    </message>
    <message>
        <source>Memory runs at {speed} MT/s and is rated for {rated}.</source>
        <translation>内存以 {speed} MT/s 运行，额定为 {rated}。</translation>
    </message>
    <message>
        <source>Memory runs below its rated speed, which slows generation on the processor.</source>
        <translation>内存运行速度低于额定值，会拖慢处理器上的生成。</translation>
    </message>
    <message>
        <source>Memory runs in a single channel, which halves the speed on the processor.</source>
        <translation>内存以单通道运行，处理器上的速度因此减半。</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB</source>
        <translation>24 GB 上的 Mistral Large 3</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB with heavy quantization</source>
        <translation>24 GB 上重度量化的 Mistral Large 3</translation>
    </message>
    <message>
        <source>Mixed by hand: the size is that of {who}&apos;s file.</source>
        <translation>手工混合：大小取自 {who} 的文件。</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size} with help from system memory.</source>
        <translation>借助系统内存，混合专家模型可达 {size}。</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size}.</source>
        <translation>混合专家模型可达 {size}。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models up to about {size} fit at {context} context, but none runs comfortably.</source>
        <translation>约 {size} 以内的模型在 {context} 上下文时放得下，但没有一个达到舒适速度。</translation>
    </message>
    <message>
        <source>Models will run on the processor.</source>
        <translation>模型将在处理器上运行。</translation>
    </message>
    <message>
        <source>Most have room for two; choose a workstation or server processor.</source>
        <translation>大多只能装两张；请选择工作站或服务器处理器。</translation>
    </message>
    <message>
        <source>Most of the card&apos;s memory is in use by other programs.</source>
        <translation>显卡的大部分显存正被其他程序占用。</translation>
    </message>
    <message>
        <source>Most of the experts must lie in system memory even in the smallest type there is.</source>
        <translation>即使采用最小的类型，大部分专家也必须放在系统内存中。</translation>
    </message>
    <message>
        <source>Motherboard SP3, seven slots</source>
        <translation>SP3 主板，七个插槽</translation>
    </message>
    <message>
        <source>Motherboard SP5, twelve channels</source>
        <translation>SP5 主板，十二通道</translation>
    </message>
    <message>
        <source>Move it to a full-width slot if there is one.</source>
        <translation>如果有全宽插槽，请把它移过去。</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>NVLink bridge of the RTX 3090</source>
        <translation>RTX 3090 的 NVLink 桥接器</translation>
    </message>
    <message>
        <source>NVLink, A100</source>
        <translation>NVLink，A100</translation>
    </message>
    <message>
        <source>NVLink, B200</source>
        <translation>NVLink，B200</translation>
    </message>
    <message>
        <source>NVLink, H100 and H200</source>
        <translation>NVLink，H100 和 H200</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 3.0</source>
        <translation>NVMe 固态硬盘，PCIe 3.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 4.0</source>
        <translation>NVMe 固态硬盘，PCIe 4.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 5.0</source>
        <translation>NVMe 固态硬盘，PCIe 5.0</translation>
    </message>
    <message>
        <source>NVMe drive, 2 TB</source>
        <translation>NVMe 硬盘，2 TB</translation>
    </message>
    <message>
        <source>Needs a free slot, room for the card and plugs from the supply.</source>
        <translation>需要一个空插槽、足够的显卡空间和电源接头。</translation>
    </message>
    <message>
        <source>Needs {missing} more than this rig has: {total}, {weights} of them weights, against {has}.</source>
        <translation>比这台机器多需要 {missing}：共 {total}，其中权重 {weights}，而机器有 {has}。</translation>
    </message>
    <message>
        <source>New York: RAISE Act</source>
        <translation>纽约州：RAISE 法案</translation>
    </message>
    <message>
        <source>No GPU was found; models will run on the processor.</source>
        <translation>未发现 GPU；模型将在处理器上运行。</translation>
    </message>
    <message>
        <source>No model of the catalog fits at {context} context.</source>
        <translation>目录中没有模型在 {context} 上下文时放得下。</translation>
    </message>
    <message>
        <source>No published measurement is near {names}: scaled from other hardware.</source>
        <translation>没有与 {names} 相近的公开测量：由其他硬件换算。</translation>
    </message>
    <message>
        <source>No rig that is fast enough has a known price.</source>
        <translation>足够快的机器中没有一台价格已知。</translation>
    </message>
    <message>
        <source>No screen is counted on the cards.</source>
        <translation>未计入显卡上的显示器。</translation>
    </message>
    <message>
        <source>No single machine of the catalog holds it: look at several machines.</source>
        <translation>目录中没有单台机器放得下：请考虑多台机器。</translation>
    </message>
    <message>
        <source>Nothing to do: remote display adapters are left out.</source>
        <translation>无需操作：远程显示适配器已略去。</translation>
    </message>
    <message>
        <source>Ollama cannot keep only the experts in RAM: it moves whole layers and is slower.</source>
        <translation>Ollama 不能只把专家留在内存：它会移动整层，速度更慢。</translation>
    </message>
    <message>
        <source>Ollama drafts no tokens: it runs the model alone.</source>
        <translation>Ollama 不起草词元：它只运行模型本身。</translation>
    </message>
    <message>
        <source>Ollama has one type for keys and values: the type of the keys is used.</source>
        <translation>Ollama 的键和值只有一种类型：使用键的类型。</translation>
    </message>
    <message>
        <source>One RTX 5090</source>
        <translation>一张 RTX 5090</translation>
    </message>
    <message>
        <source>One machine holds it for all of them.</source>
        <translation>一台机器即可供所有人使用。</translation>
    </message>
    <message>
        <source>Open frame with risers</source>
        <translation>开放式机架（含延长线）</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>输出缓冲区</translation>
    </message>
    <message>
        <source>Over 30 models above 10^25 FLOP</source>
        <translation>30 多个模型超过 10^25 FLOP</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>Own catalog records</source>
        <translation>自有目录记录</translation>
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
        <translation>大于 256 MiB 的 PDF</translation>
    </message>
    <message>
        <source>PDF of pictures, without text (scanned?)</source>
        <translation>只有图片没有文字的 PDF（扫描件？）</translation>
    </message>
    <message>
        <source>PDF that takes longer than {seconds} s to read</source>
        <translation>读取时间超过 {seconds} 秒的 PDF</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Perplexity increase of {study} on {dataset}; other models differ.</source>
        <translation>{study} 在 {dataset} 上的困惑度增幅；其他模型有所不同。</translation>
    </message>
    <message>
        <source>Plan with the slice, or turn MIG off (nvidia-smi -mig 0).</source>
        <translation>按切片规划，或关闭 MIG (nvidia-smi -mig 0)。</translation>
    </message>
    <message>
        <source>Planned rigs</source>
        <translation>规划的机器</translation>
    </message>
    <message>
        <source>Planned rigs in {path} are too many to be ours.</source>
        <translation>{path} 中规划的机器过多，不会是本程序的。</translation>
    </message>
    <message>
        <source>Planned rigs in {path}: {reason}.</source>
        <translation>{path} 中规划的机器：{reason}。</translation>
    </message>
    <message>
        <source>Planned rigs were damaged.</source>
        <translation>规划的机器数据已损坏。</translation>
    </message>
    <message>
        <source>Planned rigs were damaged; the old file is {name}.</source>
        <translation>规划的机器数据已损坏；旧文件为 {name}。</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>负载功耗</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices seen on {date}.</source>
        <translation>价格查于 {date}。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor cooler</source>
        <translation>处理器散热器</translation>
    </message>
    <message>
        <source>Programs hold {in_use} of {name} now; close them to use what is counted as usable.</source>
        <translation>程序目前占用 {name} 的 {in_use}；关闭它们才能用到计为可用的部分。</translation>
    </message>
    <message>
        <source>Q4_K_M keeps 95 % and saves 70 %</source>
        <translation>Q4_K_M 保留 95% 质量，节省 70%</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>RPC is neither encrypted nor guarded: only in a network that you trust.</source>
        <translation>RPC 既不加密也无防护：只应在你信任的网络中使用。</translation>
    </message>
    <message>
        <source>Raise `memory` in .wslconfig to give it more.</source>
        <translation>提高 .wslconfig 中的 `memory` 以分配更多。</translation>
    </message>
    <message>
        <source>Raise the container&apos;s memory limit for larger models.</source>
        <translation>要运行更大的模型，请提高容器的内存上限。</translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation>读取 KV 缓存</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>读取权重</translation>
    </message>
    <message>
        <source>Reads prompts</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>Replaces the modules you have; check what the board takes.</source>
        <translation>替换现有内存条；请确认主板支持的规格。</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²³ operations primarily on biological sequence data (executive order 14110, section 4.2).</source>
        <translation>要求报告主要使用生物序列数据、训练运算超过 10²³ 次的模型（第 14110 号行政命令第 4.2 节）。</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²⁶ integer or floating-point operations (section 4.2).</source>
        <translation>要求报告训练所用整数或浮点运算超过 10²⁶ 次的模型（第 4.2 节）。</translation>
    </message>
    <message>
        <source>Restart the computer, or load the driver (modprobe nvidia).</source>
        <translation>重启电脑，或加载驱动程序 (modprobe nvidia)。</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>请重启电脑。</translation>
    </message>
    <message>
        <source>Restart the computer; if it comes back, check power and cooling.</source>
        <translation>请重启电脑；如果再次出现，请检查供电和散热。</translation>
    </message>
    <message>
        <source>Restart the driver or the computer, then look again.</source>
        <translation>重启驱动程序或电脑，然后重新检测。</translation>
    </message>
    <message>
        <source>Runs well</source>
        <translation>运行流畅</translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation>SATA 固态硬盘</translation>
    </message>
    <message>
        <source>Save a display-class registry export or a dxdiag report, or type the memory in.</source>
        <translation>保存显示类的注册表导出或 dxdiag 报告，或填写显存。</translation>
    </message>
    <message>
        <source>Server chassis for eight cards</source>
        <translation>八卡服务器机箱</translation>
    </message>
    <message>
        <source>Server chassis for eight cards, with board and supplies</source>
        <translation>八卡服务器机箱，含主板和电源</translation>
    </message>
    <message>
        <source>Setting &apos;{name}&apos; was not usable: its default is used.</source>
        <translation>设置“{name}”无法使用：采用其默认值。</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used.</source>
        <translation>设置来自更新的版本：采用本版本认识的部分。</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used; all of them are kept as {name}.</source>
        <translation>设置来自较新的版本：使用此版本能识别的部分；全部设置保留为 {name}。</translation>
    </message>
    <message>
        <source>Settings in {path} are too large to be ours: defaults are used.</source>
        <translation>{path} 中的设置过大，不会是本程序的：采用默认值。</translation>
    </message>
    <message>
        <source>Settings in {path}: {reason}; defaults are used.</source>
        <translation>{path} 中的设置：{reason}；采用默认值。</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used.</source>
        <translation>设置已损坏：采用默认值。</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used; the old file is {name}.</source>
        <translation>设置已损坏：采用默认值；旧文件为 {name}。</translation>
    </message>
    <message>
        <source>Several cards add memory, not speed.</source>
        <translation>多张显卡增加的是内存，不是速度。</translation>
    </message>
    <message>
        <source>Shorten the context to {tokens}.</source>
        <translation>将上下文缩短到 {tokens}。</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times cheaper</source>
        <translation>小模型便宜 10 到 30 倍</translation>
    </message>
    <message>
        <source>Sold: {sizes}.</source>
        <translation>在售规格：{sizes}。</translation>
    </message>
    <message>
        <source>Speed unknown: {reason}.</source>
        <translation>速度未知：{reason}。</translation>
    </message>
    <message>
        <source>Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice itself costs is not counted.</source>
        <translation>分流：{kept} 由 {model} 回答，{sent} 直接发送给 {service}；选择本身的开销未计入。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum, bytes</source>
        <translation>合计，字节</translation>
    </message>
    <message>
        <source>System memory would need {used} of its {usable}: {total} in all, {weights} of them weights.</source>
        <translation>系统内存需要可用 {usable} 中的 {used}：共 {total}，其中权重 {weights}。</translation>
    </message>
    <message>
        <source>Take {quant} instead of {now}.</source>
        <translation>改用 {quant}，代替 {now}。</translation>
    </message>
    <message>
        <source>The GPU may use {usable} of the unified memory: at {context} it needs {needed}, {largest}.</source>
        <translation>GPU 可使用统一内存中的 {usable}：{context} 上下文时需要 {needed}，{largest}。</translation>
    </message>
    <message>
        <source>The KV cache lies in system memory</source>
        <translation>KV 缓存位于系统内存</translation>
    </message>
    <message>
        <source>The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.</source>
        <translation>从 WSL 无法访问 NVIDIA 驱动程序，因此这里看不到显卡。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known.</source>
        <translation>NVIDIA 驱动程序在 {seconds} 秒内没有响应；机器的其余部分已知。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so nothing is known of the card&apos;s memory.</source>
        <translation>NVIDIA 驱动程序没有响应，因此无法得知显卡的显存。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running, so the card cannot be used yet.</source>
        <translation>NVIDIA 驱动程序已安装但未运行，因此暂时无法使用显卡。</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while running, so the card cannot be used yet.</source>
        <translation>NVIDIA 驱动程序在运行中被更新，因此暂时无法使用显卡。</translation>
    </message>
    <message>
        <source>The application runs as a 32-bit program and can see at most 4 GiB.</source>
        <translation>本程序以 32 位运行，最多只能看到 4 GiB。</translation>
    </message>
    <message>
        <source>The application runs under Rosetta, so the processor is described wrongly.</source>
        <translation>本程序在 Rosetta 下运行，因此处理器的描述有误。</translation>
    </message>
    <message>
        <source>The application runs under x86 emulation on an Arm processor.</source>
        <translation>本程序在 Arm 处理器上以 x86 模拟方式运行。</translation>
    </message>
    <message>
        <source>The best {most} of {all} models</source>
        <translation>{all} 个模型中最好的 {most} 个</translation>
    </message>
    <message>
        <source>The card is connected with fewer lanes than it has, which slows offloading.</source>
        <translation>显卡连接的通道数少于其支持的数量，会拖慢卸载。</translation>
    </message>
    <message>
        <source>The card is cut into MIG slices: one program gets one slice, not the whole card.</source>
        <translation>显卡被划分为 MIG 切片：一个程序只能得到一个切片，而不是整张卡。</translation>
    </message>
    <message>
        <source>The card stopped answering.</source>
        <translation>显卡已停止响应。</translation>
    </message>
    <message>
        <source>The card&apos;s memory was not measured but taken from the catalog.</source>
        <translation>显卡的显存不是实测的，而是取自目录。</translation>
    </message>
    <message>
        <source>The cards are assumed to share the slots&apos; lanes: x{lanes} each.</source>
        <translation>假定各显卡共享插槽的通道：每张 x{lanes}。</translation>
    </message>
    <message>
        <source>The cheapest rig that is fast enough costs about {price}.</source>
        <translation>足够快的机器中最便宜的约为 {price}。</translation>
    </message>
    <message>
        <source>The checkpoint is stored as {method}.</source>
        <translation>该检查点以 {method} 存储。</translation>
    </message>
    <message>
        <source>The context window as a ring buffer</source>
        <translation>作为环形缓冲区的上下文窗口</translation>
    </message>
    <message>
        <source>The display of this session is remote.</source>
        <translation>此会话的显示是远程的。</translation>
    </message>
    <message>
        <source>The driver does not know this card&apos;s name, so its speed has to be estimated.</source>
        <translation>驱动程序不认识这张显卡的名称，因此其速度只能估计。</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie in system memory</source>
        <translation>{layers} 层中有 {experts} 层的专家、{all_layers} 层中有 {blocks} 层位于系统内存</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers lie in system memory</source>
        <translation>{layers} 层中有 {experts} 层的专家位于系统内存</translation>
    </message>
    <message>
        <source>The graphics card sleeps to save power; its memory is not read so as not to wake it.</source>
        <translation>显卡正在休眠以节省电力；为避免唤醒它，没有读取其显存。</translation>
    </message>
    <message>
        <source>The graphics chip uses system RAM: both share one pool.</source>
        <translation>图形芯片使用系统内存：两者共用一个内存池。</translation>
    </message>
    <message>
        <source>The memory of the card is hidden by the administrator.</source>
        <translation>显卡的显存信息被管理员隐藏。</translation>
    </message>
    <message>
        <source>The memory of {name} is taken from the table.</source>
        <translation>{name} 的内存取自表格。</translation>
    </message>
    <message>
        <source>The memory of {name} is unknown; type it in to use the card.</source>
        <translation>{name} 的显存未知；请填写后再使用该显卡。</translation>
    </message>
    <message>
        <source>The memory set aside for the graphics chip by the BIOS is not the limit: it can use system RAM too.</source>
        <translation>BIOS 为图形芯片预留的内存不是上限：它还可以使用系统内存。</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; could not be read ({reason}); the rest of the machine is known.</source>
        <translation>部分“{part}”无法读取（{reason}）；机器的其余部分已知。</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; did not answer in time; the rest of the machine is known.</source>
        <translation>部分“{part}”未及时响应；机器的其余部分已知。</translation>
    </message>
    <message>
        <source>The power of the card is not known.</source>
        <translation>显卡的功耗未知。</translation>
    </message>
    <message>
        <source>The price of a machine is unknown: a part of it has none.</source>
        <translation>机器的价格未知：其中一个部件没有价格。</translation>
    </message>
    <message>
        <source>The processor has no x{lanes} for each card.</source>
        <translation>处理器无法为每张显卡提供 x{lanes}。</translation>
    </message>
    <message>
        <source>The processor is not given: speeds assume one that keeps up.</source>
        <translation>未指定处理器：速度按处理器跟得上估算。</translation>
    </message>
    <message>
        <source>The processor is unknown.</source>
        <translation>处理器未知。</translation>
    </message>
    <message>
        <source>The processor sees only a small window of the card&apos;s memory, which slows loading.</source>
        <translation>处理器只能看到显卡显存的一小段窗口，会拖慢加载。</translation>
    </message>
    <message>
        <source>The rest is used; save it again, or type in what is missing.</source>
        <translation>其余部分已采用；请重新保存，或填写缺失的内容。</translation>
    </message>
    <message>
        <source>The rest is used; type in what is missing.</source>
        <translation>其余部分已采用；请填写缺失的内容。</translation>
    </message>
    <message>
        <source>The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the weights take {weights} GB, because all {total} parameters must be in memory and only {active} are read for a token.</source>
        <translation>按每十亿激活参数 1.2 GB 的经验法则为 {rule} GB；权重实际占 {weights} GB，因为全部 {total} 参数都必须在内存中，而每个词元只读取 {active}。</translation>
    </message>
    <message>
        <source>The size of memory is unknown: {capacity} are assumed.</source>
        <translation>内存容量未知：假定为 {capacity}。</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: the fastest that the processor supports officially ({memory_type_max}) is assumed.</source>
        <translation>内存速度未知：假定为处理器官方支持的最快速度（{memory_type_max}）。</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: {label} are assumed; measure it or type it in.</source>
        <translation>内存速度未知：假定为 {label}；请测量或填写。</translation>
    </message>
    <message>
        <source>The supply has room.</source>
        <translation>电源留有余量。</translation>
    </message>
    <message>
        <source>The supply is tight.</source>
        <translation>电源勉强够用。</translation>
    </message>
    <message>
        <source>The system states the card&apos;s memory in a field that ends at 4 GiB: it has at least that.</source>
        <translation>系统给出显存的字段到 4 GiB 为止：实际至少有这么多。</translation>
    </message>
    <message>
        <source>This card is too old for any current inference backend.</source>
        <translation>这张显卡太旧，现有的推理后端均不支持。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This container may use at most {size} of memory.</source>
        <translation>此容器最多可使用 {size} 内存。</translation>
    </message>
    <message>
        <source>This container may use less memory than the machine has.</source>
        <translation>此容器可使用的内存可能少于机器的内存。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL 2): it sees only a part of the computer&apos;s memory.</source>
        <translation>这是 Windows 中的 Linux (WSL 2)：它只能看到电脑的一部分内存。</translation>
    </message>
    <message>
        <source>This is a share of a card given to a virtual machine; speed depends on its neighbours.</source>
        <translation>这是分配给虚拟机的部分显卡；速度取决于共用者。</translation>
    </message>
    <message>
        <source>This is a virtual machine: memory and speed depend on what the host gives it.</source>
        <translation>这是虚拟机：内存和速度取决于宿主机的分配。</translation>
    </message>
    <message>
        <source>This machine serves nobody that fast.</source>
        <translation>以这样的速度，这台机器一个用户也服务不了。</translation>
    </message>
    <message>
        <source>This machine serves {most} of {users} that fast.</source>
        <translation>以这样的速度，这台机器可服务 {users} 个用户中的 {most} 个。</translation>
    </message>
    <message>
        <source>This model was made for at most {most} of context; {asked} was asked for.</source>
        <translation>此模型最多支持 {most} 的上下文；要求的是 {asked}。</translation>
    </message>
    <message>
        <source>Threadripper PRO workstation, eight channels of DDR5</source>
        <translation>Threadripper PRO 工作站，八通道 DDR5</translation>
    </message>
    <message>
        <source>Thunderbolt 4 between computers</source>
        <translation>电脑间 Thunderbolt 4</translation>
    </message>
    <message>
        <source>Thunderbolt 5 between computers</source>
        <translation>电脑间 Thunderbolt 5</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Tool use</source>
        <translation>工具使用</translation>
    </message>
    <message>
        <source>Try these first</source>
        <translation>先试试这些</translation>
    </message>
    <message>
        <source>Turn on Resizable BAR (Above 4G decoding) in the BIOS.</source>
        <translation>在 BIOS 中开启 Resizable BAR (Above 4G decoding)。</translation>
    </message>
    <message>
        <source>Two used RTX 3090</source>
        <translation>两张二手 RTX 3090</translation>
    </message>
    <message>
        <source>Type the card&apos;s memory in.</source>
        <translation>请填写显卡的显存。</translation>
    </message>
    <message>
        <source>US: biological models</source>
        <translation>美国：生物模型</translation>
    </message>
    <message>
        <source>US: executive order 14110</source>
        <translation>美国：第 14110 号行政命令</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>可用高速内存</translation>
    </message>
    <message>
        <source>Used EPYC 7002 board, eight channels of DDR4</source>
        <translation>二手 EPYC 7002 主板，八通道 DDR4</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {on_gpus}; with system memory: {users}.</source>
        <translation>显存可容纳的用户：{on_gpus} 个；加上系统内存：{users} 个。</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {users}.</source>
        <translation>显存可容纳的用户：{users} 个。</translation>
    </message>
    <message>
        <source>Users that memory holds: {users} and more.</source>
        <translation>内存可容纳的用户：{users} 个以上。</translation>
    </message>
    <message>
        <source>Users that memory holds: {users}.</source>
        <translation>内存可容纳的用户：{users} 个。</translation>
    </message>
    <message>
        <source>V cache type {kv_type_v} needs flash attention; turn it on or use f16, bf16 or f32</source>
        <translation>V 缓存类型 {kv_type_v} 需要 flash attention；请将其打开，或使用 f16、bf16 或 f32</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>WSL 2</source>
        <translation>WSL 2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What {rig} can run</source>
        <translation>{rig} 能运行什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>WikiText train, 100k tokens</source>
        <translation>WikiText 训练集，100,000 词元</translation>
    </message>
    <message>
        <source>WikiText train, 10k tokens</source>
        <translation>WikiText 训练集，10,000 词元</translation>
    </message>
    <message>
        <source>WikiText train, 10m tokens</source>
        <translation>WikiText 训练集，1,000 万词元</translation>
    </message>
    <message>
        <source>WikiText train, 1k tokens</source>
        <translation>WikiText 训练集，1,000 词元</translation>
    </message>
    <message>
        <source>WikiText train, 1m tokens</source>
        <translation>WikiText 训练集，100 万词元</translation>
    </message>
    <message>
        <source>WikiText-2 test</source>
        <translation>WikiText-2 测试集</translation>
    </message>
    <message>
        <source>WikiText-2 test, 512-token chunks</source>
        <translation>WikiText-2 测试集，每段 512 词元</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>With layers split, each token visits one card after the other.</source>
        <translation>按层拆分时，每个词元依次经过各张显卡。</translation>
    </message>
    <message>
        <source>Word document larger than 512 MiB when unpacked</source>
        <translation>解压后大于 512 MiB 的 Word 文档</translation>
    </message>
    <message>
        <source>Word document with a document type, which Word never writes</source>
        <translation>带文档类型声明的 Word 文档（Word 从不写入）</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>You can comfortably run models up to about {size} ({quant}) at {context} context.</source>
        <translation>你可以舒适地运行约 {size}（{quant}）以内的模型，上下文为 {context}。</translation>
    </message>
    <message>
        <source>You measured this model here; other contexts follow from it.</source>
        <translation>你在这里实测过此模型；其他上下文的值由此推出。</translation>
    </message>
    <message>
        <source>`lms load --estimate-only` with the same flags shows LM Studio&apos;s own estimate.</source>
        <translation>使用相同参数的 `lms load --estimate-only` 会显示 LM Studio 自己的估计。</translation>
    </message>
    <message>
        <source>a GGUF file has its own quantization; leave --quant out</source>
        <translation>GGUF 文件自带量化；请省略 --quant</translation>
    </message>
    <message>
        <source>a module for server boards</source>
        <translation>服务器主板专用模块</translation>
    </message>
    <message>
        <source>a processor with eight dies, which all channels need</source>
        <translation>带八个晶粒的处理器，用满所有通道需要它</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>约 {price}</translation>
    </message>
    <message>
        <source>about {price}, and a board with more slots</source>
        <translation>约 {price}，另需一块插槽更多的主板</translation>
    </message>
    <message>
        <source>active parameters for a mixture of experts; attention to other tokens comes on top</source>
        <translation>混合专家模型为激活参数；对其他词元的注意力另计</translation>
    </message>
    <message>
        <source>all layers in RAM</source>
        <translation>所有层在内存中</translation>
    </message>
    <message>
        <source>all layers on the devices of all machines</source>
        <translation>所有层都放在各机器的设备上</translation>
    </message>
    <message>
        <source>all layers on the graphics card</source>
        <translation>所有层在显卡上</translation>
    </message>
    <message>
        <source>all of the draft model on the graphics card</source>
        <translation>草稿模型全部放在显卡上</translation>
    </message>
    <message>
        <source>an imatrix quant can show a lower perplexity than the reference while its KLD is larger; delta computed from the two printed perplexities</source>
        <translation>imatrix 量化的困惑度可能低于参考值，而 KLD 更大；差值由印出的两个困惑度算得</translation>
    </message>
    <message>
        <source>and slow down what spills into system memory; writing is not affected.</source>
        <translation>并拖慢溢出到系统内存的部分；生成不受影响。</translation>
    </message>
    <message>
        <source>another maker&apos;s driver: Vulkan only</source>
        <translation>其他厂商的驱动程序：仅限 Vulkan</translation>
    </message>
    <message>
        <source>another model drafts</source>
        <translation>由另一个模型起草</translation>
    </message>
    <message>
        <source>architecture &apos;{arch}&apos; is not understood: block {index} has {kinds}</source>
        <translation>无法理解架构“{arch}”：第 {index} 块含有 {kinds}</translation>
    </message>
    <message>
        <source>architecture qwen4_exp; only summary fields known</source>
        <translation>架构 qwen4_exp；仅知概要字段</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.1 text model; no config opened; context not verified beyond the 40k recommended; context length recalled from the model card</source>
        <translation>架构按 Mistral Small 3.1 文本模型处理；未打开任何 config；超出建议的 40k 后上下文未经核实；上下文长度凭对模型卡的记忆</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.2; no config opened; context length recalled from the model card</source>
        <translation>架构按 Mistral Small 3.2 处理；未打开任何 config；上下文长度凭对模型卡的记忆</translation>
    </message>
    <message>
        <source>article quoting localbench measurements</source>
        <translation>引用 localbench 测量的文章</translation>
    </message>
    <message>
        <source>article quoting localbench; values are far above WikiText KLDs, so never compare across data sets</source>
        <translation>引用 localbench 的文章；数值远高于 WikiText 的 KLD，因此切勿跨数据集比较</translation>
    </message>
    <message>
        <source>as described in the gist</source>
        <translation>如 gist 所述</translation>
    </message>
    <message>
        <source>as fast as estimated</source>
        <translation>与估计一致</translation>
    </message>
    <message>
        <source>as in the pull request</source>
        <translation>同 pull request 所述</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>与设置一致</translation>
    </message>
    <message>
        <source>assumed: people do not come evenly through day and night</source>
        <translation>假定：用户不会昼夜均匀到来</translation>
    </message>
    <message>
        <source>assumed; 3 to 5 years are usual</source>
        <translation>假定；通常为 3 到 5 年</translation>
    </message>
    <message>
        <source>assumed; near Llama 3.1 8B (4096 / 32) and GPT-3 (12288 / 96)</source>
        <translation>假定；接近 Llama 3.1 8B (4096 / 32) 和 GPT-3 (12288 / 96)</translation>
    </message>
    <message>
        <source>at least one token must be drafted</source>
        <translation>至少要起草一个词元</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>binary file</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>bits column counts bits per cache value; delta computed from the two printed perplexities</source>
        <translation>bits 列为每个缓存值的位数；差值由印出的两个困惑度算得</translation>
    </message>
    <message>
        <source>block pattern and Mamba sizes from memory of the model card; they reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>块的排列模式和 Mamba 尺寸凭对模型卡的记忆；与公布的参数量完全吻合；训练词元数凭对厂商说法的记忆</translation>
    </message>
    <message>
        <source>block {index} has attention without heads</source>
        <translation>第 {index} 块有注意力却没有头</translation>
    </message>
    <message>
        <source>broken JSON: {error}</source>
        <translation>JSON 损坏：{error}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>choosing tokens</source>
        <translation>选取词元</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>claims {n} {what} entries, more than the file can hold</source>
        <translation>声称有 {n} 个{what}条目，超出文件所能容纳</translation>
    </message>
    <message>
        <source>coding agent</source>
        <translation>编程智能体</translation>
    </message>
    <message>
        <source>compiled Python</source>
        <translation>已编译的 Python</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>config declares a 2048 sliding window; llama.cpp turns it off for phi3; training tokens recalled from vendor statements</source>
        <translation>config 声明了 2048 的滑动窗口；llama.cpp 对 phi3 将其关闭；训练词元数凭对厂商说法的记忆</translation>
    </message>
    <message>
        <source>config.json lists 32768 positions; 131072 with YaRN; training tokens recalled from vendor statements</source>
        <translation>config.json 列出 32768 个位置；使用 YaRN 为 131072；训练词元数凭对厂商说法的记忆</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>容器限制</translation>
    </message>
    <message>
        <source>context_max is the input limit as listed; input plus output 400000. No training compute figure found</source>
        <translation>context_max 为所列的输入上限；输入加输出为 400000。未找到训练计算量数据</translation>
    </message>
    <message>
        <source>corrected by your measurement</source>
        <translation>按你的实测修正</translation>
    </message>
    <message>
        <source>counted already, under another name</source>
        <translation>已用另一名称计数</translation>
    </message>
    <message>
        <source>damaged PDF</source>
        <translation>损坏的 PDF</translation>
    </message>
    <message>
        <source>damaged Word document</source>
        <translation>损坏的 Word 文档</translation>
    </message>
    <message>
        <source>damaged or encrypted Word document</source>
        <translation>损坏或加密的 Word 文档</translation>
    </message>
    <message>
        <source>delta computed from the two printed perplexities</source>
        <translation>差值由印出的两个困惑度算得</translation>
    </message>
    <message>
        <source>dense width 12288 and 3 dense layers reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>稠密宽度 12288 和 3 个稠密层与公布的参数量完全吻合；训练词元数凭对厂商说法的记忆</translation>
    </message>
    <message>
        <source>dense width of the first layer reproduces the published count</source>
        <translation>第一层的稠密宽度与公布的参数量吻合</translation>
    </message>
    <message>
        <source>display driver</source>
        <translation>显示驱动程序</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>+ {a} / ({params} parameters)^{alpha} = {term} for a finite model</source>
        <translation>+ {a} / ({params} 参数)^{alpha} = {term}（模型规模有限）</translation>
    </message>
    <message>
        <source>+ {b} / ({tokens} tokens)^{beta} = {term} for finite data</source>
        <translation>+ {b} / ({tokens} 词元)^{beta} = {term}（数据量有限）</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}, as typed on {date}.</source>
        <translation>1 USD 按 {rate} 计算，于 {date} 填写。</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}.</source>
        <translation>1 USD 按 {rate} 计算。</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, width {ratio} for each layer (assumed), stands apart ({source}).</source>
        <translation>6·N·D，使用激活参数；每个序列 {length} 词元的注意力单独列出，按常见结构，每层宽度 {ratio}（假定）（{source}）。</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with its own layers, stands apart ({source}).</source>
        <translation>6·N·D，使用激活参数；每个序列 {length} 词元的注意力单独列出，按其自身的层计算（{source}）。</translation>
    </message>
    <message>
        <source>About {watts} W at the wall are more than a 120 V circuit gives.</source>
        <translation>墙插处约 {watts} W，超出 120 V 电路的供电能力。</translation>
    </message>
    <message>
        <source>Assumed prices, {share} of the sum: {parts}.</source>
        <translation>假定的价格，占总额的 {share}：{parts}。</translation>
    </message>
    <message>
        <source>At most {share} of the hours are busy; beyond {most} conversations a month another machine is bought.</source>
        <translation>最多 {share} 的小时繁忙；每月超过 {most} 次对话时须再购一台机器。</translation>
    </message>
    <message>
        <source>By guides, not by offers: {parts}.</source>
        <translation>依据指导价而非报价：{parts}。</translation>
    </message>
    <message>
        <source>Context, {model}</source>
        <translation>上下文，{model}</translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation>放不下：{why}</translation>
    </message>
    <message>
        <source>Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.</source>
        <translation>用电：每天开机 {on} 小时，其中生成 {writing} 小时，每千瓦时 {price}。</translation>
    </message>
    <message>
        <source>Energy of the cards alone at {watts} W; processors, network and cooling come on top.</source>
        <translation>仅显卡的能耗，按 {watts} W 计；处理器、网络和散热另计。</translation>
    </message>
    <message>
        <source>First word, {model}</source>
        <translation>首字，{model}</translation>
    </message>
    <message numerus="yes">
        <source>Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the rest on the graphics ({on_gpus}).</source>
        <translation>
            <numerusform>放得下，因为 {layers} 层的专家位于内存（{in_ram}，{kind}），其余位于显卡（{on_gpus}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in memory ({in_ram}, {kind}).</source>
        <translation>放得下，因为 {all} 层中有 {some} 层位于显卡（{on_gpus}），其余位于内存（{in_ram}，{kind}）。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the card&apos;s {usable}.</source>
        <translation>放得下，因为 {used} 位于显卡可用的 {usable} 中。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {cards} cards&apos; {usable}.</source>
        <translation>放得下，因为 {used} 位于 {cards} 张显卡可用的 {usable} 中。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {usable} of shared memory that the graphics may take.</source>
        <translation>放得下，因为 {used} 位于图形可占用的 {usable} 共享内存中。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in {usable} of memory ({kind}).</source>
        <translation>放得下，因为 {used} 位于 {usable} 的内存（{kind}）中。</translation>
    </message>
    <message>
        <source>How fast is unknown.</source>
        <translation>速度未知。</translation>
    </message>
    <message>
        <source>Inputs above {most} tokens cost {fresh} in and {out} out.</source>
        <translation>输入超过 {most} 词元时，输入为 {fresh}，输出为 {out}。</translation>
    </message>
    <message>
        <source>It gives {cards} cards x{lanes} each.</source>
        <translation>它为 {cards} 张显卡各提供 x{lanes}。</translation>
    </message>
    <message>
        <source>It gives {given} W; about {wanted} W would do.</source>
        <translation>它提供 {given} W；约需 {wanted} W。</translation>
    </message>
    <message>
        <source>Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision ({source}), and the activations of one sequence, recomputed layer by layer.</source>
        <translation>内存：混合精度下权重、梯度和 Adam 每参数 {bytes} 字节（{source}），以及一个序列逐层重新计算的激活值。</translation>
    </message>
    <message>
        <source>No price is known for {parts}.</source>
        <translation>{parts} 的价格未知。</translation>
    </message>
    <message>
        <source>No price of the card is known.</source>
        <translation>显卡的价格未知。</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest begins after {seconds} s.</source>
        <translation>没有足够快的机器：最快的为每人每秒写出 {rate} 词元，最早的在 {seconds} 秒后开始。</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins after {seconds} s.</source>
        <translation>没有足够快的机器：最快的每秒写出 {rate} 词元，最早的在 {seconds} 秒后开始。</translation>
    </message>
    <message>
        <source>None of them holds {model}.</source>
        <translation>它们都放不下 {model}。</translation>
    </message>
    <message>
        <source>Not even {most} of these machines hold it for {users} users.</source>
        <translation>即使 {most} 台这样的机器也放不下 {users} 个用户所需的内容。</translation>
    </message>
    <message>
        <source>Only {rig} holds {models}.</source>
        <translation>只有 {rig} 放得下 {models}。</translation>
    </message>
    <message>
        <source>Price per token/s, {model}</source>
        <translation>每词元/秒的价格，{model}</translation>
    </message>
    <message>
        <source>Prices seen between {first} and {last}.</source>
        <translation>价格查于 {first} 至 {last}。</translation>
    </message>
    <message>
        <source>The parts draw up to {watts} of {given} W; short peaks need about {wanted} W.</source>
        <translation>各部件最多消耗 {watts} W，电源为 {given} W；短时峰值约需 {wanted} W。</translation>
    </message>
    <message>
        <source>The power of the machine is unknown.</source>
        <translation>机器的功耗未知。</translation>
    </message>
    <message>
        <source>The supply is too small: the parts draw up to {watts} W.</source>
        <translation>电源太小：各部件最多消耗 {watts} W。</translation>
    </message>
    <message>
        <source>They take up to {size} GiB.</source>
        <translation>它们最多支持 {size} GiB。</translation>
    </message>
    <message>
        <source>Tokens a joule, {model}</source>
        <translation>每焦耳词元数，{model}</translation>
    </message>
    <message>
        <source>Used: {parts}.</source>
        <translation>二手：{parts}。</translation>
    </message>
    <message>
        <source>With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.</source>
        <translation>使用 8 位的键和值时，全部可放入显卡：每秒 {rate} 词元。</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s of {model}, limited by {limit}.</source>
        <translation>以约每秒 {pace} 词元生成 {model}，受限于{limit}。</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s, limited by {limit}.</source>
        <translation>约每秒写出 {pace} 词元，受限于{limit}。</translation>
    </message>
    <message>
        <source>a conversation of {tokens} tokens is longer than its {most}</source>
        <translation>{tokens} 词元的对话超过了其上限 {most}</translation>
    </message>
    <message>
        <source>a second {card}</source>
        <translation>第二张 {card}</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>about {price} new, seen {date}</source>
        <translation>全新约 {price}（{date} 查得）</translation>
    </message>
    <message>
        <source>about {price} used, seen {date}</source>
        <translation>二手约 {price}（{date} 查得）</translation>
    </message>
    <message>
        <source>about {price}, assumed for {date}</source>
        <translation>约 {price}，{date} 的假定价</translation>
    </message>
    <message>
        <source>about {price}, launch price of {date}</source>
        <translation>约 {price}，{date} 的首发价</translation>
    </message>
    <message>
        <source>another {card}</source>
        <translation>再加一张 {card}</translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation>自行部署</translation>
    </message>
    <message>
        <source>does not say how each layer compresses</source>
        <translation>未说明各层如何压缩</translation>
    </message>
    <message>
        <source>does not say which layers have a window</source>
        <translation>未说明哪些层带窗口</translation>
    </message>
    <message>
        <source>does not say which layers have attention</source>
        <translation>未说明哪些层带注意力</translation>
    </message>
    <message>
        <source>each layer over the GPUs of a machine</source>
        <translation>每一层分布在一台机器的各 GPU 上</translation>
    </message>
    <message>
        <source>each layer over the cards</source>
        <translation>每层分到各张显卡</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation>加密的 PDF</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, within a list of texts)</source>
        <translation>提前结束（在字节 {size} 处，位于文本列表之中）</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, {length} bytes short)</source>
        <translation>提前结束（在字节 {size} 处，缺少 {length} 字节）</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program, for llama.cpp</source>
        <translation>与本程序其他各处相同的估计，针对 llama.cpp</translation>
    </message>
    <message>
        <source>every second layer is a mixture (the odd ones), every fourth has full attention: all full layers are mixtures</source>
        <translation>每隔一层为混合专家层（奇数层），每四层有一层为完整注意力：所有完整层都是混合专家层</translation>
    </message>
    <message>
        <source>experimental rotated cache types, proposed, not necessarily merged</source>
        <translation>实验性的旋转缓存类型，仅为提案，未必已合并</translation>
    </message>
    <message>
        <source>experts shipped in MXFP4</source>
        <translation>专家以 MXFP4 发布</translation>
    </message>
    <message>
        <source>firmware table</source>
        <translation>固件表</translation>
    </message>
    <message>
        <source>first three layers dense; layer 0 and every fourth have full attention with 64 heads, the rest a window of 512 with 96; with three dense prediction layers this is the published count exactly</source>
        <translation>前三层为稠密层；第 0 层及每第四层为 64 个头的完整注意力，其余为 96 个头、窗口 512；加上三个稠密预测层，与公布的参数量完全吻合</translation>
    </message>
    <message>
        <source>fixed state of {layers} recurrent layers, whatever the context</source>
        <translation>{layers} 个循环层的固定状态，与上下文无关</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>for training compute alone; models meant for heavy use are trained far beyond it</source>
        <translation>仅就训练计算量而言；面向大量使用的模型训练量远超于此</translation>
    </message>
    <message>
        <source>four channels</source>
        <translation>四通道</translation>
    </message>
    <message>
        <source>four modules often run at 3600 MT/s (llama.cpp issue 4716)</source>
        <translation>四根内存条常以 3600 MT/s 运行（llama.cpp issue 4716）</translation>
    </message>
    <message>
        <source>four modules rarely run at the full rate</source>
        <translation>四根内存条很少能以全速运行</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>来自目录</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>full-attention layers as in the larger models of the family, with one KV head: the only choice whose text model has the 11.91 billion parameters that llama-bench prints; windows as in the family</source>
        <translation>完整注意力层与该系列较大的模型相同，只有一个 KV 头：只有这样，文本模型才具有 llama-bench 印出的 119.1 亿参数；窗口与该系列相同</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>门控 DeltaNet</translation>
    </message>
    <message>
        <source>general.architecture is missing</source>
        <translation>缺少 general.architecture</translation>
    </message>
    <message>
        <source>gpt-4-turbo: 128000 context, 10/30 USD; listed with a deprecation date of 2026-10-23</source>
        <translation>gpt-4-turbo：128000 上下文，10/30 USD；列出的弃用日期为 2026-10-23</translation>
    </message>
    <message>
        <source>graphics in the chip</source>
        <translation>芯片内的图形单元</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>graphics on the bus</source>
        <translation>总线上的显卡</translation>
    </message>
    <message>
        <source>guideline in force since 2025-08-02</source>
        <translation>指南自 2025-08-02 起生效</translation>
    </message>
    <message>
        <source>half a channel</source>
        <translation>半个通道</translation>
    </message>
    <message>
        <source>has a metadata value of unknown kind {kind}</source>
        <translation>含有未知类型 {kind} 的元数据值</translation>
    </message>
    <message>
        <source>has a name of {length} bytes</source>
        <translation>含有长达 {length} 字节的名称</translation>
    </message>
    <message>
        <source>has a pre-tokenizer that is not known: {name}</source>
        <translation>使用了未知的预分词器：{name}</translation>
    </message>
    <message>
        <source>has a state-space mixer of impossible size</source>
        <translation>含有尺寸不可能的状态空间混合器</translation>
    </message>
    <message>
        <source>has a text longer than the rest of the file</source>
        <translation>含有比文件剩余部分更长的文本</translation>
    </message>
    <message>
        <source>has a text of {length} bytes, more than any model file</source>
        <translation>含有 {length} 字节的文本，超过任何模型文件</translation>
    </message>
    <message>
        <source>has a tokenizer of kind &apos;{kind}&apos;; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>分词器类型为“{kind}”；可用于计数的类型有 gpt2、llama 和 gemma4</translation>
    </message>
    <message>
        <source>has an alignment that makes no sense</source>
        <translation>对齐值不合理</translation>
    </message>
    <message>
        <source>has an array of {length} entries, more than the file can hold</source>
        <translation>含有 {length} 个条目的数组，超出文件所能容纳</translation>
    </message>
    <message>
        <source>has arrays nested too deeply</source>
        <translation>数组嵌套过深</translation>
    </message>
    <message>
        <source>has attention without heads</source>
        <translation>有注意力却没有头</translation>
    </message>
    <message>
        <source>has experts that are not in one tensor</source>
        <translation>专家不在同一个张量中</translation>
    </message>
    <message>
        <source>has latent attention without head sizes</source>
        <translation>有潜在注意力却没有头的尺寸</translation>
    </message>
    <message>
        <source>has more files than a catalog, or one twice</source>
        <translation>包含的文件多于一个目录应有的，或有重复文件</translation>
    </message>
    <message>
        <source>has no list of {key}</source>
        <translation>没有 {key} 列表</translation>
    </message>
    <message>
        <source>has no score for every token</source>
        <translation>并非每个词元都有分值</translation>
    </message>
    <message>
        <source>has no token_embd.weight</source>
        <translation>没有 token_embd.weight</translation>
    </message>
    <message>
        <source>has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>没有分词器；可用于计数的类型有 gpt2、llama 和 gemma4</translation>
    </message>
    <message>
        <source>has tensors for blocks {span}, not 0 to {n_blocks}</source>
        <translation>含有块 {span} 的张量，而不是 0 至 {n_blocks}</translation>
    </message>
    <message>
        <source>has version {version}; known are 2 and 3</source>
        <translation>版本为 {version}；已知的是 2 和 3</translation>
    </message>
    <message>
        <source>has {n_layers} layers</source>
        <translation>有 {n_layers} 层</translation>
    </message>
    <message>
        <source>holds &apos;{extra}&apos;, which its manifest does not list</source>
        <translation>包含“{extra}”，而其清单中没有列出</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>不含任何记录</translation>
    </message>
    <message>
        <source>holds no tensors: a vocabulary alone is no model</source>
        <translation>不含张量：仅有词表不是模型</translation>
    </message>
    <message>
        <source>holds {tokens} tokens, not {n_tokens}</source>
        <translation>包含 {tokens} 个词元，而不是 {n_tokens} 个</translation>
    </message>
    <message>
        <source>how fast it would be is unknown</source>
        <translation>其速度未知</translation>
    </message>
    <message>
        <source>hybrid Kimi Delta Attention plus MLA (kv_lora_rank 512, q_lora_rank 1536, 96 heads); 93 layers, first dense of 33792, 896 experts of 3072 in a 3584-wide latent space, top 16, 2 shared; KDA state sizes not read</source>
        <translation>Kimi Delta Attention 与 MLA 混合（kv_lora_rank 512，q_lora_rank 1536，96 个头）；93 层，第一层为 33792 的稠密层，3584 宽的潜在空间中有 896 个 3072 的专家，top 16，2 个共享；未读取 KDA 状态尺寸</translation>
    </message>
    <message>
        <source>in force since 2025-08-02; the Commission enforces from 2026-08-02</source>
        <translation>自 2025-08-02 起生效；委员会自 2026-08-02 起执法</translation>
    </message>
    <message>
        <source>in force since 2026-01-01</source>
        <translation>自 2026-01-01 起生效</translation>
    </message>
    <message>
        <source>in system memory</source>
        <translation>在系统内存中</translation>
    </message>
    <message>
        <source>intermediate_size_mlp 16384 is unused in Scout: every layer is MoE</source>
        <translation>intermediate_size_mlp 16384 在 Scout 中未使用：每一层都是 MoE</translation>
    </message>
    <message>
        <source>is a projector for images or sound (mmproj), not a language model</source>
        <translation>是图像或声音的投影器（mmproj），不是语言模型</translation>
    </message>
    <message>
        <source>is an adapter (LoRA), not a model</source>
        <translation>是适配器（LoRA），不是模型</translation>
    </message>
    <message>
        <source>is cut short: tensor &apos;{name}&apos; lies beyond its end</source>
        <translation>被截断：张量“{name}”位于文件末尾之外</translation>
    </message>
    <message>
        <source>is damaged: tensor &apos;{name}&apos; lies over another</source>
        <translation>已损坏：张量“{name}”与另一个重叠</translation>
    </message>
    <message>
        <source>is damaged; reinstall the program</source>
        <translation>已损坏；请重新安装程序</translation>
    </message>
    <message>
        <source>is missing or no JSON</source>
        <translation>缺失或不是 JSON</translation>
    </message>
    <message>
        <source>is no catalog update, or damaged ({error})</source>
        <translation>不是目录更新，或已损坏（{error}）</translation>
    </message>
    <message>
        <source>is no catalog update: {manifest} is not in it</source>
        <translation>不是目录更新：其中没有 {manifest}</translation>
    </message>
    <message>
        <source>is no list of trusted keys</source>
        <translation>不是受信任密钥的列表</translation>
    </message>
    <message>
        <source>is no private key of a catalog&apos;s signer</source>
        <translation>不是目录签名者的私钥</translation>
    </message>
    <message>
        <source>is no public key of a catalog&apos;s signer</source>
        <translation>不是目录签名者的公钥</translation>
    </message>
    <message>
        <source>is not JSON: {error}</source>
        <translation>不是 JSON：{error}</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>不是 GGUF 文件</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is one of {n_parts} parts, but its name does not say which</source>
        <translation>是 {n_parts} 个分卷之一，但从名称看不出是哪一个</translation>
    </message>
    <message>
        <source>is too large for a config.json</source>
        <translation>作为 config.json 过大</translation>
    </message>
    <message>
        <source>is too large to hold a key</source>
        <translation>过大，不会是密钥</translation>
    </message>
    <message>
        <source>is too short to be a GGUF file</source>
        <translation>过短，不会是 GGUF 文件</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>it counts only the {active} parameters that a token uses, but all {total} must be in memory</source>
        <translation>它只计入一个词元用到的 {active} 参数，但全部 {total} 都必须在内存中</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>it needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>它需要 CUDA 12 的构建版本，以及 580 或更早的 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>it needs a duct and a blower.</source>
        <translation>它需要导风罩和鼓风机。</translation>
    </message>
    <message>
        <source>it was measured on {name}, which {rig} lacks</source>
        <translation>它是在 {name} 上测量的，而 {rig} 没有该设备</translation>
    </message>
    <message>
        <source>it was measured with {backend}, and {name} has no GPU</source>
        <translation>它是用 {backend} 测量的，而 {name} 没有 GPU</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>rented at {usd} USD an hour: {basis}</source>
        <translation>租用，每小时 {usd} USD：{basis}</translation>
    </message>
    <message>
        <source>the card alone for {usd} USD (seen {date}), written off over {years} years of all hours ({note})</source>
        <translation>仅显卡，{usd} USD（{date} 查得），按 {years} 年的全部小时折旧（{note}）</translation>
    </message>
    <message>
        <source>{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; {basis}.</source>
        <translation>{cards} × {gpu}，达到其峰值 {peak} TFLOPS（稠密，16 位）的 {share}；{basis}。</translation>
    </message>
    <message>
        <source>{card} beside it</source>
        <translation>加装 {card}</translation>
    </message>
    <message>
        <source>{card} has no fan:</source>
        <translation>{card} 没有风扇：</translation>
    </message>
    <message>
        <source>{card} instead of the {other}</source>
        <translation>用 {card} 代替 {other}</translation>
    </message>
    <message>
        <source>{card} is from before Turing:</source>
        <translation>{card} 早于 Turing：</translation>
    </message>
    <message>
        <source>{change} ({price}) holds {model}, slowly: {rate} tokens/s.</source>
        <translation>{change}（{price}）可容纳 {model}，速度慢：每秒 {rate} 词元。</translation>
    </message>
    <message>
        <source>{change} ({price}) makes {models} run comfortably: {rates} tokens/s.</source>
        <translation>{change}（{price}）使 {models} 达到舒适速度：每秒 {rates} 词元。</translation>
    </message>
    <message>
        <source>{change} ({price}) runs large models a little faster.</source>
        <translation>{change}（{price}）使大模型运行稍快。</translation>
    </message>
    <message>
        <source>{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} tokens/s.</source>
        <translation>{change}（{price}）使 {model} 的速度达到 {times} 倍：每秒 {after} 词元，之前为 {before}。</translation>
    </message>
    <message>
        <source>{chip} is not sold with {size} GiB.</source>
        <translation>{chip} 没有 {size} GiB 的版本在售。</translation>
    </message>
    <message>
        <source>{draft} cannot draft for {target}: it is not known to write with the same tokens</source>
        <translation>{draft} 不能为 {target} 起草：不知道它是否使用相同的词元</translation>
    </message>
    <message>
        <source>{draft} cannot draft: its shape is not known</source>
        <translation>{draft} 不能起草：其结构未知</translation>
    </message>
    <message>
        <source>{draft} is not smaller than {target}: it would draft no faster</source>
        <translation>{draft} 不比 {target} 小：起草不会更快</translation>
    </message>
    <message>
        <source>{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a kWh.</source>
        <translation>插座端工作时 {load} W，待机 {idle} W，昼夜开机，每千瓦时 {price} USD。</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, {each} for each; the network takes {share} of the time.</source>
        <translation>{machines} 台这样的机器通过 {link} 共同承载：合计约 {rate} tokens/s，每人 {each}；网络占用 {share} 的时间。</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}; how fast is unknown.</source>
        <translation>{machines} 台这样的机器通过 {link} 共同承载；速度未知。</translation>
    </message>
    <message>
        <source>{machines}× {machine} hold it together over {link}: about {rate} tokens/s.</source>
        <translation>{machines}× {machine} 通过 {link} 共同承载：约 {rate} tokens/s。</translation>
    </message>
    <message>
        <source>{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.</source>
        <translation>{model} 在 {rig} 上最快：每秒 {rate} 词元，是次快的 {times} 倍。</translation>
    </message>
    <message>
        <source>{model} on {rig}: {hint}</source>
        <translation>{model} 在 {rig} 上：{hint}</translation>
    </message>
    <message>
        <source>{model} runs about as fast on {rig} as on {other}.</source>
        <translation>{model} 在 {rig} 上的速度与在 {other} 上相近。</translation>
    </message>
    <message>
        <source>{n} drafts × {each} ms ÷ {over} tokens</source>
        <translation>{n} 次起草 × {each} ms ÷ {over} 个词元</translation>
    </message>
    <message>
        <source>{n} times one of {vocabulary} tokens ÷ {over} tokens</source>
        <translation>从 {vocabulary} 个词元中选一个，共 {n} 次 ÷ {over} 个词元</translation>
    </message>
    <message>
        <source>{n} tokens at a time are drafted by {draft}, which takes {size}, all of it on {place}.</source>
        <translation>每次由 {draft} 起草 {n} 个词元，它占用 {size}，全部在 {place} 上。</translation>
    </message>
    <message>
        <source>{read} + {seconds} s to start</source>
        <translation>{read} + 启动 {seconds} s</translation>
    </message>
    <message>
        <source>{reason}; no model of the catalog can</source>
        <translation>{reason}；目录中没有模型可以</translation>
    </message>
    <message>
        <source>{reason}; these can: {names}</source>
        <translation>{reason}；这些可以：{names}</translation>
    </message>
    <message>
        <source>{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} conversations at a time, {context} of context each: {seconds} seconds of the machine for a conversation.</source>
        <translation>{rig} 使用 {model} {quant}，每秒读取 {reading}、写出 {writing} 词元，同时 {batch} 个对话，每个 {context} 上下文：每次对话占用机器 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{rig} takes the least electricity, about {cost} a month; {other} the most, about {more}.</source>
        <translation>{rig} 最省电，每月约 {cost}；{other} 最耗电，约 {more}。</translation>
    </message>
    <message>
        <source>{size} GiB of {kind}</source>
        <translation>{size} GiB {kind}</translation>
    </message>
    <message>
        <source>{target} has no block of its own that drafts</source>
        <translation>{target} 没有自带的起草块</translation>
    </message>
    <message>
        <source>{times} times the price buys {gain} times the speed of {model}.</source>
        <translation>价格为 {times} 倍，{model} 的速度为 {gain} 倍。</translation>
    </message>
    <message>
        <source>{times} times the price makes {model} slower here, not faster.</source>
        <translation>价格为 {times} 倍，{model} 在这里反而更慢。</translation>
    </message>
    <message>
        <source>{watts} W at most, {share} to spare.</source>
        <translation>最多 {watts} W，余量 {share}。</translation>
    </message>
    <message>
        <source>its shape is not published</source>
        <translation>其结构未公布</translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is not a pattern: {error}</source>
        <translation>“{pattern}”不是有效的模式：{error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not PATTERN=DEVICE; for example {example}</source>
        <translation>“{text}”不是“模式=设备”的形式；例如 {example}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; would move {name}, which stays in RAM</source>
        <translation>“{text}”会移动 {name}，而它必须留在内存中</translation>
    </message>
    <message>
        <source>({formula}){times} ÷ {over} tokens</source>
        <translation>({formula}){times} ÷ {over} 个词元</translation>
    </message>
    <message>
        <source>How often drafts are accepted is not given: {low} to {high} were measured elsewhere, more for code than for prose.</source>
        <translation>未给出草稿的接受率：别处实测为 {low} 到 {high}，代码高于散文。</translation>
    </message>
    <message>
        <source>There is no memory for even one user.</source>
        <translation>内存连一个用户都不够。</translation>
    </message>
    <message>
        <source>This machine serves all {users}; it would serve {most} that fast.</source>
        <translation>这台机器能服务全部 {users} 个用户；以这样的速度最多可服务 {most} 个。</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>importance matrix</source>
        <translation>重要性矩阵</translation>
    </message>
    <message>
        <source>its four chiplets read about 256 of 333 GB/s, as measured in ik_llama.cpp&apos;s pull request 534</source>
        <translation>四个小芯片在 333 GB/s 中约能读取 256 GB/s（ik_llama.cpp 拉取请求 534 中的测量）</translation>
    </message>
    <message>
        <source>its own block</source>
        <translation>自带的块</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed on the way</source>
        <translation>其签名不符：它在途中被更改过</translation>
    </message>
    <message>
        <source>keep the KV cache in RAM</source>
        <translation>把 KV 缓存留在内存中</translation>
    </message>
    <message>
        <source>keep whole caches for windowed layers</source>
        <translation>滑动窗口层保留完整缓存</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>lacks &apos;{name}&apos;, which its manifest lists</source>
        <translation>缺少“{name}”，而其清单中列有它</translation>
    </message>
    <message>
        <source>larger than 1 MiB: not a rig</source>
        <translation>大于 1 MiB：不是机器文件</translation>
    </message>
    <message>
        <source>larger than any catalog update (32 MiB)</source>
        <translation>大于任何目录更新（32 MiB）</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>launch overhead</source>
        <translation>启动开销</translation>
    </message>
    <message>
        <source>layers on the graphics card, the rest in RAM</source>
        <translation>显卡上的层数，其余在内存中</translation>
    </message>
    <message>
        <source>layers over the machines</source>
        <translation>各层分布在多台机器上</translation>
    </message>
    <message>
        <source>layers whose experts stay in RAM</source>
        <translation>专家留在内存中的层数</translation>
    </message>
    <message>
        <source>layers, width, heads, head dim 192, 128 experts of 4096 and top-4 from llmfit; MLA ranks (1536/512/128+64), 3 dense layers of 16384 and one shared expert NOT opened in a source: assumed as DeepSeek-V3 because they give 673B+2.5B; llama.cpp converts it as deepseek2; vendor figure 256k; llmfit lists 294912</source>
        <translation>层数、宽度、头数、头维度 192、128 个 4096 的专家以及 top-4 来自 llmfit；MLA 秩（1536/512/128+64）、3 个 16384 的稠密层和一个共享专家未在任何来源中打开核实：按 DeepSeek-V3 假定，因为由此得出 673B+2.5B；llama.cpp 将其转换为 deepseek2；厂商数据为 256k；llmfit 列出 294912</translation>
    </message>
    <message>
        <source>leave the graphics card alone</source>
        <translation>不使用显卡</translation>
    </message>
    <message>
        <source>linear_attn_config is missing</source>
        <translation>缺少 linear_attn_config</translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation>指向文件夹的链接</translation>
    </message>
    <message>
        <source>llama.cpp cannot draft with the block that {target} has for it</source>
        <translation>llama.cpp 无法用 {target} 自带的块来起草</translation>
    </message>
    <message>
        <source>llama.cpp over RPC</source>
        <translation>通过 RPC 的 llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp server</source>
        <translation>llama.cpp 服务器</translation>
    </message>
    <message>
        <source>localbench mix</source>
        <translation>localbench 混合文本</translation>
    </message>
    <message>
        <source>localbench mix (code, chat, tools, science, other scripts, long documents)</source>
        <translation>localbench 混合文本（代码、聊天、工具、科学、其他文字、长文档）</translation>
    </message>
    <message>
        <source>localbench mix, 250,000 tokens</source>
        <translation>localbench 混合文本，250,000 词元</translation>
    </message>
    <message>
        <source>looking back: {each} FLOP × {entries} ({per}) = {flops}</source>
        <translation>回看：{each} FLOP × {entries}（{per}）= {flops}</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>机器数</translation>
    </message>
    <message>
        <source>manifest: &apos;{name}&apos; is no file of a catalog</source>
        <translation>清单：“{name}”不是目录中的文件</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config</source>
        <translation>config 中的 max_position_embeddings</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config; the vendor speaks of 256k</source>
        <translation>config 中的 max_position_embeddings；厂商称为 256k</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>内存条</translation>
    </message>
    <message>
        <source>metadata key &apos;{key}&apos; appears twice</source>
        <translation>元数据键“{key}”出现了两次</translation>
    </message>
    <message>
        <source>model type &apos;{kind}&apos; is not understood</source>
        <translation>无法理解模型类型“{kind}”</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>缺少 model_type</translation>
    </message>
    <message>
        <source>names a tensor twice</source>
        <translation>有张量名称重复</translation>
    </message>
    <message>
        <source>names no pre-tokenizer &apos;{pre_tokenizer}&apos;</source>
        <translation>未指明预分词器“{pre_tokenizer}”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>no catalog update was applied: there is nothing to take back</source>
        <translation>未应用过目录更新：没有可撤销的内容</translation>
    </message>
    <message>
        <source>no device &apos;{name}&apos; to move tensors to; valid: {valid}</source>
        <translation>没有可放置张量的设备“{name}”；有效：{valid}</translation>
    </message>
    <message>
        <source>no known tool&apos;s output was found in it</source>
        <translation>其中没有找到任何已知工具的输出</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list</source>
        <translation>已不在 2026-11 价目表中</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list; Epoch AI names it in a compute chart but no number was found in an opened source</source>
        <translation>已不在 2026-11 价目表中；Epoch AI 在计算量图表中提到它，但在打开的来源中未找到数字</translation>
    </message>
    <message>
        <source>no model in the catalog is like &apos;{printed}&apos;</source>
        <translation>目录中没有与“{printed}”相近的模型</translation>
    </message>
    <message>
        <source>no one driver runs both</source>
        <translation>没有一个驱动程序能同时支持两者</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>no rule gives the size of &apos;{quant}&apos;</source>
        <translation>没有规则给出“{quant}”的大小</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>no tensor of this model matches &apos;{text}&apos;</source>
        <translation>此模型没有与“{text}”匹配的张量</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;</source>
        <translation>没有名为“{name}”的{kind}</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;; nearest: {hint}</source>
        <translation>没有名为“{name}”的{kind}；最接近的：{hint}</translation>
    </message>
    <message>
        <source>nobody has measured tensors placed by name</source>
        <translation>没有人测量过按名称放置的张量</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>不是 JSON：{error}</translation>
    </message>
    <message>
        <source>not a JSON object: {error}</source>
        <translation>不是 JSON 对象：{error}</translation>
    </message>
    <message>
        <source>not a JSON object; valid: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</source>
        <translation>不是 JSON 对象；有效写法：{{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</translation>
    </message>
    <message>
        <source>not a Word document</source>
        <translation>不是 Word 文档</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是常规文件</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>number of DeltaNet value heads, tied embeddings and vision tower size inferred: they reproduce the published count</source>
        <translation>DeltaNet 值头数、共用嵌入和视觉塔大小为推断：它们与公布的参数量吻合</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>共 {size}</translation>
    </message>
    <message>
        <source>of {size} GiB system memory</source>
        <translation>系统内存共 {size} GiB</translation>
    </message>
    <message>
        <source>of {size} unified</source>
        <translation>统一内存共 {size}</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>单通道</translation>
    </message>
    <message>
        <source>one dense layer of 13312, one shared expert and one prediction layer reproduce the published count exactly; no config opened</source>
        <translation>一个 13312 的稠密层、一个共享专家和一个预测层与公布的参数量完全吻合；未打开任何 config</translation>
    </message>
    <message>
        <source>one for {ratio} tokens</source>
        <translation>每 {ratio} 个词元一个</translation>
    </message>
    <message>
        <source>one request at a time; the default of 4 takes more memory</source>
        <translation>一次一个请求；默认值 4 占用更多内存</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>over several machines</source>
        <translation>跨多台机器</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>part {absent} is not beside it</source>
        <translation>旁边没有分卷 {absent}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>processor and memory</source>
        <translation>处理器和内存</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>处理器线程数</translation>
    </message>
    <message>
        <source>project evaluation set</source>
        <translation>项目的评测集</translation>
    </message>
    <message>
        <source>project page quoting one vLLM logit-capture sweep (vLLM pull request 35961); printed as a range 0.06 to 0.19 over variants</source>
        <translation>项目页面，引用一次 vLLM logit 采集扫描（vLLM pull request 35961）；以各变体 0.06 至 0.19 的范围给出</translation>
    </message>
    <message>
        <source>published count on the hub includes a separate lm_head copy although embeddings are tied; training tokens recalled from vendor statements</source>
        <translation>hub 上公布的参数量包含单独的 lm_head 副本，尽管嵌入是共用的；训练词元数凭对厂商说法的记忆</translation>
    </message>
    <message>
        <source>published count read from an unmodified-shape fine-tune of the same checkpoint</source>
        <translation>公布的参数量读自同一检查点的微调版本，其结构未改动</translation>
    </message>
    <message>
        <source>published files hold the block that predicts a second token: 425 million parameters beside the text model, which is what the published total has more</source>
        <translation>发布的文件含有预测第二个词元的块：除文本模型外还有 4.25 亿参数，公布的总量正是多出了这些</translation>
    </message>
    <message>
        <source>published: 0.38 to 0.43 for Llama 3.1 405B, 0.46 for PaLM, 0.20 for GPT-3</source>
        <translation>已公布：Llama 3.1 405B 为 0.38 到 0.43，PaLM 为 0.46，GPT-3 为 0.20</translation>
    </message>
    <message>
        <source>raw parameters; &quot;effective&quot; E2B/E4B leaves out the per-layer embeddings, which can sit in slow memory</source>
        <translation>原始参数量；“effective” E2B/E4B 不计逐层嵌入，后者可放在慢速内存中</translation>
    </message>
    <message>
        <source>read a prompt, then write 128 tokens</source>
        <translation>读取一段提示词，然后写出 128 词元</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>reads prompts {pace}</source>
        <translation>读取提示词{pace}</translation>
    </message>
    <message>
        <source>recalled; activations come on top</source>
        <translation>凭记忆；激活值另计</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>reference perplexity = printed perplexity minus printed delta; IQ quants need an importance matrix</source>
        <translation>参考困惑度 = 印出的困惑度减去印出的差值；IQ 量化需要重要性矩阵</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>requests answered at the same time</source>
        <translation>同时应答的请求数</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>同时的请求数</translation>
    </message>
    <message>
        <source>revoked on 2025-01-20</source>
        <translation>已于 2025-01-20 撤销</translation>
    </message>
    <message>
        <source>running sums of {compressors} compressing layers, whatever the context</source>
        <translation>{compressors} 个压缩层的滚动和，与上下文无关</translation>
    </message>
    <message>
        <source>same rig</source>
        <translation>同一台机器</translation>
    </message>
    <message>
        <source>same weights, F16 cache</source>
        <translation>相同权重，F16 缓存</translation>
    </message>
    <message>
        <source>same weights, FP16 cache</source>
        <translation>相同权重，FP16 缓存</translation>
    </message>
    <message>
        <source>shapes reproduce the published count exactly; no config opened</source>
        <translation>结构与公布的参数量完全吻合；未打开任何 config</translation>
    </message>
    <message>
        <source>share of the layers for each card</source>
        <translation>每张显卡分到的层的比例</translation>
    </message>
    <message>
        <source>share of the layers on the graphics card</source>
        <translation>显卡上的层的比例</translation>
    </message>
    <message>
        <source>short convolution</source>
        <translation>短卷积</translation>
    </message>
    <message>
        <source>signed on 2025-12-19, in force from 2027-01-01</source>
        <translation>2025-12-19 签署，自 2027-01-01 起生效</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>small multilingual model; change from the printed ln ratio</source>
        <translation>小型多语言模型；变化由印出的 ln 比值得出</translation>
    </message>
    <message>
        <source>soldered into laptops</source>
        <translation>焊接在笔记本电脑中</translation>
    </message>
    <message>
        <source>split each layer over the cards</source>
        <translation>把每层分到各张显卡</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>state and rank sizes recalled from the public config; they reproduce the published count exactly</source>
        <translation>状态和秩的尺寸凭对公开 config 的记忆；与公布的参数量完全吻合</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>系统内存</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has rows that {type_name} blocks do not divide</source>
        <translation>张量“{name}”的行不能被 {type_name} 块整除</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has type {number}, which is not known</source>
        <translation>张量“{name}”的类型为 {number}，该类型未知</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has {n_dimensions} dimensions</source>
        <translation>张量“{name}”有 {n_dimensions} 个维度</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; is empty</source>
        <translation>张量“{name}”为空</translation>
    </message>
    <message>
        <source>tensors that lie elsewhere, by name</source>
        <translation>放在别处的张量，按名称</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the JSON in it is incomplete or damaged</source>
        <translation>其中的 JSON 不完整或已损坏</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any report</source>
        <translation>JSON 的嵌套比任何报告都深</translation>
    </message>
    <message>
        <source>the KV cache depends on the context and the model&apos;s shape: {kv_cache} at {context}</source>
        <translation>KV 缓存取决于上下文和模型结构：{context} 时为 {kv_cache}</translation>
    </message>
    <message>
        <source>the XML report cannot be read</source>
        <translation>无法读取 XML 报告</translation>
    </message>
    <message>
        <source>the XML report defines entities, which nvidia-smi never does</source>
        <translation>XML 报告定义了实体，而 nvidia-smi 从不这样做</translation>
    </message>
    <message>
        <source>the XML report is nested or long beyond any real one</source>
        <translation>XML 报告的嵌套或长度超出任何真实报告</translation>
    </message>
    <message>
        <source>the acceptance is a share between 0 and 1, e.g. 0.8</source>
        <translation>接受率是 0 到 1 之间的比例，例如 0.8</translation>
    </message>
    <message>
        <source>the address is the publisher&apos;s page</source>
        <translation>该地址为发布者的页面</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>the card of the draft model</source>
        <translation>草稿模型所在的显卡</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>目录中的价格</translation>
    </message>
    <message>
        <source>the chassis comes with board, fans and supplies</source>
        <translation>机箱附带主板、风扇和电源</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>the context length is that of training; the state does not grow</source>
        <translation>上下文长度为训练时的长度；状态不会增长</translation>
    </message>
    <message>
        <source>the draft model in RAM</source>
        <translation>草稿模型放在内存中</translation>
    </message>
    <message>
        <source>the driver&apos;s own memory for one program: {basis}</source>
        <translation>驱动程序自身为一个程序占用的内存：{basis}</translation>
    </message>
    <message>
        <source>the file is larger than any report</source>
        <translation>文件比任何报告都大</translation>
    </message>
    <message>
        <source>the file of the draft model</source>
        <translation>草稿模型的文件</translation>
    </message>
    <message>
        <source>the language model is that of Qwen2.5; the vision tower is what remains of the published count</source>
        <translation>语言模型为 Qwen2.5 的；视觉塔为公布参数量的剩余部分</translation>
    </message>
    <message>
        <source>the largest step of the graph for {ubatch} tokens at a time (micro-batch); a smaller micro-batch needs less and reads prompts more slowly</source>
        <translation>一次处理 {ubatch} 词元（微批次）时计算图的最大一步；微批次越小，所需内存越少，读取提示词也越慢</translation>
    </message>
    <message>
        <source>the link to the GPU</source>
        <translation>到 GPU 的链路</translation>
    </message>
    <message>
        <source>the memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>the memory bandwidth of this hardware</source>
        <translation>这套硬件的内存带宽</translation>
    </message>
    <message>
        <source>the memory bandwidth of {name} is not known</source>
        <translation>{name} 的内存带宽未知</translation>
    </message>
    <message>
        <source>the memory size of {name} is unknown</source>
        <translation>{name} 的内存容量未知</translation>
    </message>
    <message>
        <source>the model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>the model file, on the first machine only</source>
        <translation>模型文件，仅第一台机器需要</translation>
    </message>
    <message>
        <source>the model on the hub</source>
        <translation>hub 上的模型</translation>
    </message>
    <message>
        <source>the model&apos;s own block drafts</source>
        <translation>由模型自带的块起草</translation>
    </message>
    <message>
        <source>the model&apos;s repository</source>
        <translation>模型的仓库</translation>
    </message>
    <message>
        <source>the model, as LM Studio lists it</source>
        <translation>LM Studio 列出的模型名</translation>
    </message>
    <message>
        <source>the most frugal</source>
        <translation>最省电</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>其他机器</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>the reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>the shape of DeepSeek Coder V2 Lite</source>
        <translation>DeepSeek Coder V2 Lite 的结构</translation>
    </message>
    <message>
        <source>the shape of {name} is not known</source>
        <translation>{name} 的结构未知</translation>
    </message>
    <message>
        <source>the shape of {name} is not published</source>
        <translation>{name} 的结构未公布</translation>
    </message>
    <message>
        <source>the shapes of both models are needed</source>
        <translation>需要两个模型的结构</translation>
    </message>
    <message>
        <source>the signer&apos;s name has 1 to 100 characters</source>
        <translation>签名者名称须为 1 至 100 个字符</translation>
    </message>
    <message>
        <source>the speed was not asked for</source>
        <translation>未要求计算速度</translation>
    </message>
    <message>
        <source>the table prints the reference perplexity 5.794552 in this cell; the value here is that reference plus the printed delta 0.625552; reference = printed perplexity minus printed delta</source>
        <translation>表格在此单元格印出的是参考困惑度 5.794552；这里的值为该参考值加上印出的差值 0.625552；参考值 = 印出的困惑度减去印出的差值</translation>
    </message>
    <message>
        <source>the tensors of architecture &apos;{gguf_arch}&apos; are not known</source>
        <translation>架构“{gguf_arch}”的张量未知</translation>
    </message>
    <message>
        <source>the text is longer than any report</source>
        <translation>文本比任何报告都长</translation>
    </message>
    <message>
        <source>the usual name of its 4-bit conversion</source>
        <translation>其 4 位转换版本的常用名称</translation>
    </message>
    <message>
        <source>the v0.1 config declares a 4096 sliding window; llama.cpp runs the llama architecture with full attention, so it is recorded as full</source>
        <translation>v0.1 config 声明了 4096 的滑动窗口；llama.cpp 以完整注意力运行 llama 架构，因此记为完整</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos;</source>
        <translation>没有“{name}”</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>没有这个字段</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>缺少此字段</translation>
    </message>
    <message>
        <source>this is not a saved machine; it needs &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</source>
        <translation>这不是已保存的机器；它需要 &apos;os&apos;、&apos;gpus&apos;、&apos;ram_bytes&apos;</translation>
    </message>
    <message>
        <source>this model caches keys alone (latent attention): the K type {kv_type_k} and the V type {kv_type_v} must be equal</source>
        <translation>此模型只缓存键（潜在注意力）：K 类型 {kv_type_k} 与 V 类型 {kv_type_v} 必须相同</translation>
    </message>
    <message>
        <source>this part of the catalog is missing</source>
        <translation>缺少目录的这一部分</translation>
    </message>
    <message>
        <source>tokens drafted at a time</source>
        <translation>每次起草的词元数</translation>
    </message>
    <message>
        <source>tokens looked at</source>
        <translation>查看的词元</translation>
    </message>
    <message>
        <source>tokens of context of each request</source>
        <translation>每个请求的上下文词元数</translation>
    </message>
    <message>
        <source>tokens of context to allocate</source>
        <translation>要分配的上下文词元数</translation>
    </message>
    <message>
        <source>tokens of the prompt read at a time</source>
        <translation>每次读取的提示词词元数</translation>
    </message>
    <message>
        <source>top-1 = 1 minus printed share of differing top tokens; perplexity change from printed ln ratio; model version not stated, taken as 7B v0.1</source>
        <translation>top-1 = 1 减去印出的首选词元不同的比例；困惑度变化由印出的 ln 比值得出；未注明模型版本，按 7B v0.1 处理</translation>
    </message>
    <message>
        <source>training tokens recalled from vendor statements</source>
        <translation>训练词元数凭对厂商说法的记忆</translation>
    </message>
    <message>
        <source>transfers between devices</source>
        <translation>设备间传输</translation>
    </message>
    <message>
        <source>two channels</source>
        <translation>双通道</translation>
    </message>
    <message>
        <source>two slots share 16 lanes as x8 and x8</source>
        <translation>两个插槽共享 16 条通道，各为 x8</translation>
    </message>
    <message>
        <source>type of the cached keys</source>
        <translation>缓存键的类型</translation>
    </message>
    <message>
        <source>type of the cached values</source>
        <translation>缓存值的类型</translation>
    </message>
    <message>
        <source>unified memory</source>
        <translation>统一内存</translation>
    </message>
    <message>
        <source>unified {kind}</source>
        <translation>统一 {kind}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown key; valid: {model_fields}</source>
        <translation>未知键；有效值：{model_fields}</translation>
    </message>
    <message>
        <source>unknown processor</source>
        <translation>未知处理器</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights</source>
        <translation>解包 {elements} G 权重</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights and {flops} GFLOP of attention</source>
        <translation>解包 {elements} G 权重和 {flops} GFLOP 的注意力</translation>
    </message>
    <message>
        <source>unquantized logits of the same checkpoint</source>
        <translation>同一检查点未量化的 logits</translation>
    </message>
    <message>
        <source>untied lm_head, unlike its Qwen2.5-Math-1.5B parent</source>
        <translation>lm_head 不共用，与其母模型 Qwen2.5-Math-1.5B 不同</translation>
    </message>
    <message>
        <source>used</source>
        <translation>二手</translation>
    </message>
    <message>
        <source>users must be 1 to {most}</source>
        <translation>用户数须为 1 至 {most}</translation>
    </message>
    <message>
        <source>usual share of macOS</source>
        <translation>macOS 的通常份额</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp.</source>
        <translation>vLLM 加载发布时的权重：16 位为 {weights}，超过了它在这里占用的 {room}：请使用该模型的 AWQ、GPTQ 或 FP8 版本，或改用 llama.cpp。</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized version leaves more room for long conversations.</source>
        <translation>vLLM 加载发布时的权重：16 位为 {weights}。放得下；量化版本可为长对话留出更多空间。</translation>
    </message>
    <message>
        <source>vendor figure; config lists 32768</source>
        <translation>厂商数据；config 列出 32768</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 131072</source>
        <translation>厂商数据；llmfit 列出 131072</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 65536</source>
        <translation>厂商数据；llmfit 列出 65536</translation>
    </message>
    <message>
        <source>version control</source>
        <translation>版本控制</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>was made for a newer version of this program; update that first</source>
        <translation>是为本程序的更新版本制作的；请先更新程序</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>what DeepSeek-V3&apos;s report takes for an H800, December 2024; offers differ by a factor of two</source>
        <translation>DeepSeek-V3 报告对 H800 采用的数值，2024 年 12 月；各家报价可相差一倍</translation>
    </message>
    <message>
        <source>whatever the context: 2 FLOP × {values} billion values passed = {flops}</source>
        <translation>与上下文无关：2 FLOP × 经过的 {values} × 10⁹ 个值 = {flops}</translation>
    </message>
    <message>
        <source>where it answers</source>
        <translation>应答地址</translation>
    </message>
    <message>
        <source>where requests come in</source>
        <translation>请求的入口</translation>
    </message>
    <message>
        <source>where they meet</source>
        <translation>各机器的会合地址</translation>
    </message>
    <message>
        <source>window and pattern are the cohere2 defaults of transformers; shapes reproduce the published count exactly; no config opened</source>
        <translation>窗口和模式为 transformers 的 cohere2 默认值；结构与公布的参数量完全吻合；未打开任何 config</translation>
    </message>
    <message>
        <source>with this much already in the context</source>
        <translation>上下文中已有这么多内容时</translation>
    </message>
    <message>
        <source>would unpack to more than 64 MiB</source>
        <translation>解压后会超过 64 MiB</translation>
    </message>
    <message>
        <source>writes {pace}</source>
        <translation>生成{pace}</translation>
    </message>
    <message>
        <source>x{lanes} slots load a model more slowly</source>
        <translation>x{lanes} 插槽加载模型更慢</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>由你填写</translation>
    </message>
    <message>
        <source>your figures</source>
        <translation>你的数字</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>你自己的价格</translation>
    </message>
    <message>
        <source>{arch}.{key} has {length} entries</source>
        <translation>{arch}.{key} 有 {length} 个条目</translation>
    </message>
    <message>
        <source>{arch}.{key} is missing</source>
        <translation>缺少 {arch}.{key}</translation>
    </message>
    <message>
        <source>{bits_per_weight} bits a weight</source>
        <translation>每个权重 {bits_per_weight} 位</translation>
    </message>
    <message numerus="yes">
        <source>{blocks} of {all_layers} layers lie in system memory</source>
        <translation>
            <numerusform>{all_layers} 层中有 {blocks} 层位于系统内存</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} cards are more than a desktop board takes.</source>
        <translation>{cards} 张显卡超出台式机主板的容量。</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: its figures with {backend} are corrected, not those with {shown}.</source>
        <translation>{device}（{backend}）{what}：修正的是它在 {backend} 下的数字，而不是 {shown} 下的。</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: the figures of all models on it are corrected by your measurement.</source>
        <translation>{device}（{backend}）{what}：其上所有模型的数字已按你的实测修正。</translation>
    </message>
    <message>
        <source>{device} would need {used} of its {usable}.</source>
        <translation>{device} 需要可用 {usable} 中的 {used}。</translation>
    </message>
    <message>
        <source>{each} ms a token</source>
        <translation>每词元 {each} ms</translation>
    </message>
    <message>
        <source>{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU</source>
        <translation>{formula}；{twice} 的嵌入保存两份，分别在内存和 GPU 上</translation>
    </message>
    <message>
        <source>{graphics} of graphics and {ram} of system memory</source>
        <translation>{graphics} 显存和 {ram} 系统内存</translation>
    </message>
    <message>
        <source>{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + {head_dim_k}) values × 4 bytes = {memory}, whatever the context</source>
        <translation>{heads} 层 × {n_kv_heads} 头 × ({head_dim_k} × {head_dim_v} + {head_dim_k}) 个值 × 4 字节 = {memory}，与上下文无关</translation>
    </message>
    <message>
        <source>{hidden_size} values × {vocab_size} tokens</source>
        <translation>{hidden_size} 个值 × {vocab_size} 词元</translation>
    </message>
    <message>
        <source>{idle} shares system memory and is left to the desktop.</source>
        <translation>{idle} 与系统共享内存，留给桌面使用。</translation>
    </message>
    <message>
        <source>{keys} is missing or not a number</source>
        <translation>{keys} 缺失或不是数字</translation>
    </message>
    <message>
        <source>{key} does not name every layer</source>
        <translation>{key} 未列出每一层</translation>
    </message>
    <message>
        <source>{label}: {n} bytes</source>
        <translation>{label}：{n} 字节</translation>
    </message>
    <message>
        <source>{layers} layers × {hidden_size} values × {n_experts} experts</source>
        <translation>{layers} 层 × {hidden_size} 个值 × {n_experts} 个专家</translation>
    </message>
    <message>
        <source>{layers} layers × {n_experts} experts × {matrices} matrices × {inner} × {expert_intermediate_size} values</source>
        <translation>{layers} 层 × {n_experts} 个专家 × {matrices} 个矩阵 × {inner} × {expert_intermediate_size} 个值</translation>
    </message>
    <message>
        <source>{layers} × {bytes} bytes ({values}) × {cells} = {size}</source>
        <translation>{layers} × {bytes} 字节（{values}）× {cells} = {size}</translation>
    </message>
    <message>
        <source>{lost} of {read} measurements could not be used.</source>
        <translation>{read} 条实测中有 {lost} 条无法使用。</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} 在 {depth} 上下文时以 {measured} tok/s 读取提示词，实测（估计 {estimated}）</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} 以 {measured} tok/s 读取提示词，实测（估计 {estimated}）</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} 在 {depth} 上下文时生成 {measured} tok/s，实测（估计 {estimated}）</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} 生成 {measured} tok/s，实测（估计 {estimated}）</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context</source>
        <translation>{model}，{quant}，{context} 上下文</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context, KV cache {kv_type}</source>
        <translation>{model}，{quant}，{context} 上下文，KV 缓存 {kv_type}</translation>
    </message>
    <message>
        <source>{model}: its shape is not known, so memory and speed cannot be computed.</source>
        <translation>{model}：结构未知，因此无法计算内存和速度。</translation>
    </message>
    <message>
        <source>{model}: its weights are not published, so memory and speed cannot be computed.</source>
        <translation>{model}：权重未公布，因此无法计算内存和速度。</translation>
    </message>
    <message>
        <source>{moved}: {shares}.</source>
        <translation>{moved}：{shares}。</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its shape is not published</source>
        <translation>无法估计 {name}：其结构未公布</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its weights are not published</source>
        <translation>无法估计 {name}：其权重未公布</translation>
    </message>
    <message>
        <source>{name} cannot drive {speed}: its own {own} is assumed.</source>
        <translation>{name} 无法驱动 {speed}：假定为其自身的 {own}。</translation>
    </message>
    <message>
        <source>{name} has no plain attention that a compressive memory could replace</source>
        <translation>{name} 没有可由压缩记忆替代的普通注意力</translation>
    </message>
    <message>
        <source>{name} has {own} memory channels, not {channels}.</source>
        <translation>{name} 有 {own} 个内存通道，而不是 {channels} 个。</translation>
    </message>
    <message>
        <source>{name} has {total_params} B parameters, the measured file {model_params} B: they are not the same model</source>
        <translation>{name} 有 {total_params} B 参数，而测量的文件有 {model_params} B：它们不是同一个模型</translation>
    </message>
    <message>
        <source>{name} is a processor: no graphics is used.</source>
        <translation>{name} 是处理器：不使用图形。</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: type its bandwidth in to see speeds.</source>
        <translation>{name} 不在目录中：填写其带宽后才能看到速度。</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: what the system says of it is used.</source>
        <translation>{name} 不在目录中：采用系统提供的信息。</translation>
    </message>
    <message>
        <source>{name} is signed by nobody; its figures may be anybody&apos;s</source>
        <translation>{name} 没有签名；其数字可能来自任何人</translation>
    </message>
    <message>
        <source>{name} is version {version}; version {now} is in use already</source>
        <translation>{name} 的版本为 {version}；已在使用版本 {now}</translation>
    </message>
    <message>
        <source>{name} may be {likeliest} or {others}: the slower one is assumed.</source>
        <translation>{name} 可能是 {likeliest} 或 {others}：按较慢的一个假定。</translation>
    </message>
    <message>
        <source>{name} normally has {usual}: the {told} that the driver reports are believed.</source>
        <translation>{name} 通常有 {usual}：采信驱动程序报告的 {told}。</translation>
    </message>
    <message>
        <source>{name} reads a text at once and keeps no cache</source>
        <translation>{name} 一次读完文本，不保留缓存</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} 位</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} 个单元</translation>
    </message>
    <message>
        <source>{n} cells (one for {ratio} tokens)</source>
        <translation>{n} 个单元（每 {ratio} 个词元一个）</translation>
    </message>
    <message>
        <source>{n} cells (the window of {window} and one micro-batch)</source>
        <translation>{n} 个单元（{window} 的窗口加一个微批次）</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} 通道</translation>
    </message>
    <message>
        <source>{n} expert layers × {each} µs</source>
        <translation>{n} 个专家层 × {each} µs</translation>
    </message>
    <message>
        <source>{n} handovers × {each} µs</source>
        <translation>{n} 次交接 × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} indexer layers</source>
        <translation>
            <numerusform>{n} 个索引层</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kernels × {each} µs</source>
        <translation>{n} 个内核 × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} layers</source>
        <translation>
            <numerusform>{n} 层</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} recurrent layers × {each} µs</source>
        <translation>{n} 个循环层 × {each} µs</translation>
    </message>
    <message>
        <source>{n} scanned layers × {each} µs</source>
        <translation>{n} 个扫描层 × {each} µs</translation>
    </message>
    <message>
        <source>{n} sums over devices × {each} µs</source>
        <translation>{n} 次跨设备求和 × {each} µs</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} 词元</translation>
    </message>
    <message numerus="yes">
        <source>{n} windowed layers</source>
        <translation>
            <numerusform>{n} 个窗口层</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM</source>
        <translation>GPU 上可用 {usable} 中的 {on_gpu}，内存可用 {usable_ram} 中的 {in_ram}</translation>
    </message>
    <message>
        <source>{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average of {quant} over all tensors</source>
        <translation>{parameters} 参数 × {bits} 位 ÷ 8 = {size}；位数为 {quant} 在所有张量上的平均值</translation>
    </message>
    <message>
        <source>{params} × {bits} bits ÷ 8 = {size}</source>
        <translation>{params} × {bits} 位 ÷ 8 = {size}</translation>
    </message>
    <message>
        <source>{parts}; {limit} usable</source>
        <translation>{parts}；可用 {limit}</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}, recalled.</source>
        <translation>{part}：{date} 的首发价，凭记忆。</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}.</source>
        <translation>{part}：{date} 的首发价。</translation>
    </message>
    <message>
        <source>{path} is there already; a key is never written over</source>
        <translation>{path} 已存在；密钥绝不会被覆盖</translation>
    </message>
    <message>
        <source>{price}, seen by {date}</source>
        <translation>{price}（{date} 前查得）</translation>
    </message>
    <message>
        <source>{price}, your price</source>
        <translation>{price}，你的价格</translation>
    </message>
    <message>
        <source>{price}, yours</source>
        <translation>{price}，你填写的</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {words}</source>
        <translation>{program} 以状态 {status} 结束：{words}</translation>
    </message>
    <message>
        <source>{quant} is mixed by hand and no published file of this model is known: the size is that of other models&apos; files ({low} to +{high} %).</source>
        <translation>{quant} 为手工混合，且没有此模型的已知发布文件：大小参照其他模型的文件（{low} 到 +{high}%）。</translation>
    </message>
    <message>
        <source>{quant} stores {bits} bits per parameter, which is {weights} of weights</source>
        <translation>{quant} 每个参数存储 {bits} 位，即权重为 {weights}</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, below the comfortable speed, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}，低于舒适速度，受限于{limit}。</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}，受限于{limit}。</translation>
    </message>
    <message>
        <source>{read} tokens in, {cached} of them cached, and {written} out a conversation; every turn that sends the history again counts as input.</source>
        <translation>每次对话输入 {read} 词元，其中缓存 {cached}，输出 {written}；每一轮重新发送历史都计为输入。</translation>
    </message>
    <message>
        <source>{rig} (planned)</source>
        <translation>{rig}（规划）</translation>
    </message>
    <message>
        <source>{rig} costs least, about {price}; {other} most, about {more}.</source>
        <translation>{rig} 最便宜，约 {price}；{other} 最贵，约 {more}。</translation>
    </message>
    <message>
        <source>{rig} does not serve {model}: {reason}.</source>
        <translation>{rig} 无法承载 {model}：{reason}。</translation>
    </message>
    <message>
        <source>{role}: {n} × {bits} bits</source>
        <translation>{role}：{n} × {bits} 位</translation>
    </message>
    <message>
        <source>{services} services have that model: the maker&apos;s own was taken, else the cheapest.</source>
        <translation>有 {services} 家服务提供该模型：采用厂商自营的，否则采用最便宜的。</translation>
    </message>
    <message>
        <source>{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; list price of {date}, without tax.</source>
        <translation>{service}：每百万词元输入 {fresh} USD，缓存输入 {cached}，输出 {out}；{date} 的标价，不含税。</translation>
    </message>
    <message>
        <source>{share} faster than estimated</source>
        <translation>比估计快 {share}</translation>
    </message>
    <message>
        <source>{share} slower than estimated</source>
        <translation>比估计慢 {share}</translation>
    </message>
    <message>
        <source>{side} cache type {kv_type} stores {elements} values a block, which does not divide this model&apos;s head size {head}; use f16 or bf16</source>
        <translation>{side} 缓存类型 {kv_type} 每块存储 {elements} 个值，无法整除此模型的头尺寸 {head}；请使用 f16 或 bf16</translation>
    </message>
    <message>
        <source>{size} GiB are more than desktop boards take.</source>
        <translation>{size} GiB 超出台式机主板的容量。</translation>
    </message>
    <message>
        <source>{size} GiB of RAM are assumed.</source>
        <translation>假定有 {size} GiB 内存。</translation>
    </message>
    <message>
        <source>{size} GiB of dual-channel {kind} are assumed.</source>
        <translation>假定有 {size} GiB 双通道 {kind}。</translation>
    </message>
    <message>
        <source>{size} GiB of memory are assumed.</source>
        <translation>假定内存为 {size} GiB。</translation>
    </message>
    <message>
        <source>{size} GiB, the largest version of the chip, is assumed.</source>
        <translation>假定为该芯片的最大版本 {size} GiB。</translation>
    </message>
    <message>
        <source>{size} of system memory</source>
        <translation>{size} 系统内存</translation>
    </message>
    <message>
        <source>{size} of them KV cache</source>
        <translation>其中 KV 缓存 {size}</translation>
    </message>
    <message>
        <source>{size} of them weights</source>
        <translation>其中权重 {size}</translation>
    </message>
    <message>
        <source>{size} of unified memory</source>
        <translation>{size} 统一内存</translation>
    </message>
    <message>
        <source>{size}, {usable} usable</source>
        <translation>{size}，可用 {usable}</translation>
    </message>
    <message>
        <source>{size}, {usable} usable, {bandwidth}</source>
        <translation>{size}，可用 {usable}，{bandwidth}</translation>
    </message>
    <message>
        <source>{source}, as in the data of Epoch AI (CC BY 4.0)</source>
        <translation>{source}，据 Epoch AI 的数据 (CC BY 4.0)</translation>
    </message>
    <message>
        <source>{tokens_per_s} tokens/s for {name} {quant} is more than ten times off the {estimated_tokens_per_s} estimated for {device_name}: it measured something else</source>
        <translation>{name} {quant} 的 {tokens_per_s} tokens/s 与 {device_name} 的估计值 {estimated_tokens_per_s} 相差十倍以上：测量的是别的东西</translation>
    </message>
    <message>
        <source>{told} ({typed}: as you typed it)</source>
        <translation>{told}（{typed}：按你填写的）</translation>
    </message>
    <message>
        <source>{use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>{use}，{context} 上下文。除标明实测外，所有数字均为估计值。LLM Hardware Advisor {version}，模型截至 {data_date}；{date}。</translation>
    </message>
    <message>
        <source>{values} of {type}</source>
        <translation>{values} 个 {type} 值</translation>
    </message>
    <message>
        <source>{value} whatever the model, the entropy of text</source>
        <translation>{value}，与模型无关，为文本的熵</translation>
    </message>
    <message>
        <source>{vocab_size} tokens × {hidden_size} values</source>
        <translation>{vocab_size} 词元 × {hidden_size} 个值</translation>
    </message>
    <message>
        <source>{weak} would be slower than the processor and is not used.</source>
        <translation>{weak} 会比处理器更慢，因此不使用。</translation>
    </message>
    <message>
        <source>{which}, about {price}</source>
        <translation>{which}，约 {price}</translation>
    </message>
    <message>
        <source>{who}&apos;s {quant} file has {published}, llama-quantize writes {ruled}: publishers differ in which tensors they keep at more bits.</source>
        <translation>{who} 的 {quant} 文件为 {published}，llama-quantize 写出的为 {ruled}：各发布者用更多位保留的张量不同。</translation>
    </message>
    <message>
        <source>{writes} and {reads}</source>
        <translation>{writes}，{reads}</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, which is not trusted here; its figures may be anybody&apos;s</source>
        <translation>{name} 用密钥 {fingerprint} 签名，但此处不信任该密钥；其数据可能来自任何人</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, and no key is trusted here yet; its figures may be anybody&apos;s</source>
        <translation>{name} 用密钥 {fingerprint} 签名，而此处尚未信任任何密钥；其数据可能来自任何人</translation>
    </message>
    <message>
        <source>no key that you added has the fingerprint &apos;{fingerprint}&apos;</source>
        <translation>您添加的密钥中没有指纹为“{fingerprint}”的</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the table of models</source>
        <translation>导出模型表</translation>
    </message>
    <message>
        <source>{} was not written: {}</source>
        <translation>未能写入 {}：{}</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>已保存 {}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>May be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>the slower one is assumed</source>
        <translation>按较慢的一种计算</translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation>内存未知</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>当前空闲</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the card sleeps</source>
        <translation>显卡处于休眠</translation>
    </message>
    <message>
        <source>driver does not answer</source>
        <translation>驱动程序无响应</translation>
    </message>
    <message>
        <source>no speeds until you type it</source>
        <translation>填写之前无法估计速度</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>its clock and bus</source>
        <translation>其频率和位宽</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>最高 {}</translation>
    </message>
    <message>
        <source>{}, not used</source>
        <translation>{}，未使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>shares system memory</source>
        <translation>共享系统内存</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>不在目录中</translation>
    </message>
    <message>
        <source>{}-bit {}</source>
        <translation>{} 位 {}</translation>
    </message>
    <message>
        <source>{} visible</source>
        <translation>{} 可见</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} 空闲</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Usable by programs</source>
        <translation>程序可用</translation>
    </message>
    <message>
        <source>{} of {} MT/s</source>
        <translation>{}，额定 {} MT/s</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>内存条</translation>
    </message>
    <message>
        <source>copying, of {} peak</source>
        <translation>复制速度，峰值 {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制速度</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Processor unknown</source>
        <translation>处理器未知</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{} 核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} threads</source>
        <translation>
            <numerusform>{} 线程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The model&apos;s parameters as they lie in memory. Their size is the number of parameters times the bits each takes. They stay the same however long the conversation gets.</source>
        <translation>模型的参数在内存中的形式。其大小等于参数数量乘以每个参数的位数。无论对话多长都不会变化。</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>What attention has noted about every token so far: keys and values, per layer. It saves reading the whole conversation again for each new token. It grows with the context and is reserved in full when the model is loaded.</source>
        <translation>注意力对目前每个词元所做的记录：每层的键和值。有了它，就不必为每个新词元重新读取整个对话。它随上下文增长，并在加载模型时全部预留。</translation>
    </message>
    <message>
        <source>key value cache, cache</source>
        <translation>键值缓存, 缓存, key value cache</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KV 缓存类型</translation>
    </message>
    <message>
        <source>The number format of the KV cache. f16 is the standard; q8_0 takes about half and q4_0 a quarter of it. The loss is small for some models and noticeable for others.</source>
        <translation>KV 缓存的数字格式。f16 是标准；q8_0 约占其一半，q4_0 约占四分之一。有些模型损失很小，有些则比较明显。</translation>
    </message>
    <message>
        <source>cache-type-k, cache-type-v, q8_0 cache</source>
        <translation>cache-type-k, cache-type-v, q8_0 缓存</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>The fixed-size summary that linear-attention and state-space layers keep of everything so far. It is small and does not grow with the context; there is one for each slot.</source>
        <translation>线性注意力层和状态空间层对此前全部内容保留的固定大小的摘要。它很小，不随上下文增长；每个槽位一份。</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Working space for intermediate results while tokens pass through the layers. Its size follows the micro-batch, and without flash attention also the context.</source>
        <translation>词元经过各层时存放中间结果的工作空间。其大小取决于微批次，不用 flash attention 时还取决于上下文。</translation>
    </message>
    <message>
        <source>scratch, activations</source>
        <translation>暂存区, 激活值, scratch, activations</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>输出缓冲区</translation>
    </message>
    <message>
        <source>Room for the scores of all words of the vocabulary for the tokens being written: one row for each slot. It lies in system memory.</source>
        <translation>存放正在写出的词元对词表中所有词的评分：每个槽位一行。它位于系统内存。</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>What the driver and the engine take on each device besides the model: the context of CUDA or its like, libraries, pools. It is there before the first weight is loaded.</source>
        <translation>除模型之外，驱动程序和引擎在每个设备上占用的部分：CUDA 之类的上下文、库、内存池。加载第一个权重之前它就已存在。</translation>
    </message>
    <message>
        <source>driver, CUDA context</source>
        <translation>驱动, CUDA 上下文</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>What a model may take of a device: its size less what the driver, the desktop and the engine&apos;s safety margin keep. Less again if other programs hold some of it now.</source>
        <translation>模型可以使用的设备内存：设备容量减去驱动程序、桌面和引擎安全余量所占的部分。如果其他程序正占用一些，则更少。</translation>
    </message>
    <message>
        <source>usable, free</source>
        <translation>可用, 空闲</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>How many tokens of a prompt go through the layers together, usually 512. Larger ones read prompts faster up to a point and need a larger compute buffer.</source>
        <translation>提示词中一起通过各层的词元数，通常为 512。较大的值在一定程度内读取提示词更快，但需要更大的计算缓冲区。</translation>
    </message>
    <message>
        <source>ubatch, -ub</source>
        <translation>ubatch, -ub</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>The most tokens handed to the engine in one call, usually 2048; it cuts them into micro-batches. It has no bearing on how many people can be served.</source>
        <translation>一次调用交给引擎的最大词元数，通常为 2048；引擎会把它切成微批次。它与能服务多少人无关。</translation>
    </message>
    <message>
        <source>-b</source>
        <translation>-b</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>A place for one conversation in a server. Several slots are answered at once and share weights, but each needs its own part of the KV cache.</source>
        <translation>服务器中容纳一个对话的位置。多个槽位同时得到应答并共享权重，但每个都需要自己的一份 KV 缓存。</translation>
    </message>
    <message>
        <source>parallel, -np, concurrency</source>
        <translation>并行, 并发, parallel, -np</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>A way to compute attention in small pieces, without ever storing the whole table of scores. The result is the same; it needs less memory and is faster on long contexts. A quantized V cache requires it.</source>
        <translation>一种分小块计算注意力的方法，从不存储整张评分表。结果相同；占用内存更少，长上下文时更快。量化的 V 缓存需要它。</translation>
    </message>
    <message>
        <source>FA, -fa</source>
        <translation>FA, -fa</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Placing layers on the graphics card. What does not fit stays in system memory and is computed by the processor, so every layer left behind slows each token.</source>
        <translation>把层放到显卡上。放不下的留在系统内存，由处理器计算，因此每多留一层都会拖慢每个词元。</translation>
    </message>
    <message>
        <source>gpu layers, -ngl, ngl, split</source>
        <translation>GPU 层数, -ngl, ngl, 拆分</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>专家放在系统内存</translation>
    </message>
    <message>
        <source>For a mixture of experts: attention and shared parts go on the card, some or all experts stay in system memory. Few experts are read per token, so it costs far less speed than leaving whole layers behind.</source>
        <translation>用于混合专家模型：注意力和共享部分放到显卡上，部分或全部专家留在系统内存。每个词元只读取少数专家，因此速度损失远小于留下整层。</translation>
    </message>
    <message>
        <source>--n-cpu-moe, cpu moe</source>
        <translation>--n-cpu-moe, cpu moe</translation>
    </message>
    <message>
        <source>Memory mapping</source>
        <translation>内存映射</translation>
    </message>
    <message>
        <source>The engine lets the system treat the model&apos;s file as memory, so pages are read when first touched. A model larger than memory then starts, and reads its disk again for every token.</source>
        <translation>引擎让系统把模型文件当作内存，页面在首次访问时才读取。这样，大于内存的模型也能启动，但每个词元都要重新读取磁盘。</translation>
    </message>
    <message>
        <source>mmap, mlock</source>
        <translation>mmap, mlock</translation>
    </message>
    <message>
        <source>Graphics memory (VRAM)</source>
        <translation>显存（VRAM）</translation>
    </message>
    <message>
        <source>The memory on a graphics card, many times faster than a computer&apos;s main memory. A model that lies in it entirely is fast; that is why its size is the first thing to look at.</source>
        <translation>显卡上的内存，比电脑主内存快许多倍。完全放在其中的模型会很快；所以首先要看它的大小。</translation>
    </message>
    <message>
        <source>VRAM, video memory, GDDR, HBM</source>
        <translation>VRAM, 显卡内存, GDDR, HBM</translation>
    </message>
    <message>
        <source>System memory (RAM)</source>
        <translation>系统内存（RAM）</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory. Models run from it, but at a fraction of a card&apos;s speed. What counts is the rate and the number of channels, not the size alone.</source>
        <translation>电脑的主内存。模型可以从中运行，但速度只有显卡的几分之一。重要的是速率和通道数，而不仅是容量。</translation>
    </message>
    <message>
        <source>RAM, DDR</source>
        <translation>RAM, DDR, 内存</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>统一内存</translation>
    </message>
    <message>
        <source>One memory for processor and graphics, as in Apple&apos;s chips, AMD&apos;s Strix Halo and NVIDIA&apos;s GB10. Much of it can hold a model, at a speed between a desktop&apos;s memory and a card&apos;s.</source>
        <translation>处理器和图形共用的一块内存，如 Apple 芯片、AMD 的 Strix Halo 和 NVIDIA 的 GB10。其中大部分可以存放模型，速度介于台式机内存和显存之间。</translation>
    </message>
    <message>
        <source>shared memory, APU</source>
        <translation>共享内存, APU</translation>
    </message>
    <message>
        <source>Working set (Apple)</source>
        <translation>工作集（Apple）</translation>
    </message>
    <message>
        <source>The part of unified memory that macOS recommends the graphics to use: two thirds to three quarters, depending on the size. A setting of the system can raise it.</source>
        <translation>macOS 建议图形使用的那部分统一内存：视容量为三分之二到四分之三。可通过系统设置提高。</translation>
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
        <translation>除预留部分外，AMD 驱动程序允许图形使用的系统内存。在带集成显卡的芯片上，大模型就放在这里；较新的 Linux 默认约为内存的一半。</translation>
    </message>
    <message>
        <source>graphics translation table, gttsize</source>
        <translation>图形转换表, graphics translation table, gttsize</translation>
    </message>
    <message>
        <source>GiB and GB</source>
        <translation>GiB 与 GB</translation>
    </message>
    <message>
        <source>A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.</source>
        <translation>1 GiB 为 2³⁰ 字节，1 GB 为 10⁹ 字节：少 7%。内存芯片和引擎用 GiB，文件和包装多用 GB。24 GB 的显卡实际为 24 GiB。</translation>
    </message>
    <message>
        <source>gigabyte, gibibyte, units</source>
        <translation>吉字节, 单位, gigabyte, gibibyte</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One number that training has set. A model is billions of them, arranged in matrices. Their count decides how much memory the weights take and, roughly, how much the model can know.</source>
        <translation>训练所确定的一个数。模型由数十亿个这样的数组成，排列成矩阵。其数量决定权重占用多少内存，也大致决定模型能知道多少。</translation>
    </message>
    <message>
        <source>weight, B, billion</source>
        <translation>权重, B, 十亿</translation>
    </message>
    <message>
        <source>Active parameter</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>A parameter that takes part in computing one given token. In a dense model all do. In a mixture of experts only some do: they decide the speed, while the total decides the memory.</source>
        <translation>参与计算某个词元的参数。稠密模型中全部参与，混合专家模型中只有一部分：它们决定速度，而总量决定内存。</translation>
    </message>
    <message>
        <source>A3B, activated</source>
        <translation>A3B, 激活</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>A model in which every parameter works on every token. Total and active parameters are the same number.</source>
        <translation>每个参数都作用于每个词元的模型。总参数与激活参数相同。</translation>
    </message>
    <message>
        <source>Mixture of experts (MoE)</source>
        <translation>混合专家（MoE）</translation>
    </message>
    <message>
        <source>A model whose feed-forward parts exist many times over, as experts. A router picks a few of them for each token. It needs the memory of all experts and the time of the few.</source>
        <translation>前馈部分以“专家”的形式存在多份的模型。路由器为每个词元选出其中几个。它需要容纳所有专家的内存，但只花少数专家的时间。</translation>
    </message>
    <message>
        <source>MoE, experts, sparse</source>
        <translation>MoE, 专家, 稀疏</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>One of the parallel feed-forward parts in a layer of a mixture of experts. Experts do not correspond to subjects; which one gets a token is decided anew in each layer.</source>
        <translation>混合专家模型某一层中并行的前馈部分之一。专家并不对应学科；每一层都会重新决定由哪个专家处理词元。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>A small matrix in each expert layer. It scores all experts for the token at hand, and the best few are computed. Which they are differs from token to token, so all must be kept at hand.</source>
        <translation>每个专家层中的一个小矩阵。它为当前词元给所有专家评分，只计算最好的几个。不同词元选出的不同，因此全部专家都必须随时可用。</translation>
    </message>
    <message>
        <source>gate, gating</source>
        <translation>门控, gate, gating</translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>An expert that every token passes through besides the chosen ones. It holds what is needed always, and it is worth keeping in the fastest memory.</source>
        <translation>除选中的专家外，每个词元都会经过的专家。它保存始终需要的内容，值得放在最快的内存中。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>A model is a stack of layers, each with an attention part and a feed-forward part. Text passes through all of them for every token. Layers are the unit in which a model is shared out between devices.</source>
        <translation>模型由许多层堆叠而成，每层有注意力部分和前馈部分。每个词元都要经过所有层。层是把模型分配到各设备的单位。</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块, block</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>The table that turns each token&apos;s number into a list of values the layers work with. Only one row is looked up per token, so it takes memory but hardly any time. Some models use the same table again at the output.</source>
        <translation>把每个词元的编号转换为各层所用数值列表的表。每个词元只查一行，因此占内存但几乎不花时间。有些模型在输出端再次使用同一张表。</translation>
    </message>
    <message>
        <source>embeddings, tied</source>
        <translation>嵌入, embeddings, tied</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏层大小</translation>
    </message>
    <message>
        <source>How many values describe one token as it passes through the layers. Most matrices are this wide; the size of a model grows with its square.</source>
        <translation>词元经过各层时用多少个数值来描述。大多数矩阵都是这个宽度；模型的规模随它的平方增长。</translation>
    </message>
    <message>
        <source>width, d_model</source>
        <translation>宽度, width, d_model</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>前馈部分</translation>
    </message>
    <message>
        <source>The part of a layer that works on each token by itself: two or three large matrices. Most of a model&apos;s parameters are here. In a mixture of experts it is what exists many times.</source>
        <translation>层中对每个词元单独处理的部分：两三个大矩阵。模型的大部分参数都在这里。在混合专家模型中，存在多份的正是它。</translation>
    </message>
    <message>
        <source>FFN, MLP</source>
        <translation>FFN, MLP</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>The part of a layer that looks back: each token compares itself with all earlier ones and takes over from those that matter. What it needs of them is kept in the KV cache. Its work grows with the length of the context.</source>
        <translation>层中负责回看的部分：每个词元与之前所有词元比较，从重要的词元取得信息。为此需要的内容保存在 KV 缓存中。其运算量随上下文长度增长。</translation>
    </message>
    <message>
        <source>self-attention, softmax</source>
        <translation>自注意力, self-attention, softmax</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Attention is computed several times side by side, each time on a part of the values: these are heads. How many of them keep their own keys and values decides the size of the KV cache.</source>
        <translation>注意力会并行计算多次，每次针对一部分数值：这就是头。其中有多少个保留自己的键和值，决定了 KV 缓存的大小。</translation>
    </message>
    <message>
        <source>heads, n_heads</source>
        <translation>头, heads, n_heads</translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation>多头注意力（MHA）</translation>
    </message>
    <message>
        <source>Attention in which every head keeps its own keys and values. It is the original form, and the one with the largest KV cache.</source>
        <translation>每个头都保留自己的键和值的注意力。这是最初的形式，KV 缓存也最大。</translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation>分组查询注意力（GQA）</translation>
    </message>
    <message>
        <source>Several query heads share one set of keys and values. With eight heads to a group the KV cache is an eighth, at hardly any loss. Most models since 2023 do this.</source>
        <translation>多个查询头共用一组键和值。每组八个头时，KV 缓存为八分之一，几乎没有损失。2023 年以来的大多数模型都这样做。</translation>
    </message>
    <message>
        <source>grouped query</source>
        <translation>分组查询, grouped query</translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation>多查询注意力（MQA）</translation>
    </message>
    <message>
        <source>All query heads share a single set of keys and values. The KV cache is as small as sharing can make it.</source>
        <translation>所有查询头共用一组键和值。KV 缓存达到共享所能做到的最小。</translation>
    </message>
    <message>
        <source>multi query</source>
        <translation>多查询, multi query</translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation>多头潜在注意力（MLA）</translation>
    </message>
    <message>
        <source>Instead of keys and values, one compressed row per token is kept, and the heads unfold it when they need it. DeepSeek and Kimi use it; the cache is many times smaller than with separate heads.</source>
        <translation>不保存键和值，而是每个词元保存一行压缩数据，各头在需要时展开。DeepSeek 和 Kimi 使用它；缓存比各头分开时小许多倍。</translation>
    </message>
    <message>
        <source>latent attention</source>
        <translation>潜在注意力, latent attention</translation>
    </message>
    <message>
        <source>Sliding-window attention</source>
        <translation>滑动窗口注意力</translation>
    </message>
    <message>
        <source>Layers that look back over the last few thousand tokens only. Their cache stops growing at the window. Models mix them with full layers, which still see everything.</source>
        <translation>只回看最近几千个词元的层。其缓存到窗口大小就不再增长。模型会把它们与仍能看到全部内容的完整层混用。</translation>
    </message>
    <message>
        <source>SWA, local attention, iSWA</source>
        <translation>SWA, 局部注意力, local attention, iSWA</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>稀疏注意力</translation>
    </message>
    <message>
        <source>A small indexer picks the tokens, or blocks of them, worth reading, and the main attention looks at those only. It saves computing on long contexts; a compressing kind also saves cache.</source>
        <translation>一个小的索引器挑出值得读取的词元或词元块，主注意力只看这些。它在长上下文时节省计算；带压缩的类型还节省缓存。</translation>
    </message>
    <message>
        <source>DSA, CSA, indexer, compressed attention</source>
        <translation>DSA, CSA, 索引器, 压缩注意力</translation>
    </message>
    <message>
        <source>Linear attention and state spaces</source>
        <translation>线性注意力与状态空间</translation>
    </message>
    <message>
        <source>Layers that keep a running summary of fixed size instead of notes on every token. Memory does not grow with the context, but details far back may fade. Hybrids keep a few layers of full attention.</source>
        <translation>保留固定大小的滚动摘要、而不是逐个记录词元的层。内存不随上下文增长，但久远的细节可能淡去。混合模型会保留少数完整注意力层。</translation>
    </message>
    <message>
        <source>Mamba, SSM, DeltaNet, hybrid</source>
        <translation>Mamba, SSM, DeltaNet, 混合</translation>
    </message>
    <message>
        <source>Rotary positions (RoPE)</source>
        <translation>旋转位置编码（RoPE）</translation>
    </message>
    <message>
        <source>How most models know the order of tokens: keys and queries are turned by an angle that grows with the position. Stretching the angles lets a model accept more context than it was trained on, with some loss.</source>
        <translation>大多数模型得知词元顺序的方式：键和查询按随位置增长的角度旋转。拉伸角度可让模型接受超出训练长度的上下文，但有一定损失。</translation>
    </message>
    <message>
        <source>RoPE, YaRN, position</source>
        <translation>RoPE, YaRN, 位置</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>A model stores more features than it has dimensions, by giving them directions that overlap a little. The overlap is noise; wider models have less of it, which is one reason that larger models err less.</source>
        <translation>模型存储的特征多于它的维度，方法是让各特征的方向略有重叠。重叠就是噪声；更宽的模型噪声更少，这是大模型错误更少的原因之一。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Storing weights in fewer bits than they were trained in, in blocks that share a scale. Four to five bits take less than a third of the memory and read that much faster, with a small loss. Below four the loss grows quickly.</source>
        <translation>用比训练时更少的位存储权重，分块并共用缩放因子。四到五位只占不到三分之一的内存，读取也相应更快，损失很小。低于四位时损失迅速增大。</translation>
    </message>
    <message>
        <source>quant, 4-bit, compression</source>
        <translation>量化, 4 位, 压缩, quant</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>The file&apos;s bits divided by the number of weights. It is more than the name says, because scales take room and some matrices are kept finer.</source>
        <translation>文件的总位数除以权重数量。它比名称所示的多，因为缩放因子要占空间，而且有些矩阵保留得更精细。</translation>
    </message>
    <message>
        <source>bpw</source>
        <translation>bpw</translation>
    </message>
    <message>
        <source>F32, F16, BF16</source>
        <translation>F32、F16、BF16</translation>
    </message>
    <message>
        <source>Numbers in 32 or 16 bits, unquantized. Models are published in 16 bits: BF16 has the range of F32, F16 is finer near zero. F32 is twice as large and no better for running a model.</source>
        <translation>32 位或 16 位的数，未量化。模型以 16 位发布：BF16 具有 F32 的范围，F16 在零附近更精细。F32 大一倍，但对运行模型没有好处。</translation>
    </message>
    <message>
        <source>FP16, FP32, half precision, full precision</source>
        <translation>FP16, FP32, 半精度, 全精度</translation>
    </message>
    <message>
        <source>Q8_0, Q5_0, Q4_0</source>
        <translation>Q8_0、Q5_0、Q4_0</translation>
    </message>
    <message>
        <source>The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse than K-quants of its size.</source>
        <translation>最早的 GGUF 格式：每块 32 个权重，共用一个缩放因子，_1 形式还有一个最小值。Q8_0 几乎无损。Q4_0 简单快速，但不如同样大小的 K 量化。</translation>
    </message>
    <message>
        <source>Q4_1, Q5_1</source>
        <translation>Q4_1, Q5_1</translation>
    </message>
    <message>
        <source>K-quants (Q4_K_M and others)</source>
        <translation>K 量化（Q4_K_M 等）</translation>
    </message>
    <message>
        <source>GGUF formats with blocks of 256 weights whose scales are themselves quantized. S, M and L say how many important matrices are kept finer. Q4_K_M is the usual choice.</source>
        <translation>每块 256 个权重的 GGUF 格式，其缩放因子本身也经过量化。S、M 和 L 表示有多少重要矩阵保留得更精细。Q4_K_M 是常用选择。</translation>
    </message>
    <message>
        <source>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</source>
        <translation>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</translation>
    </message>
    <message>
        <source>I-quants (IQ4_XS and others)</source>
        <translation>I 量化（IQ4_XS 等）</translation>
    </message>
    <message>
        <source>GGUF formats that pick groups of weights from a code book. They are better than K-quants of the same size, most of all at two and three bits, and slower on processors.</source>
        <translation>从码本中选取权重组的 GGUF 格式。它们优于同样大小的 K 量化，在两位和三位时尤其明显，但在处理器上较慢。</translation>
    </message>
    <message>
        <source>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</source>
        <translation>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>重要性矩阵（imatrix）</translation>
    </message>
    <message>
        <source>A record of which weights matter most, made by running a model over sample text. Quantizing with it spends precision where it counts. The file does not get larger.</source>
        <translation>记录哪些权重最重要，通过让模型处理样本文本得到。据此量化可把精度用在关键之处。文件不会变大。</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准, calibration</translation>
    </message>
    <message>
        <source>Dynamic quants (UD)</source>
        <translation>动态量化（UD）</translation>
    </message>
    <message>
        <source>Files mixed by hand or by measurement, with a different format for each matrix, above all low-bit experts beside fine attention. Their sizes follow no rule; only a published file tells.</source>
        <translation>手工或按实测混合的文件，每个矩阵采用不同格式，主要是低位专家配精细的注意力。其大小没有规律；只有已发布的文件才能说明。</translation>
    </message>
    <message>
        <source>UD-Q4_K_XL, Unsloth, UD-IQ1_S</source>
        <translation>UD-Q4_K_XL, Unsloth, UD-IQ1_S</translation>
    </message>
    <message>
        <source>Ternary (TQ1_0, TQ2_0)</source>
        <translation>三值（TQ1_0、TQ2_0）</translation>
    </message>
    <message>
        <source>Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be trained for it; an ordinary model is ruined by it.</source>
        <translation>用于权重只有 −1、0 或 1 的格式，如 BitNet。模型必须为此训练；普通模型用它会被毁掉。</translation>
    </message>
    <message>
        <source>BitNet, 1.58 bit</source>
        <translation>BitNet, 1.58 位</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>Four-bit floating-point numbers in blocks of 32 with a shared power of two as their scale. gpt-oss was trained to be stored this way, so its experts lose nothing.</source>
        <translation>四位浮点数，每块 32 个，以共用的二的幂作为缩放因子。gpt-oss 训练时就以这种方式存储，因此其专家没有损失。</translation>
    </message>
    <message>
        <source>microscaling, FP4</source>
        <translation>微缩放, microscaling, FP4</translation>
    </message>
    <message>
        <source>NVFP4</source>
        <translation>NVFP4</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s four-bit floating-point format, with a finer scale for every 16 weights. Blackwell cards compute with it directly.</source>
        <translation>NVIDIA 的四位浮点格式，每 16 个权重有一个更精细的缩放因子。Blackwell 显卡可直接用它计算。</translation>
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
        <translation>八位浮点数。服务器使用它，因为较新的数据中心显卡可直接用它计算，速率是 16 位的两倍。有些模型就以它发布。</translation>
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
        <translation>一种量化到三至八位的方法，利用样本文本，在每次舍入后修正其余权重。常用于 vLLM，适用于 NVIDIA 和 AMD 显卡。</translation>
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
        <translation>一种量化到四位的方法，先放大少数激活值较大的通道，使其损失更少。常用于 vLLM。</translation>
    </message>
    <message>
        <source>activation-aware</source>
        <translation>激活感知, activation-aware</translation>
    </message>
    <message>
        <source>EXL2 and EXL3</source>
        <translation>EXL2 和 EXL3</translation>
    </message>
    <message>
        <source>Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. EXL3 codes weights along a trellis and holds up best at two to four bits.</source>
        <translation>ExLlama 引擎用于 NVIDIA 显卡的格式，平均位数可任意设定。EXL3 沿网格对权重编码，在两到四位时表现最好。</translation>
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
        <translation>Apple 为自家芯片提供的框架，格式为三到八位，每组 64 个权重。在 Mac 上是 GGUF 之外的选择。</translation>
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
        <translation>llama.cpp、Ollama 和 LM Studio 的文件格式：权重、词表和所有设置都在一个文件中。大模型分为几个相互配套的部分。</translation>
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
        <translation>模型发布时的文件格式：普通矩阵，通常为 16 位，结构写在旁边的 config.json 中。vLLM 等引擎直接加载它；用于 llama.cpp 时需转换为 GGUF。</translation>
    </message>
    <message>
        <source>config.json, Hugging Face</source>
        <translation>config.json, Hugging Face</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How surprised a model is by a text: 6 means as unsure as among six equally likely words. Quantization raises it a little. Figures compare only for one model on one text.</source>
        <translation>模型对一段文本感到意外的程度：6 表示就像在六个同样可能的词之间犹豫。量化会使它略微升高。只有同一模型在同一文本上的数字才能比较。</translation>
    </message>
    <message>
        <source>PPL</source>
        <translation>PPL</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>How far a quantized model&apos;s word probabilities lie from the original&apos;s, on average. 0 is no change. It shows losses that perplexity hides, since it never gets better by luck.</source>
        <translation>量化模型的词概率与原模型平均相差多远。0 表示没有变化。它能显示困惑度掩盖的损失，因为它不会碰巧变好。</translation>
    </message>
    <message>
        <source>KLD</source>
        <translation>KLD</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>首选词元一致率</translation>
    </message>
    <message>
        <source>How often the quantized model&apos;s likeliest next word is the original&apos;s too. 92 % means one word in twelve would be another one, mostly as good.</source>
        <translation>量化模型最可能的下一个词与原模型相同的频率。92% 表示每十二个词中有一个不同，但大多同样好。</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>Tokens per second (TPS)</source>
        <translation>每秒词元数（TPS）</translation>
    </message>
    <message>
        <source>How fast a model writes. People read about five; chat is pleasant from ten, coding agents want thirty and more. It falls as the context fills.</source>
        <translation>模型生成的速度。人的阅读速度约为五；聊天从十起就舒服，编程智能体需要三十以上。它会随上下文填充而下降。</translation>
    </message>
    <message>
        <source>tok/s, throughput, speed</source>
        <translation>tok/s, 吞吐量, 速度</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>首词元时间（TTFT）</translation>
    </message>
    <message>
        <source>The wait between sending a prompt and the first word of the answer. It is the time to read the prompt, so it grows with its length.</source>
        <translation>从发送提示词到回答出现第一个字的等待。这就是读取提示词的时间，因此随提示词长度增长。</translation>
    </message>
    <message>
        <source>latency, first word, wait</source>
        <translation>延迟, 首字, 等待</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>预填充</translation>
    </message>
    <message>
        <source>Reading the prompt. All its tokens are worked on together, so the weights are read once for many tokens and arithmetic is the limit. It ends with the first word.</source>
        <translation>读取提示词。其所有词元一起处理，权重读取一次就用于许多词元，因此算力是瓶颈。它在首字出现时结束。</translation>
    </message>
    <message>
        <source>prompt processing, pp</source>
        <translation>提示词处理, prompt processing, pp</translation>
    </message>
    <message>
        <source>Generation (decode)</source>
        <translation>生成（解码）</translation>
    </message>
    <message>
        <source>Writing the answer, one token after the other. For each one all active weights and the KV cache are read once, so memory bandwidth is the limit.</source>
        <translation>写出回答，一个词元接一个词元。每个词元都要读取一遍全部激活权重和 KV 缓存，因此内存带宽是瓶颈。</translation>
    </message>
    <message>
        <source>token generation, tg</source>
        <translation>词元生成, token generation, tg</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>How many bytes a second can be read from memory. Divided by the bytes read per token it is the most tokens per second a device could write; engines reach some 50 to 90 % of that.</source>
        <translation>每秒能从内存读取多少字节。除以每词元读取的字节数，就是设备每秒最多能写出的词元数；引擎可达到其中约 50% 到 90%。</translation>
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
        <translation>一次浮点运算：一次加法或乘法。每个词元对每个激活参数约需两次，长上下文的注意力还需更多。</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>FLOPS</source>
        <translation>FLOPS</translation>
    </message>
    <message>
        <source>Floating-point operations per second: how fast a device calculates. A TFLOPS is 10¹² a second. It decides how fast prompts are read and models are trained.</source>
        <translation>每秒浮点运算次数：设备计算的快慢。1 TFLOPS 为每秒 10¹² 次。它决定读取提示词和训练模型的速度。</translation>
    </message>
    <message>
        <source>TFLOPS, compute</source>
        <translation>TFLOPS, 算力</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>A chart of what limits a task: below a certain number of operations per byte read it is bandwidth, above it arithmetic. Generation lies far to the left, prefill to the right.</source>
        <translation>显示任务受什么限制的图：每读取一个字节的运算次数低于某个值时，瓶颈是带宽，高于该值时是算力。生成位于最左侧，预填充位于右侧。</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation>算术强度</translation>
    </message>
    <message>
        <source>Operations done for each byte read from memory. Writing for one person does two or three; reading a prompt of 512 tokens at once does hundreds.</source>
        <translation>从内存每读取一个字节所做的运算次数。为一个人生成时只有两三次；一次读取 512 词元的提示词则有数百次。</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>每字节运算数</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>推测解码</translation>
    </message>
    <message>
        <source>A small model guesses several tokens ahead and the large one checks them in one pass. Where the guesses are good, as in code, it writes up to two or three times faster with the same result. It needs extra memory.</source>
        <translation>小模型提前猜测几个词元，大模型一次检查完。猜得准时（如代码），生成速度最多快两到三倍，结果相同。它需要额外的内存。</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>草稿模型, draft model</translation>
    </message>
    <message>
        <source>Multi-token prediction (MTP)</source>
        <translation>多词元预测（MTP）</translation>
    </message>
    <message>
        <source>An extra layer with which a model guesses the token after the next itself: speculative decoding without a second model. Engines that do not use it leave it unloaded.</source>
        <translation>一个额外的层，模型用它自己猜测再下一个词元：不需要第二个模型的推测解码。不使用它的引擎不会加载。</translation>
    </message>
    <message>
        <source>Serving several at once</source>
        <translation>同时服务多人</translation>
    </message>
    <message>
        <source>The weights are read once for all conversations in progress, so serving eight people takes hardly longer per token than serving one, until arithmetic is the limit. Each needs its own KV cache.</source>
        <translation>权重读取一次就供所有进行中的对话使用，因此在算力成为瓶颈之前，服务八个人每词元所花时间几乎不比服务一个人多。每人都需要自己的 KV 缓存。</translation>
    </message>
    <message>
        <source>batch, concurrency, users</source>
        <translation>批处理, 并发, 用户</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card may be faster with one than with another.</source>
        <translation>引擎中对接某类硬件的部分：CUDA 对应 NVIDIA，HIP 对应 AMD，Metal 对应 Apple，SYCL 对应 Intel，Vulkan 几乎通用。同一张显卡用不同后端速度可能不同。</translation>
    </message>
    <message>
        <source>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</source>
        <translation>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</translation>
    </message>
    <message>
        <source>Matrix unit</source>
        <translation>矩阵单元</translation>
    </message>
    <message>
        <source>Circuits made for multiplying matrices, several times faster at it than a card&apos;s ordinary ones. Prefill and training live off them; generation hardly notices.</source>
        <translation>专为矩阵乘法设计的电路，速度是显卡普通单元的数倍。预填充和训练全靠它们；生成几乎感觉不到。</translation>
    </message>
    <message>
        <source>tensor core, XMX, matrix core, WMMA</source>
        <translation>张量核心, tensor core, XMX, matrix core, WMMA</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>内存通道</translation>
    </message>
    <message>
        <source>A 64-bit path between processor and memory. Desktops have two, workstations four to eight, servers up to twelve. Bandwidth grows with their number, if each has a module.</source>
        <translation>处理器与内存之间的一条 64 位通路。台式机有两条，工作站四到八条，服务器最多十二条。每条都装有内存条时，带宽随通道数增长。</translation>
    </message>
    <message>
        <source>dual channel</source>
        <translation>双通道</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Million transfers a second: the rate of memory modules. Times eight bytes and the number of channels it is the peak bandwidth. Modules run below their rating until XMP or EXPO is turned on.</source>
        <translation>每秒百万次传输：内存条的速率。乘以八字节和通道数即为峰值带宽。未开启 XMP 或 EXPO 时，内存条以低于额定的速度运行。</translation>
    </message>
    <message>
        <source>DDR5-6000, XMP, EXPO, MHz</source>
        <translation>DDR5-6000, XMP, EXPO, MHz</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe 通道</translation>
    </message>
    <message>
        <source>The links between a card and the rest of the computer. Their number hardly matters while a model lies on one card; it does for loading, for experts in system memory, and for cards that compute together.</source>
        <translation>显卡与电脑其余部分之间的连接。模型只在一张卡上时，其数量几乎无关紧要；但对加载、系统内存中的专家以及共同计算的多张显卡则很重要。</translation>
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
        <translation>NVIDIA 显卡之间的直接连接，比 PCIe 快许多倍。多张显卡共同处理一个词元时很有帮助；按层分配时差别不大。</translation>
    </message>
    <message>
        <source>Layer split</source>
        <translation>按层拆分</translation>
    </message>
    <message>
        <source>Sharing a model between cards by layers. A token passes through one card after the other, so memory adds up but speed does not.</source>
        <translation>按层把模型分到多张显卡。词元依次经过每张卡，因此显存相加，速度不相加。</translation>
    </message>
    <message>
        <source>two GPUs, multi-GPU, -ts, pipeline</source>
        <translation>双 GPU, 多 GPU, -ts, 流水线</translation>
    </message>
    <message>
        <source>Tensor split</source>
        <translation>张量拆分</translation>
    </message>
    <message>
        <source>Sharing each matrix between cards, which then work on every token at once and exchange results in each layer. It is faster than a layer split if the link between the cards is quick.</source>
        <translation>把每个矩阵分到多张显卡，各卡同时处理每个词元，并在每层交换结果。如果显卡之间的连接够快，它比按层拆分更快。</translation>
    </message>
    <message>
        <source>tensor parallelism, row split</source>
        <translation>张量并行, 行拆分, tensor parallelism</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>A data-centre card divided into up to seven parts, each with its own memory and a share of the rest. A program sees a part as a card; parts cannot be joined for one model.</source>
        <translation>数据中心显卡最多可划分为七部分，每部分有自己的显存和一份其余资源。程序把一部分看作一张显卡；各部分不能合起来运行一个模型。</translation>
    </message>
    <message>
        <source>multi-instance GPU, slice</source>
        <translation>多实例 GPU, 切片, multi-instance GPU</translation>
    </message>
    <message>
        <source>Board power (TDP)</source>
        <translation>板卡功耗（TDP）</translation>
    </message>
    <message>
        <source>The most power a card or processor is made to draw, in watts. Generation draws less than that, since the arithmetic waits for memory; lowering the limit by a quarter costs little speed.</source>
        <translation>显卡或处理器设计的最大功耗，以瓦计。生成时的功耗较低，因为计算在等待内存；把上限降低四分之一只损失很少的速度。</translation>
    </message>
    <message>
        <source>watts, power limit</source>
        <translation>瓦, 功耗上限</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>All operations of a training run: about six for each active parameter and each token of training text. Laws draw their lines by it.</source>
        <translation>一次训练的全部运算：每个激活参数和每个训练词元约六次。法律以它来划线。</translation>
    </message>
    <message>
        <source>6ND, 10^25</source>
        <translation>6ND, 10^25</translation>
    </message>
    <message>
        <source>Chinchilla rule</source>
        <translation>Chinchilla 法则</translation>
    </message>
    <message>
        <source>For a fixed training budget the best model has about 20 training tokens per parameter. Models meant to be run a lot are trained on far more: smaller, costlier to train, cheaper to use.</source>
        <translation>在固定的训练预算下，最好的模型每参数约有 20 个训练词元。打算大量运行的模型会训练得多得多：更小，训练更贵，使用更便宜。</translation>
    </message>
    <message>
        <source>compute-optimal</source>
        <translation>计算最优</translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation>缩放定律</translation>
    </message>
    <message>
        <source>A formula for how a model&apos;s error falls as parameters and training text grow. It falls steadily and ever more slowly, so each step costs many times the last.</source>
        <translation>描述模型误差如何随参数和训练文本增加而下降的公式。它平稳下降但越来越慢，因此每前进一步的代价都是上一步的许多倍。</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>利用率（MFU）</translation>
    </message>
    <message>
        <source>The share of a device&apos;s peak FLOPS that goes into the model&apos;s own arithmetic. Training runs reach 30 to 50 %, a single conversation far less.</source>
        <translation>设备峰值 FLOPS 中用于模型自身运算的比例。训练可达 30% 到 50%，单个对话则少得多。</translation>
    </message>
    <message>
        <source>model FLOPS utilization</source>
        <translation>模型算力利用率, model FLOPS utilization</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Runs well: a tenth of the memory to spare and comfortably fast for the use. Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more than there is. Always for one context length.</source>
        <translation>运行流畅：内存有十分之一的余量，且速度满足用途的舒适要求。勉强：够快，但几乎占满。缓慢：放得下，但低于该速度。放不下：超出现有内存。始终针对一个上下文长度。</translation>
    </message>
    <message>
        <source>runs well, tight, slow, does not fit</source>
        <translation>运行流畅, 勉强, 缓慢, 放不下</translation>
    </message>
    <message>
        <source>Estimate and range</source>
        <translation>估计与范围</translation>
    </message>
    <message>
        <source>A speed that nobody measured here comes as a range in which 8 of 10 measurements are expected. A tick marks what was measured on this machine.</source>
        <translation>没有人在这里实测过的速度以范围给出，预计 10 次实测中有 8 次落在其中。对勾表示在这台机器上实测过。</translation>
    </message>
    <message>
        <source>est., measured, range</source>
        <translation>估计, 实测, 范围</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>词元（token）</translation>
    </message>
    <message>
        <source>The piece of text a model reads and writes: a word, part of a word, a sign. English has about four tokens for three words; other languages and code need more. Prices, context and speed are all counted in tokens.</source>
        <translation>模型读写文本的单位：一个词、词的一部分或一个符号。英文每三个单词约四个词元；其他语言和代码需要更多。价格、上下文和速度都以词元计算。</translation>
    </message>
    <message>
        <source>word piece</source>
        <translation>词片, token</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>All tokens a model knows, each with a number. A tokenizer cuts text into them. Families have different vocabularies, so the same text is more tokens for one model than for another.</source>
        <translation>模型认识的所有词元，每个都有编号。分词器把文本切成词元。不同系列的词表不同，因此同一文本对某个模型来说词元更多。</translation>
    </message>
    <message>
        <source>tokenizer, BPE, SentencePiece</source>
        <translation>分词器, tokenizer, BPE, SentencePiece</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>The most tokens a model can take into account at once: instructions, documents, the conversation and its own answer together. What memory allows is often less than what the model allows.</source>
        <translation>模型一次能考虑的最大词元数：指令、文档、对话和它自己的回答加在一起。内存允许的往往少于模型允许的。</translation>
    </message>
    <message>
        <source>context length, n_ctx</source>
        <translation>上下文长度, n_ctx</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Instructions that stand before the conversation and are read with every request. They take their share of the context window, and are lost first when old tokens are simply dropped.</source>
        <translation>位于对话之前、每次请求都会读取的指令。它们占用上下文窗口的一部分；如果只是简单丢弃旧词元，它们会最先丢失。</translation>
    </message>
    <message>
        <source>Context shift</source>
        <translation>上下文移位</translation>
    </message>
    <message>
        <source>What an engine may do when the window is full: drop tokens after the instructions and move the rest up, so that writing can go on. What was dropped is forgotten without a word.</source>
        <translation>窗口填满时引擎可能的做法：丢弃指令之后的词元，把其余部分前移，使生成得以继续。被丢弃的内容会悄无声息地遗忘。</translation>
    </message>
    <message>
        <source>FIFO, truncation</source>
        <translation>先进先出, 截断, FIFO</translation>
    </message>
    <message>
        <source>Lost in the middle</source>
        <translation>中间丢失</translation>
    </message>
    <message>
        <source>Models find a fact best when it stands near the beginning or the end of a long context, and miss it more often in between. The advertised window says what is accepted, not what is used well.</source>
        <translation>事实位于长上下文开头或结尾附近时，模型最容易找到，位于中间时更常遗漏。宣传的窗口说明能接受多少，而不是能用好多少。</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>检索（RAG）</translation>
    </message>
    <message>
        <source>Instead of putting whole documents into the context, the passages nearest to the question are looked up and only they are given to the model. It saves context, memory and time.</source>
        <translation>不把整篇文档放入上下文，而是查找与问题最接近的段落，只把它们交给模型。这样节省上下文、内存和时间。</translation>
    </message>
    <message>
        <source>RAG, chunk, retrieval augmented generation</source>
        <translation>RAG, 分块, 检索增强生成</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>A small model that turns a passage into one list of numbers, such that passages about the same thing get similar lists. Retrieval uses it to find what belongs to a question. It writes nothing.</source>
        <translation>一种小模型，把一段文字转换为一组数，使内容相近的段落得到相近的数。检索用它来找出与问题相关的内容。它不写任何文字。</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>嵌入, embeddings</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>推理模型</translation>
    </message>
    <message>
        <source>A model that writes out its thinking before it answers, often thousands of tokens. Answers get better and take much longer, so speed and context matter more than for chat.</source>
        <translation>回答之前先写出思考过程的模型，往往长达数千词元。回答更好，但耗时长得多，因此速度和上下文比聊天时更重要。</translation>
    </message>
    <message>
        <source>thinking, chain of thought</source>
        <translation>思考, 思维链, thinking</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>视觉模型</translation>
    </message>
    <message>
        <source>A model that also takes pictures. A second network turns each picture into some hundred or thousand tokens, which use the context like any others. It needs some extra memory of its own.</source>
        <translation>还能接收图片的模型。第二个网络把每张图片转换为几百或上千个词元，它们与其他词元一样占用上下文。它还需要一些额外的内存。</translation>
    </message>
    <message>
        <source>multimodal, VLM, mmproj, image</source>
        <translation>多模态, VLM, mmproj, 图像</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>开放权重</translation>
    </message>
    <message>
        <source>A model whose parameters anyone may download. What one may do with them is in the licence, which is not always a free one. Closed models can only be used through their maker&apos;s servers.</source>
        <translation>任何人都可以下载其参数的模型。可以用来做什么由许可证规定，而许可证并不总是自由的。封闭模型只能通过其厂商的服务器使用。</translation>
    </message>
    <message>
        <source>licence, license</source>
        <translation>许可证, 授权, licence, license</translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Before the first prompt a model&apos;s file is read from the drive and copied to the card, both at the same time: the slower decides. A server that keeps running pays for it once.</source>
        <translation>在第一个提示词之前，模型文件从硬盘读出并同时复制到显卡：较慢的一方决定时间。持续运行的服务器只需付出一次。</translation>
    </message>
    <message>
        <source>cold start, SSD, NVMe, mmap</source>
        <translation>冷启动, SSD, NVMe, mmap</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>The chance that the large model agrees with one token that was drafted for it. llama.cpp prints the share of all drafted tokens, which is smaller: after the first wrong one the rest is dropped.</source>
        <translation>大模型同意为它起草的一个词元的概率。llama.cpp 打印的是占全部草稿词元的比例，比这更小：第一个错误之后其余的都被丢弃。</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>按名称放置的张量</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s -ot sends all tensors whose name fits a pattern to one device, for example experts to RAM. It is finer than layers, and how fast it makes a model nobody can say beforehand.</source>
        <translation>llama.cpp 的 -ot 把名称符合模式的所有张量放到一个设备上，例如把专家放到内存。它比按层更细，速度如何事先没人能说。</translation>
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
        <translation>首页</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>规划机器</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>No graphics card answers.</source>
        <translation>没有显卡响应。</translation>
    </message>
    <message>
        <source>Memory of the {} unknown.</source>
        <translation>{} 的显存未知。</translation>
    </message>
    <message>
        <source>No graphics card found.</source>
        <translation>未找到显卡。</translation>
    </message>
    <message>
        <source>Models run on the processor.</source>
        <translation>模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>{} graphics cards</source>
        <translation>{} 张显卡</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>统一内存</translation>
    </message>
    <message>
        <source>Graphics card {}</source>
        <translation>显卡 {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>共 {}</translation>
    </message>
    <message>
        <source>nothing in use now</source>
        <translation>目前没有占用</translation>
    </message>
    <message>
        <source>{} in use now</source>
        <translation>目前占用 {}</translation>
    </message>
    <message>
        <source>free now: unknown</source>
        <translation>目前空闲：未知</translation>
    </message>
    <message>
        <source>{} kept in reserve</source>
        <translation>预留 {}</translation>
    </message>
    <message>
        <source>{} usable</source>
        <translation>可用 {}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>by offers</source>
        <translation>依据报价</translation>
    </message>
    <message>
        <source>by guides</source>
        <translation>依据指导价</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>the launch price</source>
        <translation>首发价</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的价格</translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>First choice for {purpose}</source>
        <translation>{purpose}首选</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>第二选择</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>第三选择</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越多越好</translation>
    </message>
    <message>
        <source>Seconds to the first word</source>
        <translation>首字等待秒数</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越少越好</translation>
    </message>
    <message>
        <source>Longest context, tokens</source>
        <translation>最长上下文，词元</translation>
    </message>
    <message>
        <source>Price per token a second</source>
        <translation>每 tok/s 的价格</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>每焦耳词元数</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Memory of {} as the context grows, GiB</source>
        <translation>{} 的内存随上下文增长的变化，GiB</translation>
    </message>
    <message>
        <source>Tokens per second against parameters</source>
        <translation>每秒词元数与参数</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>已复制为 Markdown</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>独立来源</translation>
    </message>
    <message>
        <source>{benchmark} {value} ({facts})</source>
        <translation>{benchmark} {value}（{facts}）</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Attention and memory</source>
        <translation>注意力与内存</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Felt speed</source>
        <translation>速度感受</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
</context>
</TS>
