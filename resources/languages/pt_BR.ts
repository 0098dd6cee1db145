<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>Pontuações publicadas</translation>
    </message>
    <message>
        <source>of the unquantized model; compare within one source</source>
        <translation>do modelo não quantizado; compare dentro de uma mesma fonte</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>Arquivos publicados</translation>
    </message>
    <message>
        <source>GB are 10⁹ bytes</source>
        <translation>1 GB são 10⁹ bytes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>{total} in all: decides memory</source>
        <translation>{total} no total: decidem a memória</translation>
    </message>
    <message>
        <source>{active} active: decides speed</source>
        <translation>{active} ativos: decidem a velocidade</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexto mais longo</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Especialistas</translation>
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
        <translation>Abre no seu navegador</translation>
    </message>
    <message>
        <source>Opens in your browser: {}</source>
        <translation>Abre no seu navegador: {}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
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
        <translation>Mostra o endereço antes de abrir qualquer coisa.</translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Type of cached keys</source>
        <translation>Tipo das chaves em cache</translation>
    </message>
    <message>
        <source>Type of cached values</source>
        <translation>Tipo dos valores em cache</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
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
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>Layers whose experts stay in RAM</source>
        <translation>Camadas com especialistas na RAM</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>Cache KV na GPU</translation>
    </message>
    <message>
        <source>Slots share one KV cache</source>
        <translation>Slots compartilham um cache KV</translation>
    </message>
    <message>
        <source>Whole cache for windowed layers</source>
        <translation>Cache inteiro nas camadas com janela</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>Tensores posicionados pelo nome</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>Experts in RAM</source>
        <translation>Especialistas na RAM</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, alterado</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A number, or nothing</source>
        <translation>Um número, ou nada</translation>
    </message>
</context>
<context>
    <name>ArticleAnswers</name>
    <message>
        <source>{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says {rule}; its weights are {true}, before any KV cache.</source>
        <translation>{dense} em Q4_K_M ocupa {each} GB por bilhão de parâmetros. Para {mixture} a regra diz {rule}; seus pesos são {true}, antes de qualquer cache KV.</translation>
    </message>
    <message>
        <source>On a card of {size} at {context} context:</source>
        <translation>Em uma placa de {size} com {context} de contexto:</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, does not fit.</source>
        <translation>{quant}: {needed} de {usable} utilizáveis, não cabe.</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, fits.</source>
        <translation>{quant}: {needed} de {usable} utilizáveis, cabe.</translation>
    </message>
    <message>
        <source>{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of {all} layers read the last {window} only, the others everything.</source>
        <translation>{whole}: todas as {layers} camadas leem todas as posições para cada token. {mixed}: {windowed} de {all} camadas leem só as últimas {window}; as outras, tudo.</translation>
    </message>
    <message>
        <source>{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at {context} stays {kv}. Same top token, as measured: {measured}.</source>
        <translation>{model}: {bits} em vez de {reference} bits por peso, {saved} % menos. O cache KV com {context} continua em {kv}. Mesmo token mais provável, medido: {measured}.</translation>
    </message>
    <message>
        <source>{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. The paper&apos;s sizes alone give {least} to {most}.</source>
        <translation>{large} contra {small}: {flop} vezes os FLOP por token, {bytes} vezes a memória. Só os tamanhos do artigo científico dão de {least} a {most}.</translation>
    </message>
    <message>
        <source>With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to be {long} tokens long.</source>
        <translation>Com {tokens_in} tokens lidos e {tokens_out} escritos em cada uma, e os preços de {date}, elas custam de {low} USD ({cheap}) a {high} USD ({dear}). Para {claim} USD, cada uma teria de ter {long} tokens.</translation>
    </message>
    <message>
        <source>{name}, default resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}, resolução padrão: {tokens} tokens por hora ({each} por quadro).</translation>
    </message>
    <message>
        <source>{name}, low resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}, resolução baixa: {tokens} tokens por hora ({each} por quadro).</translation>
    </message>
    <message>
        <source>{name}: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}: {tokens} tokens por hora ({each} por quadro).</translation>
    </message>
    <message>
        <source>From the model&apos;s own configuration: {used} of {routed} experts and {shared} shared, in {mixtures} of {layers} layers; the others are dense.</source>
        <translation>Da configuração do próprio modelo: {used} de {routed} especialistas e {shared} compartilhado, em {mixtures} de {layers} camadas; as outras são densas.</translation>
    </message>
    <message>
        <source>From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of the FLOP for a token.</source>
        <translation>Das duas arquiteturas com {context} tokens: {new} contra {old}, {share} %; {flop} % dos FLOP por token.</translation>
    </message>
    <message>
        <source>Of the models and training runs in our catalog, {count} of {makers} developers are above {threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the 30 are not in it.</source>
        <translation>Dos modelos e treinamentos do nosso catálogo, {count} de {makers} desenvolvedores já passam de {threshold} nessa data, por um número declarado ou estimado ou por 6·N·D. Os demais dos 30 não estão nele.</translation>
    </message>
    <message>
        <source>The earliest in our catalog is {name}, {date}.</source>
        <translation>O primeiro no nosso catálogo é {name}, {date}.</translation>
    </message>
    <message>
        <source>{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate on record is {published}.</source>
        <translation>{hours} milhões de horas de A100 a {mfu} % do pico são {flop} FLOP; a estimativa registrada é {published}.</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75.000 contra 800 USD</translation>
    </message>
    <message>
        <source>a claim, checked</source>
        <translation>uma afirmação, verificada</translation>
    </message>
    <message>
        <source>The article: a million conversations cost {large:,.0f} USD with a large model and {small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to {large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying how long a conversation is or what a token costs.</source>
        <translation>O artigo: um milhão de conversas custa {large:,.0f} USD com um modelo grande e {small:,.0f} com um pequeno. A fonte dele dá intervalos, de {from_large:,.0f} a {large:,.0f} e de {from_small:,.0f} a {small:,.0f} USD por mês, sem dizer quão longa é uma conversa nem quanto custa um token.</translation>
    </message>
    <message>
        <source>Source: {address}, read {date}</source>
        <translation>Fonte: {address}, lida em {date}</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your own is unknown. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>Nosso cálculo, com {tokens:,} tokens em cada uma: {api} USD com {name}; quanto custa por conta própria é desconhecido. Para a soma do artigo, cada conversa teria {implied} tokens a esse preço.</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>Nosso cálculo, com {tokens:,} tokens em cada uma: {api} USD com {name}, {own} USD por conta própria. Para a soma do artigo, cada conversa teria {implied} tokens a esse preço.</translation>
    </message>
</context>
<context>
    <name>ArticleHow</name>
    <message>
        <source>Weights: every tensor in the type that llama-quantize&apos;s rules give it. The rule: 1.2 GB × active parameters ÷ 10⁹.</source>
        <translation>Pesos: cada tensor no tipo que as regras do llama-quantize lhe dão. A regra: 1,2 GB × parâmetros ativos ÷ 10⁹.</translation>
    </message>
    <message>
        <source>Weights, KV cache, buffers and driver on the card, against what the driver and a margin leave of it.</source>
        <translation>Pesos, cache KV, buffers e driver na placa, contra o que o driver e uma margem deixam dela.</translation>
    </message>
    <message>
        <source>Counted from the layers in each model&apos;s published configuration.</source>
        <translation>Contado a partir das camadas na configuração publicada de cada modelo.</translation>
    </message>
    <message>
        <source>Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.</source>
        <translation>Bytes de todos os tensores × 8 ÷ parâmetros nos dois formatos; cache KV: 2 × camadas × cabeças KV × tamanho da cabeça × 2 bytes × tokens. Tokens mais prováveis: medições publicadas.</translation>
    </message>
    <message>
        <source>FLOP a token: 2 × the parameters it is multiplied with, and the look back; memory: bytes of all tensors in Q4_K_M.</source>
        <translation>FLOP por token: 2 × os parâmetros pelos quais é multiplicado, mais o olhar para trás; memória: bytes de todos os tensores em Q4_K_M.</translation>
    </message>
    <message>
        <source>Tokens in × price in + tokens out × price out, for each conversation; the makers&apos; own dated prices.</source>
        <translation>Tokens de entrada × preço de entrada + tokens de saída × preço de saída, por conversa; preços datados dos próprios fabricantes.</translation>
    </message>
    <message>
        <source>3,600 seconds × frames a second × tokens a frame, by the published rules.</source>
        <translation>3.600 segundos × quadros por segundo × tokens por quadro, pelas regras publicadas.</translation>
    </message>
    <message>
        <source>Counted from the layers in the model&apos;s published configuration.</source>
        <translation>Contado a partir das camadas na configuração publicada do modelo.</translation>
    </message>
    <message>
        <source>What each layer keeps for a token, or for a block of tokens, summed over all layers; FLOP of one token at that context.</source>
        <translation>O que cada camada guarda por token, ou por bloco de tokens, somado em todas as camadas; FLOP de um token com esse contexto.</translation>
    </message>
    <message>
        <source>6 × active parameters × training tokens where no figure is stated or estimated.</source>
        <translation>6 × parâmetros ativos × tokens de treinamento quando não há número declarado nem estimado.</translation>
    </message>
    <message>
        <source>Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation.</source>
        <translation>Horas × 3.600 × 312 × 10¹² FLOP por segundo × aproveitamento.</translation>
    </message>
</context>
<context>
    <name>ArticleTopic</name>
    <message>
        <source>The article, checked</source>
        <translation>O artigo, verificado</translation>
    </message>
    <message>
        <source>Thirteen claims of an article about running language models on one&apos;s own machine. Each is computed here with the same models and formulas as everywhere in this program, and held against public sources. No link opens by itself.</source>
        <translation>Treze afirmações de um artigo sobre rodar modelos de linguagem na própria máquina. Cada uma é calculada aqui com os mesmos modelos e fórmulas do resto deste programa e confrontada com fontes públicas. Nenhum link abre sozinho.</translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>What this assumes</source>
        <translation>O que se supõe aqui</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
</context>
<context>
    <name>AttentionTopic</name>
    <message>
        <source>Compressive memory (Infini-attention), as if in {}</source>
        <translation>Memória compressiva (Infini-attention), como se fosse em {}</translation>
    </message>
    <message numerus="yes">
        <source>{} models at {} tokens</source>
        <translation>
            <numerusform>{} modelo com {} tokens</numerusform>
            <numerusform>{} modelos com {} tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Multi-head: each head keeps its own</source>
        <translation>Multi-head: cada cabeça guarda o seu</translation>
    </message>
    <message>
        <source>Grouped-query: heads share in groups</source>
        <translation>Grouped-query: dividem em grupos</translation>
    </message>
    <message>
        <source>Multi-query: all heads share one</source>
        <translation>Multi-query: todas dividem um só</translation>
    </message>
    <message>
        <source>Sliding window: most layers see little</source>
        <translation>Janela deslizante: a maioria vê pouco</translation>
    </message>
    <message>
        <source>Latent (MLA): one row for all heads</source>
        <translation>Latente (MLA): uma linha para todas</translation>
    </message>
    <message>
        <source>Compressed: one entry, many tokens</source>
        <translation>Comprimida: uma entrada, muitos tokens</translation>
    </message>
    <message>
        <source>Hybrid: most layers keep a summary</source>
        <translation>Híbrida: a maioria guarda um resumo</translation>
    </message>
    <message>
        <source>State space: a summary of fixed size</source>
        <translation>Espaço de estados: um resumo fixo</translation>
    </message>
    <message>
        <source>Compressive memory (Infini-attention)</source>
        <translation>Memória compressiva (Infini-attention)</translation>
    </message>
    <message>
        <source>{heads} heads with keys and values</source>
        <translation>{heads} cabeças com chaves e valores</translation>
    </message>
    <message>
        <source>{heads} query heads, {kv} KV heads</source>
        <translation>{heads} cabeças de consulta, {kv} cabeças KV</translation>
    </message>
    <message>
        <source>{windowed} of {all} layers see {window} back</source>
        <translation>{windowed} de {all} camadas veem {window} para trás</translation>
    </message>
    <message>
        <source>{heads} heads read one row</source>
        <translation>{heads} cabeças leem uma linha</translation>
    </message>
    <message>
        <source>{ratios} and the last {window} in full</source>
        <translation>{ratios} e os últimos {window} por inteiro</translation>
    </message>
    <message>
        <source>{full} of {all} layers look back</source>
        <translation>{full} de {all} camadas olham para trás</translation>
    </message>
    <message>
        <source>{layers} layers, none looks back</source>
        <translation>{layers} camadas, nenhuma olha para trás</translation>
    </message>
    <message>
        <source>{heads} matrices a layer</source>
        <translation>{heads} matrizes por camada</translation>
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
        <translation>De 0 a {maximum}; vazio: busca-se o melhor</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The speed is unknown, or the model does not fit.</source>
        <translation>A velocidade é desconhecida, ou o modelo não cabe.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>média</translation>
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
        <translation>Saída do llama-bench</translation>
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
        <translation>Um bloco de {}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>a scale for each group</source>
        <translation>uma escala por grupo</translation>
    </message>
    <message>
        <source>a minimum for each group</source>
        <translation>um mínimo por grupo</translation>
    </message>
    <message>
        <source>scale of the scales</source>
        <translation>escala das escalas</translation>
    </message>
    <message>
        <source>scale of the minima</source>
        <translation>escala dos mínimos</translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name of the rig</source>
        <translation>Nome da máquina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>Partir deste computador</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>Adicionar à comparação</translation>
    </message>
    <message>
        <source>Speeds are estimated ranges.</source>
        <translation>As velocidades são intervalos estimados.</translation>
    </message>
    <message>
        <source>What-if rig {}</source>
        <translation>Máquina “E se…” {}</translation>
    </message>
    <message>
        <source>{}; by offers unknown</source>
        <translation>{}; por ofertas, desconhecido</translation>
    </message>
    <message>
        <source>{}; by offers about {}</source>
        <translation>{}; por ofertas, cerca de {}</translation>
    </message>
    <message>
        <source>Another rig is called {}</source>
        <translation>Outra máquina já se chama {}</translation>
    </message>
    <message>
        <source>Rigs (*.rig.json);;JSON (*.json)</source>
        <translation>Máquinas (*.rig.json);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a rig</source>
        <translation>Abrir uma máquina</translation>
    </message>
    <message>
        <source>Save the rig</source>
        <translation>Salvar a máquina</translation>
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
        <translation>Quantidade da GPU {}</translation>
    </message>
    <message>
        <source>Own numbers of GPU {}</source>
        <translation>Números próprios da GPU {}</translation>
    </message>
    <message>
        <source>Remove GPU {}</source>
        <translation>Remover a GPU {}</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>Memória em GiB</translation>
    </message>
    <message>
        <source>Bandwidth in GB/s</source>
        <translation>Largura de banda em GB/s</translation>
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
        <translation>Seu preço de uma placa</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>você digitou</translation>
    </message>
    <message>
        <source>bandwidth unknown</source>
        <translation>banda desconhecida</translation>
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
        <translation>modelos, hardware, preços: sem rede</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Atualizar de arquivo…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Catalog update</source>
        <translation>Atualização do catálogo</translation>
    </message>
    <message>
        <source>Catalog updates (*.advisor-catalog)</source>
        <translation>Atualizações do catálogo (*.advisor-catalog)</translation>
    </message>
    <message>
        <source>Catalog {} is used from the next start</source>
        <translation>O catálogo {} será usado a partir do próximo início</translation>
    </message>
    <message>
        <source>Not applied: {}</source>
        <translation>Não aplicada: {}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versão {}</translation>
    </message>
    <message>
        <source>Version {} is used from the next start.</source>
        <translation>A versão {} será usada a partir do próximo início.</translation>
    </message>
    <message>
        <source>As it came with the program.</source>
        <translation>Como veio com o programa.</translation>
    </message>
    <message>
        <source>An update signed by {}.</source>
        <translation>Uma atualização assinada por {}.</translation>
    </message>
    <message>
        <source>An update that nobody you trust has signed.</source>
        <translation>Uma atualização que ninguém da sua confiança assinou.</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog update</source>
        <translation>Atualização do catálogo</translation>
    </message>
    <message>
        <source>Catalog {}</source>
        <translation>Catálogo {}</translation>
    </message>
    <message>
        <source>Records that are new: {}, changed: {}, removed: {}. They count from the next start.</source>
        <translation>Registros novos: {}, alterados: {}, removidos: {}. Valem a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Changes, record by record</source>
        <translation>Mudanças, registro por registro</translation>
    </message>
    <message>
        <source>Signed by {}, whom you trust.</source>
        <translation>Assinada por {}, em quem você confia.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Nobody has signed this update.</source>
        <translation>Ninguém assinou esta atualização.</translation>
    </message>
    <message>
        <source>Its figures may be anybody&apos;s. Use it only if you know where it is from.</source>
        <translation>Os números podem ser de qualquer um. Use só se você souber de onde vem.</translation>
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
        <translation>Está assinada com a chave {}, que aqui não é de confiança.</translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message numerus="yes">
        <source>{} files in your catalog folder are not used.</source>
        <translation>
            <numerusform>{} arquivo da sua pasta do catálogo não é usado.</numerusform>
            <numerusform>{} arquivos da sua pasta de catálogo não são usados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Your changes</source>
        <translation>Suas alterações</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>You changed no facts. Use the pencil beside a fact when it is wrong: verdicts follow at once, and you can undo.</source>
        <translation>Você não alterou nenhum dado. Use o lápis ao lado de um dado quando ele estiver errado: os vereditos se ajustam na hora, e dá para desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>You changed {} facts.</source>
        <translation>
            <numerusform>Você alterou {} dado.</numerusform>
            <numerusform>Você alterou {} dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts reset</source>
        <translation>Todos os dados redefinidos</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salvar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvar como SVG…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Salvar números como CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Our computation</source>
        <translation>Nosso cálculo</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>Fontes públicas</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>lido em {date}</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Experimente você</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
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
        <translation>Nada para comparar ainda</translation>
    </message>
    <message>
        <source>Plan a rig first: it then stands here beside this computer.</source>
        <translation>Planeje uma máquina primeiro: ela aparecerá aqui ao lado deste computador.</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Planejar máquina</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar modelo</translation>
    </message>
    <message>
        <source>Add a rig</source>
        <translation>Adicionar máquina</translation>
    </message>
    <message>
        <source>Compare rigs</source>
        <translation>Comparar máquinas</translation>
    </message>
    <message>
        <source>Question of the chart</source>
        <translation>Pergunta do gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Salvar como JSON…</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>Comparando.</translation>
    </message>
    <message>
        <source>estimated range; dashed line: comfortable for {}, {:g}</source>
        <translation>intervalo estimado; linha tracejada: confortável para {}, {:g}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The same for all: {} (or the form a model is published in), {} context, {} KV cache, {}.</source>
        <translation>Igual para todas: {} (ou a forma em que o modelo é publicado), {} de contexto, cache KV em {}, {}.</translation>
    </message>
    <message>
        <source>Plan another rig</source>
        <translation>Planejar outra máquina</translation>
    </message>
    <message>
        <source>At most {} models are compared</source>
        <translation>São comparados no máximo {} modelos</translation>
    </message>
    <message>
        <source>One model stays: add another first</source>
        <translation>Um modelo precisa ficar: adicione outro antes</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagem copiada</translation>
    </message>
    <message>
        <source>Estimates.</source>
        <translation>Estimativas.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Salvar a comparação</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Remover {}</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Fill a context window</source>
        <translation>Encher uma janela de contexto</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Janela de contexto</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>The context window</source>
        <translation>A janela de contexto</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
    <message>
        <source>Documents from files…</source>
        <translation>Documentos de arquivos…</translation>
    </message>
    <message>
        <source>Documents from a folder…</source>
        <translation>Documentos de uma pasta…</translation>
    </message>
    <message>
        <source>{used} used, {over} too many</source>
        <translation>{used} usados, {over} a mais</translation>
    </message>
    <message>
        <source>{} used</source>
        <translation>{} usados</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} livres</translation>
    </message>
    <message>
        <source>The documents are about {words} English words, {pages} pages of 500.</source>
        <translation>Os documentos são cerca de {words} palavras em inglês, {pages} páginas de 500.</translation>
    </message>
    <message>
        <source>This does not fit the window: see below what happens then.</source>
        <translation>Isso não cabe na janela: veja abaixo o que acontece então.</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}.</source>
        <translation>{model} é feito para {tokens}.</translation>
    </message>
    <message>
        <source>Hatched red: this model does not fit this machine&apos;s memory.</source>
        <translation>Hachurado vermelho: este modelo não cabe na memória desta máquina.</translation>
    </message>
    <message>
        <source>Hatched red: this machine&apos;s memory is full at {full}.</source>
        <translation>Hachurado vermelho: a memória desta máquina enche com {full}.</translation>
    </message>
    <message>
        <source>Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the model lies in RAM and is slower.</source>
        <translation>Hachurado vermelho: a memória de vídeo enche com {full}. Além disso, até {most}, parte do modelo fica na RAM e é mais lenta.</translation>
    </message>
    <message>
        <source>Hatched red: the model is larger than graphics memory. With RAM it goes up to {most}, slower.</source>
        <translation>Hachurado vermelho: o modelo é maior que a memória de vídeo. Com RAM vai até {most}, mais lento.</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Detect again</source>
        <translation>Detectar de novo</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
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
        <translation>Examinando este computador.</translation>
    </message>
    <message>
        <source>Wake and measure</source>
        <translation>Acordar e medir</translation>
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
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nenhuma encontrada</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Processor and system</source>
        <translation>Processador e sistema</translation>
    </message>
    <message>
        <source>you measured it</source>
        <translation>você mediu</translation>
    </message>
    <message>
        <source>Fact reset</source>
        <translation>Dado redefinido</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>Dado corrigido</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>Diagnóstico copiado: sem nomes nem números de série</translation>
    </message>
</context>
<context>
    <name>ContextParts</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Chat so far</source>
        <translation>Conversa até aqui</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Sua pergunta</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Espaço para a resposta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
</context>
<context>
    <name>ContextPlay</name>
    <message>
        <source>Refuse (llama-server)</source>
        <translation>Recusar (llama-server)</translation>
    </message>
    <message>
        <source>The engine answers until the window is full, cuts the answer that reaches its end, and refuses the next prompt. Nothing is forgotten in silence.</source>
        <translation>O motor responde até a janela encher, corta a resposta que chega ao fim dela e recusa o próximo prompt. Nada é esquecido em silêncio.</translation>
    </message>
    <message>
        <source>Drop the oldest (many clients)</source>
        <translation>Descartar o mais antigo (muitos clientes)</translation>
    </message>
    <message>
        <source>The client cuts the oldest tokens off until prompt and answer have room: the system prompt goes first. The prompt now begins elsewhere, so the whole of it is read again at every turn.</source>
        <translation>O cliente corta os tokens mais antigos até o prompt e a resposta terem espaço: o prompt do sistema sai primeiro. O prompt agora começa em outro ponto, então é relido por inteiro a cada turno.</translation>
    </message>
    <message>
        <source>Context shift (llama.cpp)</source>
        <translation>Context shift (llama.cpp)</translation>
    </message>
    <message>
        <source>The first n_keep tokens stay, here system prompt and tools; of the rest the older half is thrown away, as often as needed, also in the middle of an answer.</source>
        <translation>Os primeiros n_keep tokens ficam, aqui o prompt do sistema e as ferramentas; do resto, joga-se fora a metade mais antiga, quantas vezes for preciso, também no meio de uma resposta.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Janela deslizante</translation>
    </message>
    <message>
        <source>Attention sees the last tokens only: with every token the window moves on by one, and memory never grows.</source>
        <translation>A atenção vê só os últimos tokens: a cada token a janela avança um, e a memória nunca cresce.</translation>
    </message>
</context>
<context>
    <name>ContextSlider</name>
    <message>
        <source>Context length, typed</source>
        <translation>Tamanho do contexto, digitado</translation>
    </message>
    <message>
        <source>Type a length between {} and {}</source>
        <translation>Digite um tamanho entre {} e {}</translation>
    </message>
</context>
<context>
    <name>ContextTopic</name>
    <message>
        <source>The KV cache is kept in {} everywhere now.</source>
        <translation>O cache KV agora é mantido em {} em todo lugar.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Parado antes do fim.</translation>
    </message>
    <message>
        <source>This computer is not known yet.</source>
        <translation>Este computador ainda não é conhecido.</translation>
    </message>
</context>
<context>
    <name>ContextTrack</name>
    <message>
        <source>Context length</source>
        <translation>Tamanho do contexto</translation>
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
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Tipo do cache KV</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What that costs on this computer</source>
        <translation>Quanto isso custa neste computador</translation>
    </message>
    <message>
        <source>llama.cpp, as the estimate of the Models page</source>
        <translation>llama.cpp, como a estimativa da página Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Use {} of context everywhere</source>
        <translation>Usar {} de contexto em todo lugar</translation>
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
        <translation>um token em um contexto longo acrescenta {} bytes</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>of {} usable</source>
        <translation>de {} utilizáveis</translation>
    </message>
    <message>
        <source>{usable}; longest context {longest}, with RAM</source>
        <translation>{usable}; contexto mais longo {longest}, com RAM</translation>
    </message>
    <message>
        <source>{usable}; longest context here {longest}</source>
        <translation>{usable}; contexto mais longo aqui {longest}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>estado recorrente</translation>
    </message>
    <message>
        <source>compute and output buffers</source>
        <translation>buffers de cálculo e de saída</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>Ao todo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Reading it before the first word</source>
        <translation>Leitura antes da primeira palavra</translation>
    </message>
    <message>
        <source>{n} tokens at {rate} a second</source>
        <translation>{n} tokens a {rate} por segundo</translation>
    </message>
    <message>
        <source>Writing speed when full</source>
        <translation>Escrita com a janela cheia</translation>
    </message>
    <message>
        <source>the cache is read again for every token</source>
        <translation>o cache é relido a cada token</translation>
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
        <translation>Custo por mês segundo as conversas</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Conversas por mês</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Custo por mês</translation>
    </message>
    <message>
        <source>Where they cross</source>
        <translation>Onde se cruzam</translation>
    </message>
    <message>
        <source>both axes logarithmic</source>
        <translation>ambos os eixos logarítmicos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Drag the line or use the arrow keys to change the conversations. A step upwards is one more machine.</source>
        <translation>Arraste a linha ou use as setas para mudar as conversas. Um degrau para cima é mais uma máquina.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>a sua</translation>
    </message>
    <message>
        <source>split, {:.0%} sent on</source>
        <translation>divisão, {:.0%} repassado</translation>
    </message>
    <message>
        <source>owning is cheaper from {} on</source>
        <translation>ter a própria sai mais barato a partir de {}</translation>
    </message>
    <message>
        <source>a split from {} on</source>
        <translation>uma divisão a partir de {}</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>A count above 0, for example 8B, 15T or 128k</source>
        <translation>Um número acima de 0, por exemplo 8B, 15T ou 128k</translation>
    </message>
</context>
<context>
    <name>CrowdChart</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} tok/s</translation>
    </message>
    <message>
        <source>{}, link {}</source>
        <translation>{}, ligação {}</translation>
    </message>
    <message>
        <source>{}, tok/s</source>
        <translation>{}, tok/s</translation>
    </message>
    <message>
        <source>{}, link&apos;s share</source>
        <translation>{}, parte da ligação</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>Partes do painel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Fixar (P)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Desafixar (P)</translation>
    </message>
    <message>
        <source>{quant} at {context} context</source>
        <translation>{quant} com {context} de contexto</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>{held}, first word after {wait}</source>
        <translation>{held}, primeira palavra após {wait}</translation>
    </message>
    <message>
        <source>{held}, first word {wait} after a cold start</source>
        <translation>{held}, primeira palavra {wait} após uma partida a frio</translation>
    </message>
    <message>
        <source>✓ measured</source>
        <translation>✓ medido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
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
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Attach this to a report of a fault. Look it over before you send it.</source>
        <translation>Anexe isto ao relato de uma falha. Confira antes de enviar.</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>Diagnóstico copiado: sem nomes nem números de série</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This rig</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>Memória rápida utilizável</translation>
    </message>
    <message>
        <source>Largest dense model</source>
        <translation>Maior modelo denso</translation>
    </message>
    <message>
        <source>Speed for it</source>
        <translation>Velocidade dele</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>Consumo sob carga</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Price of all parts</source>
        <translation>Preço de todas as peças</translation>
    </message>
    <message>
        <source>{} {} at {}</source>
        <translation>{} {} com {}</translation>
    </message>
    <message>
        <source>First word, {:,} tokens</source>
        <translation>Primeira palavra, {:,} tokens</translation>
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
        <translation>você digitou</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>Redefinir: {}</translation>
    </message>
    <message>
        <source>Correct: {}</source>
        <translation>Corrigir: {}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What it comes to</source>
        <translation>No que resulta</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Counted exactly with {name}, without the tokens of a chat template.</source>
        <translation>Contado exatamente com {name}, sem os tokens de um template de chat.</translation>
    </message>
    <message>
        <source>Estimated: the vocabulary of {name} does not come with this program. Eight of ten texts lie within the range. A GGUF file of the model counts exactly.</source>
        <translation>Estimado: o vocabulário de {name} não vem com este programa. Oito de cada dez textos ficam no intervalo. Um arquivo GGUF do modelo conta com exatidão.</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Nenhuma palavra ainda.</translation>
    </message>
    <message>
        <source>Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes {per_word} tokens, a token {letters} characters.</source>
        <translation>Regra prática: ¾ de palavra por token, ou seja, {guess} tokens. Aqui uma palavra ocupa {per_word} tokens; um token, {letters} caracteres.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
    <message>
        <source>Longer than any model&apos;s context window.</source>
        <translation>Mais longo que a janela de contexto de qualquer modelo.</translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation>
            <numerusform>Cabe em uma janela de contexto de {window}; {n} modelo é feito para isso.</numerusform>
            <numerusform>Cabe em uma janela de contexto de {window}; {n} modelos são feitos para isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation>
            <numerusform>Cabe em uma janela de contexto de {window}; {n} modelo é feito para isso, e a memória desta máquina comporta isso com {fit} deles.</numerusform>
            <numerusform>Cabe em uma janela de contexto de {window}; {n} modelos são feitos para isso, e a memória desta máquina comporta isso com {fit} deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show models with {window} of context</source>
        <translation>Ver modelos com {window} de contexto</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to count</source>
        <translation>Arquivos para contar</translation>
    </message>
    <message>
        <source>A folder to count</source>
        <translation>Uma pasta para contar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>Contado até agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando os arquivos…</translation>
    </message>
    <message>
        <source>{done} of {total}, {tokens} tokens so far</source>
        <translation>{done} de {total}, {tokens} tokens até agora</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation>
            <numerusform>{tokens} tokens em {files} arquivo, {words} palavras, {size}.</numerusform>
            <numerusform>{tokens} tokens em {files} arquivos, {words} palavras, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: {}</source>
        <translation>Parado antes do fim: {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message>
        <source>Not counted: {}</source>
        <translation>Não contados: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} words</source>
        <translation>
            <numerusform>{} palavra</numerusform>
            <numerusform>{} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation>Os {shown} maiores de {all}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
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
        <translation>Adicionar filtro</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Figures changed: the order is no longer right</source>
        <translation>Os números mudaram: a ordem não vale mais</translation>
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
            <numerusform>{total} modelo, {shown} exibidos</numerusform>
            <numerusform>{total} modelos, {shown} exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filter {name}</source>
        <translation>Remover o filtro {name}</translation>
    </message>
    <message>
        <source>Sort: {name}</source>
        <translation>Ordem: {name}</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>Melhores para mim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maiores</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Mais rápidos</translation>
    </message>
    <message>
        <source>First word soonest</source>
        <translation>Primeira palavra antes</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Menos memória</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexto mais longo</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>Contexto do modelo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
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
        <translation>{size} ou mais</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{context} or more</source>
        <translation>{context} ou mais</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>“{query}”</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>{context} context</source>
        <translation>contexto de {context}</translation>
    </message>
</context>
<context>
    <name>FindCombo</name>
    <message>
        <source>Type to find</source>
        <translation>Digite para buscar</translation>
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
        <translation>Medido por você</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Memory, GB</source>
        <translation>Memória, GB</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Memória, GiB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Parameters in all, in billions (B): they decide the memory</source>
        <translation>Parâmetros no total, em bilhões (B): decidem a memória</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant.</translation>
    </message>
    <message>
        <source>The best quantization for this computer</source>
        <translation>A melhor quantização para este computador</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: measured</source>
        <translation>Tokens escritos por segundo, estimados: 8 de cada 10 medições ficam dentro. ✓: medido</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>1ª palavra</translation>
    </message>
    <message>
        <source>From sending a prompt to its first word</source>
        <translation>Do envio de um prompt até a primeira palavra</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The longest context that fits, in tokens</source>
        <translation>O contexto mais longo que cabe, em tokens</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>seu arquivo</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} ativos</translation>
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
        <translation>Agora só há {free} livres em {device}: o modelo ocupa {needed}. Feche programas.</translation>
    </message>
    <message>
        <source>Now only {free} of memory free: it takes {needed}. Close programs.</source>
        <translation>Agora só há {free} de memória livre: o modelo ocupa {needed}. Feche programas.</translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>No rig with a known price does it.</source>
        <translation>Nenhuma máquina com preço conhecido consegue.</translation>
    </message>
    <message>
        <source>{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} with {}.</source>
        <translation>{} máquinas, de {} por {:,.0f} {} com {} tokens por segundo até {} por {:,.0f} {} com {}.</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Price of the whole rig, {}</source>
        <translation>Preço da máquina inteira, {}</translation>
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
        <translation>{model} conhece {count} tokens.</translation>
    </message>
    <message>
        <source>{model} has {count} parameters; at {bits} bits each they are {size}.</source>
        <translation>{model} tem {count} parâmetros; com {bits} bits cada, são {size}.</translation>
    </message>
    <message>
        <source>{model}: {active} of {total} are active, {share} %.</source>
        <translation>{model}: {active} de {total} estão ativos, {share} %.</translation>
    </message>
    <message>
        <source>{model} has none: it is dense.</source>
        <translation>{model} não tem: é denso.</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts in {layers} of {depth} layers.</source>
        <translation>{model}: {used} de {all} especialistas em {layers} de {depth} camadas.</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} layers.</source>
        <translation>{model}: {used} de {all} especialistas, e o que todos os tokens compartilham, em {layers} de {depth} camadas.</translation>
    </message>
    <message>
        <source>{model} has {layers} layers of about {size} each.</source>
        <translation>{model} tem {layers} camadas de cerca de {size} cada.</translation>
    </message>
    <message>
        <source>{model}: {rows} tokens × {width} values = {count}.</source>
        <translation>{model}: {rows} tokens × {width} valores = {count}.</translation>
    </message>
    <message>
        <source>{model} describes a token with {width} values.</source>
        <translation>{model} descreve um token com {width} valores.</translation>
    </message>
    <message>
        <source>{model}: {share} % of all parameters.</source>
        <translation>{model}: {share} % de todos os parâmetros.</translation>
    </message>
    <message>
        <source>{model}: {heads} query heads share {kv} of keys and values in each attention layer.</source>
        <translation>{model}: {heads} cabeças de consulta compartilham {kv} de chaves e valores em cada camada de atenção.</translation>
    </message>
    <message>
        <source>{model}: {heads} heads, and one row of {row} values a token and layer is kept.</source>
        <translation>{model}: {heads} cabeças, e guarda-se uma linha de {row} valores por token e camada.</translation>
    </message>
    <message>
        <source>{model} has no such layers.</source>
        <translation>{model} não tem camadas assim.</translation>
    </message>
    <message>
        <source>{model}: {count} of {depth} layers look back over {window} tokens.</source>
        <translation>{model}: {count} de {depth} camadas olham {window} tokens para trás.</translation>
    </message>
    <message>
        <source>{model} takes up to {most} tokens; this machine has memory for {here}.</source>
        <translation>{model} aceita até {most} tokens; esta máquina tem memória para {here}.</translation>
    </message>
    <message>
        <source>{model}: {count} × {bits} bits ÷ 8 = {size}.</source>
        <translation>{model}: {count} × {bits} bits ÷ 8 = {size}.</translation>
    </message>
    <message>
        <source>{model}: {size} for {context} tokens, {each} more for each further one.</source>
        <translation>{model}: {size} para {context} tokens, mais {each} por token adicional.</translation>
    </message>
    <message>
        <source>{model} at {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</source>
        <translation>{model} com {context}: {f16} em f16, {q8} em q8_0, {q4} em q4_0.</translation>
    </message>
    <message>
        <source>{model} has none here.</source>
        <translation>{model} não tem isso aqui.</translation>
    </message>
    <message>
        <source>{model} at {context} context: {size}.</source>
        <translation>{model} com {context} de contexto: {size}.</translation>
    </message>
    <message>
        <source>{name}: {usable} of {capacity}.</source>
        <translation>{name}: {usable} de {capacity}.</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memória do sistema</translation>
    </message>
    <message>
        <source>{model}: four conversations of {context} each need {size} of KV cache.</source>
        <translation>{model}: quatro conversas de {context} cada precisam de {size} de cache KV.</translation>
    </message>
    <message>
        <source>There is no graphics card here: all layers are in system memory.</source>
        <translation>Não há placa de vídeo aqui: todas as camadas ficam na memória do sistema.</translation>
    </message>
    <message>
        <source>{model}: {on} of {all} layers are on the card here.</source>
        <translation>{model}: {on} de {all} camadas ficam na placa aqui.</translation>
    </message>
    <message>
        <source>No graphics card with memory of its own is here.</source>
        <translation>Não há aqui placa de vídeo com memória própria.</translation>
    </message>
    <message>
        <source>{name}: {model} takes {used} of {usable} usable.</source>
        <translation>{name}: {model} ocupa {used} de {usable} utilizáveis.</translation>
    </message>
    <message>
        <source>{model}: {gib} in memory, a file of {gb}.</source>
        <translation>{model}: {gib} na memória, um arquivo de {gb}.</translation>
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
        <translation>Um bloco de {count} pesos ocupa {size} bytes: {bits} bits cada.</translation>
    </message>
    <message>
        <source>{model}: at {count} tokens the compute buffer takes {size}.</source>
        <translation>{model}: com {count} tokens, o buffer de cálculo ocupa {size}.</translation>
    </message>
    <message>
        <source>{name} runs with {backends}; figures here are for {used}.</source>
        <translation>{name} roda com {backends}; os números aqui são para {used}.</translation>
    </message>
    <message>
        <source>{model} writes {range} tokens a second here.</source>
        <translation>{model} escreve {range} tokens por segundo aqui.</translation>
    </message>
    <message>
        <source>{model}: {wait} after a prompt of {tokens} tokens here.</source>
        <translation>{model}: {wait} após um prompt de {tokens} tokens aqui.</translation>
    </message>
    <message>
        <source>{model} reads {range} tokens a second here.</source>
        <translation>{model} lê {range} tokens por segundo aqui.</translation>
    </message>
    <message>
        <source>{model} reads {size} of weights for each token.</source>
        <translation>{model} lê {size} de pesos para cada token.</translation>
    </message>
    <message>
        <source>{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.</source>
        <translation>{name}: {rate} por segundo ÷ {size} por token de {model} = no máximo {most} tokens por segundo.</translation>
    </message>
    <message>
        <source>{model}: {flop} billion for one token.</source>
        <translation>{model}: {flop} bilhões para um token.</translation>
    </message>
    <message>
        <source>{name}: {peak} TFLOPS in 16 bits, at the most.</source>
        <translation>{name}: {peak} TFLOPS em 16 bits, no máximo.</translation>
    </message>
    <message>
        <source>{name}: {matrix} TFLOPS in its matrix units, {plain} without them.</source>
        <translation>{name}: {matrix} TFLOPS nas unidades matriciais, {plain} sem elas.</translation>
    </message>
    <message>
        <source>{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.</source>
        <translation>{model}: {one} operações por byte ao escrever, {many} ao ler {tokens} tokens.</translation>
    </message>
    <message>
        <source>{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to write.</source>
        <translation>{name} faz {ridge} operações no tempo em que lê um byte; {model} precisa de {one} para escrever.</translation>
    </message>
    <message>
        <source>{name}: about {rate} a second from system memory.</source>
        <translation>{name}: cerca de {rate} por segundo a partir da memória do sistema.</translation>
    </message>
    <message>
        <source>Here: {kind}, {rate} a second at the most.</source>
        <translation>Aqui: {kind}, no máximo {rate} por segundo.</translation>
    </message>
    <message>
        <source>{name}: {power} W.</source>
        <translation>{name}: {power} W.</translation>
    </message>
    <message>
        <source>{model}: its training tokens are not known.</source>
        <translation>{model}: os tokens de treinamento não são conhecidos.</translation>
    </message>
    <message>
        <source>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</source>
        <translation>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</translation>
    </message>
    <message>
        <source>{model}: {ratio} training tokens per active parameter.</source>
        <translation>{model}: {ratio} tokens de treinamento por parâmetro ativo.</translation>
    </message>
    <message>
        <source>{quant}: {increase}, where it was measured.</source>
        <translation>{quant}: {increase}, onde foi medido.</translation>
    </message>
    <message>
        <source>{model} at {context} context here: {word}.</source>
        <translation>{model} com {context} de contexto aqui: {word}.</translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar no glossário</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message numerus="yes">
        <source>{} terms</source>
        <translation>
            <numerusform>{} termo</numerusform>
            <numerusform>{} termos</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Nenhum termo tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Model of the goal</source>
        <translation>Modelo da meta</translation>
    </message>
    <message>
        <source>Tokens per second of the goal</source>
        <translation>Tokens por segundo da meta</translation>
    </message>
    <message>
        <source>Context of the goal</source>
        <translation>Contexto da meta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>tok/s with</source>
        <translation>tok/s com</translation>
    </message>
    <message>
        <source>Type how many tokens per second you want, for example 10.</source>
        <translation>Digite quantos tokens por segundo você quer, por exemplo 10.</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>Comparando as máquinas do catálogo.</translation>
    </message>
    <message>
        <source>{} as {} needs {} and about {} of bandwidth.</source>
        <translation>{} em {} precisa de {} e de cerca de {} de largura de banda.</translation>
    </message>
    <message>
        <source>Weights {}, KV cache {}, working {}; usable fast memory {}</source>
        <translation>Pesos {}, cache KV {}, trabalho {}; memória rápida utilizável {}</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>{:,} máquina do catálogo foi comparada.</numerusform>
            <numerusform>{:,} máquinas do catálogo foram comparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rig does it: {} tok/s.</source>
        <translation>Esta máquina consegue: {} tok/s.</translation>
    </message>
    <message>
        <source>This rig cannot hold it.</source>
        <translation>Não cabe nesta máquina.</translation>
    </message>
    <message>
        <source>How fast this rig is, is unknown.</source>
        <translation>Não se sabe quão rápida é esta máquina.</translation>
    </message>
    <message>
        <source>This rig writes {} tok/s.</source>
        <translation>Esta máquina escreve {} tok/s.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try {}</source>
        <translation>Testar {}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar no guia</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Mostrar diagnóstico…</translation>
    </message>
    <message>
        <source>What was found and how, versions, files. No names or serial numbers.</source>
        <translation>O que foi encontrado e como, versões, arquivos. Sem nomes nem números de série.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This computer is still being read</source>
        <translation>Este computador ainda está sendo lido</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Looking at this computer.</source>
        <translation>Examinando este computador.</translation>
    </message>
    <message>
        <source>Correct this computer</source>
        <translation>Corrigir este computador</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Melhores para</translation>
    </message>
    <message>
        <source>No model for this fits: try a shorter context or another use.</source>
        <translation>Nenhum modelo para isto cabe: tente um contexto mais curto ou outro uso.</translation>
    </message>
    <message>
        <source>Every model on this computer</source>
        <translation>Todos os modelos neste computador</translation>
    </message>
    <message>
        <source>tokens per second against total parameters, best quantization at {}</source>
        <translation>tokens por segundo conforme o total de parâmetros, melhor quantização com {}</translation>
    </message>
    <message>
        <source>Every model on {}</source>
        <translation>Todos os modelos em {}</translation>
    </message>
    <message numerus="yes">
        <source>See all {} models</source>
        <translation>
            <numerusform>Ver o único modelo ({})</numerusform>
            <numerusform>Ver todos os {} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run well</source>
        <translation>
            <numerusform>{n} roda bem</numerusform>
            <numerusform>{n} rodam bem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tight</source>
        <translation>
            <numerusform>{n} apertado</numerusform>
            <numerusform>{n} apertados</numerusform>
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
            <numerusform>{n} não cabe</numerusform>
            <numerusform>{n} não cabem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} desconhecido</numerusform>
            <numerusform>{n} desconhecidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Cut into tokens</source>
        <translation>Cortar em tokens</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>GGUF file…</source>
        <translation>Arquivo GGUF…</translation>
    </message>
    <message>
        <source>Count with the vocabulary inside a model file</source>
        <translation>Contar com o vocabulário de um arquivo de modelo</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>Texto para contar</translation>
    </message>
    <message>
        <source>Type or paste text, or drop files and folders here.</source>
        <translation>Digite ou cole um texto, ou solte arquivos e pastas aqui.</translation>
    </message>
    <message>
        <source>Point at a token, or go through them with the arrow keys.</source>
        <translation>Aponte para um token ou percorra-os com as setas.</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Um arquivo de modelo</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>Arquivos GGUF (*.gguf)</translation>
    </message>
</context>
<context>
    <name>JudgementChip</name>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Sem respaldo</translation>
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
        <translation>Confiar em uma chave</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one that the signer tells you by another way than the file came. Their catalog updates are then taken without a question.</source>
        <translation>Compare esta impressão digital com a que o signatário informa por outro caminho que não o do arquivo. Depois disso, as atualizações de catálogo dele são aceitas sem perguntar.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar nesta chave</translation>
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
        <translation>detalhes</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fixar</translation>
    </message>
    <message>
        <source>compare rigs</source>
        <translation>comparar máquinas</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>rodar</translation>
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
        <translation>gráfico como tabela</translation>
    </message>
</context>
<context>
    <name>KnownModels</name>
    <message>
        <source>{name}, {quant}, on this computer</source>
        <translation>{name}, {quant}, neste computador</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Quantizations</source>
        <translation>Quantizações</translation>
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
        <translation>Pressione Reproduzir, ou Espaço aqui dentro.</translation>
    </message>
    <message>
        <source>Text written by {}</source>
        <translation>Texto escrito por {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>until the first word</source>
        <translation>até a primeira palavra</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>while writing, est.</source>
        <translation>ao escrever, est.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>ao escrever</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>velocidade de leitura</translation>
    </message>
    <message>
        <source>The answer seems to begin at once.</source>
        <translation>A resposta parece começar na hora.</translation>
    </message>
    <message>
        <source>The wait is noticed and does not break the train of thought.</source>
        <translation>A espera é percebida, mas não quebra o fio do pensamento.</translation>
    </message>
    <message>
        <source>The wait breaks the train of thought, and attention stays.</source>
        <translation>A espera quebra o fio do pensamento, mas a atenção continua.</translation>
    </message>
    <message>
        <source>The wait is long enough to turn to something else.</source>
        <translation>A espera é longa o bastante para ir fazer outra coisa.</translation>
    </message>
    <message>
        <source>It writes slower than people read.</source>
        <translation>Escreve mais devagar do que as pessoas leem.</translation>
    </message>
    <message>
        <source>It writes about as fast as people read.</source>
        <translation>Escreve mais ou menos tão rápido quanto as pessoas leem.</translation>
    </message>
    <message>
        <source>It writes faster than people read.</source>
        <translation>Escreve mais rápido do que as pessoas leem.</translation>
    </message>
    <message>
        <source>Done after {}.</source>
        <translation>Pronto após {}.</translation>
    </message>
    <message>
        <source>Writing: {done} of {all} tokens</source>
        <translation>Escrevendo: {done} de {all} tokens</translation>
    </message>
    <message>
        <source>Reading the prompt of {} tokens</source>
        <translation>Lendo o prompt de {} tokens</translation>
    </message>
    <message>
        <source>{} tokens to write</source>
        <translation>{} tokens a escrever</translation>
    </message>
    <message>
        <source>Fixed pace: {} tok/s</source>
        <translation>Ritmo fixo: {} tok/s</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message>
        <source>Right answers by length of the input</source>
        <translation>Respostas certas por tamanho da entrada</translation>
    </message>
    <message>
        <source>{name}: {first:.0f} % at {short}, {last:.0f} % at {long}</source>
        <translation>{name}: {first:.0f} % com {short}, {last:.0f} % com {long}</translation>
    </message>
    <message>
        <source>No published results.</source>
        <translation>Sem resultados publicados.</translation>
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
        <translation>Não há nada conhecido para desenhar.</translation>
    </message>
    <message>
        <source>At {tokens} tokens: {values}.</source>
        <translation>Com {tokens} tokens: {values}.</translation>
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
        <translation>Duas formas de usar várias de uma vez</translation>
    </message>
    <message>
        <source>What joins them in the chart</source>
        <translation>O que os une no gráfico</translation>
    </message>
    <message>
        <source>Both splits over one link</source>
        <translation>As duas divisões por uma ligação</translation>
    </message>
    <message>
        <source>{}× {}, joined by</source>
        <translation>{}× {}, unidos por</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>memória de vídeo cheia com {}</translation>
    </message>
    <message>
        <source>each layer on all</source>
        <translation>cada camada em todas</translation>
    </message>
    <message>
        <source>layers in turn</source>
        <translation>camadas em sequência</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Unidos por</translation>
    </message>
    <message>
        <source>Their memory is too small for even one user: these are arithmetic alone.</source>
        <translation>A memória delas não basta nem para um usuário: isto é só aritmética.</translation>
    </message>
    <message>
        <source>tok/s in all and the link&apos;s share of the time, users: {}; bold: the faster</source>
        <translation>tok/s no total e a parte do tempo da ligação, usuários: {}; em negrito: o mais rápido</translation>
    </message>
</context>
<context>
    <name>LoadsCard</name>
    <message>
        <source>What each more user takes</source>
        <translation>O que cada usuário a mais exige</translation>
    </message>
    <message>
        <source>all written in one batch</source>
        <translation>todos escritos em um lote</translation>
    </message>
    <message>
        <source>Speed with each more user</source>
        <translation>Velocidade com cada usuário a mais</translation>
    </message>
    <message>
        <source>asked for each: {} tok/s</source>
        <translation>pedido para cada um: {} tok/s</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>cada um</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>memória de vídeo cheia com {}</translation>
    </message>
    <message>
        <source>memory full at {}</source>
        <translation>memória cheia com {}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>of it caches</source>
        <translation>disso, caches</translation>
    </message>
    <message>
        <source>tok/s in all</source>
        <translation>tok/s no total</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>At {x}: {parts}.</source>
        <translation>Em {x}: {parts}.</translation>
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
        <translation>Configurações não salvas: {}</translation>
    </message>
</context>
<context>
    <name>MeasureMemoryButton</name>
    <message>
        <source>Copies memory for about two seconds; nothing else is changed</source>
        <translation>Copia memória por cerca de dois segundos; nada mais é alterado</translation>
    </message>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>Medição parada; nada foi alterado</translation>
    </message>
    <message>
        <source>Measure memory speed</source>
        <translation>Medir a memória</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>Parar medição ({})</translation>
    </message>
    <message>
        <source>Memory copies {} GB/s: estimates follow</source>
        <translation>A memória copia {} GB/s: as estimativas se ajustam</translation>
    </message>
    <message>
        <source>Not measured: less than 0.5 GiB of memory is free</source>
        <translation>Não medido: há menos de 0,5 GiB de memória livre</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>Não medido: {}</translation>
    </message>
</context>
<context>
    <name>MeasureModelButton</name>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>Medição parada; nada foi alterado</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar medição</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <translation>Medir agora</translation>
    </message>
    <message>
        <source>Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times</source>
        <translation>Roda o llama-bench com este arquivo: lê um prompt e escreve 128 tokens, cinco vezes</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>Parar medição ({})</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>Não medido: {}</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>Remove: {}</source>
        <translation>Remover: {}</translation>
    </message>
</context>
<context>
    <name>MeasurementEditor</name>
    <message>
        <source>Paste what llama-bench printed (its table, JSON or CSV), or drop the file.</source>
        <translation>Cole o que o llama-bench mostrou (sua tabela, JSON ou CSV), ou solte o arquivo.</translation>
    </message>
    <message>
        <source>The model that was measured</source>
        <translation>O modelo que foi medido</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>O arquivo {name} não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>Output of llama-bench</source>
        <translation>Saída do llama-bench</translation>
    </message>
    <message>
        <source>Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)</source>
        <translation>Texto (*.json *.jsonl *.csv *.md *.txt *.log);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message>
        <source>Your measurements</source>
        <translation>Suas medições</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Adicionar medição</translation>
    </message>
    <message numerus="yes">
        <source>{count} more are kept for other hardware.</source>
        <translation>
            <numerusform>Mais {count} está guardada para outro hardware.</numerusform>
            <numerusform>Mais {count} estão guardadas para outro hardware.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure one model with the llama-bench command under Run it: what it prints corrects the figures of all models on this hardware.</source>
        <translation>Meça um modelo com o comando do llama-bench em Rodar: o que ele mostrar corrige os números de todos os modelos neste hardware.</translation>
    </message>
    <message>
        <source>Measurement removed</source>
        <translation>Medição removida</translation>
    </message>
    <message>
        <source>this computer is not known yet</source>
        <translation>este computador ainda não é conhecido</translation>
    </message>
    <message>
        <source>Measurement added: all figures are corrected</source>
        <translation>Medição adicionada: todos os números foram corrigidos</translation>
    </message>
    <message>
        <source>Which model is &apos;{name}&apos;?</source>
        <translation>Qual modelo é “{name}”?</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Images, video and sound are tokens too</source>
        <translation>Imagens, vídeo e som também são tokens</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation>Largura da imagem</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <translation>Altura da imagem</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Duração da gravação</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Com som</translation>
    </message>
    <message>
        <source>An image of</source>
        <translation>Uma imagem de</translation>
    </message>
    <message>
        <source>A video or recording of</source>
        <translation>Um vídeo ou gravação de</translation>
    </message>
    <message>
        <source>By the rules that the makers published. For other vision models of the catalog none was found.</source>
        <translation>Pelas regras que os fabricantes publicaram. Para outros modelos de visão do catálogo não se encontrou nenhuma.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>{per_image}, whatever the size of the image</source>
        <translation>{per_image}, seja qual for o tamanho da imagem</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, and one a row</source>
        <translation>um para cada {patch} × {patch} pixels, e um por linha</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, at least {least} and at most {most}</source>
        <translation>um para cada {patch} × {patch} pixels, no mínimo {least} e no máximo {most}</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels</source>
        <translation>um para cada {patch} × {patch} pixels</translation>
    </message>
    <message>
        <source>{base}, and {per_tile} for every tile of {tile} pixels, after fitting into {fit} × {fit} and scaling the shorter side down to {short}</source>
        <translation>{base}, e {per_tile} para cada bloco de {tile} pixels, após ajustar a {fit} × {fit} e reduzir o lado menor a {short}</translation>
    </message>
    <message>
        <source>{per_image} when no side is over {small} pixels, else {per_tile} for every tile of {tile}</source>
        <translation>{per_image} se nenhum lado passar de {small} pixels; senão, {per_tile} para cada bloco de {tile}</translation>
    </message>
    <message>
        <source>{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} for the whole image when it has several</source>
        <translation>{per_tile} para cada bloco de {tile} pixels, no máximo {most_tiles} blocos, e {per_tile} para a imagem inteira quando há vários</translation>
    </message>
    <message>
        <source>{model}, default resolution</source>
        <translation>{model}, resolução padrão</translation>
    </message>
    <message>
        <source>{model}, low resolution</source>
        <translation>{model}, resolução baixa</translation>
    </message>
    <message>
        <source>{model}, default or low resolution</source>
        <translation>{model}, resolução padrão ou baixa</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second</source>
        <translation>{n} por quadro, {frames} quadro por segundo</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second; {sound} a second for sound</source>
        <translation>{n} por quadro, {frames} quadro por segundo; {sound} por segundo para o som</translation>
    </message>
    <message>
        <source>{model}, sound alone</source>
        <translation>{model}, só som</translation>
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
        <translation>Como os modelos lembram o que foi dito</translation>
    </message>
    <message>
        <source>KV cache against context</source>
        <translation>Cache KV segundo o contexto</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>Tipo do cache KV</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar modelo</translation>
    </message>
    <message>
        <source>The KV cache of one conversation against its context, both axes logarithmic. A line turns pale beyond the context that the model was made for.</source>
        <translation>O cache KV de uma conversa segundo seu contexto, ambos os eixos logarítmicos. Uma linha fica pálida além do contexto para o qual o modelo foi feito.</translation>
    </message>
    <message>
        <source>Query heads on top, what is kept below</source>
        <translation>Cabeças de consulta em cima, o que se guarda embaixo</translation>
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
        <translation>com {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Remover {}</translation>
    </message>
    <message>
        <source>{numbers}; {growth} a token</source>
        <translation>{numbers}; {growth} por token</translation>
    </message>
    <message>
        <source>made for up to {}</source>
        <translation>feito para até {}</translation>
    </message>
    <message>
        <source>{name}, {size} at {context}</source>
        <translation>{name}, {size} com {context}</translation>
    </message>
    <message>
        <source>no model of the catalog has it; a public attempt to repeat its results failed: {}</source>
        <translation>nenhum modelo do catálogo a tem; uma tentativa pública de repetir seus resultados falhou: {}</translation>
    </message>
    <message>
        <source>{}; sizes as llama.cpp allocates them</source>
        <translation>{}; tamanhos como o llama.cpp os aloca</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>Memória por contexto</translation>
    </message>
    <message>
        <source>The memory of this model is unknown.</source>
        <translation>A memória deste modelo é desconhecida.</translation>
    </message>
    <message>
        <source>{total} of {limit} usable in {where} at {context} tokens</source>
        <translation>{total} de {limit} utilizáveis em {where} com {context} tokens</translation>
    </message>
    <message>
        <source>{text}; it is full at any context.</source>
        <translation>{text}; enche com qualquer contexto.</translation>
    </message>
    <message>
        <source>{text}; the model&apos;s whole context fits.</source>
        <translation>{text}; o contexto inteiro do modelo cabe.</translation>
    </message>
    <message>
        <source>{text}; it is full at {full}.</source>
        <translation>{text}; enche com {full}.</translation>
    </message>
    <message>
        <source>In RAM</source>
        <translation>Na RAM</translation>
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
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Buffer de cálculo</translation>
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
        <translation>Memória desconhecida: a forma não foi publicada</translation>
    </message>
    <message>
        <source>over at any context</source>
        <translation>excede com qualquer contexto</translation>
    </message>
    <message>
        <source>full at {context}</source>
        <translation>cheia com {context}</translation>
    </message>
    <message>
        <source>{size} on card</source>
        <translation>{size} na placa</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>{size} utilizáveis</translation>
    </message>
    <message>
        <source>{size} on cards</source>
        <translation>{size} nas placas</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} no total</translation>
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
        <translation>Memória</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>MemoryTab</name>
    <message>
        <source>Where it lies</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>What takes it</source>
        <translation>O que ocupa</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recorrente</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Buffer de cálculo</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Buffer de saída</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo de rascunho</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memória do sistema</translation>
    </message>
    <message>
        <source>{total} needed in all</source>
        <translation>{total} necessários ao todo</translation>
    </message>
    <message>
        <source>the scores of all words for one token, in RAM</source>
        <translation>as pontuações de todas as palavras para um token, na RAM</translation>
    </message>
    <message>
        <source>the scores of all words for one token of each of {slots} slots, in RAM</source>
        <translation>as pontuações de todas as palavras para um token de cada um dos {slots} slots, na RAM</translation>
    </message>
    <message>
        <source>{name}, {quant}: {weights} weights, {cache} cache and state, {rest} buffers</source>
        <translation>{name}, {quant}: {weights} de pesos, {cache} de cache e estado, {rest} de buffers</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, it takes {true}</source>
        <translation>A regra prática diz {rule}, mas ocupa {true}</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters is often quoted.</source>
        <translation>Costuma-se citar 1,2 GB por bilhão de parâmetros ativos.</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>What the file is made of</source>
        <translation>Do que o arquivo é feito</translation>
    </message>
    <message>
        <source>{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of {full} in 16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; norms stay in 32. The KV cache does not shrink with it.</source>
        <translation>{quant} de {model} guarda {bits:.2f} bits por peso: {size} em vez de {full} em 16 bits, {saved:.0%} menos. As matrizes que mais sofrem ao arredondar recebem mais bits; as normas ficam em 32. O cache KV não encolhe com isso.</translation>
    </message>
    <message>
        <source>{bits:.2f} bits a weight; {count} tensors: {names}</source>
        <translation>{bits:.2f} bits por peso; {count} tensores: {names}</translation>
    </message>
    <message>
        <source>{} has a layout of its own</source>
        <translation>{} tem um layout próprio</translation>
    </message>
    <message>
        <source>its values come from tables of patterns</source>
        <translation>seus valores vêm de tabelas de padrões</translation>
    </message>
    <message>
        <source>A block of {type}: {count} weights in {bytes} bytes</source>
        <translation>Um bloco de {type}: {count} pesos em {bytes} bytes</translation>
    </message>
    <message>
        <source>{} stores each weight by itself</source>
        <translation>{} guarda cada peso separadamente</translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar arquivo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Arquivos de modelos</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Procurando arquivos de modelos…</translation>
    </message>
    <message>
        <source>None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. Drop a GGUF file on the window, or add one here.</source>
        <translation>Nenhum encontrado onde Ollama, LM Studio, llama.cpp e Hugging Face guardam os seus. Solte um arquivo GGUF na janela ou adicione um aqui.</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation>
            <numerusform>{count} modelo, {size}. Está na tabela com o tamanho exato.</numerusform>
            <numerusform>{count} modelos, {size}. Estão na tabela com tamanhos exatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are not understood. The first: {reason}</source>
        <translation>
            <numerusform>{count} arquivo não é compreendido: {reason}</numerusform>
            <numerusform>{count} arquivos não são compreendidos. O primeiro: {reason}</numerusform>
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
        <translation>Tirar {} da lista</translation>
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
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No model passes these filters</source>
        <translation>Nenhum modelo passa por estes filtros</translation>
    </message>
    <message numerus="yes">
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation>
            <numerusform>{total} modelo é conhecido. Remova um filtro para vê-lo.</numerusform>
            <numerusform>{total} modelos são conhecidos. Remova um filtro para ver alguns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este computador</translation>
    </message>
    <message>
        <source>The models appear in a moment.</source>
        <translation>Os modelos aparecem em instantes.</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>for plans, comparisons and upgrades</source>
        <translation>para planos, comparações e upgrades</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taxa de câmbio</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Preço da eletricidade</translation>
    </message>
    <message>
        <source>Hours of writing a day</source>
        <translation>Horas de escrita por dia</translation>
    </message>
    <message>
        <source>Hours a day that the machine is on</source>
        <translation>Horas por dia com a máquina ligada</translation>
    </message>
    <message>
        <source>Three letters. Nothing is looked up: you type the rate.</source>
        <translation>Três letras. Nada é consultado: você digita a taxa.</translation>
    </message>
    <message>
        <source>Of one kWh, in your currency.</source>
        <translation>De um kWh, na sua moeda.</translation>
    </message>
    <message>
        <source>How long models write, all told.</source>
        <translation>Quanto tempo os modelos escrevem, ao todo.</translation>
    </message>
    <message>
        <source>Hours on a day</source>
        <translation>Horas em um dia</translation>
    </message>
    <message>
        <source>Beyond the writing it idles; the rest of the day it is off.</source>
        <translation>Fora da escrita, fica ociosa; no resto do dia, desligada.</translation>
    </message>
    <message>
        <source>Type how many {} one US dollar is: prices follow then.</source>
        <translation>Digite quantos {} valem um dólar americano: os preços se ajustam.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD</source>
        <translation>{conversations} × ({fresh:,.0f} novos × {price:g} + {cached:,.0f} em cache × {low:g} + {out:,.0f} de saída × {high:g}) ÷ 1.000.000 USD</translation>
    </message>
    <message>
        <source>list price of {}, without tax</source>
        <translation>preço de tabela de {}, sem impostos</translation>
    </message>
    <message>
        <source>above {:,} tokens in: {:g} in, {:g} out</source>
        <translation>acima de {:,} tokens de entrada: {:g} de entrada, {:g} de saída</translation>
    </message>
    <message>
        <source>{page}; as in the price list of {source}</source>
        <translation>{page}; como na lista de preços de {source}</translation>
    </message>
    <message>
        <source>{label}, {each} USD a conversation</source>
        <translation>{label}, {each} USD por conversa</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>Como serviço</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Por conta própria</translation>
    </message>
    <message>
        <source>{model} {quant}, {count} × {rig}</source>
        <translation>{model} {quant}, {count} × {rig}</translation>
    </message>
    <message>
        <source>No price or no power of this machine is known.</source>
        <translation>O preço ou o consumo desta máquina não é conhecido.</translation>
    </message>
    <message>
        <source>hardware: {count} × {price} ÷ {months:g} months = {cost}</source>
        <translation>hardware: {count} × {price} ÷ {months:g} meses = {cost}</translation>
    </message>
    <message>
        <source>waiting: {count} × {watts:.0f} W day and night = {cost}</source>
        <translation>em espera: {count} × {watts:.0f} W dia e noite = {cost}</translation>
    </message>
    <message>
        <source>working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh</source>
        <translation>trabalhando a {watts:.0f} W: mais {cost}, a {kwh:.3g} USD por kWh</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>os preços do catálogo</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>each serves {capacity} conversations: {share:.0%} of 730.5 hours × 3600 ÷ {seconds} s</source>
        <translation>cada uma atende {capacity} conversas: {share:.0%} de 730,5 horas × 3600 ÷ {seconds} s</translation>
    </message>
    <message>
        <source>people do not come evenly through day and night</source>
        <translation>as pessoas não chegam por igual ao longo do dia e da noite</translation>
    </message>
    <message>
        <source>busy {:.1%} of the time</source>
        <translation>ocupada {:.1%} do tempo</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>Time of the machine</source>
        <translation>Tempo da máquina</translation>
    </message>
    <message>
        <source>{} s each</source>
        <translation>{} s cada</translation>
    </message>
    <message>
        <source>{tokens:,.0f} fresh tokens ÷ {rate} a second, read</source>
        <translation>{tokens:,.0f} tokens novos ÷ {rate} por segundo, lidos</translation>
    </message>
    <message>
        <source>+ {tokens:,} tokens ÷ {rate} a second, written</source>
        <translation>+ {tokens:,} tokens ÷ {rate} por segundo, escritos</translation>
    </message>
    <message numerus="yes">
        <source>{} conversations at the same time</source>
        <translation>
            <numerusform>{} conversa por vez</numerusform>
            <numerusform>{} conversas ao mesmo tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>one conversation at a time</source>
        <translation>uma conversa por vez</translation>
    </message>
    <message>
        <source>the same estimate as everywhere in this program, for llama.cpp</source>
        <translation>a mesma estimativa do resto deste programa, para o llama.cpp</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>{kept:.0%} stay, {sent:.0%} go on to the service</source>
        <translation>{kept:.0%} ficam, {sent:.0%} seguem para o serviço</translation>
    </message>
    <message>
        <source>own machine for {:.0%}: {}</source>
        <translation>máquina própria para {:.0%}: {}</translation>
    </message>
    <message>
        <source>service for {:.0%}: {}</source>
        <translation>serviço para {:.0%}: {}</translation>
    </message>
    <message>
        <source>what choosing costs is not counted</source>
        <translation>o custo de escolher não é contado</translation>
    </message>
    <message>
        <source>both figures above</source>
        <translation>os dois números acima</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Ponto de equilíbrio</translation>
    </message>
    <message>
        <source>{fixed} a month ÷ ({api} − {work} USD a conversation)</source>
        <translation>{fixed} por mês ÷ ({api} − {work} USD por conversa)</translation>
    </message>
    <message>
        <source>type what the machine costs</source>
        <translation>digite quanto a máquina custa</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>a machine is full before it has paid for itself</source>
        <translation>uma máquina enche antes de se pagar</translation>
    </message>
    <message>
        <source>conversations a month from which owning is cheaper</source>
        <translation>conversas por mês a partir das quais ter a própria sai mais barato</translation>
    </message>
    <message>
        <source>each further machine sets it back; for good from {} on</source>
        <translation>cada máquina a mais adia isso; de vez a partir de {}</translation>
    </message>
    <message>
        <source>the figures above</source>
        <translation>os números acima</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model} em {rig}</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program</source>
        <translation>estimado como no resto deste programa</translation>
    </message>
    <message>
        <source>This machine cannot serve the model; the service costs {}.</source>
        <translation>Esta máquina não consegue servir o modelo; o serviço custa {}.</translation>
    </message>
    <message>
        <source>The service costs {}. What this machine costs is not known: type its price above.</source>
        <translation>O serviço custa {}. Não se sabe quanto esta máquina custa: digite o preço dela acima.</translation>
    </message>
    <message>
        <source>On your own it costs {own}; the service, {api}, is {times} times as dear.</source>
        <translation>Por conta própria custa {own}; o serviço, {api}, custa {times} vezes isso.</translation>
    </message>
    <message>
        <source>The service is cheaper: {api} instead of {own}.</source>
        <translation>O serviço é mais barato: {api} em vez de {own}.</translation>
    </message>
    <message>
        <source>A split costs {}.</source>
        <translation>Uma divisão custa {}.</translation>
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
        <translation>Adicionar modelo</translation>
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
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Most seconds to the first word</source>
        <translation>Máximo de segundos até a primeira palavra</translation>
    </message>
    <message>
        <source>Least faithful quantization</source>
        <translation>Quantização menos fiel</translation>
    </message>
    <message>
        <source>4 bits, or as published</source>
        <translation>4 bits, ou como publicado</translation>
    </message>
    <message>
        <source>{} or better</source>
        <translation>{} ou melhor</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>New parts only</source>
        <translation>Só peças novas</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Primeira palavra em</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Remover {}</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>Cheapest</source>
        <translation>Mais barata</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Mais rápidos</translation>
    </message>
    <message>
        <source>Most frugal</source>
        <translation>Mais econômica</translation>
    </message>
    <message>
        <source>Cheapest that today&apos;s drivers run</source>
        <translation>Mais barata com drivers atuais</translation>
    </message>
    <message>
        <source>Slower, for much less</source>
        <translation>Mais lenta, por bem menos</translation>
    </message>
    <message>
        <source>The closest</source>
        <translation>A mais próxima</translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation>Preço e velocidade</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Andamento da comparação</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>no other rig is both cheaper and faster</source>
        <translation>nenhuma outra máquina é ao mesmo tempo mais barata e mais rápida</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to open it.</source>
        <translation>Clique em um ponto, ou escolha-o com as setas e Enter, para abri-lo.</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>Comparando as máquinas do catálogo.</translation>
    </message>
    <message>
        <source>Stopped. Change a field to compare again.</source>
        <translation>Parado. Mude um campo para comparar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>{:,} máquina do catálogo foi comparada.</numerusform>
            <numerusform>{:,} máquinas do catálogo foram comparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} from {}: {} tokens per second.</source>
        <translation>{} a partir de {}: {} tokens por segundo.</translation>
    </message>
    <message>
        <source>asked for: {} tok/s</source>
        <translation>pedido: {} tok/s</translation>
    </message>
    <message>
        <source>this computer: {} tok/s</source>
        <translation>este computador: {} tok/s</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>orçamento</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>Preços vistos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>1ª palavra</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Sob carga</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What if?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation>Todos os upgrades</translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation>Melhor próximo passo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Com ele</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>Procurando.</translation>
    </message>
    <message>
        <source>No single change of parts brings much.</source>
        <translation>Nenhuma troca isolada de peças traz muito.</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{} como máquina “E se…”</translation>
    </message>
    <message>
        <source>Runs large models a little faster.</source>
        <translation>Roda modelos grandes um pouco mais rápido.</translation>
    </message>
    <message>
        <source>Holds {} {}, slowly:</source>
        <translation>Comporta {} {}, devagar:</translation>
    </message>
    <message>
        <source>Makes {} {} comfortable:</source>
        <translation>Torna {} {} confortável:</translation>
    </message>
    <message>
        <source>Makes {} {} faster:</source>
        <translation>Torna {} {} mais rápido:</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
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
        <translation>nenhum problema encontrado</translation>
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
        <translation>Suposto.</translation>
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
        <translation>Quanta memória tem a {}?</translation>
    </message>
    <message>
        <source>Neither its driver nor the catalog says. Type in the size that is printed on its box: everything here then counts on it.</source>
        <translation>Nem o driver nem o catálogo informa. Digite o tamanho impresso na caixa: tudo aqui passa a contar com ele.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>Should there be a card?</source>
        <translation>Deveria haver uma placa?</translation>
    </message>
    <message>
        <source>If one is fitted but not listed: check that its driver is installed, then detect again. In a virtual machine the card must be passed through.</source>
        <translation>Se houver uma instalada que não aparece: verifique se o driver está instalado e detecte de novo. Em uma máquina virtual, a placa precisa ser repassada (passthrough).</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detectar de novo</translation>
    </message>
    <message>
        <source>Assumed here</source>
        <translation>Suposto aqui</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number above 0, or nothing</source>
        <translation>Um número acima de 0, ou nada</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Parts and prices</source>
        <translation>Peças e preços</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>Open {} as a what-if rig</source>
        <translation>Abrir {} como máquina “E se…”</translation>
    </message>
    <message>
        <source>Opens it as a what-if rig</source>
        <translation>Abre como máquina “E se…”</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>sem preço conhecido</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>visto em {}</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>seu preço</translation>
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
        <translation>primeira palavra</translation>
    </message>
    <message>
        <source>Parts and prices of {}</source>
        <translation>Peças e preços de {}</translation>
    </message>
    <message>
        <source>Used: {}.</source>
        <translation>Usado: {}.</translation>
    </message>
    <message>
        <source>{:.0%} of the price is assumed.</source>
        <translation>{:.0%} do preço é suposto.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>O preço é</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{}: {} in all.</source>
        <translation>{}: {} ao todo.</translation>
    </message>
    <message>
        <source>Power unknown</source>
        <translation>Consumo desconhecido</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load</source>
        <translation>Cerca de {:,.0f} W sob carga</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load, {} joules a token</source>
        <translation>Cerca de {:,.0f} W sob carga, {} joules por token</translation>
    </message>
</context>
<context>
    <name>OtherMachineCard</name>
    <message>
        <source>Another machine</source>
        <translation>Outra máquina</translation>
    </message>
    <message>
        <source>Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved by this program.</source>
        <translation>Cole ou solte aqui o relatório do nvidia-smi, dxdiag, lspci ou do sistema dela, ou uma máquina salva por este programa.</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation>Colar relatório</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Salvar esta</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the report first.</source>
        <translation>A área de transferência não tem texto: copie o relatório primeiro.</translation>
    </message>
    <message>
        <source>Open reports of one machine</source>
        <translation>Abrir relatórios de uma máquina</translation>
    </message>
    <message>
        <source>Added {}</source>
        <translation>{} adicionada</translation>
    </message>
    <message>
        <source>Save this computer</source>
        <translation>Salvar este computador</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>Memória por contexto</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Tipo do cache KV</translation>
    </message>
    <message>
        <source>Quantizations</source>
        <translation>Quantizações</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>Um token leva {time}</translation>
    </message>
    <message>
        <source>limited by {what}</source>
        <translation>limitado por {what}</translation>
    </message>
    <message>
        <source>none runs well</source>
        <translation>nenhum roda bem</translation>
    </message>
    <message>
        <source>{quant} is the largest that runs well</source>
        <translation>{quant} é a maior que roda bem</translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Taken off the list</source>
        <translation>Tirado da lista</translation>
    </message>
</context>
<context>
    <name>OwnPricesCard</name>
    <message>
        <source>Your own prices</source>
        <translation>Seus próprios preços</translation>
    </message>
    <message>
        <source>win over what was seen in shops</source>
        <translation>valem mais que os vistos em lojas</translation>
    </message>
    <message>
        <source>Add a price of</source>
        <translation>Adicionar um preço de</translation>
    </message>
    <message>
        <source>Your price of {}</source>
        <translation>Seu preço de {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Remover {}</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace against reading</source>
        <translation>Ritmo comparado à leitura</translation>
    </message>
    <message>
        <source>People read {low} to {high} tokens a second of this text.</source>
        <translation>As pessoas leem de {low} a {high} tokens por segundo deste texto.</translation>
    </message>
    <message>
        <source>{name}: {pace} tok/s.</source>
        <translation>{name}: {pace} tok/s.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>low, tok/s</source>
        <translation>baixa, tok/s</translation>
    </message>
    <message>
        <source>middle, tok/s</source>
        <translation>média, tok/s</translation>
    </message>
    <message>
        <source>high, tok/s</source>
        <translation>alta, tok/s</translation>
    </message>
    <message>
        <source>people read</source>
        <translation>as pessoas leem</translation>
    </message>
</context>
<context>
    <name>PackingCard</name>
    <message>
        <source>Why larger models err less: superposition</source>
        <translation>Por que modelos maiores erram menos: superposição</translation>
    </message>
    <message>
        <source>A model knows far more features than it has dimensions. It stores them as directions that nearly miss each other, which works because few are active at a time. What overlaps is error; more dimensions leave less of it.</source>
        <translation>Um modelo conhece muito mais características do que tem dimensões. Ele as guarda como direções que quase não se tocam, o que funciona porque poucas estão ativas ao mesmo tempo. O que se sobrepõe é erro; mais dimensões deixam menos dele.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>{} características</translation>
    </message>
    <message>
        <source>always active</source>
        <translation>sempre ativas</translation>
    </message>
    <message>
        <source>active {:.0%} of the time</source>
        <translation>ativas {:.0%} do tempo</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>Mean squared overlap</source>
        <translation>Sobreposição quadrática média</translation>
    </message>
    <message>
        <source>Interference against dimensions</source>
        <translation>Interferência segundo as dimensões</translation>
    </message>
    <message>
        <source>Toy model: features squeezed into two dimensions</source>
        <translation>Modelo de brinquedo: características espremidas em duas dimensões</translation>
    </message>
    <message>
        <source>Mean squared overlap of directions against dimensions, logarithmic</source>
        <translation>Sobreposição quadrática média das direções segundo as dimensões, logarítmica</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} de {all}</translation>
    </message>
    <message>
        <source>Features that got a direction, {}</source>
        <translation>Características que ganharam uma direção, {}</translation>
    </message>
    <message>
        <source>x&apos; = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of the time, the first mattering most</source>
        <translation>x&apos; = ReLU(Wᵀ W x + b), treinado aqui com características aleatórias ativas {:.0%} do tempo, a primeira é a que mais importa</translation>
    </message>
    <message>
        <source>mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm</source>
        <translation>erro médio {error:.2g}; maior sobreposição {worst:.2f}, opostas não atrapalham</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>Características mantidas</translation>
    </message>
    <message>
        <source>at right angles: no interference, and no room for the others</source>
        <translation>em ângulo reto: sem interferência, e sem espaço para as outras</translation>
    </message>
    <message>
        <source>in opposite pairs: a pair shares an axis, the sign tells them apart</source>
        <translation>em pares opostos: um par divide um eixo, o sinal as distingue</translation>
    </message>
    <message>
        <source>a pentagon: each overlaps its neighbours by cos 72° = 0.31</source>
        <translation>um pentágono: cada uma se sobrepõe às vizinhas em cos 72° = 0,31</translation>
    </message>
    <message>
        <source>more than dimensions: features that are seldom active may overlap</source>
        <translation>mais que as dimensões: características raramente ativas podem se sobrepor</translation>
    </message>
    <message>
        <source>random, measured</source>
        <translation>aleatório, medido</translation>
    </message>
    <message>
        <source>1 ÷ dimensions</source>
        <translation>1 ÷ dimensões</translation>
    </message>
    <message>
        <source>best for {}</source>
        <translation>melhor para {}</translation>
    </message>
    <message>
        <source>Mean squared overlap in {} dimensions, {}</source>
        <translation>Sobreposição quadrática média em {} dimensões, {}</translation>
    </message>
    <message>
        <source>a typical overlap is its root, {:.1%}</source>
        <translation>uma sobreposição típica é a raiz dela, {:.1%}</translation>
    </message>
    <message>
        <source>no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is near 1 ÷ m for n far above m: {}</source>
        <translation>nenhum arranjo de n direções fica abaixo de (n − m) ÷ (m × (n − 1)), que é perto de 1 ÷ m para n muito acima de m: {}</translation>
    </message>
    <message>
        <source>two directions overlap by {:.1%} on average</source>
        <translation>duas direções se sobrepõem em {:.1%} na média</translation>
    </message>
    <message>
        <source>In {} dimensions</source>
        <translation>Em {} dimensões</translation>
    </message>
    <message>
        <source>In twice the dimensions, {}</source>
        <translation>No dobro de dimensões, {}</translation>
    </message>
    <message>
        <source>with all features kept overlapping (strong superposition), the loss follows the overlap, 1 ÷ m; families of open models from 100 million to 70 billion parameters fall about so</source>
        <translation>com todas as características mantidas e sobrepostas (superposição forte), a perda acompanha a sobreposição, 1 ÷ m; famílias de modelos abertos de 100 milhões a 70 bilhões de parâmetros caem mais ou menos assim</translation>
    </message>
    <message>
        <source>half the interference: the loss falls like 1 ÷ m</source>
        <translation>metade da interferência: a perda cai como 1 ÷ m</translation>
    </message>
    <message>
        <source>{name} has {m} dimensions; twice as many halve the interference</source>
        <translation>{name} tem {m} dimensões; o dobro reduz a interferência à metade</translation>
    </message>
    <message>
        <source>Twice as wide</source>
        <translation>Duas vezes mais largo</translation>
    </message>
</context>
<context>
    <name>PackingView</name>
    <message>
        <source>Directions of the features</source>
        <translation>Direções das características</translation>
    </message>
    <message>
        <source>{kept} of {all} features kept, at {angles}.</source>
        <translation>{kept} de {all} características mantidas, em {angles}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>One as a share of the other</source>
        <translation>Uma como parcela da outra</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>At 1M tokens</source>
        <translation>Com 1M de tokens</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % of the FLOPs a token. Both shares follow from the layers; none is written down here. The cache above is in the chosen type throughout, as llama.cpp keeps it; DeepSeek stores parts of its own in fewer bits.</source>
        <translation>A DeepSeek diz do V4 Pro frente ao V3.2 com 1M de tokens: 10 % do cache KV e 27 % dos FLOPs por token. As duas parcelas resultam das camadas; nenhuma está anotada aqui. O cache acima está todo no tipo escolhido, como o llama.cpp o mantém; a DeepSeek guarda partes do dela em menos bits.</translation>
    </message>
    <message>
        <source>KV cache at {}, {}</source>
        <translation>Cache KV com {}, {}</translation>
    </message>
    <message>
        <source>KV cache at {}</source>
        <translation>Cache KV com {}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}, {}</source>
        <translation>FLOPs para um token com {}, {}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}</source>
        <translation>FLOPs para um token com {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search models, cards, words and actions</source>
        <translation>Buscar modelos, placas, palavras e ações</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ mover   Enter abrir   Esc fechar</translation>
    </message>
    <message>
        <source>Nothing here has these letters in its name.</source>
        <translation>Nada aqui tem essas letras no nome.</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} encontrados</translation>
    </message>
    <message>
        <source>theme appearance colours</source>
        <translation>tema aparência cores</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como o sistema</translation>
    </message>
    <message>
        <source>Text size: {}</source>
        <translation>Tamanho do texto: {}</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>zoom fonte maior menor</translation>
    </message>
    <message>
        <source>Memory sizes in GB as on the box</source>
        <translation>Tamanhos de memória em GB como na caixa</translation>
    </message>
    <message>
        <source>Memory sizes in GiB</source>
        <translation>Tamanhos de memória em GiB</translation>
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
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>Montar máquina</translation>
    </message>
    <message>
        <source>parts what-if</source>
        <translation>peças e se</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>Do que preciso para um modelo?</translation>
    </message>
    <message>
        <source>buy hardware cheapest fastest budget</source>
        <translation>comprar hardware mais barato mais rápido orçamento</translation>
    </message>
    <message>
        <source>What should I upgrade?</source>
        <translation>O que devo trocar?</translation>
    </message>
    <message>
        <source>buy next step second card more memory</source>
        <translation>comprar próximo passo segunda placa mais memória upgrade</translation>
    </message>
    <message>
        <source>Many users and clusters</source>
        <translation>Muitos usuários e clusters</translation>
    </message>
    <message>
        <source>server batch tensor parallel RPC vLLM SGLang</source>
        <translation>servidor lote tensor parallel RPC vLLM SGLang</translation>
    </message>
    <message>
        <source>Detect this computer again</source>
        <translation>Detectar este computador de novo</translation>
    </message>
    <message>
        <source>refresh scan</source>
        <translation>atualizar verificar</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Mostrar o tour</translation>
    </message>
    <message>
        <source>help introduction</source>
        <translation>ajuda introdução</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>help manual questions keys</source>
        <translation>ajuda manual perguntas teclas</translation>
    </message>
    <message>
        <source>Search the table of models</source>
        <translation>Buscar na tabela de modelos</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>filter find</source>
        <translation>filtrar encontrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Ctrl Y</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Voltar a este computador</translation>
    </message>
    <message>
        <source>save export file</source>
        <translation>salvar exportar arquivo</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <translation>Exportar: {}</translation>
    </message>
    <message>
        <source>Run it: {}</source>
        <translation>Rodar: {}</translation>
    </message>
    <message>
        <source>Add to compare: {}</source>
        <translation>Adicionar à comparação: {}</translation>
    </message>
    <message>
        <source>Copy the command: {}</source>
        <translation>Copiar o comando: {}</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
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
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Plan with this card</source>
        <translation>Planejar com esta placa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Ctrl {}</source>
        <translation>Ctrl {}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Exibido agora</translation>
    </message>
    <message>
        <source>{memory} GiB</source>
        <translation>{memory} GiB</translation>
    </message>
    <message>
        <source>up to {memory} GiB unified</source>
        <translation>até {memory} GiB unificados</translation>
    </message>
    <message>
        <source>A rig with {}</source>
        <translation>Uma máquina com {}</translation>
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
        <translation>Atenção</translation>
    </message>
    <message>
        <source>State-space mixers</source>
        <translation>Misturadores de espaço de estados</translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation>Feed-forward denso</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Especialistas compartilhados</translation>
    </message>
    <message>
        <source>Other matrices</source>
        <translation>Outras matrizes</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>Normas e vieses</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, read whole as the output matrix</source>
        <translation>uma linha para cada token do vocabulário, lida inteira como matriz de saída</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, one is looked up</source>
        <translation>uma linha para cada token do vocabulário, uma é consultada</translation>
    </message>
    <message>
        <source>queries, keys, values and what joins the heads again</source>
        <translation>consultas, chaves, valores e o que junta as cabeças de novo</translation>
    </message>
    <message>
        <source>layers that keep a summary instead of looking back</source>
        <translation>camadas que guardam um resumo em vez de olhar para trás</translation>
    </message>
    <message>
        <source>what each layer does to each token on its own</source>
        <translation>o que cada camada faz com cada token isoladamente</translation>
    </message>
    <message>
        <source>chooses the experts of a token</source>
        <translation>escolhe os especialistas de um token</translation>
    </message>
    <message>
        <source>feed-forward parts of which a token takes a few</source>
        <translation>partes feed-forward das quais um token usa algumas</translation>
    </message>
    <message>
        <source>a feed-forward part that every token takes</source>
        <translation>uma parte feed-forward que todo token usa</translation>
    </message>
    <message>
        <source>projections of residual streams and of per-layer inputs</source>
        <translation>projeções de fluxos residuais e de entradas por camada</translation>
    </message>
    <message>
        <source>scales and offsets, vectors only</source>
        <translation>escalas e deslocamentos, só vetores</translation>
    </message>
    <message>
        <source>scores for every token of the vocabulary</source>
        <translation>pontuações para cada token do vocabulário</translation>
    </message>
</context>
<context>
    <name>PartSlider</name>
    <message>
        <source>{}, typed</source>
        <translation>{}, digitado</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Where the parameters sit</source>
        <translation>Onde ficam os parâmetros</translation>
    </message>
    <message>
        <source>What each count decides</source>
        <translation>O que cada contagem decide</translation>
    </message>
    <message>
        <source>The file also holds {} parameters of blocks that predict further ahead; engines load them only when asked to.</source>
        <translation>O arquivo também tem {} parâmetros de blocos que preveem mais adiante; os motores só os carregam quando pedido.</translation>
    </message>
    <message>
        <source>In the order in which a token meets them</source>
        <translation>Na ordem em que um token os encontra</translation>
    </message>
    <message>
        <source>A token passes: {active}, {share:.0%} of them</source>
        <translation>Um token passa por: {active}, {share:.0%} deles</translation>
    </message>
    <message>
        <source>{passed}; model cards count the embeddings too: {card}</source>
        <translation>{passed}; as fichas dos modelos contam também os embeddings: {card}</translation>
    </message>
    <message>
        <source>In memory: {} parameters</source>
        <translation>Na memória: {} parâmetros</translation>
    </message>
    <message>
        <source>a token passes {}</source>
        <translation>um token passa por {}</translation>
    </message>
    <message>
        <source>a token passes all</source>
        <translation>um token passa por todos</translation>
    </message>
    <message>
        <source>a token multiplies none</source>
        <translation>um token não multiplica nenhum</translation>
    </message>
    <message>
        <source>{purpose}; {passed}</source>
        <translation>{purpose}; {passed}</translation>
    </message>
    <message>
        <source>{} parameters, all tensors of this kind added up</source>
        <translation>{} parâmetros, todos os tensores deste tipo somados</translation>
    </message>
    <message>
        <source>Total decides the memory</source>
        <translation>O total decide a memória</translation>
    </message>
    <message>
        <source>all {} must lie somewhere, in {}</source>
        <translation>todos os {} precisam ficar em algum lugar, em {}</translation>
    </message>
    <message>
        <source>Weights, {}</source>
        <translation>Pesos, {}</translation>
    </message>
    <message>
        <source>{active} active parameters in {quant} are {read}</source>
        <translation>{active} parâmetros ativos em {quant} são {read}</translation>
    </message>
    <message>
        <source>Active decides the speed</source>
        <translation>Os ativos decidem a velocidade</translation>
    </message>
    <message>
        <source>each token reads them once</source>
        <translation>cada token os lê uma vez</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation>Lido para cada token</translation>
    </message>
    <message>
        <source>at most {} tok/s</source>
        <translation>no máximo {} tok/s</translation>
    </message>
    <message>
        <source>each token reads {read}; the fastest memory gives {rate} a second</source>
        <translation>cada token lê {read}; a memória mais rápida entrega {rate} por segundo</translation>
    </message>
    <message>
        <source>Ceiling of generation, {}</source>
        <translation>Teto da geração, {}</translation>
    </message>
    <message>
        <source>if all weights lay there and nothing else were read: an upper bound</source>
        <translation>se todos os pesos estivessem lá e nada mais fosse lido: um limite superior</translation>
    </message>
    <message>
        <source>As published, in 16 bit</source>
        <translation>Como publicado, em 16 bits</translation>
    </message>
    <message>
        <source>two bytes a parameter</source>
        <translation>dois bytes por parâmetro</translation>
    </message>
    <message>
        <source>{name} in 16 bit, {size}</source>
        <translation>{name} em 16 bits, {size}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Peças</translation>
    </message>
    <message>
        <source>every choice can be undone</source>
        <translation>toda escolha pode ser desfeita</translation>
    </message>
    <message>
        <source>Add GPU</source>
        <translation>Adicionar GPU</translation>
    </message>
    <message>
        <source>a known card, or your own numbers for one</source>
        <translation>uma placa conhecida, ou seus próprios números para uma</translation>
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
        <translation>Processador</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>Tamanho da memória</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>Velocidade da memória</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>Canais de memória</translation>
    </message>
    <message numerus="yes">
        <source>{} channels</source>
        <translation>
            <numerusform>{} canal</numerusform>
            <numerusform>{} canais</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lanes of each slot</source>
        <translation>Pistas de cada slot</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Fonte de alimentação</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Your price of all of it</source>
        <translation>Seu preço de tudo isso</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>a sua</translation>
    </message>
    <message>
        <source>you typed it, {}</source>
        <translation>você digitou, {}</translation>
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
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>est. (want {:.0f}+)</source>
        <translation>est. (quer {:.0f}+)</translation>
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
        <translation>contexto máx.</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>Por que {}?</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>Rodar {}</translation>
    </message>
    <message numerus="yes">
        <source>{score}, {count} more scores</source>
        <translation>
            <numerusform>{score}, mais {count} pontuação</numerusform>
            <numerusform>{score}, mais {count} pontuações</numerusform>
        </translation>
    </message>
    <message>
        <source>No score for {purpose} published: judged by its other scores</source>
        <translation>Nenhuma pontuação publicada para {purpose}: avaliado pelas outras pontuações</translation>
    </message>
    <message>
        <source>No score published: judged by size and age</source>
        <translation>Nenhuma pontuação publicada: avaliado por tamanho e idade</translation>
    </message>
</context>
<context>
    <name>PinTray</name>
    <message>
        <source>Pinned models</source>
        <translation>Modelos fixados</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>Desafixar {name}</translation>
    </message>
    <message>
        <source>See {count} side by side</source>
        <translation>Ver {count} lado a lado</translation>
    </message>
    <message>
        <source>See it in full</source>
        <translation>Ver por inteiro</translation>
    </message>
</context>
<context>
    <name>PinnedView</name>
    <message>
        <source>Back to all models</source>
        <translation>Voltar a todos os modelos</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>Modelos fixados lado a lado</translation>
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
        <translation>Memória por contexto</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>estimated range; the dashed line is comfortable</source>
        <translation>intervalo estimado; a linha tracejada é o confortável</translation>
    </message>
    <message>
        <source>with everything on the fastest memory</source>
        <translation>com tudo na memória mais rápida</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizáveis</translation>
    </message>
    <message>
        <source>Scores stand here only where one source has at least two of these models: other harnesses give other figures. A score is of the unquantized model.</source>
        <translation>Só há pontuações aqui quando uma mesma fonte tem pelo menos dois destes modelos: outros métodos de teste dão outros números. Uma pontuação é do modelo não quantizado.</translation>
    </message>
    <message>
        <source>No source has published scores of two of these models.</source>
        <translation>Nenhuma fonte publicou pontuações de dois destes modelos.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primeira palavra após</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Longest context here</source>
        <translation>Contexto mais longo aqui</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>Contexto do modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>Desafixar {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{total}, {active} active</source>
        <translation>{total}, {active} ativos</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Where {} would lie</source>
        <translation>Onde {} ficaria</translation>
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
        <translation>Memória do sistema</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} layers on the GPUs.</source>
        <translation>{} de {} camadas nas GPUs.</translation>
    </message>
    <message numerus="yes">
        <source>The experts of {} layers lie in system memory.</source>
        <translation>
            <numerusform>Os especialistas de {} camada ficam na memória do sistema.</numerusform>
            <numerusform>Os especialistas de {} camadas ficam na memória do sistema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ways to plan</source>
        <translation>Formas de planejar</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>Montar máquina</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>Do que preciso?</translation>
    </message>
    <message>
        <source>What to upgrade?</source>
        <translation>O que trocar?</translation>
    </message>
    <message>
        <source>Many users</source>
        <translation>Muitos usuários</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{} deleted</source>
        <translation>{} excluída</translation>
    </message>
    <message>
        <source>My next rig</source>
        <translation>Minha próxima máquina</translation>
    </message>
    <message>
        <source>Not in the catalog, left out: {}</source>
        <translation>Fora do catálogo, não incluído: {}</translation>
    </message>
    <message>
        <source>Planned rigs not saved: {}</source>
        <translation>Máquinas planejadas não salvas: {}</translation>
    </message>
</context>
<context>
    <name>PlayCard</name>
    <message>
        <source>Play the conversation forward</source>
        <translation>Avançar a conversa</translation>
    </message>
    <message>
        <source>every turn brings your question and an answer of the sizes above</source>
        <translation>cada turno traz sua pergunta e uma resposta dos tamanhos acima</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>O que acontece no limite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Próximo turno</translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation>Até o limite</translation>
    </message>
    <message>
        <source>Turn of the conversation</source>
        <translation>Turno da conversa</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>No limite</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>O que o modelo vê</translation>
    </message>
    <message>
        <source>Everything said so far; hollow: forgotten</source>
        <translation>Tudo o que foi dito até aqui; vazado: esquecido</translation>
    </message>
    <message>
        <source>Everything said so far</source>
        <translation>Tudo o que foi dito até aqui</translation>
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
        <translation>{} livres</translation>
    </message>
    <message>
        <source>{} said</source>
        <translation>{} ditos</translation>
    </message>
    <message>
        <source>There is room. The whole prompt of {read} tokens is read once.</source>
        <translation>Há espaço. O prompt inteiro de {read} tokens é lido uma vez.</translation>
    </message>
    <message>
        <source>There is room: only {read} tokens are read for this turn, the rest is in the cache.</source>
        <translation>Há espaço: só {read} tokens são lidos neste turno, o resto está no cache.</translation>
    </message>
    <message>
        <source>Refused: the request exceeds the available context size of {window} tokens. The conversation ends here.</source>
        <translation>Recusado: o pedido excede o tamanho de contexto disponível de {window} tokens. A conversa termina aqui.</translation>
    </message>
    <message>
        <source>The answer is cut after {answer} tokens: the window is full.</source>
        <translation>A resposta é cortada após {answer} tokens: a janela está cheia.</translation>
    </message>
    <message>
        <source>{lost} more tokens are cut off, and all {read} tokens of the prompt are read again before the first word.</source>
        <translation>Mais {lost} tokens são cortados, e todos os {read} tokens do prompt são relidos antes da primeira palavra.</translation>
    </message>
    <message>
        <source>Context shift: {lost} tokens are thrown away at once, {shifts} times in this turn.</source>
        <translation>Context shift: {lost} tokens são jogados fora de uma vez, {shifts} vezes neste turno.</translation>
    </message>
    <message>
        <source>The window has moved on by {lost} tokens.</source>
        <translation>A janela avançou {lost} tokens.</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>Nada é esquecido.</translation>
    </message>
    <message>
        <source>{part}: all {n}</source>
        <translation>{part}: todos os {n}</translation>
    </message>
    <message>
        <source>{part}: {n} of {all}</source>
        <translation>{part}: {n} de {all}</translation>
    </message>
    <message>
        <source>Forgotten by now: {}.</source>
        <translation>Esquecido até aqui: {}.</translation>
    </message>
</context>
<context>
    <name>PoolRow</name>
    <message>
        <source>{used} of {limit} usable</source>
        <translation>{used} de {limit} úteis</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recorrente</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Buffer de cálculo</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Buffer de saída</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo de rascunho</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Advertised and practical context</source>
        <translation>Contexto anunciado e contexto prático</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Right answers by length of the input, in</source>
        <translation>Respostas certas por tamanho da entrada, em</translation>
    </message>
    <message>
        <source>Lost in the middle: a passage is found best when it stands at the start or the end of the prompt, and is missed most in the middle, also by models sold for long context ({source}). Put what matters last, beside the question.</source>
        <translation>Perdido no meio: um trecho é mais bem encontrado quando está no início ou no fim do prompt, e mais vezes ignorado no meio, também por modelos vendidos para contexto longo ({source}). Ponha o que importa no fim, junto da pergunta.</translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation>Fonte: {source}, {date}</translation>
    </message>
    <message>
        <source>an unknown length</source>
        <translation>um tamanho desconhecido</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; nobody has published its {benchmark} results at several lengths. These are others:</source>
        <translation>{model} é feito para {tokens}; ninguém publicou seus resultados no {benchmark} em vários tamanhos. Estes são outros:</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time at {short} and {worst:.0f} % at {long}.</source>
        <translation>{model} é feito para {tokens}; no {benchmark} acerta {best:.0f} % das vezes com {short} e {worst:.0f} % com {long}.</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, the length that the benchmark calls effective.</source>
        <translation>{model} é feito para {tokens}; no {benchmark} fica acima de {bound} % até {usable}, o tamanho que o benchmark chama de efetivo.</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Loss against size</source>
        <translation>Perda segundo o tamanho</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nada foi medido.</translation>
    </message>
    <message>
        <source>From {best} ({low}) to {worst} ({high}). {about}</source>
        <translation>De {best} ({low}) a {worst} ({high}). {about}</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>No size is known: see the table.</source>
        <translation>Nenhum tamanho é conhecido: veja a tabela.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>QuantizationTopic</name>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
</context>
<context>
    <name>RangeChart</name>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>{} does not run it</source>
        <translation>{} não o roda</translation>
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
        <translation>O que daria mais espaço</translation>
    </message>
    <message>
        <source>The model&apos;s whole context fits already, and no model that fits needs half of the cache.</source>
        <translation>O contexto inteiro do modelo já cabe, e nenhum modelo que cabe precisa de metade do cache.</translation>
    </message>
    <message>
        <source>Retrieve instead of stuffing (RAG)</source>
        <translation>Recuperar em vez de encher (RAG)</translation>
    </message>
    <message>
        <source>Only the chunks nearest to the question go into the prompt.</source>
        <translation>Só os trechos mais próximos da pergunta entram no prompt.</translation>
    </message>
    <message>
        <source>Chunks as in</source>
        <translation>Trechos como em</translation>
    </message>
    <message>
        <source>Tokens a chunk</source>
        <translation>Tokens por trecho</translation>
    </message>
    <message>
        <source>Tokens that neighbours share</source>
        <translation>Tokens que vizinhos compartilham</translation>
    </message>
    <message>
        <source>Chunks in the prompt</source>
        <translation>Trechos no prompt</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Como em</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Put only these chunks into the window</source>
        <translation>Pôr só estes trechos na janela</translation>
    </message>
    <message>
        <source>There are no documents in the window.</source>
        <translation>Não há documentos na janela.</translation>
    </message>
    <message>
        <source>{documents} tokens of documents become {n} chunks, {k} of them in the prompt: {prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of KV cache; the index takes {index}.</source>
        <translation>{documents} tokens de documentos viram {n} trechos, {k} deles no prompt: {prompt} tokens em vez de {documents}. Isso poupa {saved} tokens e {bytes} de cache KV; o índice ocupa {index}.</translation>
    </message>
    <message>
        <source>Longest context as it is: {}</source>
        <translation>Contexto mais longo como está: {}</translation>
    </message>
    <message>
        <source>The model does not fit as it is.</source>
        <translation>O modelo não cabe como está.</translation>
    </message>
    <message>
        <source>The longest context becomes {}.</source>
        <translation>O contexto mais longo passa a {}.</translation>
    </message>
    <message>
        <source>Keep the KV cache in {}</source>
        <translation>Manter o cache KV em {}</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <source>Take {}, a smaller file</source>
        <translation>Usar {}, um arquivo menor</translation>
    </message>
    <message>
        <source>Take {}: cheaper attention</source>
        <translation>Usar {}: atenção mais barata</translation>
    </message>
    <message>
        <source>Its cache takes {size} here, at most half; up to {longest}.</source>
        <translation>O cache dele ocupa {size} aqui, no máximo metade; até {longest}.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Escolher</translation>
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
        <translation>Cálculo do treinamento</translation>
    </message>
    <message>
        <source>{} FLOP</source>
        <translation>{} FLOP</translation>
    </message>
    <message>
        <source>6 × {params:,.0f} active parameters × {tokens:,.0f} tokens</source>
        <translation>6 × {params:,.0f} parâmetros ativos × {tokens:,.0f} tokens</translation>
    </message>
    <message>
        <source>2 forward and 4 backward for each parameter and token</source>
        <translation>2 para a frente e 4 para trás por parâmetro e token</translation>
    </message>
    <message>
        <source>6 × parameters × tokens</source>
        <translation>6 × parâmetros × tokens</translation>
    </message>
    <message>
        <source>from the layers of this model, windows and all</source>
        <translation>das camadas deste modelo, com janelas e tudo</translation>
    </message>
    <message>
        <source>for a usual shape: width is 128 times the number of layers (assumed)</source>
        <translation>para uma forma usual: a largura é 128 vezes o número de camadas (suposto)</translation>
    </message>
    <message>
        <source>comparing {:,} tokens with those before them, forward and backward</source>
        <translation>comparando {:,} tokens com os anteriores, para a frente e para trás</translation>
    </message>
    <message>
        <source>Attention on top</source>
        <translation>Atenção, à parte</translation>
    </message>
    <message>
        <source>{:.0%} more</source>
        <translation>{:.0%} a mais</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>Tokens por parâmetro</translation>
    </message>
    <message>
        <source>compute-optimal by Chinchilla</source>
        <translation>ótimo em cálculo segundo Chinchilla</translation>
    </message>
    <message>
        <source>over-trained {} times, for cheaper use</source>
        <translation>supertreinado {} vezes, para uso mais barato</translation>
    </message>
    <message>
        <source>under-trained: Chinchilla asks for {} tokens</source>
        <translation>subtreinado: Chinchilla pede {} tokens</translation>
    </message>
    <message>
        <source>{tokens:,.0f} tokens ÷ {params:,.0f} active parameters</source>
        <translation>{tokens:,.0f} tokens ÷ {params:,.0f} parâmetros ativos</translation>
    </message>
    <message>
        <source>Chinchilla: {rule:g} × {params} = {tokens} tokens</source>
        <translation>Chinchilla: {rule:g} × {params} = {tokens} tokens</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</source>
        <translation>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</translation>
    </message>
    <message>
        <source>{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit</source>
        <translation>{share:.0%} mantidos de um pico de {peak:,.0f} TFLOPS, denso, 16 bits</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>{:,.0f} TFLOPS kept on each</source>
        <translation>{:,.0f} TFLOPS mantidos em cada uma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message numerus="yes">
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation>
            <numerusform>{hours} horas de GPU ÷ {count:,} placa</numerusform>
            <numerusform>{hours} horas de GPU ÷ {count:,} placas</numerusform>
        </translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>aritmética</translation>
    </message>
    <message numerus="yes">
        <source>on {:,} cards</source>
        <translation>
            <numerusform>em {:,} placa</numerusform>
            <numerusform>em {:,} placas</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>{hours} hours × {watts:.0f} W of a {name}</source>
        <translation>{hours} horas × {watts:.0f} W de uma {name}</translation>
    </message>
    <message>
        <source>processors, network and cooling come on top</source>
        <translation>processadores, rede e refrigeração vêm à parte</translation>
    </message>
    <message>
        <source>board power in the catalog: {}</source>
        <translation>consumo da placa no catálogo: {}</translation>
    </message>
    <message>
        <source>the cards alone</source>
        <translation>só as placas</translation>
    </message>
    <message>
        <source>{} years</source>
        <translation>{} anos</translation>
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
            <numerusform>{} dia</numerusform>
            <numerusform>{} dias</numerusform>
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
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Money, unknown</source>
        <translation>Dinheiro, desconhecido</translation>
    </message>
    <message>
        <source>Nobody has a price of this card</source>
        <translation>Ninguém tem um preço desta placa</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>o catálogo</translation>
    </message>
    <message>
        <source>no price of the card</source>
        <translation>sem preço da placa</translation>
    </message>
    <message>
        <source>{hours} GPU-hours × {price} USD</source>
        <translation>{hours} horas de GPU × {price} USD</translation>
    </message>
    <message>
        <source>electricity of the cards: {}</source>
        <translation>eletricidade das placas: {}</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>alugado</translation>
    </message>
    <message>
        <source>owned, with electricity</source>
        <translation>próprio, com eletricidade</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Memória necessária</translation>
    </message>
    <message>
        <source>at least, over all cards</source>
        <translation>pelo menos, em todas as placas</translation>
    </message>
    <message>
        <source>at least; the cards have {}</source>
        <translation>pelo menos; as placas têm {}</translation>
    </message>
    <message numerus="yes">
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation>
            <numerusform>não cabe: {count:,} placa de {size} no mínimo</numerusform>
            <numerusform>não cabe: {count:,} placas de {size} no mínimo</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}</source>
        <translation>{bytes:g} bytes × {params:,.0f} parâmetros, todos eles = {size}</translation>
    </message>
    <message>
        <source>16-bit weights and gradients, 32-bit copy and two moments of Adam</source>
        <translation>pesos e gradientes em 16 bits, cópia em 32 bits e dois momentos do Adam</translation>
    </message>
    <message>
        <source>activations of one sequence, recomputed: {}</source>
        <translation>ativações de uma sequência, recalculadas: {}</translation>
    </message>
</context>
<context>
    <name>RooflineCard</name>
    <message>
        <source>The roofline of your machine</source>
        <translation>O roofline da sua máquina</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{model} em {rig}</translation>
    </message>
    <message>
        <source>Writing a token</source>
        <translation>Escrever um token</translation>
    </message>
    <message>
        <source>Reading a prompt, {} tokens at once</source>
        <translation>Ler um prompt, {} tokens de uma vez</translation>
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
        <translation>alcançado, est.</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>tokens por segundo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leitura do prompt</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a byte, and arithmetic is the limit.</source>
        <translation>A escrita lê todos os pesos ativos para um token: {low} FLOP por byte, então a memória é o limite. Um prompt usa os mesmos bytes para muitos tokens: {high} FLOP por byte, e a aritmética é o limite.</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a byte, but memory is still the limit: much is read, or few tokens come at once.</source>
        <translation>A escrita lê todos os pesos ativos para um token: {low} FLOP por byte, então a memória é o limite. Um prompt usa os mesmos bytes para muitos tokens, {high} FLOP por byte, mas a memória ainda é o limite: lê-se muito, ou poucos tokens vêm de uma vez.</translation>
    </message>
    <message>
        <source>A part of the weights lies in RAM, whose lower roof is dashed: points of the whole model lie between both.</source>
        <translation>Parte dos pesos fica na RAM, cujo teto mais baixo está tracejado: os pontos do modelo inteiro ficam entre os dois.</translation>
    </message>
    <message>
        <source>Work of a token</source>
        <translation>Trabalho de um token</translation>
    </message>
    <message>
        <source>2 FLOP for each of the {:.3g} billion values passed, and looking back</source>
        <translation>2 FLOP para cada um dos {:.3g} bilhões de valores percorridos, e o olhar para trás</translation>
    </message>
    <message>
        <source>inference: 2 × active parameters, and attention</source>
        <translation>inferência: 2 × parâmetros ativos, e a atenção</translation>
    </message>
    <message>
        <source>The ridge</source>
        <translation>A crista</translation>
    </message>
    <message>
        <source>{:,.0f} FLOP a byte</source>
        <translation>{:,.0f} FLOP por byte</translation>
    </message>
    <message>
        <source>peak {peak}/s ÷ bandwidth {bandwidth}/s</source>
        <translation>pico {peak}/s ÷ largura de banda {bandwidth}/s</translation>
    </message>
    <message>
        <source>where {} turns from one limit to the other</source>
        <translation>onde {} passa de um limite ao outro</translation>
    </message>
    <message>
        <source>{} FLOP a byte</source>
        <translation>{} FLOP por byte</translation>
    </message>
    <message>
        <source>{flop} ÷ {size} read</source>
        <translation>{flop} ÷ {size} lidos</translation>
    </message>
    <message>
        <source>allowed: {}/s</source>
        <translation>permitido: {}/s</translation>
    </message>
    <message>
        <source>limited by arithmetic</source>
        <translation>limitado pela aritmética</translation>
    </message>
    <message>
        <source>limited by memory bandwidth</source>
        <translation>limitado pela largura de banda da memória</translation>
    </message>
    <message>
        <source>reached: {rate} tokens a second, est., are {flops}/s</source>
        <translation>alcançado: {rate} tokens por segundo, est., são {flops}/s</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>The memory bandwidth of this machine is not known.</source>
        <translation>A largura de banda da memória desta máquina não é conhecida.</translation>
    </message>
    <message>
        <source>{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}.</source>
        <translation>{name}: a aritmética é o limite a partir de {ridge:.0f} FLOP por byte. {points}.</translation>
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
        <translation>FLOP/s alcançados</translation>
    </message>
    <message>
        <source>FLOP/s allowed</source>
        <translation>FLOP/s permitidos</translation>
    </message>
    <message>
        <source>FLOP for each byte read from memory</source>
        <translation>FLOP para cada byte lido da memória</translation>
    </message>
    <message>
        <source>FLOP a second</source>
        <translation>FLOP por segundo</translation>
    </message>
    <message>
        <source>memory is the limit</source>
        <translation>a memória é o limite</translation>
    </message>
    <message>
        <source>arithmetic is</source>
        <translation>a aritmética é</translation>
    </message>
</context>
<context>
    <name>RoutingCard</name>
    <message>
        <source>Which experts a token takes</source>
        <translation>Quais especialistas um token usa</translation>
    </message>
    <message>
        <source>the cat sat on the mat and the dog saw the cat</source>
        <translation>o gato sentou no tapete e o cachorro viu o gato</translation>
    </message>
    <message>
        <source>Text to route, word by word</source>
        <translation>Texto para rotear, palavra por palavra</translation>
    </message>
    <message>
        <source>Keep earlier tokens lit</source>
        <translation>Manter tokens anteriores acesos</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Próximo token</translation>
    </message>
    <message>
        <source>Experts touched</source>
        <translation>Especialistas tocados</translation>
    </message>
    <message>
        <source>Experts of a layer that a batch touches</source>
        <translation>Especialistas de uma camada que um lote toca</translation>
    </message>
    <message>
        <source>Tokens in the batch</source>
        <translation>Tokens no lote</translation>
    </message>
    <message>
        <source>Dark: the experts of the token shown. Pale: of the tokens before it. The router here has this model&apos;s shape and random weights, because the true ones are in the model&apos;s file; which experts light up is made up, how many is not.</source>
        <translation>Escuro: os especialistas do token exibido. Claro: dos tokens anteriores. O roteador aqui tem a forma deste modelo e pesos aleatórios, porque os verdadeiros estão no arquivo do modelo; quais especialistas acendem é inventado, quantos não.</translation>
    </message>
    <message>
        <source>{} is dense: every token passes all parameters of every layer, and there is nothing to choose. Pick a mixture of experts above to see routing.</source>
        <translation>{} é denso: cada token passa por todos os parâmetros de cada camada, e não há nada a escolher. Escolha acima uma mistura de especialistas para ver o roteamento.</translation>
    </message>
    <message>
        <source> One more, shared, expert is passed by every token.</source>
        <translation> Por mais um, compartilhado, passam todos os tokens.</translation>
    </message>
    <message>
        <source>{name} mixes experts in {layers} of its {every} layers: a router scores all {all} for each token, reads the {used} best and mixes their answers.</source>
        <translation>{name} mistura especialistas em {layers} de suas {every} camadas: um roteador pontua todos os {all} para cada token, lê os {used} melhores e mistura as respostas deles.</translation>
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
        <translation>Parcela dos especialistas que um token lê, {}</translation>
    </message>
    <message>
        <source>experts are {} of this model&apos;s parameters</source>
        <translation>os especialistas são {} dos parâmetros deste modelo</translation>
    </message>
    <message>
        <source>{used} of {all} in each layer</source>
        <translation>{used} de {all} em cada camada</translation>
    </message>
    <message>
        <source>One token reads</source>
        <translation>Um token lê</translation>
    </message>
    <message>
        <source>Different experts lit in a layer, {}</source>
        <translation>Especialistas diferentes acesos em uma camada, {}</translation>
    </message>
    <message>
        <source>{lit:,} lit cells in {layers} layers; repeated words take the same experts</source>
        <translation>{lit:,} células acesas em {layers} camadas; palavras repetidas usam os mesmos especialistas</translation>
    </message>
    <message>
        <source>different experts a layer; tokens lit: {}</source>
        <translation>especialistas diferentes por camada; tokens acesos: {}</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Na figura</translation>
    </message>
    <message>
        <source>Experts that a batch of {n} tokens touches, {value}</source>
        <translation>Especialistas que um lote de {n} tokens toca, {value}</translation>
    </message>
    <message>
        <source>if tokens choose evenly and on their own; real routers are a little uneven and touch somewhat fewer</source>
        <translation>se os tokens escolherem por igual e de forma independente; roteadores reais são um pouco desiguais e tocam alguns a menos</translation>
    </message>
    <message>
        <source>of {all} experts a layer, on average</source>
        <translation>de {all} especialistas por camada, em média</translation>
    </message>
    <message>
        <source>A batch of {} tokens touches</source>
        <translation>Um lote de {} tokens toca</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{} tokens</translation>
    </message>
    <message>
        <source>Tokens that touch 99 % of the experts, {}</source>
        <translation>Tokens que tocam 99 % dos especialistas, {}</translation>
    </message>
    <message>
        <source>a prompt is read in batches of 512: it reads nearly all weights, whatever the number of active parameters</source>
        <translation>um prompt é lido em lotes de 512: lê quase todos os pesos, seja qual for o número de parâmetros ativos</translation>
    </message>
    <message>
        <source>why reading a prompt takes all weights, and one user&apos;s writing few</source>
        <translation>por que ler um prompt usa todos os pesos, e a escrita de um só usuário, poucos</translation>
    </message>
    <message>
        <source>99 % of the experts after</source>
        <translation>99 % dos especialistas após</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>Experts that the token &apos;{}&apos; takes</source>
        <translation>Especialistas que o token “{}” usa</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; takes {used} of {all} experts in each of {layers} layers; in the first: {first}.</source>
        <translation>“{token}” usa {used} de {all} especialistas em cada uma das {layers} camadas; na primeira: {first}.</translation>
    </message>
    <message>
        <source>layer {}</source>
        <translation>camada {}</translation>
    </message>
    <message>
        <source>expert 1</source>
        <translation>especialista 1</translation>
    </message>
    <message>
        <source>expert {}</source>
        <translation>especialista {}</translation>
    </message>
    <message>
        <source>Layer {layer}: experts {taken}</source>
        <translation>Camada {layer}: especialistas {taken}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>1.2 GB for each billion active parameters?</source>
        <translation>1,2 GB para cada bilhão de parâmetros ativos?</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>A regra diz</translation>
    </message>
    <message>
        <source>from {} active parameters</source>
        <translation>a partir de {} parâmetros ativos</translation>
    </message>
    <message>
        <source>The rule, {}</source>
        <translation>A regra, {}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>buffers</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>{quant}, {context}, on this machine</source>
        <translation>{quant}, {context}, nesta máquina</translation>
    </message>
    <message>
        <source>Memory needed, {}</source>
        <translation>Memória necessária, {}</translation>
    </message>
    <message>
        <source>{:.1f} times the rule</source>
        <translation>{:.1f} vezes a regra</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Erro de</translation>
    </message>
    <message>
        <source>the rule counts what a token uses, memory holds all experts</source>
        <translation>a regra conta o que um token usa, a memória guarda todos os especialistas</translation>
    </message>
    <message>
        <source>the rule counts what a token multiplies, memory holds the tables too</source>
        <translation>a regra conta o que um token multiplica, a memória guarda também as tabelas</translation>
    </message>
    <message>
        <source>for a dense model the rule asks for more than needed at this context</source>
        <translation>para um modelo denso, a regra pede mais que o necessário com este contexto</translation>
    </message>
    <message>
        <source>for a dense model active and total are the same</source>
        <translation>em um modelo denso, ativos e total são o mesmo</translation>
    </message>
</context>
<context>
    <name>RunFields</name>
    <message>
        <source>Your run</source>
        <translation>Seu treinamento</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>Partir de um modelo</translation>
    </message>
    <message>
        <source>Parameters, all</source>
        <translation>Parâmetros, todos</translation>
    </message>
    <message>
        <source>Parameters, active for a token</source>
        <translation>Parâmetros, ativos por token</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Tokens de treinamento</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>Tokens de uma sequência</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Quantas placas</translation>
    </message>
    <message>
        <source>Share of the card&apos;s peak that is kept</source>
        <translation>Parcela do pico da placa que se mantém</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>of which active</source>
        <translation>dos quais ativos</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>quantas</translation>
    </message>
    <message>
        <source>kept of their peak</source>
        <translation>mantidos do pico</translation>
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
        <translation>Não cabe: estes comandos ficariam sem memória aqui.</translation>
    </message>
    <message>
        <source>Its shape is not published, so nobody can say how to place it.</source>
        <translation>A forma dele não foi publicada, então ninguém sabe dizer como distribuí-lo.</translation>
    </message>
</context>
<context>
    <name>ScalingCard</name>
    <message>
        <source>The scaling law</source>
        <translation>A lei de escala</translation>
    </message>
    <message>
        <source>loss at the compute of your run</source>
        <translation>perda com o cálculo do seu treinamento</translation>
    </message>
    <message>
        <source>Loss against size at equal compute</source>
        <translation>Perda segundo o tamanho com o mesmo cálculo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>{:g} × the compute</source>
        <translation>{:g} × a computação</translation>
    </message>
    <message>
        <source>Each line spends {flop} FLOP on models of every size: small ones read more text, large ones less. The floor of the valley is the best use of that compute. Drag to go along it.</source>
        <translation>Cada linha gasta {flop} FLOP em modelos de todos os tamanhos: os pequenos leem mais texto, os grandes menos. O fundo do vale é o melhor uso desse cálculo. Arraste para percorrê-la.</translation>
    </message>
    <message>
        <source>{address}, read {date}</source>
        <translation>{address}, lido em {date}</translation>
    </message>
    <message>
        <source>loss of your run, {:.3f} above the best for its compute</source>
        <translation>perda do seu treinamento, {:.3f} acima da melhor para o cálculo dele</translation>
    </message>
    <message>
        <source>Best size by it</source>
        <translation>Melhor tamanho por ela</translation>
    </message>
    <message>
        <source>{tokens} tokens, {ratio:.0f} for each parameter</source>
        <translation>{tokens} tokens, {ratio:.0f} por parâmetro</translation>
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
        <translation>Por escrita</translation>
    </message>
    <message>
        <source>Only counted text can be told apart by script.</source>
        <translation>Só o texto contado pode ser separado por escrita.</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>Nenhuma letra ainda.</translation>
    </message>
    <message>
        <source>Digits and signs are left out. Chinese, kana and Thai have no spaces between words.</source>
        <translation>Algarismos e sinais ficam de fora. Chinês, kana e tailandês não têm espaços entre as palavras.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
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
        <translation>tokens por palavra</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation>Tamanhos de memória</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB (2³⁰ bytes)</translation>
    </message>
    <message>
        <source>GB as on the box (10⁹ bytes)</source>
        <translation>GB como na caixa (10⁹ bytes)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Claro, escuro ou alto contraste.</translation>
    </message>
    <message>
        <source>Changes at the next start.</source>
        <translation>Muda no próximo início.</translation>
    </message>
    <message>
        <source>Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>Também Ctrl+Mais, Ctrl+Menos e Ctrl+0.</translation>
    </message>
    <message>
        <source>Engines and drivers count in GiB, boxes in GB.</source>
        <translation>Motores e drivers contam em GiB, caixas em GB.</translation>
    </message>
    <message>
        <source>decides between “Runs well” and “Slow”</source>
        <translation>decide entre “Roda bem” e “Lento”</translation>
    </message>
    <message>
        <source>What each use asks for</source>
        <translation>O que cada uso pede</translation>
    </message>
    <message>
        <source>{:.0f} tok/s or more</source>
        <translation>{:.0f} tok/s ou mais</translation>
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
        <translation>{quant} em bytes: {parts}</translation>
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
        <translation>Velocidade de cada modelo</translation>
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
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>tok/s, est.</source>
        <translation>tok/s, est.</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Memória, GiB</translation>
    </message>
    <message>
        <source>comfortable for {}: {:.0f} tok/s</source>
        <translation>confortável para {}: {:.0f} tok/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
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
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>SpeedTab</name>
    <message>
        <source>Speed as the context fills</source>
        <translation>Velocidade conforme o contexto enche</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Espera pela primeira palavra</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context</source>
        <translation>tok/s segundo os tokens no contexto</translation>
    </message>
    <message>
        <source>seconds by length of the prompt</source>
        <translation>segundos conforme o tamanho do prompt</translation>
    </message>
    <message>
        <source>From {first} tok/s with little in the context to {last} at {tokens}.</source>
        <translation>De {first} tok/s com pouco no contexto a {last} com {tokens}.</translation>
    </message>
    <message>
        <source>Tokens in the context</source>
        <translation>Tokens no contexto</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>A prompt of {tokens} tokens is read in {low} to {high}.</source>
        <translation>Um prompt de {tokens} tokens é lido em {low} a {high}.</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>Tokens no prompt</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>comfortable for {use}: {speed} tok/s</source>
        <translation>confortável para {use}: {speed} tok/s</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context, without drafts</source>
        <translation>tok/s por tokens no contexto, sem rascunhos</translation>
    </message>
    <message>
        <source>seconds by length of the prompt, once it is loaded</source>
        <translation>segundos por comprimento do prompt, depois de carregado</translation>
    </message>
    <message>
        <source>Drafts by {name} make it slower here: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>Os rascunhos de {name} o deixam mais lento aqui: {before} → {now} tok/s. Um passo de {time} rende {tokens} tokens.</translation>
    </message>
    <message>
        <source>With drafts by {name}: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>Com rascunhos de {name}: {before} → {now} tok/s. Um passo de {time} rende {tokens} tokens.</translation>
    </message>
    <message>
        <source>Loading the model takes {span}, limited by {limit} ({formula}). The first word of a cold start waits for it.</source>
        <translation>Carregar o modelo leva {span}, limitado por {limit} ({formula}). A primeira palavra de uma partida a frio espera por isso.</translation>
    </message>
    <message>
        <source>Writes {generation} tok/s with an empty context and reads prompts at {prefill} tok/s; limited by {limit}.</source>
        <translation>Escreve {generation} tok/s com o contexto vazio e lê prompts a {prefill} tok/s; limitado por {limit}.</translation>
    </message>
    <message>
        <source>You measured this; {speed} tok/s were estimated.</source>
        <translation>Você mediu isto; {speed} tok/s eram estimados.</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>Um token leva {time}</translation>
    </message>
    <message>
        <source>with an empty context</source>
        <translation>com o contexto vazio</translation>
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
        <translation>Quem escreve</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ao lado</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A short question, 64 tokens</source>
        <translation>Uma pergunta curta, 64 tokens</translation>
    </message>
    <message>
        <source>A page, 512 tokens</source>
        <translation>Uma página, 512 tokens</translation>
    </message>
    <message>
        <source>An article, 4K tokens</source>
        <translation>Um artigo, 4K tokens</translation>
    </message>
    <message>
        <source>A long report, 16K tokens</source>
        <translation>Um relatório longo, 16K tokens</translation>
    </message>
    <message>
        <source>A code base, 64K tokens</source>
        <translation>Uma base de código, 64K tokens</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Do início</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Até o fim</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>What the speed feels like</source>
        <translation>Como a velocidade é sentida</translation>
    </message>
    <message>
        <source>The text below comes as fast as the model would write it here, after the wait for the first word. People read {low:.0f} to {high:.0f} words a second: what is slower makes you wait, what is faster does not.</source>
        <translation>O texto abaixo vem tão rápido quanto o modelo o escreveria aqui, após a espera pela primeira palavra. As pessoas leem de {low:.0f} a {high:.0f} palavras por segundo: o que é mais lento faz esperar, o que é mais rápido não.</translation>
    </message>
    <message>
        <source>Pace against reading</source>
        <translation>Ritmo comparado à leitura</translation>
    </message>
    <message>
        <source>tokens a second, logarithmic</source>
        <translation>tokens por segundo, logarítmico</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>Ritmo de leitura</translation>
    </message>
    <message>
        <source>{words} words of this text are {tokens} tokens ({vocabulary}), so people read {low} to {high} tokens a second. {source}</source>
        <translation>{words} palavras deste texto são {tokens} tokens ({vocabulary}), então as pessoas leem de {low} a {high} tokens por segundo. {source}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>SpeedWriters</name>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The machine is not known yet.</source>
        <translation>A máquina ainda não é conhecida.</translation>
    </message>
    <message>
        <source>{model} does not run here with a prompt of {tokens} tokens.</source>
        <translation>{model} não roda aqui com um prompt de {tokens} tokens.</translation>
    </message>
</context>
<context>
    <name>StartFields</name>
    <message>
        <source>Loaded from</source>
        <translation>Carregado de</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Tokens de rascunho</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceitação</translation>
    </message>
    <message>
        <source>Not counted: it is loaded</source>
        <translation>Não contado: já carregado</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Por vez</translation>
    </message>
    <message>
        <source>0 to 1; empty: {span}, as measured elsewhere</source>
        <translation>De 0 a 1; vazio: {span}, como medido em outros lugares</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None suits</source>
        <translation>Nenhum serve</translation>
    </message>
    <message>
        <source>Its own block (MTP)</source>
        <translation>O próprio bloco (MTP)</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Plan a rig you do not own yet</source>
        <translation>Planeje uma máquina que você ainda não tem</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>Partir deste computador</translation>
    </message>
    <message>
        <source>Choose parts, or open a .rig.json file: every page then answers for that rig.</source>
        <translation>Escolha peças ou abra um arquivo .rig.json: todas as páginas passam a responder por essa máquina.</translation>
    </message>
    <message>
        <source>Your planned rigs</source>
        <translation>Suas máquinas planejadas</translation>
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
        <translation>Não foi possível ler o catálogo.</translation>
    </message>
    <message>
        <source>{}. Choose your card under This computer.</source>
        <translation>{}. Escolha sua placa em Este computador.</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>Não foi possível ler este computador.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: nada sai deste computador</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>The user guide</source>
        <translation>O guia do usuário</translation>
    </message>
    <message>
        <source>Models up to {}</source>
        <translation>Modelos até {}</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Detectando</translation>
    </message>
    <message>
        <source>Detected just now</source>
        <translation>Detectado agora mesmo</translation>
    </message>
    <message>
        <source>Detected {} min ago</source>
        <translation>Detectado há {} min</translation>
    </message>
    <message>
        <source>Detected {} h ago</source>
        <translation>Detectado há {} h</translation>
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
        <translation>Memória em {}</translation>
    </message>
    <message>
        <source>GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change.</source>
        <translation>GiB são 2³⁰ bytes, GB são 10⁹ bytes. Clique para mudar.</translation>
    </message>
    <message>
        <source>Text size {:.0%}</source>
        <translation>Tamanho do texto {:.0%}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message>
        <source>What a quantization loses</source>
        <translation>O que uma quantização perde</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Published measurements. The divergence (KL) compares the probabilities of every next token with those of the unquantized model: 0 is the same model. It ranks more truly than perplexity, which can even fall. Figures of one study must not be compared with another&apos;s: the same quantization of another model on a harder text diverges a hundred times more.</source>
        <translation>Medições publicadas. A divergência (KL) compara as probabilidades de cada próximo token com as do modelo não quantizado: 0 é o mesmo modelo. Ela classifica melhor que a perplexidade, que pode até cair. Números de um estudo não devem ser comparados com os de outro: a mesma quantização de outro modelo em um texto mais difícil diverge cem vezes mais.</translation>
    </message>
    <message>
        <source>Study: model and text</source>
        <translation>Estudo: modelo e texto</translation>
    </message>
    <message>
        <source>Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed.</source>
        <translation>Disco: simples. Losango ◆: com matriz de importância. ≈: tamanho calculado.</translation>
    </message>
    <message>
        <source>Quantizations, the least changed first</source>
        <translation>Quantizações, a menos alterada primeiro</translation>
    </message>
    <message>
        <source>text not stated</source>
        <translation>texto não informado</translation>
    </message>
    <message>
        <source>KV cache: {name}, {dataset}</source>
        <translation>Cache KV: {name}, {dataset}</translation>
    </message>
    <message>
        <source>Weights: {name}, {dataset}</source>
        <translation>Pesos: {name}, {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation>
            <numerusform>{count} quantização, contra {reference}, {date}. {source}</numerusform>
            <numerusform>{count} quantizações, contra {reference}, {date}. {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unstated reference</source>
        <translation>uma referência não informada</translation>
    </message>
    <message>
        <source>mean divergence, nats</source>
        <translation>divergência média, nats</translation>
    </message>
    <message>
        <source>median divergence, nats</source>
        <translation>divergência mediana, nats</translation>
    </message>
    <message>
        <source>perplexity increase, %</source>
        <translation>aumento da perplexidade, %</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplexidade</translation>
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
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mesmo token mais provável</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>{:g} bits</source>
        <translation>{:g} bits</translation>
    </message>
    <message>
        <source>measured on {dataset}, against {reference}</source>
        <translation>medido em {dataset}, contra {reference}</translation>
    </message>
    <message>
        <source>a text that is not stated</source>
        <translation>um texto não informado</translation>
    </message>
    <message>
        <source>a reference that is not stated</source>
        <translation>uma referência não informada</translation>
    </message>
    <message>
        <source>importance matrix: {}</source>
        <translation>matriz de importância: {}</translation>
    </message>
    <message>
        <source>with an importance matrix</source>
        <translation>com matriz de importância</translation>
    </message>
    <message>
        <source>one token in a hundred diverges by more than {:.3g} nats</source>
        <translation>um token em cem diverge mais de {:.3g} nats</translation>
    </message>
    <message>
        <source>the size is computed from the model&apos;s tensors</source>
        <translation>o tamanho é calculado a partir dos tensores do modelo</translation>
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
        <translation>Com seu modelo e sua máquina</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>Termos relacionados</translation>
    </message>
    <message>
        <source>Also: {}</source>
        <translation>Também: {}</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fonte:</translation>
    </message>
    <message>
        <source>Try it out: {}</source>
        <translation>Experimente: {}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Open in the glossary</source>
        <translation>Abrir no glossário</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Press F1 to have it explained.</source>
        <translation>Pressione F1 para ver a explicação.</translation>
    </message>
</context>
<context>
    <name>ThresholdsCard</name>
    <message>
        <source>Legal thresholds</source>
        <translation>Limiares legais</translation>
    </message>
    <message>
        <source>{} × above</source>
        <translation>{} × acima</translation>
    </message>
    <message>
        <source>{} × below</source>
        <translation>{} × abaixo</translation>
    </message>
    <message>
        <source>{address}, read {date}; no legal advice</source>
        <translation>{address}, lido em {date}; não é orientação jurídica</translation>
    </message>
    <message>
        <source>Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are estimates by Epoch AI (CC BY 4.0), since their makers publish no figures.</source>
        <translation>Conhecidos aqui acima de 10²⁵: {count}, os maiores {names}. {estimated} deles são estimativas da Epoch AI (CC BY 4.0), pois os fabricantes não publicam números.</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Which card for which model, computed</source>
        <translation>Qual placa para qual modelo, calculado</translation>
    </message>
    <message>
        <source>An article puts these models on cards of these sizes. Its whole table is not at hand: what is compared here are its three statements about cards, each in the readings that it may have meant, with the memory of a real card of that size, for one conversation at the context of the top bar.</source>
        <translation>Um artigo põe estes modelos em placas destes tamanhos. A tabela inteira dele não está disponível: aqui se comparam suas três afirmações sobre placas, cada uma nas leituras que pode ter pretendido, com a memória de uma placa real desse tamanho, para uma conversa com o contexto da barra superior.</translation>
    </message>
    <message>
        <source>What {} really holds</source>
        <translation>O que {} realmente comporta</translation>
    </message>
    <message>
        <source>computing for all models</source>
        <translation>calculando para todos os modelos</translation>
    </message>
    <message>
        <source>read as {quant}: needs {needs}, the card can hold {holds}</source>
        <translation>lido como {quant}: precisa de {needs}, a placa comporta {holds}</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule {}</source>
        <translation>pela regra do próprio artigo {}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}</source>
        <translation>pesos {weights} + cache KV {kv} + buffers e driver {rest} = {all}</translation>
    </message>
    <message>
        <source>not full precision: 8 bits a weight</source>
        <translation>não é precisão completa: 8 bits por peso</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule</source>
        <translation>pela regra do próprio artigo</translation>
    </message>
    <message>
        <source>{claim}: {verdict}</source>
        <translation>{claim}: {verdict}</translation>
    </message>
    <message>
        <source>none of the catalog&apos;s models</source>
        <translation>nenhum dos modelos do catálogo</translation>
    </message>
    <message>
        <source>whole, with little loss, at {at}: {models}</source>
        <translation>inteiros, com pouca perda, em {at}: {models}</translation>
    </message>
    <message>
        <source>{}: the largest model of each of three families</source>
        <translation>{}: o maior modelo de cada uma de três famílias</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How long an answer takes</source>
        <translation>Quanto tempo leva uma resposta</translation>
    </message>
    <message>
        <source>From sending to the last word, the prompt included; the pace falls as the context fills.</source>
        <translation>Do envio até a última palavra, com o prompt incluído; o ritmo cai conforme o contexto enche.</translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation>Uma ou duas frases</translation>
    </message>
    <message>
        <source>A typical answer</source>
        <translation>Uma resposta típica</translation>
    </message>
    <message>
        <source>A page of code</source>
        <translation>Uma página de código</translation>
    </message>
    <message>
        <source>A reasoning chain</source>
        <translation>Uma cadeia de raciocínio</translation>
    </message>
    <message>
        <source>A long reasoning chain</source>
        <translation>Uma longa cadeia de raciocínio</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>to read it</source>
        <translation>para ler</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Tokens of the same text</source>
        <translation>Tokens do mesmo texto</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Nenhum texto ainda.</translation>
    </message>
    <message>
        <source>{fewest} needs the fewest tokens, {few}; {most} the most, {many}.</source>
        <translation>{fewest} precisa de menos tokens, {few}; {most} de mais, {many}.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>no mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>how</source>
        <translation>como</translation>
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
        <translation>Tempo para um token</translation>
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
        <translation>O texto, cortado nos seus tokens</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Latin, plain letters</source>
        <translation>Latim, letras simples</translation>
    </message>
    <message>
        <source>Latin, accented words</source>
        <translation>Latim, palavras acentuadas</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Scripts of India</source>
        <translation>Escritas da Índia</translation>
    </message>
    <message>
        <source>Thai, Lao, Khmer, Burmese</source>
        <translation>Tailandês, laosiano, khmer, birmanês</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caracteres chineses</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>Kana japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Outras escritas</translation>
    </message>
    <message>
        <source>{low}–{high} est.</source>
        <translation>{low}–{high} est.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>nenhum token</translation>
    </message>
    <message>
        <source>Token {number}: {detail}</source>
        <translation>Token {number}: {detail}</translation>
    </message>
    <message>
        <source>“{text}” takes {n} tokens from {number} on: {detail}</source>
        <translation>“{text}” ocupa {n} tokens a partir do {number}: {detail}</translation>
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
        <translation>O mesmo texto em outros vocabulários</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
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
        <translation>Uma estimativa não mostra onde {} corta.</translation>
    </message>
    <message>
        <source>How {} begins:</source>
        <translation>Como {} começa:</translation>
    </message>
    <message>
        <source>The first {} characters:</source>
        <translation>Os primeiros {} caracteres:</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Parado antes do fim.</translation>
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
        <translation>Tamanho do contexto</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Find anything by name (Ctrl+K)</source>
        <translation>Buscar qualquer coisa pelo nome (Ctrl+K)</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Voltar a este computador</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>De um relatório</translation>
    </message>
    <message>
        <source>Report as a web page…</source>
        <translation>Relatório como página da web…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Relatório em PDF…</translation>
    </message>
    <message>
        <source>Copy a summary for a forum post</source>
        <translation>Copiar um resumo para um fórum</translation>
    </message>
    <message>
        <source>Table of models as CSV…</source>
        <translation>Tabela de modelos em CSV…</translation>
    </message>
    <message>
        <source>Table of models as Markdown…</source>
        <translation>Tabela de modelos em Markdown…</translation>
    </message>
    <message>
        <source>Rig and models as JSON…</source>
        <translation>Máquina e modelos em JSON…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Pular o tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>This is your computer</source>
        <translation>Este é o seu computador</translation>
    </message>
    <message>
        <source>Its memory decides which models run. The red mark is how much of it a model may take. If a fact is wrong, the pencil corrects it.</source>
        <translation>A memória dele decide quais modelos rodam. A marca vermelha é quanto dela um modelo pode ocupar. Se um dado estiver errado, o lápis o corrige.</translation>
    </message>
    <message>
        <source>These models suit it best</source>
        <translation>Estes modelos combinam melhor com ele</translation>
    </message>
    <message>
        <source>Each card says how well and how fast a model runs here, and with how much context. Why? shows the arithmetic, Run it the command to copy.</source>
        <translation>Cada cartão diz quão bem e quão rápido um modelo roda aqui, e com quanto contexto. Por quê? mostra as contas; Rodar, o comando para copiar.</translation>
    </message>
    <message>
        <source>Try other hardware before you buy it</source>
        <translation>Teste outro hardware antes de comprar</translation>
    </message>
    <message>
        <source>Plan a rig from any cards: every page then answers for that rig, until you go back to this computer. Ctrl+K finds everything else by name.</source>
        <translation>Planeje uma máquina com quaisquer placas: todas as páginas passam a responder por ela, até você voltar a este computador. Ctrl+K encontra todo o resto pelo nome.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>{name}: {params} parameters, {tokens} tokens. {count} models by their published figures.</source>
        <translation>{name}: {params} parâmetros, {tokens} tokens. {count} modelos pelos números publicados.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>parameters (active ones, of mixtures of experts)</source>
        <translation>parâmetros (os ativos, em misturas de especialistas)</translation>
    </message>
</context>
<context>
    <name>TrainingTopic</name>
    <message>
        <source>Training tokens against parameters</source>
        <translation>Tokens de treinamento segundo os parâmetros</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>Seu treinamento</translation>
    </message>
    <message>
        <source>What it took to train them</source>
        <translation>O que foi preciso para treiná-los</translation>
    </message>
    <message>
        <source>training tokens; grey lines: equal compute, 10 × apart</source>
        <translation>tokens de treinamento; linhas cinza: cálculo igual, 10 × entre uma e outra</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, or type its figures; click a model to start from it.</source>
        <translation>Discos são modelos densos, anéis são misturas de especialistas. Arraste seu treinamento, mova-o com as setas ou digite os números; clique em um modelo para partir dele.</translation>
    </message>
    <message>
        <source>{:g} tokens per parameter</source>
        <translation>{:g} tokens por parâmetro</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Parâmetros ativos</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Tokens de treinamento</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>Tokens por parâmetro</translation>
    </message>
    <message>
        <source>Beyond Chinchilla</source>
        <translation>Além de Chinchilla</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>Meus próprios números</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. The largest run on this map, {name}, took {times} times yours.</source>
        <translation>Um token de treinamento custa seis operações por parâmetro: duas para a frente, quatro para trás. O maior treinamento deste mapa, {name}, exigiu {times} vezes o seu.</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. Yours takes {times} times the largest run on this map, {name}.</source>
        <translation>Um token de treinamento custa seis operações por parâmetro: duas para a frente, quatro para trás. O seu exige {times} vezes o maior treinamento deste mapa, {name}.</translation>
    </message>
</context>
<context>
    <name>TrustedKeys</name>
    <message>
        <source>Trust a key…</source>
        <translation>Confiar em uma chave…</translation>
    </message>
    <message>
        <source>Signers you trust</source>
        <translation>Signatários de confiança</translation>
    </message>
    <message>
        <source>Public key of a signer</source>
        <translation>Chave pública de um signatário</translation>
    </message>
    <message>
        <source>Public keys (*.public.json)</source>
        <translation>Chaves públicas (*.public.json)</translation>
    </message>
    <message>
        <source>Updates signed by {} are trusted</source>
        <translation>As atualizações assinadas por {} são de confiança</translation>
    </message>
    <message>
        <source>Updates signed by {} ask first again</source>
        <translation>As atualizações assinadas por {} voltam a perguntar antes</translation>
    </message>
    <message>
        <source>None: every update asks for your word first.</source>
        <translation>Nenhum: cada atualização pergunta antes.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the key of {}</source>
        <translation>Esquecer a chave de {}</translation>
    </message>
</context>
<context>
    <name>UpgradeRow</name>
    <message>
        <source>What if?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{} como máquina “E se…”</translation>
    </message>
    <message>
        <source>Becomes comfortable:</source>
        <translation>Fica confortável:</translation>
    </message>
    <message>
        <source>Gets faster:</source>
        <translation>Fica mais rápido:</translation>
    </message>
    <message>
        <source>Fits, slowly:</source>
        <translation>Cabe, devagar:</translation>
    </message>
    <message>
        <source>Without a price it cannot be ranked</source>
        <translation>Sem um preço não dá para classificar</translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation>O melhor pelo dinheiro</translation>
    </message>
    <message>
        <source>{:.0%} as much for the money as the first</source>
        <translation>{:.0%} do que o primeiro rende pelo dinheiro</translation>
    </message>
    <message>
        <source>Supply: {:,.0f} W or more</source>
        <translation>Fonte: {:,.0f} W ou mais</translation>
    </message>
</context>
<context>
    <name>UpgradeStore</name>
    <message>
        <source>With {}</source>
        <translation>Com {}</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>One change at a time, the best for the money first. Prices of used parts move by the week: type your own at a card&apos;s pencil under Build a rig.</source>
        <translation>Uma troca por vez, a que mais rende pelo dinheiro primeiro. Os preços de peças usadas mudam toda semana: digite os seus no lápis de uma placa em Montar máquina.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Nada a trocar aqui</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>Do que preciso para um modelo?</translation>
    </message>
    <message>
        <source>The memory of {} is soldered beside the chip.</source>
        <translation>A memória de {} é soldada ao lado do chip.</translation>
    </message>
    <message>
        <source>Comparing single changes.</source>
        <translation>Comparando trocas isoladas.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>No single change for that money would help {}.</source>
        <translation>Nenhuma troca isolada por esse dinheiro ajudaria {}.</translation>
    </message>
    <message>
        <source>No single change would help {}: it runs everything that was looked at.</source>
        <translation>Nenhuma troca isolada ajudaria {}: roda tudo o que foi examinado.</translation>
    </message>
    <message>
        <source>For {}, {} at {} context, {:g} tokens per second and more.</source>
        <translation>Para {}, {} com {} de contexto, {:g} tokens por segundo ou mais.</translation>
    </message>
</context>
<context>
    <name>UsableCard</name>
    <message>
        <source>What models may use</source>
        <translation>O que os modelos podem usar</translation>
    </message>
    <message>
        <source>hatched: in use now; red: reserve begins</source>
        <translation>hachurado: em uso agora; vermelho: começa a reserva</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Memória unificada</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memória do sistema</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Model to serve</source>
        <translation>Modelo a servir</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>Usuários ao mesmo tempo</translation>
    </message>
    <message>
        <source>Context of each user</source>
        <translation>Contexto de cada usuário</translation>
    </message>
    <message>
        <source>Least tokens per second of each</source>
        <translation>Mínimo de tokens por segundo de cada um</translation>
    </message>
    <message>
        <source>What joins several machines</source>
        <translation>O que une várias máquinas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Context each</source>
        <translation>Contexto de cada</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>tok/s each</source>
        <translation>tok/s cada</translation>
    </message>
    <message>
        <source>Machines joined by</source>
        <translation>Máquinas unidas por</translation>
    </message>
    <message>
        <source>When one machine is outgrown</source>
        <translation>Quando uma máquina não basta mais</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>{}, {} as {}. Choose another machine at the top.</source>
        <translation>{}, {} em {}. Escolha outra máquina no topo.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>The ways</source>
        <translation>As formas</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>o que se compara</translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation>Serviço de quem</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>Do próprio fabricante</translation>
    </message>
    <message>
        <source>Hosted open weights</source>
        <translation>Pesos abertos hospedados</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Model to host</source>
        <translation>Modelo a hospedar</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Price of one whole machine</source>
        <translation>Preço de uma máquina inteira</translation>
    </message>
    <message>
        <source>Years over which it is written off</source>
        <translation>Anos em que ela é amortizada</translation>
    </message>
    <message numerus="yes">
        <source>{} years</source>
        <translation>
            <numerusform>{} ano</numerusform>
            <numerusform>{} anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the hours in which it can be busy</source>
        <translation>Parcela das horas em que pode estar ocupada</translation>
    </message>
    <message>
        <source>Share that a split sends on to the service</source>
        <translation>Parcela que uma divisão repassa ao serviço</translation>
    </message>
    <message>
        <source>over</source>
        <translation>em</translation>
    </message>
    <message>
        <source>busy at most</source>
        <translation>ocupada no máximo</translation>
    </message>
    <message>
        <source>Service of</source>
        <translation>Serviço de</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>Modelo próprio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>em</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>seu preço</translation>
    </message>
    <message>
        <source>Split sends on</source>
        <translation>Divisão repassa</translation>
    </message>
    <message>
        <source>{:g} in, {:g} out</source>
        <translation>{:g} entrada, {:g} saída</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What would make it run well</source>
        <translation>O que o faria rodar bem</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>O que o faria caber</translation>
    </message>
    <message>
        <source>Looking for the smallest changes…</source>
        <translation>Procurando as menores mudanças…</translation>
    </message>
    <message>
        <source>No single setting, memory upgrade or card does: it takes {needed}. Plan a rig for it to see what would.</source>
        <translation>Nenhum ajuste, upgrade de memória ou placa isolada basta: ele ocupa {needed}. Planeje uma máquina para ele e veja o que bastaria.</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Planejar máquina</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>{what}, about {price}</source>
        <translation>{what}, cerca de {price}</translation>
    </message>
    <message>
        <source>Let the advisor place the layers</source>
        <translation>Deixar o programa distribuir as camadas</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv}</source>
        <translation>Manter o cache KV em {kv}</translation>
    </message>
    <message>
        <source>Shorten the context to {context}</source>
        <translation>Encurtar o contexto para {context}</translation>
    </message>
    <message>
        <source>Take {quant} instead</source>
        <translation>Usar {quant} em vez disso</translation>
    </message>
    <message>
        <source>Take {quant} with a {kv} KV cache and {context} context</source>
        <translation>Usar {quant} com cache KV em {kv} e {context} de contexto</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>How the work grows</source>
        <translation>Como o trabalho cresce</translation>
    </message>
    <message>
        <source>FLOPs against context</source>
        <translation>FLOPs segundo o contexto</translation>
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
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Um token</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>O prompt inteiro</translation>
    </message>
    <message>
        <source>Looking back alone</source>
        <translation>Só o olhar para trás</translation>
    </message>
    <message>
        <source>Filled: the share of the work that is looking back</source>
        <translation>Preenchido: a parcela do trabalho que é olhar para trás</translation>
    </message>
    <message>
        <source>Each written token passes all active parameters once, whatever was said before, and looks back at what its layers keep.</source>
        <translation>Cada token escrito passa por todos os parâmetros ativos uma vez, não importa o que foi dito antes, e olha para trás, para o que suas camadas guardam.</translation>
    </message>
    <message>
        <source>A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 pairs of tokens: twice the length is four times the looking back.</source>
        <translation>Um prompt de n tokens passa pelos parâmetros n vezes e compara n × (n + 1) ÷ 2 pares de tokens: o dobro do tamanho é quatro vezes o olhar para trás.</translation>
    </message>
    <message>
        <source>The quadratic part alone. A window, an indexer or compression bends the line: beyond the bend, twice the length is twice the work.</source>
        <translation>Só a parte quadrática. Uma janela, um indexador ou compressão dobra a linha: além da dobra, o dobro do tamanho é o dobro do trabalho.</translation>
    </message>
    <message>
        <source>looking back outweighs the rest from {} on</source>
        <translation>olhar para trás pesa mais que o resto a partir de {}</translation>
    </message>
    <message>
        <source>looking back never outweighs the rest</source>
        <translation>olhar para trás nunca pesa mais que o resto</translation>
    </message>
    <message>
        <source>{share:.0%} looking back; {passed}</source>
        <translation>{share:.0%} olhando para trás; {passed}</translation>
    </message>
    <message>
        <source>{name}, {work} for one token at {context}</source>
        <translation>{name}, {work} para um token com {context}</translation>
    </message>
    <message>
        <source>{name}, {work} for a prompt of {context}</source>
        <translation>{name}, {work} para um prompt de {context}</translation>
    </message>
    <message>
        <source>a prompt: the first line × {tokens}, and looking back summed over its tokens = {work}</source>
        <translation>um prompt: a primeira linha × {tokens}, e o olhar para trás somado em seus tokens = {work}</translation>
    </message>
</context>
<context>
    <name>WorkloadCard</name>
    <message>
        <source>The workload</source>
        <translation>A carga de trabalho</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Conversas por mês</translation>
    </message>
    <message>
        <source>Tokens read in a conversation</source>
        <translation>Tokens lidos em uma conversa</translation>
    </message>
    <message>
        <source>Tokens written in a conversation</source>
        <translation>Tokens escritos em uma conversa</translation>
    </message>
    <message>
        <source>Share of the tokens read that is still cached</source>
        <translation>Parcela dos tokens lidos que ainda está em cache</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Tokens in, each</source>
        <translation>Tokens de entrada, cada</translation>
    </message>
    <message>
        <source>Tokens out, each</source>
        <translation>Tokens de saída, cada</translation>
    </message>
    <message>
        <source>of those in, cached</source>
        <translation>da entrada, em cache</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Atendimento</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>Busca em documentos</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>Escrever código</translation>
    </message>
    <message>
        <source>The article&apos;s million</source>
        <translation>O milhão do artigo</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Source: {}</source>
        <translation>Fonte: {}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo deu errado dentro do programa.</translation>
    </message>
    <message>
        <source>The program was ended by a fault the last time.</source>
        <translation>Na última vez, o programa foi encerrado por uma falha.</translation>
    </message>
    <message>
        <source>What is known of it is in {}</source>
        <translation>O que se sabe dela está em {}</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.</source>
        <translation>Um modelo precisa de 1,2 GB de memória de vídeo por bilhão de parâmetros ativos em 4 bits.</translation>
    </message>
    <message>
        <source>Wrong: all parameters must be in memory, not only the active ones, and 4 bit is about 0.6 GB a billion.</source>
        <translation>Errado: todos os parâmetros precisam estar na memória, não só os ativos, e 4 bits são cerca de 0,6 GB por bilhão.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of experts state total and active parameters apart.</source>
        <translation>A própria tabela do llama.cpp dá ao Q4_K_M 4,89 bits por peso. Fabricantes de misturas de especialistas informam separadamente os parâmetros totais e os ativos.</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB.</source>
        <translation>Llama 4 Scout 17B cabe em 12 GB.</translation>
    </message>
    <message>
        <source>Wrong: 17 billion are active; all 108 billion must lie somewhere.</source>
        <translation>Errado: 17 bilhões estão ativos; todos os 108 bilhões precisam ficar em algum lugar.</translation>
    </message>
    <message>
        <source>Meta speaks of one H100 with 80 GB at 4 bits.</source>
        <translation>A Meta fala de uma H100 com 80 GB em 4 bits.</translation>
    </message>
    <message>
        <source>Mistral Large 3 runs on 24 GB with heavy quantization.</source>
        <translation>Mistral Large 3 roda em 24 GB com quantização pesada.</translation>
    </message>
    <message>
        <source>Wrong: even the smallest file is more than five times the card. With most of it in system memory it runs, slowly.</source>
        <translation>Errado: até o menor arquivo é mais de cinco vezes a placa. Com a maior parte na memória do sistema ele roda, devagar.</translation>
    </message>
    <message>
        <source>The publisher states 675 billion parameters, 41 billion of them active.</source>
        <translation>Quem o publica informa 675 bilhões de parâmetros, 41 bilhões deles ativos.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B runs in full precision on 16 GB.</source>
        <translation>Llama 3.1 8B roda em precisão completa em 16 GB.</translation>
    </message>
    <message>
        <source>Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 bits it fits well.</source>
        <translation>Errado: 32 bits são o dobro da placa, e 16 bits não deixam espaço para trabalhar. Com 8 bits cabe bem.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.</source>
        <translation>Tabela do llama.cpp: F16 ocupa 14,96 GiB, Q8_0 7,95 GiB.</translation>
    </message>
    <message>
        <source>The context window works like a ring buffer: first in, first out.</source>
        <translation>A janela de contexto funciona como um buffer circular: o primeiro a entrar é o primeiro a sair.</translation>
    </message>
    <message>
        <source>Wrong: within the window every position is read. Dropping the oldest is what some servers do when it is full.</source>
        <translation>Errado: dentro da janela, todas as posições são lidas. Descartar o mais antigo é o que alguns servidores fazem quando ela está cheia.</translation>
    </message>
    <message>
        <source>Liu and others measured that models read the whole window, the middle of it least well. Sliding-window layers and context shift are special cases.</source>
        <translation>Liu e outros mediram que os modelos leem a janela inteira, e o meio dela pior. Camadas de janela deslizante e context shift são casos especiais.</translation>
    </message>
    <message>
        <source>Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.</source>
        <translation>Q4_K_M mantém até 95 % da qualidade e reduz a memória em mais de 70 %.</translation>
    </message>
    <message>
        <source>Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no measure.</source>
        <translation>Em parte: os pesos encolhem 69 %, o cache KV nada; 95 % não diz de que medida.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s perplexity page measures how often the likeliest word stays the same, and how much perplexity rises.</source>
        <translation>A página de perplexidade do llama.cpp mede quantas vezes a palavra mais provável continua a mesma e quanto a perplexidade sobe.</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times more efficient.</source>
        <translation>Modelos pequenos são de 10 a 30 vezes mais eficientes.</translation>
    </message>
    <message>
        <source>Partly: that is the ratio of the sizes compared, not a measurement, and says nothing about the quality.</source>
        <translation>Em parte: essa é a razão entre os tamanhos comparados, não uma medição, e nada diz sobre a qualidade.</translation>
    </message>
    <message>
        <source>A position paper by NVIDIA authors, about serving a 7B model instead of 70B to 175B.</source>
        <translation>Um artigo de opinião de autores da NVIDIA, sobre servir um modelo de 7B em vez de 70B a 175B.</translation>
    </message>
    <message>
        <source>A million conversations cost 75,000 USD with a large model and 800 USD with a small one.</source>
        <translation>Um milhão de conversas custa 75.000 USD com um modelo grande e 800 USD com um pequeno.</translation>
    </message>
    <message>
        <source>Unsupported: the upper ends of two ranges on a blog, without token counts or prices.</source>
        <translation>Sem respaldo: os extremos superiores de dois intervalos de um blog, sem contagem de tokens nem preços.</translation>
    </message>
    <message>
        <source>The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.</source>
        <translation>O blog dá de 15.000 a 75.000 contra 150 a 800 USD por mês, e nenhuma fonte.</translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro takes 66 tokens for a frame of video.</source>
        <translation>Gemini 2.5 Pro usa 66 tokens para um quadro de vídeo.</translation>
    </message>
    <message>
        <source>Partly: only at low resolution. By default it is 258, at one frame a second.</source>
        <translation>Em parte: só em resolução baixa. Por padrão são 258, a um quadro por segundo.</translation>
    </message>
    <message>
        <source>Google&apos;s documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3 uses 70.</source>
        <translation>Documentação do Google: 258 tokens por quadro, 66 em resolução de mídia baixa; o Gemini 3 usa 70.</translation>
    </message>
    <message>
        <source>Llama 4 Maverick uses 2 experts for each token.</source>
        <translation>Llama 4 Maverick usa 2 especialistas para cada token.</translation>
    </message>
    <message>
        <source>Partly: one chosen expert of 128 and one that all tokens share, in every second layer.</source>
        <translation>Em parte: um especialista escolhido entre 128 e um que todos os tokens compartilham, camada sim, camada não.</translation>
    </message>
    <message>
        <source>Meta: each token goes to the shared expert and to one of 128 routed ones; dense and mixture layers alternate.</source>
        <translation>Meta: cada token vai para o especialista compartilhado e para um dos 128 roteados; camadas densas e de mistura se alternam.</translation>
    </message>
    <message>
        <source>DeepSeek V4 Pro needs only 10 % of the KV cache.</source>
        <translation>DeepSeek V4 Pro precisa de só 10 % do cache KV.</translation>
    </message>
    <message>
        <source>Partly: about right against DeepSeek V3.2 at a million tokens, not against other models.</source>
        <translation>Em parte: mais ou menos certo frente ao DeepSeek V3.2 com um milhão de tokens, não frente a outros modelos.</translation>
    </message>
    <message>
        <source>The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one million tokens.</source>
        <translation>Quem o publica: 10 % do cache e 27 % dos FLOP por token do V3.2, com um milhão de tokens.</translation>
    </message>
    <message>
        <source>Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.</source>
        <translation>Mais de 30 modelos foram treinados com mais de 10²⁵ FLOP até meados de 2025.</translation>
    </message>
    <message>
        <source>Right, as an estimate: few developers publish it.</source>
        <translation>Certo, como estimativa: poucos desenvolvedores o publicam.</translation>
    </message>
    <message>
        <source>Epoch AI, June 2025: over 30 models of 12 developers.</source>
        <translation>Epoch AI, junho de 2025: mais de 30 modelos de 12 desenvolvedores.</translation>
    </message>
    <message>
        <source>GPT-4 was the first model above 10²⁵ FLOP.</source>
        <translation>O GPT-4 foi o primeiro modelo acima de 10²⁵ FLOP.</translation>
    </message>
    <message>
        <source>Right, as an estimate: OpenAI never published it.</source>
        <translation>Certo, como estimativa: a OpenAI nunca o publicou.</translation>
    </message>
    <message>
        <source>Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and the time.</source>
        <translation>Epoch AI: cerca de 2,1 × 10²⁵ FLOP, março de 2023, a partir do que se sabe das placas e do tempo.</translation>
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
        <translation>  … e mais {n}</translation>
    </message>
    <message>
        <source>&apos;{asked}&apos; is sold in several versions: {meant} is assumed (others: {others}).</source>
        <translation>&apos;{asked}&apos; é vendida em várias versões: supõe-se {meant} (outras: {others}).</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533</source>
        <translation>&apos;{given}&apos; não é uma velocidade de memória; válidos: DDR5-6000, DDR4-3200, LPDDR5X-8533</translation>
    </message>
    <message>
        <source>&apos;{kv_type}&apos; is not a KV cache type; valid: {valid}</source>
        <translation>&apos;{kv_type}&apos; não é um tipo de cache KV; válidos: {valid}</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; names no quantization, e.g. Q4_K_M</source>
        <translation>&apos;{model}&apos; não indica a quantização, p. ex. Q4_K_M</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; fits several {kind}s: {hint}</source>
        <translation>&apos;{name}&apos; corresponde a vários itens ({kind}): {hint}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is larger than it says</source>
        <translation>&apos;{name}&apos; é maior do que diz</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was changed or damaged: its sum is not the manifest&apos;s</source>
        <translation>&apos;{name}&apos; foi alterado ou danificado: sua soma não é a do manifesto</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: the count must be at least 1</source>
        <translation>&apos;{name}&apos;: a quantidade deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; may be any of {names}</source>
        <translation>&apos;{printed}&apos; pode ser qualquer um destes: {names}</translation>
    </message>
    <message>
        <source>&apos;{quant}&apos; is mixed by hand and no published file of {name} is known</source>
        <translation>&apos;{quant}&apos; é uma mistura feita à mão e não se conhece arquivo publicado de {name}</translation>
    </message>
    <message>
        <source>({terms}) ÷ {elements} = {bits_per_weight} bits a weight</source>
        <translation>({terms}) ÷ {elements} = {bits_per_weight} bits por peso</translation>
    </message>
    <message>
        <source>+{loss} perplexity</source>
        <translation>+{loss} de perplexidade</translation>
    </message>
    <message>
        <source>0 on the first machine, then 1, 2 ...</source>
        <translation>0 na primeira máquina, depois 1, 2 ...</translation>
    </message>
    <message>
        <source>0.3 GiB, assumed</source>
        <translation>0,3 GiB, suposto</translation>
    </message>
    <message>
        <source>0.4 GiB, measured on an RX 7900 XTX</source>
        <translation>0,4 GiB, medido em uma RX 7900 XTX</translation>
    </message>
    <message>
        <source>1 Gbit Ethernet</source>
        <translation>Ethernet de 1 Gbit</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters</source>
        <translation>1,2 GB por bilhão de parâmetros ativos</translation>
    </message>
    <message>
        <source>10 Gbit Ethernet</source>
        <translation>Ethernet de 10 Gbit</translation>
    </message>
    <message>
        <source>100 Gbit Ethernet with RDMA</source>
        <translation>Ethernet de 100 Gbit com RDMA</translation>
    </message>
    <message>
        <source>100 MiB, assumed</source>
        <translation>100 MiB, suposto</translation>
    </message>
    <message>
        <source>15 A give {watts} W for long: limit the cards&apos; power or use 230 V.</source>
        <translation>15 A dão {watts} W por muito tempo: limite a potência das placas ou use 230 V.</translation>
    </message>
    <message>
        <source>150 MiB, assumed</source>
        <translation>150 MiB, suposto</translation>
    </message>
    <message>
        <source>16 key heads and 128 value heads of the DeltaNet layers and one prediction layer reproduce the published count exactly; pattern of the family; no config opened</source>
        <translation>16 cabeças de chave e 128 de valor nas camadas DeltaNet e uma camada de previsão reproduzem exatamente a contagem publicada; padrão da família; nenhum config aberto</translation>
    </message>
    <message>
        <source>17 billion is what a token uses; the file holds all 16 experts of every layer.</source>
        <translation>17 bilhões é o que um token usa; o arquivo contém todos os 16 especialistas de cada camada.</translation>
    </message>
    <message>
        <source>2.50 / 15.00 USD above 200k input tokens. No training compute figure found</source>
        <translation>2,50 / 15,00 USD acima de 200k tokens de entrada. Nenhum dado sobre o cálculo do treinamento encontrado</translation>
    </message>
    <message>
        <source>25 Gbit Ethernet</source>
        <translation>Ethernet de 25 Gbit</translation>
    </message>
    <message>
        <source>3 MiB per streaming multiprocessor, measured</source>
        <translation>3 MiB por multiprocessador (SM), medido</translation>
    </message>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75.000 contra 800 USD</translation>
    </message>
    <message>
        <source>8-bit KV cache at {context}</source>
        <translation>Cache KV de 8 bits com {context}</translation>
    </message>
    <message>
        <source>= {loss} nats a token</source>
        <translation>= {loss} nats por token</translation>
    </message>
    <message>
        <source>A desktop takes 0.5 to 1.2 GiB of the one that draws it.</source>
        <translation>Uma área de trabalho ocupa de 0,5 a 1,2 GiB da placa que a desenha.</translation>
    </message>
    <message>
        <source>A frontier model is trained with more than 10²⁶ integer or floating-point operations; critical safety incidents are reported within 15 days. Large developers have a yearly revenue above 500 million USD as well (SB 53).</source>
        <translation>Um modelo de fronteira é treinado com mais de 10²⁶ operações inteiras ou de ponto flutuante; incidentes críticos de segurança são comunicados em até 15 dias. Grandes desenvolvedores têm também receita anual acima de 500 milhões de USD (SB 53).</translation>
    </message>
    <message>
        <source>A general-purpose model is presumed to carry systemic risk once its cumulative training compute is greater than 10²⁵ FLOP; the provider notifies the Commission within two weeks (AI Act, article 51).</source>
        <translation>Presume-se que um modelo de uso geral traz risco sistêmico quando seu cálculo de treinamento acumulado passa de 10²⁵ FLOP; o fornecedor notifica a Comissão em até duas semanas (AI Act, artigo 51).</translation>
    </message>
    <message numerus="yes">
        <source>A machine costs {price} USD, written off over {years} years; work of people, rent and network are not counted.</source>
        <translation>
            <numerusform>Uma máquina custa {price} USD, amortizada em {years} ano; trabalho de pessoas, aluguel e rede não são contados.</numerusform>
            <numerusform>Uma máquina custa {price} USD, amortizada em {years} anos; trabalho de pessoas, aluguel e rede não são contados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model trained with more than 10²³ FLOP that generates language, or images or video from text, counts as a general-purpose model. It is an indicative criterion of the Commission&apos;s guideline, not the line of systemic risk.</source>
        <translation>Um modelo treinado com mais de 10²³ FLOP que gera linguagem, ou imagens ou vídeo a partir de texto, conta como modelo de uso geral. É um critério indicativo da diretriz da Comissão, não a linha do risco sistêmico.</translation>
    </message>
    <message>
        <source>A part of the machine could not be read.</source>
        <translation>Não foi possível ler uma parte da máquina.</translation>
    </message>
    <message>
        <source>A part of the report could not be read.</source>
        <translation>Não foi possível ler uma parte do relatório.</translation>
    </message>
    <message>
        <source>A planned rig. {use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>Uma máquina planejada. {use}, contexto de {context}. Todos os números são estimados, salvo os marcados como medidos. LLM Hardware Advisor {version}, modelos até {data_date}; {date}.</translation>
    </message>
    <message>
        <source>A tenth of the KV cache</source>
        <translation>Um décimo do cache KV</translation>
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
        <translation>Driver da AMD</translation>
    </message>
    <message>
        <source>API only as far as found: no weights under that name in the 16,849 hub records of llmfit; marketed as 1M context</source>
        <translation>Só por API, até onde se sabe: não há pesos com esse nome nos 16.849 registros do hub no llmfit; anunciado com contexto de 1M</translation>
    </message>
    <message>
        <source>Add a matching module in the slot of the other channel.</source>
        <translation>Adicione um módulo igual no slot do outro canal.</translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation>Adicionar {card}</translation>
    </message>
    <message>
        <source>Add {missing} of graphics memory.</source>
        <translation>Adicione {missing} de memória de vídeo.</translation>
    </message>
    <message>
        <source>Add {missing} of unified memory.</source>
        <translation>Adicione {missing} de memória unificada.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>All of it sits in graphics memory: {used} of {usable}.</source>
        <translation>Tudo fica na memória de vídeo: {used} de {usable}.</translation>
    </message>
    <message>
        <source>All of it sits in system memory: {used} of {usable}.</source>
        <translation>Tudo fica na memória do sistema: {used} de {usable}.</translation>
    </message>
    <message>
        <source>All of it sits in unified memory: {used} of {usable}.</source>
        <translation>Tudo fica na memória unificada: {used} de {usable}.</translation>
    </message>
    <message>
        <source>All {channels} memory channels are assumed to be filled.</source>
        <translation>Supõe-se que todos os {channels} canais de memória estejam ocupados.</translation>
    </message>
    <message>
        <source>Already in memory</source>
        <translation>Já na memória</translation>
    </message>
    <message>
        <source>An NVIDIA card was found, but no driver is visible here, so its memory is unknown.</source>
        <translation>Foi encontrada uma placa NVIDIA, mas nenhum driver é visível aqui, então a memória dela é desconhecida.</translation>
    </message>
    <message>
        <source>An hour of a GPU: {basis}.</source>
        <translation>Uma hora de GPU: {basis}.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
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
        <translation>Anterior a Turing: precisa de versões com CUDA 12 e do driver NVIDIA 580 ou mais antigo.</translation>
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
        <translation>Só CPU</translation>
    </message>
    <message>
        <source>California: frontier model</source>
        <translation>Califórnia: modelo de fronteira</translation>
    </message>
    <message>
        <source>Cards of two makers work together through Vulkan.</source>
        <translation>Placas de dois fabricantes trabalham juntas via Vulkan.</translation>
    </message>
    <message>
        <source>Case with fans</source>
        <translation>Gabinete com ventoinhas</translation>
    </message>
    <message>
        <source>Catalog updates</source>
        <translation>Atualizações do catálogo</translation>
    </message>
    <message>
        <source>Change the share in the BIOS, or raise the GTT limit, to give it more.</source>
        <translation>Mude a parcela na BIOS, ou aumente o limite GTT, para dar mais a ele.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check with llama-bench</source>
        <translation>Conferir com o llama-bench</translation>
    </message>
    <message>
        <source>Choose &apos;Wake and measure&apos; to read it once.</source>
        <translation>Escolha “Acordar e medir” para lê-la uma vez.</translation>
    </message>
    <message>
        <source>Choose the card by hand, or update the driver.</source>
        <translation>Escolha a placa manualmente, ou atualize o driver.</translation>
    </message>
    <message>
        <source>Choosing tokens</source>
        <translation>Escolher tokens</translation>
    </message>
    <message>
        <source>Close them before loading a model.</source>
        <translation>Feche-os antes de carregar um modelo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>Agente de código</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Buffer de cálculo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Correct it if your card differs.</source>
        <translation>Corrija se a sua placa for diferente.</translation>
    </message>
    <message>
        <source>Corrected by your own measurements on {names}.</source>
        <translation>Corrigido pelas suas próprias medições em {names}.</translation>
    </message>
    <message>
        <source>Covers models trained with more than 10²⁶ operations whose compute cost more than 100 million USD, and models distilled from them; incidents are reported within 72 hours.</source>
        <translation>Abrange modelos treinados com mais de 10²⁶ operações cujo cálculo custou mais de 100 milhões de USD, e modelos destilados deles; incidentes são comunicados em até 72 horas.</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 32 GB (2x16 GB)</source>
        <translation>Kit DDR4 para desktop, 32 GB (2x16 GB)</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 64 GB (2x32 GB)</source>
        <translation>Kit DDR4 para desktop, 64 GB (2x32 GB)</translation>
    </message>
    <message>
        <source>DDR4 server module 64 GB</source>
        <translation>Módulo DDR4 para servidor, 64 GB</translation>
    </message>
    <message>
        <source>DDR5 server module 64 GB</source>
        <translation>Módulo DDR5 para servidor, 64 GB</translation>
    </message>
    <message>
        <source>Data-centre cards have no fans: they need a duct and a blower.</source>
        <translation>Placas de data center não têm ventoinhas: precisam de um duto e um soprador.</translation>
    </message>
    <message>
        <source>Desktop with an AM4 board</source>
        <translation>Desktop com placa-mãe AM4</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board</source>
        <translation>Desktop com placa-mãe AM5</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board for two cards</source>
        <translation>Desktop com placa-mãe AM5 para duas placas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Não cabe</translation>
    </message>
    <message>
        <source>Does not fit in the {capacity} of graphics memory: at {context} it needs {needed}, {largest}.</source>
        <translation>Não cabe nos {capacity} de memória de vídeo: com {context} precisa de {needed}, {largest}.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo de rascunho</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Drafts make it slower here: {plain} tok/s without, {drafted} with them.</source>
        <translation>Os rascunhos o deixam mais lento aqui: {plain} tok/s sem eles, {drafted} com eles.</translation>
    </message>
    <message>
        <source>EPYC 9004 board, twelve channels of DDR5</source>
        <translation>Placa-mãe EPYC 9004, doze canais de DDR5</translation>
    </message>
    <message>
        <source>EPYC 9005 board, twelve channels of DDR5</source>
        <translation>Placa-mãe EPYC 9005, doze canais de DDR5</translation>
    </message>
    <message>
        <source>EU: general-purpose model</source>
        <translation>UE: modelo de uso geral</translation>
    </message>
    <message>
        <source>EU: systemic risk</source>
        <translation>UE: risco sistêmico</translation>
    </message>
    <message>
        <source>Electricity a month</source>
        <translation>Eletricidade por mês</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Enable XMP or EXPO in the BIOS, if the processor allows it.</source>
        <translation>Ative XMP ou EXPO na BIOS, se o processador permitir.</translation>
    </message>
    <message>
        <source>F16</source>
        <translation>F16</translation>
    </message>
    <message>
        <source>F16 cache</source>
        <translation>Cache em F16</translation>
    </message>
    <message>
        <source>F16 weights and cache</source>
        <translation>Pesos e cache em F16</translation>
    </message>
    <message>
        <source>FP8 release</source>
        <translation>Versão FP8</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primeira palavra após</translation>
    </message>
    <message>
        <source>Fitted to published measurements on relatives of {names}; none on it.</source>
        <translation>Ajustado a medições publicadas de parentes de {names}; nenhuma é do próprio hardware.</translation>
    </message>
    <message>
        <source>Fitted to published measurements, some of them on {names}.</source>
        <translation>Ajustado a medições publicadas, algumas delas em {names}.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Four modules often run slower than two.</source>
        <translation>Quatro módulos muitas vezes rodam mais devagar que dois.</translation>
    </message>
    <message>
        <source>Full precision is 32 bits; the 16 bits of the published weights alone take the whole card, without room for a conversation.</source>
        <translation>A precisão total é de 32 bits; só os 16 bits dos pesos publicados já ocupam a placa inteira, sem espaço para uma conversa.</translation>
    </message>
    <message>
        <source>GPT-4 was the first</source>
        <translation>O GPT-4 foi o primeiro</translation>
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
        <translation>Vídeo no Gemini a 66 tokens por quadro</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>Disco rígido</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, approach 3</source>
        <translation>Hoffmann et al. 2022, abordagem 3</translation>
    </message>
    <message>
        <source>How {names} is connected is not known: loading counts reading the file alone.</source>
        <translation>Não se sabe como {names} está conectada: o carregamento conta só a leitura do arquivo.</translation>
    </message>
    <message>
        <source>If there is a card, check that it is seated and that its driver is installed.</source>
        <translation>Se houver uma placa, verifique se está bem encaixada e se o driver está instalado.</translation>
    </message>
    <message>
        <source>In its settings: flash attention on, K and V cache quantization {k} and {v}.</source>
        <translation>Nas configurações dele: flash attention ligada, quantização do cache K e V {k} e {v}.</translation>
    </message>
    <message>
        <source>In its settings: “Force model expert weights onto CPU”.</source>
        <translation>Nas configurações dele: “Force model expert weights onto CPU”.</translation>
    </message>
    <message>
        <source>Install the 64-bit version.</source>
        <translation>Instale a versão de 64 bits.</translation>
    </message>
    <message>
        <source>Install the Apple silicon version.</source>
        <translation>Instale a versão para Apple silicon.</translation>
    </message>
    <message>
        <source>Install the Arm version.</source>
        <translation>Instale a versão para Arm.</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, or type the card&apos;s memory in.</source>
        <translation>Instale o driver NVIDIA, ou digite a memória da placa.</translation>
    </message>
    <message>
        <source>K and V of one segment: {tokens} tokens × {per_token} bytes = {size}</source>
        <translation>K e V de um segmento: {tokens} tokens × {per_token} bytes = {size}</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>KV cache reads</source>
        <translation>Leituras do cache KV</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv_type}.</source>
        <translation>Mantenha o cache KV em {kv_type}.</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta Attention</translation>
    </message>
    <message>
        <source>Launching kernels</source>
        <translation>Disparo de kernels</translation>
    </message>
    <message>
        <source>Leave room for the system when filling it.</source>
        <translation>Deixe espaço para o sistema ao enchê-la.</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in full precision on 16 GB</source>
        <translation>Llama 3.1 8B em precisão total em 16 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB</source>
        <translation>Llama 4 Scout 17B cabe em 12 GB</translation>
    </message>
    <message>
        <source>Llama 4 Scout in 12 GB</source>
        <translation>Llama 4 Scout em 12 GB</translation>
    </message>
    <message>
        <source>Loads the weights as published on the hub, not {quant}: check that they fit, or choose an FP8, AWQ or GPTQ version.</source>
        <translation>Carrega os pesos como publicados no hub, não {quant}: verifique se cabem ou escolha uma versão FP8, AWQ ou GPTQ.</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Contexto mais longo</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>Examinando este computador.</translation>
    </message>
    <message>
        <source>MLX has formats of its own: look the conversion&apos;s name up; 4 bits there take about as much as Q4_K_S here. The context grows as it is used.</source>
        <translation>O MLX tem formatos próprios: procure o nome da conversão; 4 bits lá ocupam mais ou menos o mesmo que Q4_K_S aqui. O contexto cresce conforme é usado.</translation>
    </message>
    <message>
        <source>Macs take no graphics cards</source>
        <translation>Macs não aceitam placas de vídeo</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation>Mamba</translation>
    </message>
    <message>
        <source>Mamba sizes and the number of attention layers reproduce the published count</source>
        <translation>Os tamanhos do Mamba e o número de camadas de atenção reproduzem a contagem publicada</translation>
    </message>
    <message>
        <source>Mamba sizes chosen to reproduce the published count</source>
        <translation>Tamanhos do Mamba escolhidos para reproduzir a contagem publicada</translation>
    </message>
    <message>
        <source>Maverick&apos;s two experts</source>
        <translation>Os dois especialistas do Maverick</translation>
    </message>
    <message>
        <source>Measure speed before relying on the estimates.</source>
        <translation>Meça a velocidade antes de confiar nas estimativas.</translation>
    </message>
    <message>
        <source>Measurements in {path} are too large to be ours: none are used.</source>
        <translation>As medições em {path} são grandes demais para serem nossas: nenhuma é usada.</translation>
    </message>
    <message>
        <source>Measurements in {path}: {reason}; none are used.</source>
        <translation>Medições em {path}: {reason}; nenhuma é usada.</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used.</source>
        <translation>As medições estavam danificadas: nenhuma é usada.</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used; the old file is {name}.</source>
        <translation>As medições estavam danificadas: nenhuma é usada; o arquivo antigo é {name}.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Largura de banda da memória</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Memória para modelos</translation>
    </message>
    <message>
        <source>Memory runs at {speed} MT/s and is rated for {rated}.</source>
        <translation>A memória funciona a {speed} MT/s e é especificada para {rated}.</translation>
    </message>
    <message>
        <source>Memory runs below its rated speed, which slows generation on the processor.</source>
        <translation>A memória roda abaixo da velocidade nominal, o que deixa a geração no processador mais lenta.</translation>
    </message>
    <message>
        <source>Memory runs in a single channel, which halves the speed on the processor.</source>
        <translation>A memória roda em um único canal, o que reduz à metade a velocidade no processador.</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB</source>
        <translation>Mistral Large 3 em 24 GB</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB with heavy quantization</source>
        <translation>Mistral Large 3 em 24 GB com quantização forte</translation>
    </message>
    <message>
        <source>Mixed by hand: the size is that of {who}&apos;s file.</source>
        <translation>Misturada à mão: o tamanho é o do arquivo de {who}.</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size} with help from system memory.</source>
        <translation>Misturas de especialistas chegam a {size} com a ajuda da memória do sistema.</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size}.</source>
        <translation>Misturas de especialistas chegam a {size}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models up to about {size} fit at {context} context, but none runs comfortably.</source>
        <translation>Modelos de até cerca de {size} cabem com {context} de contexto, mas nenhum roda com conforto.</translation>
    </message>
    <message>
        <source>Models will run on the processor.</source>
        <translation>Os modelos vão rodar no processador.</translation>
    </message>
    <message>
        <source>Most have room for two; choose a workstation or server processor.</source>
        <translation>A maioria tem espaço para duas; escolha um processador de workstation ou servidor.</translation>
    </message>
    <message>
        <source>Most of the card&apos;s memory is in use by other programs.</source>
        <translation>A maior parte da memória da placa está em uso por outros programas.</translation>
    </message>
    <message>
        <source>Most of the experts must lie in system memory even in the smallest type there is.</source>
        <translation>A maioria dos especialistas tem de ficar na memória do sistema mesmo no menor tipo que existe.</translation>
    </message>
    <message>
        <source>Motherboard SP3, seven slots</source>
        <translation>Placa-mãe SP3, sete slots</translation>
    </message>
    <message>
        <source>Motherboard SP5, twelve channels</source>
        <translation>Placa-mãe SP5, doze canais</translation>
    </message>
    <message>
        <source>Move it to a full-width slot if there is one.</source>
        <translation>Mova-a para um slot de largura total, se houver.</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>Driver da NVIDIA</translation>
    </message>
    <message>
        <source>NVLink bridge of the RTX 3090</source>
        <translation>Ponte NVLink da RTX 3090</translation>
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
        <translation>NVLink, H100 e H200</translation>
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
        <translation>Unidade NVMe, 2 TB</translation>
    </message>
    <message>
        <source>Needs a free slot, room for the card and plugs from the supply.</source>
        <translation>Precisa de um slot livre, espaço para a placa e conectores da fonte.</translation>
    </message>
    <message>
        <source>Needs {missing} more than this rig has: {total}, {weights} of them weights, against {has}.</source>
        <translation>Precisa de {missing} a mais do que esta máquina tem: {total}, dos quais {weights} são pesos, contra {has}.</translation>
    </message>
    <message>
        <source>New York: RAISE Act</source>
        <translation>Nova York: RAISE Act</translation>
    </message>
    <message>
        <source>No GPU was found; models will run on the processor.</source>
        <translation>Nenhuma GPU foi encontrada; os modelos vão rodar no processador.</translation>
    </message>
    <message>
        <source>No model of the catalog fits at {context} context.</source>
        <translation>Nenhum modelo do catálogo cabe com {context} de contexto.</translation>
    </message>
    <message>
        <source>No published measurement is near {names}: scaled from other hardware.</source>
        <translation>Nenhuma medição publicada é próxima de {names}: escalado a partir de outro hardware.</translation>
    </message>
    <message>
        <source>No rig that is fast enough has a known price.</source>
        <translation>Nenhuma máquina rápida o bastante tem preço conhecido.</translation>
    </message>
    <message>
        <source>No screen is counted on the cards.</source>
        <translation>Nenhuma tela é contada nas placas.</translation>
    </message>
    <message>
        <source>No single machine of the catalog holds it: look at several machines.</source>
        <translation>Nenhuma máquina única do catálogo o comporta: veja várias máquinas.</translation>
    </message>
    <message>
        <source>Nothing to do: remote display adapters are left out.</source>
        <translation>Nada a fazer: adaptadores de vídeo remotos ficam de fora.</translation>
    </message>
    <message>
        <source>Ollama cannot keep only the experts in RAM: it moves whole layers and is slower.</source>
        <translation>O Ollama não consegue manter só os especialistas na RAM: move camadas inteiras e é mais lento.</translation>
    </message>
    <message>
        <source>Ollama drafts no tokens: it runs the model alone.</source>
        <translation>O Ollama não faz rascunhos de tokens: executa só o modelo.</translation>
    </message>
    <message>
        <source>Ollama has one type for keys and values: the type of the keys is used.</source>
        <translation>O Ollama tem um só tipo para chaves e valores: usa-se o tipo das chaves.</translation>
    </message>
    <message>
        <source>One RTX 5090</source>
        <translation>Uma RTX 5090</translation>
    </message>
    <message>
        <source>One machine holds it for all of them.</source>
        <translation>Uma máquina o comporta para todos eles.</translation>
    </message>
    <message>
        <source>Open frame with risers</source>
        <translation>Estrutura aberta com risers</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Buffer de saída</translation>
    </message>
    <message>
        <source>Over 30 models above 10^25 FLOP</source>
        <translation>Mais de 30 modelos acima de 10^25 FLOP</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Own catalog records</source>
        <translation>Registros próprios no catálogo</translation>
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
        <translation>PDF maior que 256 MiB</translation>
    </message>
    <message>
        <source>PDF of pictures, without text (scanned?)</source>
        <translation>PDF de imagens, sem texto (digitalizado?)</translation>
    </message>
    <message>
        <source>PDF that takes longer than {seconds} s to read</source>
        <translation>PDF que leva mais de {seconds} s para ler</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>Perplexity increase of {study} on {dataset}; other models differ.</source>
        <translation>Aumento de perplexidade de {study} em {dataset}; outros modelos diferem.</translation>
    </message>
    <message>
        <source>Plan with the slice, or turn MIG off (nvidia-smi -mig 0).</source>
        <translation>Planeje com a fatia, ou desligue o MIG (nvidia-smi -mig 0).</translation>
    </message>
    <message>
        <source>Planned rigs</source>
        <translation>Máquinas planejadas</translation>
    </message>
    <message>
        <source>Planned rigs in {path} are too many to be ours.</source>
        <translation>As máquinas planejadas em {path} são muitas para serem nossas.</translation>
    </message>
    <message>
        <source>Planned rigs in {path}: {reason}.</source>
        <translation>Máquinas planejadas em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Planned rigs were damaged.</source>
        <translation>As máquinas planejadas estavam danificadas.</translation>
    </message>
    <message>
        <source>Planned rigs were damaged; the old file is {name}.</source>
        <translation>As máquinas planejadas estavam danificadas; o arquivo antigo é {name}.</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>Consumo sob carga</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Prices seen on {date}.</source>
        <translation>Preços vistos em {date}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Processor cooler</source>
        <translation>Cooler do processador</translation>
    </message>
    <message>
        <source>Programs hold {in_use} of {name} now; close them to use what is counted as usable.</source>
        <translation>Programas ocupam {in_use} de {name} agora; feche-os para usar o que é contado como utilizável.</translation>
    </message>
    <message>
        <source>Q4_K_M keeps 95 % and saves 70 %</source>
        <translation>Q4_K_M mantém 95 % e poupa 70 %</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>Quant.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM bandwidth</source>
        <translation>Largura de banda da RAM</translation>
    </message>
    <message>
        <source>RPC is neither encrypted nor guarded: only in a network that you trust.</source>
        <translation>O RPC não é criptografado nem protegido: só em uma rede em que você confia.</translation>
    </message>
    <message>
        <source>Raise `memory` in .wslconfig to give it more.</source>
        <translation>Aumente `memory` no .wslconfig para dar mais a ele.</translation>
    </message>
    <message>
        <source>Raise the container&apos;s memory limit for larger models.</source>
        <translation>Aumente o limite de memória do contêiner para modelos maiores.</translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation>Leitura do cache KV</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>Leitura dos pesos</translation>
    </message>
    <message>
        <source>Reads prompts</source>
        <translation>Lê prompts</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recorrente</translation>
    </message>
    <message>
        <source>Replaces the modules you have; check what the board takes.</source>
        <translation>Substitui os módulos que você tem; verifique o que a placa-mãe aceita.</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²³ operations primarily on biological sequence data (executive order 14110, section 4.2).</source>
        <translation>Pediam-se relatórios sobre modelos treinados com mais de 10²³ operações principalmente com dados de sequências biológicas (ordem executiva 14110, seção 4.2).</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²⁶ integer or floating-point operations (section 4.2).</source>
        <translation>Pediam-se relatórios sobre modelos treinados com mais de 10²⁶ operações inteiras ou de ponto flutuante (seção 4.2).</translation>
    </message>
    <message>
        <source>Restart the computer, or load the driver (modprobe nvidia).</source>
        <translation>Reinicie o computador, ou carregue o driver (modprobe nvidia).</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Reinicie o computador.</translation>
    </message>
    <message>
        <source>Restart the computer; if it comes back, check power and cooling.</source>
        <translation>Reinicie o computador; se voltar a acontecer, verifique a energia e a refrigeração.</translation>
    </message>
    <message>
        <source>Restart the driver or the computer, then look again.</source>
        <translation>Reinicie o driver ou o computador e procure de novo.</translation>
    </message>
    <message>
        <source>Runs well</source>
        <translation>Roda bem</translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation>SSD SATA</translation>
    </message>
    <message>
        <source>Save a display-class registry export or a dxdiag report, or type the memory in.</source>
        <translation>Salve uma exportação do registro da classe de vídeo ou um relatório do dxdiag, ou digite a memória.</translation>
    </message>
    <message>
        <source>Server chassis for eight cards</source>
        <translation>Chassi de servidor para oito placas</translation>
    </message>
    <message>
        <source>Server chassis for eight cards, with board and supplies</source>
        <translation>Chassi de servidor para oito placas, com placa-mãe e fontes</translation>
    </message>
    <message>
        <source>Setting &apos;{name}&apos; was not usable: its default is used.</source>
        <translation>A configuração &apos;{name}&apos; não era utilizável: usa-se o padrão.</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used.</source>
        <translation>As configurações vêm de uma versão mais nova: usa-se o que esta conhece.</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used; all of them are kept as {name}.</source>
        <translation>As configurações vêm de uma versão mais nova: usa-se o que esta conhece; todas são mantidas como {name}.</translation>
    </message>
    <message>
        <source>Settings in {path} are too large to be ours: defaults are used.</source>
        <translation>As configurações em {path} são grandes demais para serem nossas: usam-se os padrões.</translation>
    </message>
    <message>
        <source>Settings in {path}: {reason}; defaults are used.</source>
        <translation>Configurações em {path}: {reason}; usam-se os padrões.</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used.</source>
        <translation>As configurações estavam danificadas: usam-se os padrões.</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used; the old file is {name}.</source>
        <translation>As configurações estavam danificadas: usam-se os padrões; o arquivo antigo é {name}.</translation>
    </message>
    <message>
        <source>Several cards add memory, not speed.</source>
        <translation>Várias placas somam memória, não velocidade.</translation>
    </message>
    <message>
        <source>Shorten the context to {tokens}.</source>
        <translation>Reduza o contexto para {tokens}.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times cheaper</source>
        <translation>Modelos pequenos são de 10 a 30 vezes mais baratos</translation>
    </message>
    <message>
        <source>Sold: {sizes}.</source>
        <translation>À venda: {sizes}.</translation>
    </message>
    <message>
        <source>Speed unknown: {reason}.</source>
        <translation>Velocidade desconhecida: {reason}.</translation>
    </message>
    <message>
        <source>Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice itself costs is not counted.</source>
        <translation>Divisão: {kept} respondidas por {model}, {sent} enviadas direto para {service}; o custo da própria escolha não é contado.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Sum, bytes</source>
        <translation>Soma, bytes</translation>
    </message>
    <message>
        <source>System memory would need {used} of its {usable}: {total} in all, {weights} of them weights.</source>
        <translation>A memória do sistema precisaria de {used} dos seus {usable}: {total} ao todo, dos quais {weights} são pesos.</translation>
    </message>
    <message>
        <source>Take {quant} instead of {now}.</source>
        <translation>Use {quant} em vez de {now}.</translation>
    </message>
    <message>
        <source>The GPU may use {usable} of the unified memory: at {context} it needs {needed}, {largest}.</source>
        <translation>A GPU pode usar {usable} da memória unificada: com {context} precisa de {needed}, {largest}.</translation>
    </message>
    <message>
        <source>The KV cache lies in system memory</source>
        <translation>O cache KV fica na memória do sistema</translation>
    </message>
    <message>
        <source>The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.</source>
        <translation>O driver da NVIDIA não é acessível a partir do WSL, então as placas não são vistas aqui.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known.</source>
        <translation>O driver da NVIDIA não respondeu em {seconds} segundos; o resto da máquina é conhecido.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so nothing is known of the card&apos;s memory.</source>
        <translation>O driver NVIDIA não respondeu, então nada se sabe da memória da placa.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running, so the card cannot be used yet.</source>
        <translation>O driver NVIDIA está instalado mas não está rodando, então a placa ainda não pode ser usada.</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while running, so the card cannot be used yet.</source>
        <translation>O driver NVIDIA foi atualizado enquanto rodava, então a placa ainda não pode ser usada.</translation>
    </message>
    <message>
        <source>The application runs as a 32-bit program and can see at most 4 GiB.</source>
        <translation>O aplicativo roda como programa de 32 bits e enxerga no máximo 4 GiB.</translation>
    </message>
    <message>
        <source>The application runs under Rosetta, so the processor is described wrongly.</source>
        <translation>O aplicativo roda sob o Rosetta, então o processador é descrito errado.</translation>
    </message>
    <message>
        <source>The application runs under x86 emulation on an Arm processor.</source>
        <translation>O aplicativo roda sob emulação x86 em um processador Arm.</translation>
    </message>
    <message>
        <source>The best {most} of {all} models</source>
        <translation>Os {most} melhores de {all} modelos</translation>
    </message>
    <message>
        <source>The card is connected with fewer lanes than it has, which slows offloading.</source>
        <translation>A placa está conectada com menos pistas do que tem, o que deixa o offload mais lento.</translation>
    </message>
    <message>
        <source>The card is cut into MIG slices: one program gets one slice, not the whole card.</source>
        <translation>A placa está dividida em fatias MIG: um programa recebe uma fatia, não a placa inteira.</translation>
    </message>
    <message>
        <source>The card stopped answering.</source>
        <translation>A placa parou de responder.</translation>
    </message>
    <message>
        <source>The card&apos;s memory was not measured but taken from the catalog.</source>
        <translation>A memória da placa não foi medida, mas tirada do catálogo.</translation>
    </message>
    <message>
        <source>The cards are assumed to share the slots&apos; lanes: x{lanes} each.</source>
        <translation>Supõe-se que as placas dividam as pistas dos slots: x{lanes} cada.</translation>
    </message>
    <message>
        <source>The cheapest rig that is fast enough costs about {price}.</source>
        <translation>A máquina mais barata que é rápida o bastante custa cerca de {price}.</translation>
    </message>
    <message>
        <source>The checkpoint is stored as {method}.</source>
        <translation>O checkpoint está armazenado como {method}.</translation>
    </message>
    <message>
        <source>The context window as a ring buffer</source>
        <translation>A janela de contexto como buffer circular</translation>
    </message>
    <message>
        <source>The display of this session is remote.</source>
        <translation>O vídeo desta sessão é remoto.</translation>
    </message>
    <message>
        <source>The driver does not know this card&apos;s name, so its speed has to be estimated.</source>
        <translation>O driver não conhece o nome desta placa, então a velocidade dela precisa ser estimada.</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie in system memory</source>
        <translation>Os especialistas de {experts} de {layers} camadas e {blocks} de {all_layers} camadas ficam na memória do sistema</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers lie in system memory</source>
        <translation>Os especialistas de {experts} de {layers} camadas ficam na memória do sistema</translation>
    </message>
    <message>
        <source>The graphics card sleeps to save power; its memory is not read so as not to wake it.</source>
        <translation>A placa de vídeo dorme para poupar energia; a memória dela não é lida para não acordá-la.</translation>
    </message>
    <message>
        <source>The graphics chip uses system RAM: both share one pool.</source>
        <translation>O chip gráfico usa a RAM do sistema: os dois dividem um só conjunto.</translation>
    </message>
    <message>
        <source>The memory of the card is hidden by the administrator.</source>
        <translation>A memória da placa foi ocultada pelo administrador.</translation>
    </message>
    <message>
        <source>The memory of {name} is taken from the table.</source>
        <translation>A memória de {name} vem da tabela.</translation>
    </message>
    <message>
        <source>The memory of {name} is unknown; type it in to use the card.</source>
        <translation>A memória de {name} é desconhecida; digite-a para usar a placa.</translation>
    </message>
    <message>
        <source>The memory set aside for the graphics chip by the BIOS is not the limit: it can use system RAM too.</source>
        <translation>A memória reservada pela BIOS para o chip gráfico não é o limite: ele também pode usar a RAM do sistema.</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; could not be read ({reason}); the rest of the machine is known.</source>
        <translation>Não foi possível ler a parte &apos;{part}&apos; ({reason}); o resto da máquina é conhecido.</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; did not answer in time; the rest of the machine is known.</source>
        <translation>A parte &apos;{part}&apos; não respondeu a tempo; o resto da máquina é conhecido.</translation>
    </message>
    <message>
        <source>The power of the card is not known.</source>
        <translation>O consumo da placa não é conhecido.</translation>
    </message>
    <message>
        <source>The price of a machine is unknown: a part of it has none.</source>
        <translation>O preço de uma máquina é desconhecido: uma peça dela não tem preço.</translation>
    </message>
    <message>
        <source>The processor has no x{lanes} for each card.</source>
        <translation>O processador não tem x{lanes} para cada placa.</translation>
    </message>
    <message>
        <source>The processor is not given: speeds assume one that keeps up.</source>
        <translation>O processador não foi informado: as velocidades supõem um que acompanhe.</translation>
    </message>
    <message>
        <source>The processor is unknown.</source>
        <translation>O processador é desconhecido.</translation>
    </message>
    <message>
        <source>The processor sees only a small window of the card&apos;s memory, which slows loading.</source>
        <translation>O processador vê só uma pequena janela da memória da placa, o que deixa o carregamento mais lento.</translation>
    </message>
    <message>
        <source>The rest is used; save it again, or type in what is missing.</source>
        <translation>O resto é usado; salve de novo, ou digite o que falta.</translation>
    </message>
    <message>
        <source>The rest is used; type in what is missing.</source>
        <translation>O resto é usado; digite o que falta.</translation>
    </message>
    <message>
        <source>The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the weights take {weights} GB, because all {total} parameters must be in memory and only {active} are read for a token.</source>
        <translation>A regra prática de 1,2 GB por bilhão de parâmetros ativos dá {rule} GB; os pesos ocupam {weights} GB, porque todos os {total} parâmetros precisam estar na memória e só {active} são lidos para um token.</translation>
    </message>
    <message>
        <source>The size of memory is unknown: {capacity} are assumed.</source>
        <translation>O tamanho da memória é desconhecido: supõem-se {capacity}.</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: the fastest that the processor supports officially ({memory_type_max}) is assumed.</source>
        <translation>A velocidade da memória é desconhecida: supõe-se a mais rápida que o processador aceita oficialmente ({memory_type_max}).</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: {label} are assumed; measure it or type it in.</source>
        <translation>A velocidade da memória é desconhecida: supõe-se {label}; meça ou digite o valor.</translation>
    </message>
    <message>
        <source>The supply has room.</source>
        <translation>A fonte tem folga.</translation>
    </message>
    <message>
        <source>The supply is tight.</source>
        <translation>A fonte está no limite.</translation>
    </message>
    <message>
        <source>The system states the card&apos;s memory in a field that ends at 4 GiB: it has at least that.</source>
        <translation>O sistema informa a memória da placa em um campo que termina em 4 GiB: ela tem pelo menos isso.</translation>
    </message>
    <message>
        <source>This card is too old for any current inference backend.</source>
        <translation>Esta placa é antiga demais para qualquer backend de inferência atual.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This container may use at most {size} of memory.</source>
        <translation>Este contêiner pode usar no máximo {size} de memória.</translation>
    </message>
    <message>
        <source>This container may use less memory than the machine has.</source>
        <translation>Este contêiner pode usar menos memória do que a máquina tem.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL 2): it sees only a part of the computer&apos;s memory.</source>
        <translation>Este é um Linux dentro do Windows (WSL 2): ele vê só uma parte da memória do computador.</translation>
    </message>
    <message>
        <source>This is a share of a card given to a virtual machine; speed depends on its neighbours.</source>
        <translation>Esta é uma parte de uma placa dada a uma máquina virtual; a velocidade depende das vizinhas.</translation>
    </message>
    <message>
        <source>This is a virtual machine: memory and speed depend on what the host gives it.</source>
        <translation>Esta é uma máquina virtual: a memória e a velocidade dependem do que o host lhe dá.</translation>
    </message>
    <message>
        <source>This machine serves nobody that fast.</source>
        <translation>Esta máquina não atende ninguém nessa velocidade.</translation>
    </message>
    <message>
        <source>This machine serves {most} of {users} that fast.</source>
        <translation>Esta máquina atende {most} de {users} nessa velocidade.</translation>
    </message>
    <message>
        <source>This model was made for at most {most} of context; {asked} was asked for.</source>
        <translation>Este modelo foi feito para no máximo {most} de contexto; foram pedidos {asked}.</translation>
    </message>
    <message>
        <source>Threadripper PRO workstation, eight channels of DDR5</source>
        <translation>Workstation Threadripper PRO, oito canais de DDR5</translation>
    </message>
    <message>
        <source>Thunderbolt 4 between computers</source>
        <translation>Thunderbolt 4 entre computadores</translation>
    </message>
    <message>
        <source>Thunderbolt 5 between computers</source>
        <translation>Thunderbolt 5 entre computadores</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Apertado</translation>
    </message>
    <message>
        <source>Tool use</source>
        <translation>Uso de ferramentas</translation>
    </message>
    <message>
        <source>Try these first</source>
        <translation>Experimente estes primeiro</translation>
    </message>
    <message>
        <source>Turn on Resizable BAR (Above 4G decoding) in the BIOS.</source>
        <translation>Ligue o Resizable BAR (Above 4G decoding) na BIOS.</translation>
    </message>
    <message>
        <source>Two used RTX 3090</source>
        <translation>Duas RTX 3090 usadas</translation>
    </message>
    <message>
        <source>Type the card&apos;s memory in.</source>
        <translation>Digite a memória da placa.</translation>
    </message>
    <message>
        <source>US: biological models</source>
        <translation>EUA: modelos biológicos</translation>
    </message>
    <message>
        <source>US: executive order 14110</source>
        <translation>EUA: ordem executiva 14110</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>Memória rápida utilizável</translation>
    </message>
    <message>
        <source>Used EPYC 7002 board, eight channels of DDR4</source>
        <translation>Placa-mãe EPYC 7002 usada, oito canais de DDR4</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {on_gpus}; with system memory: {users}.</source>
        <translation>Usuários que cabem na memória de vídeo: {on_gpus}; com a memória do sistema: {users}.</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {users}.</source>
        <translation>Usuários que cabem na memória de vídeo: {users}.</translation>
    </message>
    <message>
        <source>Users that memory holds: {users} and more.</source>
        <translation>Usuários que cabem na memória: {users} e mais.</translation>
    </message>
    <message>
        <source>Users that memory holds: {users}.</source>
        <translation>Usuários que cabem na memória: {users}.</translation>
    </message>
    <message>
        <source>V cache type {kv_type_v} needs flash attention; turn it on or use f16, bf16 or f32</source>
        <translation>O tipo de cache V {kv_type_v} exige flash attention; ative-a ou use f16, bf16 ou f32</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
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
        <translation>O que {rig} roda</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>WikiText train, 100k tokens</source>
        <translation>WikiText, parte de treino, 100.000 tokens</translation>
    </message>
    <message>
        <source>WikiText train, 10k tokens</source>
        <translation>WikiText, parte de treino, 10.000 tokens</translation>
    </message>
    <message>
        <source>WikiText train, 10m tokens</source>
        <translation>WikiText, parte de treino, 10 milhões de tokens</translation>
    </message>
    <message>
        <source>WikiText train, 1k tokens</source>
        <translation>WikiText, parte de treino, 1.000 tokens</translation>
    </message>
    <message>
        <source>WikiText train, 1m tokens</source>
        <translation>WikiText, parte de treino, 1 milhão de tokens</translation>
    </message>
    <message>
        <source>WikiText-2 test</source>
        <translation>WikiText-2, parte de teste</translation>
    </message>
    <message>
        <source>WikiText-2 test, 512-token chunks</source>
        <translation>WikiText-2, parte de teste, em trechos de 512 tokens</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>With layers split, each token visits one card after the other.</source>
        <translation>Com as camadas divididas, cada token passa por uma placa após a outra.</translation>
    </message>
    <message>
        <source>Word document larger than 512 MiB when unpacked</source>
        <translation>Documento do Word maior que 512 MiB descompactado</translation>
    </message>
    <message>
        <source>Word document with a document type, which Word never writes</source>
        <translation>Documento do Word com um tipo de documento (DTD), que o Word nunca grava</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escreve</translation>
    </message>
    <message>
        <source>You can comfortably run models up to about {size} ({quant}) at {context} context.</source>
        <translation>Você pode rodar com conforto modelos de até cerca de {size} ({quant}) com {context} de contexto.</translation>
    </message>
    <message>
        <source>You measured this model here; other contexts follow from it.</source>
        <translation>Você mediu este modelo aqui; outros contextos derivam disso.</translation>
    </message>
    <message>
        <source>`lms load --estimate-only` with the same flags shows LM Studio&apos;s own estimate.</source>
        <translation>`lms load --estimate-only` com as mesmas opções mostra a estimativa do próprio LM Studio.</translation>
    </message>
    <message>
        <source>a GGUF file has its own quantization; leave --quant out</source>
        <translation>um arquivo GGUF tem sua própria quantização; omita --quant</translation>
    </message>
    <message>
        <source>a module for server boards</source>
        <translation>um módulo para placas-mãe de servidor</translation>
    </message>
    <message>
        <source>a processor with eight dies, which all channels need</source>
        <translation>um processador com oito dies, que todos os canais exigem</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>cerca de {price}</translation>
    </message>
    <message>
        <source>about {price}, and a board with more slots</source>
        <translation>cerca de {price}, e uma placa-mãe com mais slots</translation>
    </message>
    <message>
        <source>active parameters for a mixture of experts; attention to other tokens comes on top</source>
        <translation>parâmetros ativos em uma mistura de especialistas; a atenção a outros tokens vem à parte</translation>
    </message>
    <message>
        <source>all layers in RAM</source>
        <translation>todas as camadas na RAM</translation>
    </message>
    <message>
        <source>all layers on the devices of all machines</source>
        <translation>todas as camadas nos dispositivos de todas as máquinas</translation>
    </message>
    <message>
        <source>all layers on the graphics card</source>
        <translation>todas as camadas na placa de vídeo</translation>
    </message>
    <message>
        <source>all of the draft model on the graphics card</source>
        <translation>todo o modelo de rascunho na placa de vídeo</translation>
    </message>
    <message>
        <source>an imatrix quant can show a lower perplexity than the reference while its KLD is larger; delta computed from the two printed perplexities</source>
        <translation>uma quantização com imatrix pode mostrar perplexidade menor que a da referência mesmo com KLD maior; delta calculado a partir das duas perplexidades impressas</translation>
    </message>
    <message>
        <source>and slow down what spills into system memory; writing is not affected.</source>
        <translation>e deixam mais lento o que transborda para a memória do sistema; a escrita não é afetada.</translation>
    </message>
    <message>
        <source>another maker&apos;s driver: Vulkan only</source>
        <translation>driver de outro fabricante: só Vulkan</translation>
    </message>
    <message>
        <source>another model drafts</source>
        <translation>outro modelo faz o rascunho</translation>
    </message>
    <message>
        <source>architecture &apos;{arch}&apos; is not understood: block {index} has {kinds}</source>
        <translation>a arquitetura &apos;{arch}&apos; não é compreendida: o bloco {index} tem {kinds}</translation>
    </message>
    <message>
        <source>architecture qwen4_exp; only summary fields known</source>
        <translation>arquitetura qwen4_exp; só os campos do resumo são conhecidos</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.1 text model; no config opened; context not verified beyond the 40k recommended; context length recalled from the model card</source>
        <translation>arquitetura tomada do modelo de texto Mistral Small 3.1; nenhum config aberto; contexto não verificado além dos 40k recomendados; tamanho de contexto lembrado do model card</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.2; no config opened; context length recalled from the model card</source>
        <translation>arquitetura tomada do Mistral Small 3.2; nenhum config aberto; tamanho de contexto lembrado do model card</translation>
    </message>
    <message>
        <source>article quoting localbench measurements</source>
        <translation>artigo que cita medições do localbench</translation>
    </message>
    <message>
        <source>article quoting localbench; values are far above WikiText KLDs, so never compare across data sets</source>
        <translation>artigo que cita o localbench; os valores estão muito acima das KLDs do WikiText, então nunca compare entre conjuntos de dados</translation>
    </message>
    <message>
        <source>as described in the gist</source>
        <translation>como descrito no gist</translation>
    </message>
    <message>
        <source>as fast as estimated</source>
        <translation>tão rápido quanto o estimado</translation>
    </message>
    <message>
        <source>as in the pull request</source>
        <translation>como no pull request</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>como nas configurações</translation>
    </message>
    <message>
        <source>assumed: people do not come evenly through day and night</source>
        <translation>suposto: as pessoas não chegam por igual ao longo do dia e da noite</translation>
    </message>
    <message>
        <source>assumed; 3 to 5 years are usual</source>
        <translation>suposto; de 3 a 5 anos é o usual</translation>
    </message>
    <message>
        <source>assumed; near Llama 3.1 8B (4096 / 32) and GPT-3 (12288 / 96)</source>
        <translation>suposto; perto de Llama 3.1 8B (4096 / 32) e GPT-3 (12288 / 96)</translation>
    </message>
    <message>
        <source>at least one token must be drafted</source>
        <translation>pelo menos um token deve ser de rascunho</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>binary file</source>
        <translation>arquivo binário</translation>
    </message>
    <message>
        <source>bits column counts bits per cache value; delta computed from the two printed perplexities</source>
        <translation>a coluna de bits conta bits por valor do cache; delta calculado a partir das duas perplexidades impressas</translation>
    </message>
    <message>
        <source>block pattern and Mamba sizes from memory of the model card; they reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>padrão dos blocos e tamanhos do Mamba lembrados do model card; reproduzem exatamente a contagem publicada; tokens de treinamento lembrados de declarações do fornecedor</translation>
    </message>
    <message>
        <source>block {index} has attention without heads</source>
        <translation>o bloco {index} tem atenção sem cabeças</translation>
    </message>
    <message>
        <source>broken JSON: {error}</source>
        <translation>JSON inválido: {error}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>choosing tokens</source>
        <translation>a escolha de tokens</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>em blocos</translation>
    </message>
    <message>
        <source>claims {n} {what} entries, more than the file can hold</source>
        <translation>declara {n} entradas de {what}, mais do que o arquivo pode conter</translation>
    </message>
    <message>
        <source>coding agent</source>
        <translation>agente de código</translation>
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
        <translation>cálculo</translation>
    </message>
    <message>
        <source>compute buffer</source>
        <translation>buffer de cálculo</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>config declares a 2048 sliding window; llama.cpp turns it off for phi3; training tokens recalled from vendor statements</source>
        <translation>o config declara uma janela deslizante de 2048; o llama.cpp a desativa para phi3; tokens de treinamento lembrados de declarações do fornecedor</translation>
    </message>
    <message>
        <source>config.json lists 32768 positions; 131072 with YaRN; training tokens recalled from vendor statements</source>
        <translation>config.json indica 32768 posições; 131072 com YaRN; tokens de treinamento lembrados de declarações do fornecedor</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contêiner</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>limite do contêiner</translation>
    </message>
    <message>
        <source>context_max is the input limit as listed; input plus output 400000. No training compute figure found</source>
        <translation>context_max é o limite de entrada listado; entrada mais saída: 400000. Nenhum dado sobre o cálculo do treinamento encontrado</translation>
    </message>
    <message>
        <source>corrected by your measurement</source>
        <translation>corrigido pela sua medição</translation>
    </message>
    <message>
        <source>counted already, under another name</source>
        <translation>já contado, com outro nome</translation>
    </message>
    <message>
        <source>damaged PDF</source>
        <translation>PDF danificado</translation>
    </message>
    <message>
        <source>damaged Word document</source>
        <translation>documento do Word danificado</translation>
    </message>
    <message>
        <source>damaged or encrypted Word document</source>
        <translation>documento do Word danificado ou criptografado</translation>
    </message>
    <message>
        <source>delta computed from the two printed perplexities</source>
        <translation>delta calculado a partir das duas perplexidades impressas</translation>
    </message>
    <message>
        <source>dense width 12288 and 3 dense layers reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>largura densa de 12288 e 3 camadas densas reproduzem exatamente a contagem publicada; tokens de treinamento lembrados de declarações do fornecedor</translation>
    </message>
    <message>
        <source>dense width of the first layer reproduces the published count</source>
        <translation>a largura densa da primeira camada reproduz a contagem publicada</translation>
    </message>
    <message>
        <source>display driver</source>
        <translation>driver de vídeo</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>+ {a} / ({params} parameters)^{alpha} = {term} for a finite model</source>
        <translation>+ {a} / ({params} parâmetros)^{alpha} = {term} por um modelo finito</translation>
    </message>
    <message>
        <source>+ {b} / ({tokens} tokens)^{beta} = {term} for finite data</source>
        <translation>+ {b} / ({tokens} tokens)^{beta} = {term} por dados finitos</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}, as typed on {date}.</source>
        <translation>1 USD conta como {rate}, digitado em {date}.</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}.</source>
        <translation>1 USD conta como {rate}.</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, width {ratio} for each layer (assumed), stands apart ({source}).</source>
        <translation>6·N·D com os parâmetros ativos; a atenção de {length} tokens cada, com uma forma usual, largura {ratio} por camada (suposto), fica à parte ({source}).</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with its own layers, stands apart ({source}).</source>
        <translation>6·N·D com os parâmetros ativos; a atenção de {length} tokens cada, com suas próprias camadas, fica à parte ({source}).</translation>
    </message>
    <message>
        <source>About {watts} W at the wall are more than a 120 V circuit gives.</source>
        <translation>Cerca de {watts} W na tomada são mais do que um circuito de 120 V fornece.</translation>
    </message>
    <message>
        <source>Assumed prices, {share} of the sum: {parts}.</source>
        <translation>Preços supostos, {share} da soma: {parts}.</translation>
    </message>
    <message>
        <source>At most {share} of the hours are busy; beyond {most} conversations a month another machine is bought.</source>
        <translation>No máximo {share} das horas são ocupadas; além de {most} conversas por mês, compra-se outra máquina.</translation>
    </message>
    <message>
        <source>By guides, not by offers: {parts}.</source>
        <translation>Por guias, não por ofertas: {parts}.</translation>
    </message>
    <message>
        <source>Context, {model}</source>
        <translation>Contexto, {model}</translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation>Não cabe: {why}</translation>
    </message>
    <message>
        <source>Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.</source>
        <translation>Eletricidade: {writing} horas de escrita em {on} horas por dia, {price} por kWh.</translation>
    </message>
    <message>
        <source>Energy of the cards alone at {watts} W; processors, network and cooling come on top.</source>
        <translation>Energia só das placas a {watts} W; processadores, rede e refrigeração vêm à parte.</translation>
    </message>
    <message>
        <source>First word, {model}</source>
        <translation>Primeira palavra, {model}</translation>
    </message>
    <message numerus="yes">
        <source>Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the rest on the graphics ({on_gpus}).</source>
        <translation>
            <numerusform>Cabe porque os especialistas de {layers} camada ficam na memória ({in_ram}, {kind}) e o resto na parte gráfica ({on_gpus}).</numerusform>
            <numerusform>Cabe porque os especialistas de {layers} camadas ficam na memória ({in_ram}, {kind}) e o resto na parte gráfica ({on_gpus}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in memory ({in_ram}, {kind}).</source>
        <translation>Cabe porque {some} de {all} camadas ficam na parte gráfica ({on_gpus}) e o resto na memória ({in_ram}, {kind}).</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the card&apos;s {usable}.</source>
        <translation>Cabe porque {used} ficam nos {usable} da placa.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {cards} cards&apos; {usable}.</source>
        <translation>Cabe porque {used} ficam nos {usable} das {cards} placas.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {usable} of shared memory that the graphics may take.</source>
        <translation>Cabe porque {used} ficam nos {usable} de memória compartilhada que a parte gráfica pode usar.</translation>
    </message>
    <message>
        <source>Fits because {used} lie in {usable} of memory ({kind}).</source>
        <translation>Cabe porque {used} ficam em {usable} de memória ({kind}).</translation>
    </message>
    <message>
        <source>How fast is unknown.</source>
        <translation>A velocidade é desconhecida.</translation>
    </message>
    <message>
        <source>Inputs above {most} tokens cost {fresh} in and {out} out.</source>
        <translation>Entradas acima de {most} tokens custam {fresh} na entrada e {out} na saída.</translation>
    </message>
    <message>
        <source>It gives {cards} cards x{lanes} each.</source>
        <translation>Ela dá a {cards} placas x{lanes} cada.</translation>
    </message>
    <message>
        <source>It gives {given} W; about {wanted} W would do.</source>
        <translation>Ela fornece {given} W; cerca de {wanted} W bastariam.</translation>
    </message>
    <message>
        <source>Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision ({source}), and the activations of one sequence, recomputed layer by layer.</source>
        <translation>Memória: {bytes} bytes por parâmetro para pesos, gradientes e Adam em precisão mista ({source}), e as ativações de uma sequência, recalculadas camada por camada.</translation>
    </message>
    <message>
        <source>No price is known for {parts}.</source>
        <translation>Nenhum preço é conhecido para {parts}.</translation>
    </message>
    <message>
        <source>No price of the card is known.</source>
        <translation>Nenhum preço da placa é conhecido.</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest begins after {seconds} s.</source>
        <translation>Nenhuma máquina é rápida o bastante: a mais rápida escreve {rate} tokens/s para cada um, a mais ágil começa após {seconds} s.</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins after {seconds} s.</source>
        <translation>Nenhuma máquina é rápida o bastante: a mais rápida escreve {rate} tokens/s, a mais ágil começa após {seconds} s.</translation>
    </message>
    <message>
        <source>None of them holds {model}.</source>
        <translation>Nenhuma delas comporta {model}.</translation>
    </message>
    <message>
        <source>Not even {most} of these machines hold it for {users} users.</source>
        <translation>Nem {most} destas máquinas o comportam para {users} usuários.</translation>
    </message>
    <message>
        <source>Only {rig} holds {models}.</source>
        <translation>Só {rig} comporta {models}.</translation>
    </message>
    <message>
        <source>Price per token/s, {model}</source>
        <translation>Preço por token/s, {model}</translation>
    </message>
    <message>
        <source>Prices seen between {first} and {last}.</source>
        <translation>Preços vistos entre {first} e {last}.</translation>
    </message>
    <message>
        <source>The parts draw up to {watts} of {given} W; short peaks need about {wanted} W.</source>
        <translation>As peças consomem até {watts} de {given} W; picos curtos pedem cerca de {wanted} W.</translation>
    </message>
    <message>
        <source>The power of the machine is unknown.</source>
        <translation>O consumo da máquina é desconhecido.</translation>
    </message>
    <message>
        <source>The supply is too small: the parts draw up to {watts} W.</source>
        <translation>A fonte é pequena demais: as peças consomem até {watts} W.</translation>
    </message>
    <message>
        <source>They take up to {size} GiB.</source>
        <translation>Aceitam até {size} GiB.</translation>
    </message>
    <message>
        <source>Tokens a joule, {model}</source>
        <translation>Tokens por joule, {model}</translation>
    </message>
    <message>
        <source>Used: {parts}.</source>
        <translation>Usado: {parts}.</translation>
    </message>
    <message>
        <source>With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.</source>
        <translation>Com chaves e valores em 8 bits, tudo cabe na parte gráfica: {rate} tokens/s.</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s of {model}, limited by {limit}.</source>
        <translation>Escreve cerca de {pace} tokens/s de {model}, limitado por {limit}.</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s, limited by {limit}.</source>
        <translation>Escreve cerca de {pace} tokens/s, limitado por {limit}.</translation>
    </message>
    <message>
        <source>a conversation of {tokens} tokens is longer than its {most}</source>
        <translation>uma conversa de {tokens} tokens é mais longa que o máximo dele, {most}</translation>
    </message>
    <message>
        <source>a second {card}</source>
        <translation>uma segunda {card}</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>cerca de {amount}</translation>
    </message>
    <message>
        <source>about {price} new, seen {date}</source>
        <translation>cerca de {price} nova, visto em {date}</translation>
    </message>
    <message>
        <source>about {price} used, seen {date}</source>
        <translation>cerca de {price} usada, visto em {date}</translation>
    </message>
    <message>
        <source>about {price}, assumed for {date}</source>
        <translation>cerca de {price}, suposto para {date}</translation>
    </message>
    <message>
        <source>about {price}, launch price of {date}</source>
        <translation>cerca de {price}, preço de lançamento de {date}</translation>
    </message>
    <message>
        <source>another {card}</source>
        <translation>mais uma {card}</translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation>por conta própria</translation>
    </message>
    <message>
        <source>does not say how each layer compresses</source>
        <translation>não diz como cada camada comprime</translation>
    </message>
    <message>
        <source>does not say which layers have a window</source>
        <translation>não diz quais camadas têm janela</translation>
    </message>
    <message>
        <source>does not say which layers have attention</source>
        <translation>não diz quais camadas têm atenção</translation>
    </message>
    <message>
        <source>each layer over the GPUs of a machine</source>
        <translation>cada camada pelas GPUs de uma máquina</translation>
    </message>
    <message>
        <source>each layer over the cards</source>
        <translation>cada camada sobre as placas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation>PDF criptografado</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, within a list of texts)</source>
        <translation>termina cedo (no byte {size}, dentro de uma lista de textos)</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, {length} bytes short)</source>
        <translation>termina cedo (no byte {size}, faltam {length} bytes)</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program, for llama.cpp</source>
        <translation>estimado como no resto deste programa, para o llama.cpp</translation>
    </message>
    <message>
        <source>every second layer is a mixture (the odd ones), every fourth has full attention: all full layers are mixtures</source>
        <translation>uma camada a cada duas é de mistura (as ímpares), uma a cada quatro tem atenção completa: todas as camadas completas são de mistura</translation>
    </message>
    <message>
        <source>experimental rotated cache types, proposed, not necessarily merged</source>
        <translation>tipos de cache rotacionados experimentais, propostos, não necessariamente incorporados</translation>
    </message>
    <message>
        <source>experts shipped in MXFP4</source>
        <translation>especialistas distribuídos em MXFP4</translation>
    </message>
    <message>
        <source>firmware table</source>
        <translation>tabela do firmware</translation>
    </message>
    <message>
        <source>first three layers dense; layer 0 and every fourth have full attention with 64 heads, the rest a window of 512 with 96; with three dense prediction layers this is the published count exactly</source>
        <translation>três primeiras camadas densas; a camada 0 e uma a cada quatro têm atenção completa com 64 cabeças, as demais uma janela de 512 com 96; com três camadas densas de previsão, essa é exatamente a contagem publicada</translation>
    </message>
    <message>
        <source>fixed state of {layers} recurrent layers, whatever the context</source>
        <translation>estado fixo de {layers} camadas recorrentes, seja qual for o contexto</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>for training compute alone; models meant for heavy use are trained far beyond it</source>
        <translation>só para o cálculo do treinamento; modelos destinados a uso intenso são treinados muito além dele</translation>
    </message>
    <message>
        <source>four channels</source>
        <translation>quatro canais</translation>
    </message>
    <message>
        <source>four modules often run at 3600 MT/s (llama.cpp issue 4716)</source>
        <translation>quatro módulos muitas vezes funcionam a 3600 MT/s (llama.cpp issue 4716)</translation>
    </message>
    <message>
        <source>four modules rarely run at the full rate</source>
        <translation>quatro módulos raramente funcionam na velocidade plena</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>do catálogo</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>full-attention layers as in the larger models of the family, with one KV head: the only choice whose text model has the 11.91 billion parameters that llama-bench prints; windows as in the family</source>
        <translation>camadas de atenção completa como nos modelos maiores da família, com uma cabeça KV: a única escolha cujo modelo de texto tem os 11,91 bilhões de parâmetros que o llama-bench imprime; janelas como na família</translation>
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
        <translation>gpt-4-turbo: contexto de 128000, 10/30 USD; listado com data de descontinuação 2026-10-23</translation>
    </message>
    <message>
        <source>graphics in the chip</source>
        <translation>vídeo integrado ao chip</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>memória de vídeo</translation>
    </message>
    <message>
        <source>graphics on the bus</source>
        <translation>vídeo no barramento</translation>
    </message>
    <message>
        <source>guideline in force since 2025-08-02</source>
        <translation>diretriz em vigor desde 2025-08-02</translation>
    </message>
    <message>
        <source>half a channel</source>
        <translation>meio canal</translation>
    </message>
    <message>
        <source>has a metadata value of unknown kind {kind}</source>
        <translation>tem um valor de metadados de tipo desconhecido {kind}</translation>
    </message>
    <message>
        <source>has a name of {length} bytes</source>
        <translation>tem um nome de {length} bytes</translation>
    </message>
    <message>
        <source>has a pre-tokenizer that is not known: {name}</source>
        <translation>tem um pré-tokenizador desconhecido: {name}</translation>
    </message>
    <message>
        <source>has a state-space mixer of impossible size</source>
        <translation>tem um misturador de espaço de estados de tamanho impossível</translation>
    </message>
    <message>
        <source>has a text longer than the rest of the file</source>
        <translation>tem um texto mais longo que o resto do arquivo</translation>
    </message>
    <message>
        <source>has a text of {length} bytes, more than any model file</source>
        <translation>tem um texto de {length} bytes, mais que qualquer arquivo de modelo</translation>
    </message>
    <message>
        <source>has a tokenizer of kind &apos;{kind}&apos;; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>tem um tokenizador do tipo &apos;{kind}&apos;; é possível contar com os dos tipos gpt2, llama e gemma4</translation>
    </message>
    <message>
        <source>has an alignment that makes no sense</source>
        <translation>tem um alinhamento sem sentido</translation>
    </message>
    <message>
        <source>has an array of {length} entries, more than the file can hold</source>
        <translation>tem um array de {length} entradas, mais do que o arquivo pode conter</translation>
    </message>
    <message>
        <source>has arrays nested too deeply</source>
        <translation>tem arrays aninhados em excesso</translation>
    </message>
    <message>
        <source>has attention without heads</source>
        <translation>tem atenção sem cabeças</translation>
    </message>
    <message>
        <source>has experts that are not in one tensor</source>
        <translation>tem especialistas que não estão em um só tensor</translation>
    </message>
    <message>
        <source>has latent attention without head sizes</source>
        <translation>tem atenção latente sem tamanhos de cabeça</translation>
    </message>
    <message>
        <source>has more files than a catalog, or one twice</source>
        <translation>tem mais arquivos que um catálogo, ou um repetido</translation>
    </message>
    <message>
        <source>has no list of {key}</source>
        <translation>não tem lista de {key}</translation>
    </message>
    <message>
        <source>has no score for every token</source>
        <translation>não tem pontuação para todos os tokens</translation>
    </message>
    <message>
        <source>has no token_embd.weight</source>
        <translation>não tem token_embd.weight</translation>
    </message>
    <message>
        <source>has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>não tem tokenizador; é possível contar com os dos tipos gpt2, llama e gemma4</translation>
    </message>
    <message>
        <source>has tensors for blocks {span}, not 0 to {n_blocks}</source>
        <translation>tem tensores para os blocos {span}, não de 0 a {n_blocks}</translation>
    </message>
    <message>
        <source>has version {version}; known are 2 and 3</source>
        <translation>tem a versão {version}; são conhecidas a 2 e a 3</translation>
    </message>
    <message>
        <source>has {n_layers} layers</source>
        <translation>tem {n_layers} camadas</translation>
    </message>
    <message>
        <source>holds &apos;{extra}&apos;, which its manifest does not list</source>
        <translation>contém &apos;{extra}&apos;, que o manifesto não lista</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>não contém registros</translation>
    </message>
    <message>
        <source>holds no tensors: a vocabulary alone is no model</source>
        <translation>não contém tensores: só um vocabulário não é um modelo</translation>
    </message>
    <message>
        <source>holds {tokens} tokens, not {n_tokens}</source>
        <translation>contém {tokens} tokens, não {n_tokens}</translation>
    </message>
    <message>
        <source>how fast it would be is unknown</source>
        <translation>a velocidade que teria é desconhecida</translation>
    </message>
    <message>
        <source>hybrid Kimi Delta Attention plus MLA (kv_lora_rank 512, q_lora_rank 1536, 96 heads); 93 layers, first dense of 33792, 896 experts of 3072 in a 3584-wide latent space, top 16, 2 shared; KDA state sizes not read</source>
        <translation>híbrido de Kimi Delta Attention e MLA (kv_lora_rank 512, q_lora_rank 1536, 96 cabeças); 93 camadas, a primeira densa de 33792, 896 especialistas de 3072 em um espaço latente de largura 3584, top 16, 2 compartilhados; tamanhos do estado KDA não lidos</translation>
    </message>
    <message>
        <source>in force since 2025-08-02; the Commission enforces from 2026-08-02</source>
        <translation>em vigor desde 2025-08-02; a Comissão fiscaliza a partir de 2026-08-02</translation>
    </message>
    <message>
        <source>in force since 2026-01-01</source>
        <translation>em vigor desde 2026-01-01</translation>
    </message>
    <message>
        <source>in system memory</source>
        <translation>na memória do sistema</translation>
    </message>
    <message>
        <source>intermediate_size_mlp 16384 is unused in Scout: every layer is MoE</source>
        <translation>intermediate_size_mlp 16384 não é usado no Scout: todas as camadas são MoE</translation>
    </message>
    <message>
        <source>is a projector for images or sound (mmproj), not a language model</source>
        <translation>é um projetor para imagens ou som (mmproj), não um modelo de linguagem</translation>
    </message>
    <message>
        <source>is an adapter (LoRA), not a model</source>
        <translation>é um adaptador (LoRA), não um modelo</translation>
    </message>
    <message>
        <source>is cut short: tensor &apos;{name}&apos; lies beyond its end</source>
        <translation>está truncado: o tensor &apos;{name}&apos; fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>is damaged: tensor &apos;{name}&apos; lies over another</source>
        <translation>está danificado: o tensor &apos;{name}&apos; fica sobre outro</translation>
    </message>
    <message>
        <source>is damaged; reinstall the program</source>
        <translation>está danificado; reinstale o programa</translation>
    </message>
    <message>
        <source>is missing or no JSON</source>
        <translation>não existe ou não é JSON</translation>
    </message>
    <message>
        <source>is no catalog update, or damaged ({error})</source>
        <translation>não é uma atualização do catálogo, ou está danificado ({error})</translation>
    </message>
    <message>
        <source>is no catalog update: {manifest} is not in it</source>
        <translation>não é uma atualização do catálogo: falta {manifest} nele</translation>
    </message>
    <message>
        <source>is no list of trusted keys</source>
        <translation>não é uma lista de chaves confiáveis</translation>
    </message>
    <message>
        <source>is no private key of a catalog&apos;s signer</source>
        <translation>não é uma chave privada de quem assina catálogos</translation>
    </message>
    <message>
        <source>is no public key of a catalog&apos;s signer</source>
        <translation>não é uma chave pública de quem assina catálogos</translation>
    </message>
    <message>
        <source>is not JSON: {error}</source>
        <translation>não é JSON: {error}</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>não é um arquivo GGUF</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>is one of {n_parts} parts, but its name does not say which</source>
        <translation>é uma de {n_parts} partes, mas o nome não diz qual</translation>
    </message>
    <message>
        <source>is too large for a config.json</source>
        <translation>é grande demais para um config.json</translation>
    </message>
    <message>
        <source>is too large to hold a key</source>
        <translation>é grande demais para conter uma chave</translation>
    </message>
    <message>
        <source>is too short to be a GGUF file</source>
        <translation>é curto demais para ser um arquivo GGUF</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>it counts only the {active} parameters that a token uses, but all {total} must be in memory</source>
        <translation>conta só os {active} parâmetros que um token usa, mas todos os {total} precisam estar na memória</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>it needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>precisa de compilações com CUDA 12 e do driver NVIDIA 580 ou mais antigo.</translation>
    </message>
    <message>
        <source>it needs a duct and a blower.</source>
        <translation>precisa de um duto e de um soprador.</translation>
    </message>
    <message>
        <source>it was measured on {name}, which {rig} lacks</source>
        <translation>foi medido em {name}, que {rig} não tem</translation>
    </message>
    <message>
        <source>it was measured with {backend}, and {name} has no GPU</source>
        <translation>foi medido com {backend}, e {name} não tem GPU</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos de 1 %</translation>
    </message>
    <message>
        <source>rented at {usd} USD an hour: {basis}</source>
        <translation>alugada a {usd} USD por hora: {basis}</translation>
    </message>
    <message>
        <source>the card alone for {usd} USD (seen {date}), written off over {years} years of all hours ({note})</source>
        <translation>só a placa por {usd} USD (visto em {date}), amortizada em {years} anos de todas as horas ({note})</translation>
    </message>
    <message>
        <source>{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; {basis}.</source>
        <translation>{cards} × {gpu}, de cujo pico de {peak} TFLOPS (denso, 16 bits) se mantêm {share}; {basis}.</translation>
    </message>
    <message>
        <source>{card} beside it</source>
        <translation>{card} ao lado dela</translation>
    </message>
    <message>
        <source>{card} has no fan:</source>
        <translation>{card} não tem ventoinha:</translation>
    </message>
    <message>
        <source>{card} instead of the {other}</source>
        <translation>{card} no lugar da {other}</translation>
    </message>
    <message>
        <source>{card} is from before Turing:</source>
        <translation>{card} é anterior à Turing:</translation>
    </message>
    <message>
        <source>{change} ({price}) holds {model}, slowly: {rate} tokens/s.</source>
        <translation>{change} ({price}) comporta {model}, devagar: {rate} tokens/s.</translation>
    </message>
    <message>
        <source>{change} ({price}) makes {models} run comfortably: {rates} tokens/s.</source>
        <translation>{change} ({price}) faz {models} rodar com conforto: {rates} tokens/s.</translation>
    </message>
    <message>
        <source>{change} ({price}) runs large models a little faster.</source>
        <translation>{change} ({price}) roda modelos grandes um pouco mais rápido.</translation>
    </message>
    <message>
        <source>{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} tokens/s.</source>
        <translation>{change} ({price}) roda {model} a {times} vezes a velocidade: {after} em vez de {before} tokens/s.</translation>
    </message>
    <message>
        <source>{chip} is not sold with {size} GiB.</source>
        <translation>{chip} não é vendido com {size} GiB.</translation>
    </message>
    <message>
        <source>{draft} cannot draft for {target}: it is not known to write with the same tokens</source>
        <translation>{draft} não pode fazer rascunhos para {target}: não se sabe se escreve com os mesmos tokens</translation>
    </message>
    <message>
        <source>{draft} cannot draft: its shape is not known</source>
        <translation>{draft} não pode fazer rascunhos: sua forma não é conhecida</translation>
    </message>
    <message>
        <source>{draft} is not smaller than {target}: it would draft no faster</source>
        <translation>{draft} não é menor que {target}: não faria rascunhos mais rápido</translation>
    </message>
    <message>
        <source>{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a kWh.</source>
        <translation>{load} W trabalhando e {idle} W em espera na tomada, ligada dia e noite, a {price} USD por kWh.</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, {each} for each; the network takes {share} of the time.</source>
        <translation>{machines} destas máquinas o comportam juntas por {link}: cerca de {rate} tokens/s no total, {each} para cada usuário; a rede toma {share} do tempo.</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}; how fast is unknown.</source>
        <translation>{machines} destas máquinas o comportam juntas por {link}; a velocidade é desconhecida.</translation>
    </message>
    <message>
        <source>{machines}× {machine} hold it together over {link}: about {rate} tokens/s.</source>
        <translation>{machines}× {machine} o comportam juntas por {link}: cerca de {rate} tokens/s.</translation>
    </message>
    <message>
        <source>{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.</source>
        <translation>{model} é mais rápido em {rig}: {rate} tokens/s, {times} vezes o seguinte.</translation>
    </message>
    <message>
        <source>{model} on {rig}: {hint}</source>
        <translation>{model} em {rig}: {hint}</translation>
    </message>
    <message>
        <source>{model} runs about as fast on {rig} as on {other}.</source>
        <translation>{model} roda mais ou menos tão rápido em {rig} quanto em {other}.</translation>
    </message>
    <message>
        <source>{n} drafts × {each} ms ÷ {over} tokens</source>
        <translation>{n} rascunhos × {each} ms ÷ {over} tokens</translation>
    </message>
    <message>
        <source>{n} times one of {vocabulary} tokens ÷ {over} tokens</source>
        <translation>{n} vezes um de {vocabulary} tokens ÷ {over} tokens</translation>
    </message>
    <message>
        <source>{n} tokens at a time are drafted by {draft}, which takes {size}, all of it on {place}.</source>
        <translation>{draft} faz rascunhos de {n} tokens por vez e ocupa {size}, tudo em {place}.</translation>
    </message>
    <message>
        <source>{read} + {seconds} s to start</source>
        <translation>{read} + {seconds} s para iniciar</translation>
    </message>
    <message>
        <source>{reason}; no model of the catalog can</source>
        <translation>{reason}; nenhum modelo do catálogo pode</translation>
    </message>
    <message>
        <source>{reason}; these can: {names}</source>
        <translation>{reason}; estes podem: {names}</translation>
    </message>
    <message>
        <source>{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} conversations at a time, {context} of context each: {seconds} seconds of the machine for a conversation.</source>
        <translation>{rig} lê {reading} e escreve {writing} tokens por segundo com {model} {quant}, {batch} conversas por vez, {context} de contexto cada: {seconds} segundos da máquina por conversa.</translation>
    </message>
    <message>
        <source>{rig} takes the least electricity, about {cost} a month; {other} the most, about {more}.</source>
        <translation>{rig} é a que gasta menos eletricidade, cerca de {cost} por mês; {other} é a que gasta mais, cerca de {more}.</translation>
    </message>
    <message>
        <source>{size} GiB of {kind}</source>
        <translation>{size} GiB de {kind}</translation>
    </message>
    <message>
        <source>{target} has no block of its own that drafts</source>
        <translation>{target} não tem um bloco próprio que faça rascunhos</translation>
    </message>
    <message>
        <source>{times} times the price buys {gain} times the speed of {model}.</source>
        <translation>{times} vezes o preço compra {gain} vezes a velocidade de {model}.</translation>
    </message>
    <message>
        <source>{times} times the price makes {model} slower here, not faster.</source>
        <translation>{times} vezes o preço deixa {model} mais lento aqui, não mais rápido.</translation>
    </message>
    <message>
        <source>{watts} W at most, {share} to spare.</source>
        <translation>{watts} W no máximo, {share} de folga.</translation>
    </message>
    <message>
        <source>its shape is not published</source>
        <translation>sua forma não foi publicada</translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is not a pattern: {error}</source>
        <translation>“{pattern}” não é um padrão: {error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not PATTERN=DEVICE; for example {example}</source>
        <translation>“{text}” não é PADRÃO=DISPOSITIVO; por exemplo {example}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; would move {name}, which stays in RAM</source>
        <translation>“{text}” moveria {name}, que fica na RAM</translation>
    </message>
    <message>
        <source>({formula}){times} ÷ {over} tokens</source>
        <translation>({formula}){times} ÷ {over} tokens</translation>
    </message>
    <message>
        <source>How often drafts are accepted is not given: {low} to {high} were measured elsewhere, more for code than for prose.</source>
        <translation>Não foi dito com que frequência os rascunhos são aceitos: em outros lugares mediu-se de {low} a {high}, mais em código do que em prosa.</translation>
    </message>
    <message>
        <source>There is no memory for even one user.</source>
        <translation>Não há memória nem para um usuário.</translation>
    </message>
    <message>
        <source>This machine serves all {users}; it would serve {most} that fast.</source>
        <translation>Esta máquina atende todos os {users}; nessa velocidade atenderia {most}.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>modelo de rascunho</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>os rascunhos</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>importance matrix</source>
        <translation>matriz de importância</translation>
    </message>
    <message>
        <source>its four chiplets read about 256 of 333 GB/s, as measured in ik_llama.cpp&apos;s pull request 534</source>
        <translation>seus quatro chiplets leem cerca de 256 de 333 GB/s, medidos no pull request 534 do ik_llama.cpp</translation>
    </message>
    <message>
        <source>its own block</source>
        <translation>seu próprio bloco</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed on the way</source>
        <translation>a assinatura não confere: foi alterado no caminho</translation>
    </message>
    <message>
        <source>keep the KV cache in RAM</source>
        <translation>manter o cache KV na RAM</translation>
    </message>
    <message>
        <source>keep whole caches for windowed layers</source>
        <translation>manter caches inteiros nas camadas com janela</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>lacks &apos;{name}&apos;, which its manifest lists</source>
        <translation>não tem &apos;{name}&apos;, que o manifesto lista</translation>
    </message>
    <message>
        <source>larger than 1 MiB: not a rig</source>
        <translation>maior que 1 MiB: não é uma máquina</translation>
    </message>
    <message>
        <source>larger than any catalog update (32 MiB)</source>
        <translation>maior que qualquer atualização do catálogo (32 MiB)</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latente</translation>
    </message>
    <message>
        <source>launch overhead</source>
        <translation>sobrecarga de disparo</translation>
    </message>
    <message>
        <source>layers on the graphics card, the rest in RAM</source>
        <translation>camadas na placa de vídeo, o resto na RAM</translation>
    </message>
    <message>
        <source>layers over the machines</source>
        <translation>camadas entre as máquinas</translation>
    </message>
    <message>
        <source>layers whose experts stay in RAM</source>
        <translation>camadas cujos especialistas ficam na RAM</translation>
    </message>
    <message>
        <source>layers, width, heads, head dim 192, 128 experts of 4096 and top-4 from llmfit; MLA ranks (1536/512/128+64), 3 dense layers of 16384 and one shared expert NOT opened in a source: assumed as DeepSeek-V3 because they give 673B+2.5B; llama.cpp converts it as deepseek2; vendor figure 256k; llmfit lists 294912</source>
        <translation>camadas, largura, cabeças, dimensão de cabeça 192, 128 especialistas de 4096 e top-4 do llmfit; postos MLA (1536/512/128+64), 3 camadas densas de 16384 e um especialista compartilhado NÃO verificados em uma fonte: supostos como no DeepSeek-V3 porque dão 673B+2,5B; o llama.cpp o converte como deepseek2; número do fornecedor: 256k; o llmfit lista 294912</translation>
    </message>
    <message>
        <source>leave the graphics card alone</source>
        <translation>não usar a placa de vídeo</translation>
    </message>
    <message>
        <source>linear_attn_config is missing</source>
        <translation>falta linear_attn_config</translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation>link para uma pasta</translation>
    </message>
    <message>
        <source>llama.cpp cannot draft with the block that {target} has for it</source>
        <translation>o llama.cpp não consegue fazer rascunhos com o bloco que {target} tem para isso</translation>
    </message>
    <message>
        <source>llama.cpp over RPC</source>
        <translation>llama.cpp por RPC</translation>
    </message>
    <message>
        <source>llama.cpp server</source>
        <translation>servidor llama.cpp</translation>
    </message>
    <message>
        <source>localbench mix</source>
        <translation>mistura do localbench</translation>
    </message>
    <message>
        <source>localbench mix (code, chat, tools, science, other scripts, long documents)</source>
        <translation>mistura do localbench (código, chat, ferramentas, ciência, outras escritas, documentos longos)</translation>
    </message>
    <message>
        <source>localbench mix, 250,000 tokens</source>
        <translation>mistura do localbench, 250.000 tokens</translation>
    </message>
    <message>
        <source>looking back: {each} FLOP × {entries} ({per}) = {flops}</source>
        <translation>olhar para trás: {each} FLOP × {entries} ({per}) = {flops}</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>máquinas</translation>
    </message>
    <message>
        <source>manifest: &apos;{name}&apos; is no file of a catalog</source>
        <translation>manifesto: &apos;{name}&apos; não é um arquivo de catálogo</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config</source>
        <translation>max_position_embeddings no config</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config; the vendor speaks of 256k</source>
        <translation>max_position_embeddings no config; o fornecedor fala em 256k</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>largura de banda da memória</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>módulos de memória</translation>
    </message>
    <message>
        <source>metadata key &apos;{key}&apos; appears twice</source>
        <translation>a chave de metadados &apos;{key}&apos; aparece duas vezes</translation>
    </message>
    <message>
        <source>model type &apos;{kind}&apos; is not understood</source>
        <translation>o tipo de modelo &apos;{kind}&apos; não é compreendido</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>falta model_type</translation>
    </message>
    <message>
        <source>names a tensor twice</source>
        <translation>nomeia um tensor duas vezes</translation>
    </message>
    <message>
        <source>names no pre-tokenizer &apos;{pre_tokenizer}&apos;</source>
        <translation>não nomeia nenhum pré-tokenizador &apos;{pre_tokenizer}&apos;</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>no catalog update was applied: there is nothing to take back</source>
        <translation>nenhuma atualização do catálogo foi aplicada: não há o que desfazer</translation>
    </message>
    <message>
        <source>no device &apos;{name}&apos; to move tensors to; valid: {valid}</source>
        <translation>não há dispositivo “{name}” para onde mover tensores; válidos: {valid}</translation>
    </message>
    <message>
        <source>no known tool&apos;s output was found in it</source>
        <translation>não se encontrou nele a saída de nenhuma ferramenta conhecida</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list</source>
        <translation>não está mais na lista de preços de 2026-11</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list; Epoch AI names it in a compute chart but no number was found in an opened source</source>
        <translation>não está mais na lista de preços de 2026-11; a Epoch AI o nomeia em um gráfico de cálculo, mas nenhum número foi encontrado em uma fonte aberta</translation>
    </message>
    <message>
        <source>no model in the catalog is like &apos;{printed}&apos;</source>
        <translation>nenhum modelo do catálogo se parece com &apos;{printed}&apos;</translation>
    </message>
    <message>
        <source>no one driver runs both</source>
        <translation>nenhum driver serve para os dois</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>sem preço conhecido</translation>
    </message>
    <message>
        <source>no rule gives the size of &apos;{quant}&apos;</source>
        <translation>nenhuma regra dá o tamanho de &apos;{quant}&apos;</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>o arquivo não existe</translation>
    </message>
    <message>
        <source>no tensor of this model matches &apos;{text}&apos;</source>
        <translation>nenhum tensor deste modelo corresponde a “{text}”</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;</source>
        <translation>não há {kind} com o nome &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;; nearest: {hint}</source>
        <translation>não há {kind} com o nome &apos;{name}&apos;; mais próximo: {hint}</translation>
    </message>
    <message>
        <source>nobody has measured tensors placed by name</source>
        <translation>ninguém mediu tensores posicionados pelo nome</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nenhum informado</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>não é JSON: {error}</translation>
    </message>
    <message>
        <source>not a JSON object: {error}</source>
        <translation>não é um objeto JSON: {error}</translation>
    </message>
    <message>
        <source>not a JSON object; valid: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</source>
        <translation>não é um objeto JSON; válido: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</translation>
    </message>
    <message>
        <source>not a Word document</source>
        <translation>não é um documento do Word</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>não é uma lista</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nada muda</translation>
    </message>
    <message>
        <source>number of DeltaNet value heads, tied embeddings and vision tower size inferred: they reproduce the published count</source>
        <translation>número de cabeças de valor do DeltaNet, embeddings compartilhados e tamanho da torre de visão inferidos: reproduzem a contagem publicada</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>de {size}</translation>
    </message>
    <message>
        <source>of {size} GiB system memory</source>
        <translation>de {size} GiB de memória do sistema</translation>
    </message>
    <message>
        <source>of {size} unified</source>
        <translation>de {size} unificados</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>um canal</translation>
    </message>
    <message>
        <source>one dense layer of 13312, one shared expert and one prediction layer reproduce the published count exactly; no config opened</source>
        <translation>uma camada densa de 13312, um especialista compartilhado e uma camada de previsão reproduzem exatamente a contagem publicada; nenhum config aberto</translation>
    </message>
    <message>
        <source>one for {ratio} tokens</source>
        <translation>uma para {ratio} tokens</translation>
    </message>
    <message>
        <source>one request at a time; the default of 4 takes more memory</source>
        <translation>um pedido por vez; o padrão de 4 ocupa mais memória</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>outros programas</translation>
    </message>
    <message>
        <source>over several machines</source>
        <translation>em várias máquinas</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>próprio</translation>
    </message>
    <message>
        <source>part {absent} is not beside it</source>
        <translation>a parte {absent} não está ao lado</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <source>processor and memory</source>
        <translation>processador e memória</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>threads do processador</translation>
    </message>
    <message>
        <source>project evaluation set</source>
        <translation>conjunto de avaliação do projeto</translation>
    </message>
    <message>
        <source>project page quoting one vLLM logit-capture sweep (vLLM pull request 35961); printed as a range 0.06 to 0.19 over variants</source>
        <translation>página do projeto que cita uma varredura de captura de logits no vLLM (vLLM pull request 35961); impresso como intervalo de 0,06 a 0,19 entre variantes</translation>
    </message>
    <message>
        <source>published count on the hub includes a separate lm_head copy although embeddings are tied; training tokens recalled from vendor statements</source>
        <translation>a contagem publicada no hub inclui uma cópia separada de lm_head, embora os embeddings sejam compartilhados; tokens de treinamento lembrados de declarações do fornecedor</translation>
    </message>
    <message>
        <source>published count read from an unmodified-shape fine-tune of the same checkpoint</source>
        <translation>contagem publicada lida de um fine-tune do mesmo checkpoint com forma inalterada</translation>
    </message>
    <message>
        <source>published files hold the block that predicts a second token: 425 million parameters beside the text model, which is what the published total has more</source>
        <translation>os arquivos publicados contêm o bloco que prevê um segundo token: 425 milhões de parâmetros além do modelo de texto, que são o que o total publicado tem a mais</translation>
    </message>
    <message>
        <source>published: 0.38 to 0.43 for Llama 3.1 405B, 0.46 for PaLM, 0.20 for GPT-3</source>
        <translation>publicado: de 0,38 a 0,43 para Llama 3.1 405B, 0,46 para PaLM, 0,20 para GPT-3</translation>
    </message>
    <message>
        <source>raw parameters; &quot;effective&quot; E2B/E4B leaves out the per-layer embeddings, which can sit in slow memory</source>
        <translation>parâmetros brutos; o &quot;efetivo&quot; E2B/E4B deixa de fora os embeddings por camada, que podem ficar em memória lenta</translation>
    </message>
    <message>
        <source>read a prompt, then write 128 tokens</source>
        <translation>ler um prompt e depois escrever 128 tokens</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>a leitura do arquivo</translation>
    </message>
    <message>
        <source>reads prompts {pace}</source>
        <translation>lê prompts {pace}</translation>
    </message>
    <message>
        <source>recalled; activations come on top</source>
        <translation>de memória; as ativações vêm à parte</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>reference perplexity = printed perplexity minus printed delta; IQ quants need an importance matrix</source>
        <translation>perplexidade de referência = perplexidade impressa menos delta impresso; quantizações IQ precisam de uma matriz de importância</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro do Windows</translation>
    </message>
    <message>
        <source>requests answered at the same time</source>
        <translation>pedidos respondidos ao mesmo tempo</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>pedidos ao mesmo tempo</translation>
    </message>
    <message>
        <source>revoked on 2025-01-20</source>
        <translation>revogada em 2025-01-20</translation>
    </message>
    <message>
        <source>running sums of {compressors} compressing layers, whatever the context</source>
        <translation>somas parciais de {compressors} camadas de compressão, seja qual for o contexto</translation>
    </message>
    <message>
        <source>same rig</source>
        <translation>mesma máquina</translation>
    </message>
    <message>
        <source>same weights, F16 cache</source>
        <translation>mesmos pesos, cache em F16</translation>
    </message>
    <message>
        <source>same weights, FP16 cache</source>
        <translation>mesmos pesos, cache em FP16</translation>
    </message>
    <message>
        <source>shapes reproduce the published count exactly; no config opened</source>
        <translation>as formas reproduzem exatamente a contagem publicada; nenhum config aberto</translation>
    </message>
    <message>
        <source>share of the layers for each card</source>
        <translation>parcela das camadas para cada placa</translation>
    </message>
    <message>
        <source>share of the layers on the graphics card</source>
        <translation>parcela das camadas na placa de vídeo</translation>
    </message>
    <message>
        <source>short convolution</source>
        <translation>convolução curta</translation>
    </message>
    <message>
        <source>signed on 2025-12-19, in force from 2027-01-01</source>
        <translation>assinada em 2025-12-19, em vigor a partir de 2027-01-01</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>deslizante</translation>
    </message>
    <message>
        <source>small multilingual model; change from the printed ln ratio</source>
        <translation>pequeno modelo multilíngue; variação a partir da razão ln impressa</translation>
    </message>
    <message>
        <source>soldered into laptops</source>
        <translation>soldado em notebooks</translation>
    </message>
    <message>
        <source>split each layer over the cards</source>
        <translation>dividir cada camada entre as placas</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>a inicialização</translation>
    </message>
    <message>
        <source>state and rank sizes recalled from the public config; they reproduce the published count exactly</source>
        <translation>tamanhos de estado e de posto lembrados do config público; reproduzem exatamente a contagem publicada</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>memória do sistema</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has rows that {type_name} blocks do not divide</source>
        <translation>o tensor &apos;{name}&apos; tem linhas que os blocos {type_name} não dividem</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has type {number}, which is not known</source>
        <translation>o tensor &apos;{name}&apos; tem o tipo {number}, que não é conhecido</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has {n_dimensions} dimensions</source>
        <translation>o tensor &apos;{name}&apos; tem {n_dimensions} dimensões</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; is empty</source>
        <translation>o tensor &apos;{name}&apos; está vazio</translation>
    </message>
    <message>
        <source>tensors that lie elsewhere, by name</source>
        <translation>tensores que ficam em outro lugar, por nome</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the JSON in it is incomplete or damaged</source>
        <translation>o JSON nele está incompleto ou danificado</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any report</source>
        <translation>o JSON está mais aninhado que qualquer relatório</translation>
    </message>
    <message>
        <source>the KV cache depends on the context and the model&apos;s shape: {kv_cache} at {context}</source>
        <translation>o cache KV depende do contexto e da forma do modelo: {kv_cache} com {context}</translation>
    </message>
    <message>
        <source>the XML report cannot be read</source>
        <translation>o relatório XML não pode ser lido</translation>
    </message>
    <message>
        <source>the XML report defines entities, which nvidia-smi never does</source>
        <translation>o relatório XML define entidades, o que o nvidia-smi nunca faz</translation>
    </message>
    <message>
        <source>the XML report is nested or long beyond any real one</source>
        <translation>o relatório XML é aninhado ou longo além de qualquer um real</translation>
    </message>
    <message>
        <source>the acceptance is a share between 0 and 1, e.g. 0.8</source>
        <translation>a aceitação é uma fração entre 0 e 1, por ex. 0.8</translation>
    </message>
    <message>
        <source>the address is the publisher&apos;s page</source>
        <translation>o endereço é a página de quem publica</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>a arquitetura</translation>
    </message>
    <message>
        <source>the card of the draft model</source>
        <translation>a placa do modelo de rascunho</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>os preços do catálogo</translation>
    </message>
    <message>
        <source>the chassis comes with board, fans and supplies</source>
        <translation>o chassi vem com placa-mãe, ventoinhas e fontes</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>a mais barata</translation>
    </message>
    <message>
        <source>the context length is that of training; the state does not grow</source>
        <translation>o tamanho de contexto é o do treinamento; o estado não cresce</translation>
    </message>
    <message>
        <source>the draft model in RAM</source>
        <translation>o modelo de rascunho na RAM</translation>
    </message>
    <message>
        <source>the driver&apos;s own memory for one program: {basis}</source>
        <translation>a memória do próprio driver para um programa: {basis}</translation>
    </message>
    <message>
        <source>the file is larger than any report</source>
        <translation>o arquivo é maior que qualquer relatório</translation>
    </message>
    <message>
        <source>the file of the draft model</source>
        <translation>o arquivo do modelo de rascunho</translation>
    </message>
    <message>
        <source>the language model is that of Qwen2.5; the vision tower is what remains of the published count</source>
        <translation>o modelo de linguagem é o do Qwen2.5; a torre de visão é o que resta da contagem publicada</translation>
    </message>
    <message>
        <source>the largest step of the graph for {ubatch} tokens at a time (micro-batch); a smaller micro-batch needs less and reads prompts more slowly</source>
        <translation>o maior passo do grafo para {ubatch} tokens por vez (microlote); um microlote menor precisa de menos e lê prompts mais devagar</translation>
    </message>
    <message>
        <source>the link to the GPU</source>
        <translation>a ligação com a GPU</translation>
    </message>
    <message>
        <source>the memory bandwidth</source>
        <translation>a largura de banda da memória</translation>
    </message>
    <message>
        <source>the memory bandwidth of this hardware</source>
        <translation>a largura de banda da memória deste hardware</translation>
    </message>
    <message>
        <source>the memory bandwidth of {name} is not known</source>
        <translation>a largura de banda da memória de {name} não é conhecida</translation>
    </message>
    <message>
        <source>the memory size of {name} is unknown</source>
        <translation>o tamanho da memória de {name} é desconhecido</translation>
    </message>
    <message>
        <source>the model file</source>
        <translation>o arquivo do modelo</translation>
    </message>
    <message>
        <source>the model file, on the first machine only</source>
        <translation>o arquivo do modelo, só na primeira máquina</translation>
    </message>
    <message>
        <source>the model on the hub</source>
        <translation>o modelo no hub</translation>
    </message>
    <message>
        <source>the model&apos;s own block drafts</source>
        <translation>o próprio bloco do modelo faz o rascunho</translation>
    </message>
    <message>
        <source>the model&apos;s repository</source>
        <translation>o repositório do modelo</translation>
    </message>
    <message>
        <source>the model, as LM Studio lists it</source>
        <translation>o modelo, como o LM Studio o lista</translation>
    </message>
    <message>
        <source>the most frugal</source>
        <translation>a mais econômica</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>as outras máquinas</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>o texto colado</translation>
    </message>
    <message>
        <source>the reports</source>
        <translation>os relatórios</translation>
    </message>
    <message>
        <source>the shape of DeepSeek Coder V2 Lite</source>
        <translation>a forma do DeepSeek Coder V2 Lite</translation>
    </message>
    <message>
        <source>the shape of {name} is not known</source>
        <translation>a forma de {name} não é conhecida</translation>
    </message>
    <message>
        <source>the shape of {name} is not published</source>
        <translation>a forma de {name} não foi publicada</translation>
    </message>
    <message>
        <source>the shapes of both models are needed</source>
        <translation>são necessárias as formas dos dois modelos</translation>
    </message>
    <message>
        <source>the signer&apos;s name has 1 to 100 characters</source>
        <translation>o nome de quem assina tem de 1 a 100 caracteres</translation>
    </message>
    <message>
        <source>the speed was not asked for</source>
        <translation>a velocidade não foi pedida</translation>
    </message>
    <message>
        <source>the table prints the reference perplexity 5.794552 in this cell; the value here is that reference plus the printed delta 0.625552; reference = printed perplexity minus printed delta</source>
        <translation>a tabela imprime a perplexidade de referência 5.794552 nesta célula; o valor aqui é essa referência mais o delta impresso 0.625552; referência = perplexidade impressa menos delta impresso</translation>
    </message>
    <message>
        <source>the tensors of architecture &apos;{gguf_arch}&apos; are not known</source>
        <translation>os tensores da arquitetura &apos;{gguf_arch}&apos; não são conhecidos</translation>
    </message>
    <message>
        <source>the text is longer than any report</source>
        <translation>o texto é mais longo que qualquer relatório</translation>
    </message>
    <message>
        <source>the usual name of its 4-bit conversion</source>
        <translation>o nome usual da sua conversão de 4 bits</translation>
    </message>
    <message>
        <source>the v0.1 config declares a 4096 sliding window; llama.cpp runs the llama architecture with full attention, so it is recorded as full</source>
        <translation>o config v0.1 declara uma janela deslizante de 4096; o llama.cpp roda a arquitetura llama com atenção completa, por isso está registrado como completa</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos;</source>
        <translation>não existe &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>esse campo não existe</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>this is not a saved machine; it needs &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</source>
        <translation>isto não é uma máquina salva; precisa de &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</translation>
    </message>
    <message>
        <source>this model caches keys alone (latent attention): the K type {kv_type_k} and the V type {kv_type_v} must be equal</source>
        <translation>este modelo guarda só chaves no cache (atenção latente): o tipo K {kv_type_k} e o tipo V {kv_type_v} devem ser iguais</translation>
    </message>
    <message>
        <source>this part of the catalog is missing</source>
        <translation>falta esta parte do catálogo</translation>
    </message>
    <message>
        <source>tokens drafted at a time</source>
        <translation>tokens de rascunho por vez</translation>
    </message>
    <message>
        <source>tokens looked at</source>
        <translation>tokens olhados</translation>
    </message>
    <message>
        <source>tokens of context of each request</source>
        <translation>tokens de contexto de cada pedido</translation>
    </message>
    <message>
        <source>tokens of context to allocate</source>
        <translation>tokens de contexto a alocar</translation>
    </message>
    <message>
        <source>tokens of the prompt read at a time</source>
        <translation>tokens do prompt lidos por vez</translation>
    </message>
    <message>
        <source>top-1 = 1 minus printed share of differing top tokens; perplexity change from printed ln ratio; model version not stated, taken as 7B v0.1</source>
        <translation>top-1 = 1 menos a parcela impressa de tokens principais divergentes; variação da perplexidade a partir da razão ln impressa; versão do modelo não informada, tomada como 7B v0.1</translation>
    </message>
    <message>
        <source>training tokens recalled from vendor statements</source>
        <translation>tokens de treinamento lembrados de declarações do fornecedor</translation>
    </message>
    <message>
        <source>transfers between devices</source>
        <translation>transferências entre dispositivos</translation>
    </message>
    <message>
        <source>two channels</source>
        <translation>dois canais</translation>
    </message>
    <message>
        <source>two slots share 16 lanes as x8 and x8</source>
        <translation>dois slots dividem 16 pistas como x8 e x8</translation>
    </message>
    <message>
        <source>type of the cached keys</source>
        <translation>tipo das chaves em cache</translation>
    </message>
    <message>
        <source>type of the cached values</source>
        <translation>tipo dos valores em cache</translation>
    </message>
    <message>
        <source>unified memory</source>
        <translation>memória unificada</translation>
    </message>
    <message>
        <source>unified {kind}</source>
        <translation>{kind} unificada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unknown key; valid: {model_fields}</source>
        <translation>chave desconhecida; válidas: {model_fields}</translation>
    </message>
    <message>
        <source>unknown processor</source>
        <translation>processador desconhecido</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights</source>
        <translation>descompactar {elements} G pesos</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights and {flops} GFLOP of attention</source>
        <translation>descompactar {elements} G pesos e {flops} GFLOP de atenção</translation>
    </message>
    <message>
        <source>unquantized logits of the same checkpoint</source>
        <translation>logits não quantizados do mesmo checkpoint</translation>
    </message>
    <message>
        <source>untied lm_head, unlike its Qwen2.5-Math-1.5B parent</source>
        <translation>lm_head não compartilhado, ao contrário do seu modelo de origem Qwen2.5-Math-1.5B</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>users must be 1 to {most}</source>
        <translation>os usuários devem ser de 1 a {most}</translation>
    </message>
    <message>
        <source>usual share of macOS</source>
        <translation>parcela usual do macOS</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp.</source>
        <translation>O vLLM carrega os pesos publicados: {weights} em 16 bits. Mais que os {room} que ele usa aqui: use uma versão AWQ, GPTQ ou FP8 do modelo, ou o llama.cpp.</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized version leaves more room for long conversations.</source>
        <translation>O vLLM carrega os pesos publicados: {weights} em 16 bits. Eles cabem; uma versão quantizada deixa mais espaço para conversas longas.</translation>
    </message>
    <message>
        <source>vendor figure; config lists 32768</source>
        <translation>número do fornecedor; o config lista 32768</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 131072</source>
        <translation>número do fornecedor; o llmfit lista 131072</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 65536</source>
        <translation>número do fornecedor; o llmfit lista 65536</translation>
    </message>
    <message>
        <source>version control</source>
        <translation>controle de versão</translation>
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
        <translation>foi feito para uma versão mais nova deste programa; atualize-o primeiro</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>what DeepSeek-V3&apos;s report takes for an H800, December 2024; offers differ by a factor of two</source>
        <translation>o que o relatório do DeepSeek-V3 supõe para uma H800, dezembro de 2024; as ofertas variam por um fator de dois</translation>
    </message>
    <message>
        <source>whatever the context: 2 FLOP × {values} billion values passed = {flops}</source>
        <translation>seja qual for o contexto: 2 FLOP × {values} bilhões de valores percorridos = {flops}</translation>
    </message>
    <message>
        <source>where it answers</source>
        <translation>onde ele responde</translation>
    </message>
    <message>
        <source>where requests come in</source>
        <translation>onde os pedidos chegam</translation>
    </message>
    <message>
        <source>where they meet</source>
        <translation>onde se encontram</translation>
    </message>
    <message>
        <source>window and pattern are the cohere2 defaults of transformers; shapes reproduce the published count exactly; no config opened</source>
        <translation>a janela e o padrão são os valores padrão de cohere2 no transformers; as formas reproduzem exatamente a contagem publicada; nenhum config aberto</translation>
    </message>
    <message>
        <source>with this much already in the context</source>
        <translation>com isto já no contexto</translation>
    </message>
    <message>
        <source>would unpack to more than 64 MiB</source>
        <translation>ocuparia mais de 64 MiB ao ser descompactado</translation>
    </message>
    <message>
        <source>writes {pace}</source>
        <translation>escreve {pace}</translation>
    </message>
    <message>
        <source>x{lanes} slots load a model more slowly</source>
        <translation>slots x{lanes} carregam um modelo mais devagar</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>você digitou</translation>
    </message>
    <message>
        <source>your figures</source>
        <translation>seus números</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>seu próprio preço</translation>
    </message>
    <message>
        <source>{arch}.{key} has {length} entries</source>
        <translation>{arch}.{key} tem {length} entradas</translation>
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
            <numerusform>{blocks} de {all_layers} camadas fica na memória do sistema</numerusform>
            <numerusform>{blocks} de {all_layers} camadas ficam na memória do sistema</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} cards are more than a desktop board takes.</source>
        <translation>{cards} placas são mais do que uma placa-mãe de desktop aceita.</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: its figures with {backend} are corrected, not those with {shown}.</source>
        <translation>{device} ({backend}) {what}: seus números com {backend} são corrigidos, não os com {shown}.</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: the figures of all models on it are corrected by your measurement.</source>
        <translation>{device} ({backend}) {what}: os números de todos os modelos aí são corrigidos pela sua medição.</translation>
    </message>
    <message>
        <source>{device} would need {used} of its {usable}.</source>
        <translation>{device} precisaria de {used} dos seus {usable}.</translation>
    </message>
    <message>
        <source>{each} ms a token</source>
        <translation>{each} ms por token</translation>
    </message>
    <message>
        <source>{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU</source>
        <translation>{formula}; {twice} de embeddings são mantidos em dobro, na RAM e na GPU</translation>
    </message>
    <message>
        <source>{graphics} of graphics and {ram} of system memory</source>
        <translation>{graphics} de memória de vídeo e {ram} de memória do sistema</translation>
    </message>
    <message>
        <source>{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + {head_dim_k}) values × 4 bytes = {memory}, whatever the context</source>
        <translation>{heads} camadas × {n_kv_heads} cabeças × ({head_dim_k} × {head_dim_v} + {head_dim_k}) valores × 4 bytes = {memory}, seja qual for o contexto</translation>
    </message>
    <message>
        <source>{hidden_size} values × {vocab_size} tokens</source>
        <translation>{hidden_size} valores × {vocab_size} tokens</translation>
    </message>
    <message>
        <source>{idle} shares system memory and is left to the desktop.</source>
        <translation>{idle} divide a memória do sistema e fica para a área de trabalho.</translation>
    </message>
    <message>
        <source>{keys} is missing or not a number</source>
        <translation>{keys}: ausente ou não é um número</translation>
    </message>
    <message>
        <source>{key} does not name every layer</source>
        <translation>{key} não nomeia todas as camadas</translation>
    </message>
    <message>
        <source>{label}: {n} bytes</source>
        <translation>{label}: {n} bytes</translation>
    </message>
    <message>
        <source>{layers} layers × {hidden_size} values × {n_experts} experts</source>
        <translation>{layers} camadas × {hidden_size} valores × {n_experts} especialistas</translation>
    </message>
    <message>
        <source>{layers} layers × {n_experts} experts × {matrices} matrices × {inner} × {expert_intermediate_size} values</source>
        <translation>{layers} camadas × {n_experts} especialistas × {matrices} matrizes × {inner} × {expert_intermediate_size} valores</translation>
    </message>
    <message>
        <source>{layers} × {bytes} bytes ({values}) × {cells} = {size}</source>
        <translation>{layers} × {bytes} bytes ({values}) × {cells} = {size}</translation>
    </message>
    <message>
        <source>{lost} of {read} measurements could not be used.</source>
        <translation>{lost} de {read} medições não puderam ser usadas.</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} lê prompts a {measured} tok/s com {depth} de contexto, medido (estimado: {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} lê prompts a {measured} tok/s, medido (estimado: {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant} escreve {measured} tok/s com {depth} de contexto, medido (estimado: {estimated})</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant} escreve {measured} tok/s, medido (estimado: {estimated})</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context</source>
        <translation>{model}, {quant}, contexto de {context}</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context, KV cache {kv_type}</source>
        <translation>{model}, {quant}, contexto de {context}, cache KV {kv_type}</translation>
    </message>
    <message>
        <source>{model}: its shape is not known, so memory and speed cannot be computed.</source>
        <translation>{model}: a forma dele não é conhecida, então a memória e a velocidade não podem ser calculadas.</translation>
    </message>
    <message>
        <source>{model}: its weights are not published, so memory and speed cannot be computed.</source>
        <translation>{model}: os pesos dele não foram publicados, então a memória e a velocidade não podem ser calculadas.</translation>
    </message>
    <message>
        <source>{moved}: {shares}.</source>
        <translation>{moved}: {shares}.</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its shape is not published</source>
        <translation>{name} não pode ser estimado: sua forma não foi publicada</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its weights are not published</source>
        <translation>{name} não pode ser estimado: seus pesos não foram publicados</translation>
    </message>
    <message>
        <source>{name} cannot drive {speed}: its own {own} is assumed.</source>
        <translation>{name} não suporta {speed}: supõe-se o próprio valor, {own}.</translation>
    </message>
    <message>
        <source>{name} has no plain attention that a compressive memory could replace</source>
        <translation>{name} não tem atenção comum que uma memória compressiva pudesse substituir</translation>
    </message>
    <message>
        <source>{name} has {own} memory channels, not {channels}.</source>
        <translation>{name} tem {own} canais de memória, não {channels}.</translation>
    </message>
    <message>
        <source>{name} has {total_params} B parameters, the measured file {model_params} B: they are not the same model</source>
        <translation>{name} tem {total_params} B de parâmetros, o arquivo medido {model_params} B: não são o mesmo modelo</translation>
    </message>
    <message>
        <source>{name} is a processor: no graphics is used.</source>
        <translation>{name} é um processador: nenhum vídeo é usado.</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: type its bandwidth in to see speeds.</source>
        <translation>{name} não está no catálogo: digite a largura de banda para ver velocidades.</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: what the system says of it is used.</source>
        <translation>{name} não está no catálogo: usa-se o que o sistema informa.</translation>
    </message>
    <message>
        <source>{name} is signed by nobody; its figures may be anybody&apos;s</source>
        <translation>{name} não é assinado por ninguém; seus números podem ser de qualquer um</translation>
    </message>
    <message>
        <source>{name} is version {version}; version {now} is in use already</source>
        <translation>{name} é a versão {version}; a versão {now} já está em uso</translation>
    </message>
    <message>
        <source>{name} may be {likeliest} or {others}: the slower one is assumed.</source>
        <translation>{name} pode ser {likeliest} ou {others}: supõe-se a mais lenta.</translation>
    </message>
    <message>
        <source>{name} normally has {usual}: the {told} that the driver reports are believed.</source>
        <translation>{name} normalmente tem {usual}: valem os {told} que o driver informa.</translation>
    </message>
    <message>
        <source>{name} reads a text at once and keeps no cache</source>
        <translation>{name} lê um texto de uma vez e não mantém cache</translation>
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
        <translation>{n} células</translation>
    </message>
    <message>
        <source>{n} cells (one for {ratio} tokens)</source>
        <translation>{n} células (uma para {ratio} tokens)</translation>
    </message>
    <message>
        <source>{n} cells (the window of {window} and one micro-batch)</source>
        <translation>{n} células (a janela de {window} e um microlote)</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} canais</translation>
    </message>
    <message>
        <source>{n} expert layers × {each} µs</source>
        <translation>{n} camadas de especialistas × {each} µs</translation>
    </message>
    <message>
        <source>{n} handovers × {each} µs</source>
        <translation>{n} repasses × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} indexer layers</source>
        <translation>
            <numerusform>{n} camada indexadora</numerusform>
            <numerusform>{n} camadas de indexador</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kernels × {each} µs</source>
        <translation>{n} kernels × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} layers</source>
        <translation>
            <numerusform>{n} camada</numerusform>
            <numerusform>{n} camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} recurrent layers × {each} µs</source>
        <translation>{n} camadas recorrentes × {each} µs</translation>
    </message>
    <message>
        <source>{n} scanned layers × {each} µs</source>
        <translation>{n} camadas com varredura × {each} µs</translation>
    </message>
    <message>
        <source>{n} sums over devices × {each} µs</source>
        <translation>{n} somas entre dispositivos × {each} µs</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} tokens</translation>
    </message>
    <message numerus="yes">
        <source>{n} windowed layers</source>
        <translation>
            <numerusform>{n} camada com janela</numerusform>
            <numerusform>{n} camadas com janela</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM</source>
        <translation>{on_gpu} de {usable} na GPU, {in_ram} de {usable_ram} na RAM</translation>
    </message>
    <message>
        <source>{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average of {quant} over all tensors</source>
        <translation>{parameters} parâmetros × {bits} bits ÷ 8 = {size}; os bits são a média de {quant} sobre todos os tensores</translation>
    </message>
    <message>
        <source>{params} × {bits} bits ÷ 8 = {size}</source>
        <translation>{params} × {bits} bits ÷ 8 = {size}</translation>
    </message>
    <message>
        <source>{parts}; {limit} usable</source>
        <translation>{parts}; {limit} utilizáveis</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}, recalled.</source>
        <translation>{part}: preço de lançamento de {date}, de memória.</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}.</source>
        <translation>{part}: preço de lançamento de {date}.</translation>
    </message>
    <message>
        <source>{path} is there already; a key is never written over</source>
        <translation>{path} já existe; uma chave nunca é sobrescrita</translation>
    </message>
    <message>
        <source>{price}, seen by {date}</source>
        <translation>{price}, visto até {date}</translation>
    </message>
    <message>
        <source>{price}, your price</source>
        <translation>{price}, seu preço</translation>
    </message>
    <message>
        <source>{price}, yours</source>
        <translation>{price}, o seu</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {words}</source>
        <translation>{program} terminou com o status {status}: {words}</translation>
    </message>
    <message>
        <source>{quant} is mixed by hand and no published file of this model is known: the size is that of other models&apos; files ({low} to +{high} %).</source>
        <translation>{quant} é misturada à mão e não se conhece nenhum arquivo publicado deste modelo: o tamanho é o de arquivos de outros modelos ({low} a +{high} %).</translation>
    </message>
    <message>
        <source>{quant} stores {bits} bits per parameter, which is {weights} of weights</source>
        <translation>{quant} armazena {bits} bits por parâmetro, o que dá {weights} de pesos</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, below the comfortable speed, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}, abaixo da velocidade confortável, limitado por {limit}.</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, limited by {limit}.</source>
        <translation>{rate} tok/s {origin}, limitado por {limit}.</translation>
    </message>
    <message>
        <source>{read} tokens in, {cached} of them cached, and {written} out a conversation; every turn that sends the history again counts as input.</source>
        <translation>{read} tokens de entrada, {cached} deles em cache, e {written} de saída por conversa; cada turno que envia o histórico de novo conta como entrada.</translation>
    </message>
    <message>
        <source>{rig} (planned)</source>
        <translation>{rig} (planejada)</translation>
    </message>
    <message>
        <source>{rig} costs least, about {price}; {other} most, about {more}.</source>
        <translation>{rig} é a que custa menos, cerca de {price}; {other} a que custa mais, cerca de {more}.</translation>
    </message>
    <message>
        <source>{rig} does not serve {model}: {reason}.</source>
        <translation>{rig} não serve {model}: {reason}.</translation>
    </message>
    <message>
        <source>{role}: {n} × {bits} bits</source>
        <translation>{role}: {n} × {bits} bits</translation>
    </message>
    <message>
        <source>{services} services have that model: the maker&apos;s own was taken, else the cheapest.</source>
        <translation>{services} serviços têm esse modelo: foi usado o do próprio fabricante, ou então o mais barato.</translation>
    </message>
    <message>
        <source>{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; list price of {date}, without tax.</source>
        <translation>{service}: {fresh} USD por milhão de tokens de entrada, {cached} por entrada em cache, {out} de saída; preço de tabela de {date}, sem impostos.</translation>
    </message>
    <message>
        <source>{share} faster than estimated</source>
        <translation>{share} mais rápido que o estimado</translation>
    </message>
    <message>
        <source>{share} slower than estimated</source>
        <translation>{share} mais lento que o estimado</translation>
    </message>
    <message>
        <source>{side} cache type {kv_type} stores {elements} values a block, which does not divide this model&apos;s head size {head}; use f16 or bf16</source>
        <translation>o tipo de cache {side} {kv_type} armazena {elements} valores por bloco, o que não divide o tamanho de cabeça {head} deste modelo; use f16 ou bf16</translation>
    </message>
    <message>
        <source>{size} GiB are more than desktop boards take.</source>
        <translation>{size} GiB são mais do que placas-mãe de desktop aceitam.</translation>
    </message>
    <message>
        <source>{size} GiB of RAM are assumed.</source>
        <translation>Supõem-se {size} GiB de RAM.</translation>
    </message>
    <message>
        <source>{size} GiB of dual-channel {kind} are assumed.</source>
        <translation>Supõem-se {size} GiB de {kind} em canal duplo.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are assumed.</source>
        <translation>Supõem-se {size} GiB de memória.</translation>
    </message>
    <message>
        <source>{size} GiB, the largest version of the chip, is assumed.</source>
        <translation>Supõem-se {size} GiB, a maior versão do chip.</translation>
    </message>
    <message>
        <source>{size} of system memory</source>
        <translation>{size} de memória do sistema</translation>
    </message>
    <message>
        <source>{size} of them KV cache</source>
        <translation>dos quais {size} são cache KV</translation>
    </message>
    <message>
        <source>{size} of them weights</source>
        <translation>dos quais {size} são pesos</translation>
    </message>
    <message>
        <source>{size} of unified memory</source>
        <translation>{size} de memória unificada</translation>
    </message>
    <message>
        <source>{size}, {usable} usable</source>
        <translation>{size}, {usable} utilizáveis</translation>
    </message>
    <message>
        <source>{size}, {usable} usable, {bandwidth}</source>
        <translation>{size}, {usable} utilizáveis, {bandwidth}</translation>
    </message>
    <message>
        <source>{source}, as in the data of Epoch AI (CC BY 4.0)</source>
        <translation>{source}, como nos dados da Epoch AI (CC BY 4.0)</translation>
    </message>
    <message>
        <source>{tokens_per_s} tokens/s for {name} {quant} is more than ten times off the {estimated_tokens_per_s} estimated for {device_name}: it measured something else</source>
        <translation>{tokens_per_s} tokens/s para {name} {quant} diferem mais de dez vezes dos {estimated_tokens_per_s} estimados para {device_name}: mediu-se outra coisa</translation>
    </message>
    <message>
        <source>{told} ({typed}: as you typed it)</source>
        <translation>{told} ({typed}: como você digitou)</translation>
    </message>
    <message>
        <source>{use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>{use}, contexto de {context}. Todos os números são estimados, salvo os marcados como medidos. LLM Hardware Advisor {version}, modelos até {data_date}; {date}.</translation>
    </message>
    <message>
        <source>{values} of {type}</source>
        <translation>{values} de {type}</translation>
    </message>
    <message>
        <source>{value} whatever the model, the entropy of text</source>
        <translation>{value} seja qual for o modelo, a entropia do texto</translation>
    </message>
    <message>
        <source>{vocab_size} tokens × {hidden_size} values</source>
        <translation>{vocab_size} tokens × {hidden_size} valores</translation>
    </message>
    <message>
        <source>{weak} would be slower than the processor and is not used.</source>
        <translation>{weak} seria mais lenta que o processador e não é usada.</translation>
    </message>
    <message>
        <source>{which}, about {price}</source>
        <translation>{which}, cerca de {price}</translation>
    </message>
    <message>
        <source>{who}&apos;s {quant} file has {published}, llama-quantize writes {ruled}: publishers differ in which tensors they keep at more bits.</source>
        <translation>O arquivo {quant} de {who} tem {published}, o llama-quantize grava {ruled}: quem publica varia nos tensores que mantém com mais bits.</translation>
    </message>
    <message>
        <source>{writes} and {reads}</source>
        <translation>{writes} e {reads}</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, which is not trusted here; its figures may be anybody&apos;s</source>
        <translation>{name} está assinado com a chave {fingerprint}, que aqui não é de confiança; os números podem ser de qualquer um</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, and no key is trusted here yet; its figures may be anybody&apos;s</source>
        <translation>{name} está assinado com a chave {fingerprint} e aqui ainda não se confia em nenhuma chave; os números podem ser de qualquer um</translation>
    </message>
    <message>
        <source>no key that you added has the fingerprint &apos;{fingerprint}&apos;</source>
        <translation>nenhuma chave que você adicionou tem a impressão digital &quot;{fingerprint}&quot;</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the table of models</source>
        <translation>Exportar a tabela de modelos</translation>
    </message>
    <message>
        <source>{} was not written: {}</source>
        <translation>{} não foi gravado: {}</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} salvo</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>May be</source>
        <translation>Pode ser</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>the slower one is assumed</source>
        <translation>supõe-se a mais lenta</translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation>memória desconhecida</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Livre agora</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>the card sleeps</source>
        <translation>a placa está dormindo</translation>
    </message>
    <message>
        <source>driver does not answer</source>
        <translation>o driver não responde</translation>
    </message>
    <message>
        <source>no speeds until you type it</source>
        <translation>sem velocidades até você digitar</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Largura de banda da memória</translation>
    </message>
    <message>
        <source>its clock and bus</source>
        <translation>seu clock e barramento</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>até {}</translation>
    </message>
    <message>
        <source>{}, not used</source>
        <translation>{}, não usado</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>shares system memory</source>
        <translation>compartilha a memória do sistema</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>fora do catálogo</translation>
    </message>
    <message>
        <source>{}-bit {}</source>
        <translation>{} bits, {}</translation>
    </message>
    <message>
        <source>{} visible</source>
        <translation>{} visíveis</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} livres</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>Usable by programs</source>
        <translation>Utilizável por programas</translation>
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
        <translation>ao copiar, de um pico de {}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>ao copiar</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <source>Processor unknown</source>
        <translation>Processador desconhecido</translation>
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
            <numerusform>{} thread</numerusform>
            <numerusform>{} threads</numerusform>
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
        <translation>Os parâmetros do modelo como ficam na memória. O tamanho é o número de parâmetros vezes os bits que cada um ocupa. Não mudam, por mais longa que a conversa fique.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>What attention has noted about every token so far: keys and values, per layer. It saves reading the whole conversation again for each new token. It grows with the context and is reserved in full when the model is loaded.</source>
        <translation>O que a atenção anotou sobre cada token até aqui: chaves e valores, por camada. Poupa reler a conversa inteira para cada novo token. Cresce com o contexto e é reservado por inteiro quando o modelo é carregado.</translation>
    </message>
    <message>
        <source>key value cache, cache</source>
        <translation>cache de chaves e valores, cache</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>Tipo do cache KV</translation>
    </message>
    <message>
        <source>The number format of the KV cache. f16 is the standard; q8_0 takes about half and q4_0 a quarter of it. The loss is small for some models and noticeable for others.</source>
        <translation>O formato numérico do cache KV. f16 é o padrão; q8_0 ocupa cerca de metade e q4_0 um quarto disso. A perda é pequena em alguns modelos e perceptível em outros.</translation>
    </message>
    <message>
        <source>cache-type-k, cache-type-v, q8_0 cache</source>
        <translation>cache-type-k, cache-type-v, cache q8_0</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recorrente</translation>
    </message>
    <message>
        <source>The fixed-size summary that linear-attention and state-space layers keep of everything so far. It is small and does not grow with the context; there is one for each slot.</source>
        <translation>O resumo de tamanho fixo que camadas de atenção linear e de espaço de estados guardam de tudo até aqui. É pequeno e não cresce com o contexto; há um para cada slot.</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>Buffer de cálculo</translation>
    </message>
    <message>
        <source>Working space for intermediate results while tokens pass through the layers. Its size follows the micro-batch, and without flash attention also the context.</source>
        <translation>Espaço de trabalho para resultados intermediários enquanto os tokens passam pelas camadas. O tamanho acompanha o microlote e, sem flash attention, também o contexto.</translation>
    </message>
    <message>
        <source>scratch, activations</source>
        <translation>rascunho, ativações</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>Buffer de saída</translation>
    </message>
    <message>
        <source>Room for the scores of all words of the vocabulary for the tokens being written: one row for each slot. It lies in system memory.</source>
        <translation>Espaço para as pontuações de todas as palavras do vocabulário para os tokens que estão sendo escritos: uma linha para cada slot. Fica na memória do sistema.</translation>
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
        <translation>O que o driver e o motor ocupam em cada dispositivo além do modelo: o contexto CUDA ou similar, bibliotecas, pools. Já está lá antes de o primeiro peso ser carregado.</translation>
    </message>
    <message>
        <source>driver, CUDA context</source>
        <translation>driver, contexto CUDA</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Memória utilizável</translation>
    </message>
    <message>
        <source>What a model may take of a device: its size less what the driver, the desktop and the engine&apos;s safety margin keep. Less again if other programs hold some of it now.</source>
        <translation>O que um modelo pode usar de um dispositivo: o tamanho dele menos o que o driver, a área de trabalho e a margem de segurança do motor retêm. Menos ainda se outros programas ocupam parte dela agora.</translation>
    </message>
    <message>
        <source>usable, free</source>
        <translation>utilizável, livre</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Microlote</translation>
    </message>
    <message>
        <source>How many tokens of a prompt go through the layers together, usually 512. Larger ones read prompts faster up to a point and need a larger compute buffer.</source>
        <translation>Quantos tokens de um prompt passam juntos pelas camadas, em geral 512. Microlotes maiores leem prompts mais rápido até certo ponto e precisam de um buffer de cálculo maior.</translation>
    </message>
    <message>
        <source>ubatch, -ub</source>
        <translation>ubatch, -ub</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>The most tokens handed to the engine in one call, usually 2048; it cuts them into micro-batches. It has no bearing on how many people can be served.</source>
        <translation>O máximo de tokens entregues ao motor em uma chamada, em geral 2048; ele os corta em microlotes. Não tem relação com quantas pessoas podem ser atendidas.</translation>
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
        <translation>Um lugar para uma conversa em um servidor. Vários slots são respondidos ao mesmo tempo e compartilham os pesos, mas cada um precisa da sua própria parte do cache KV.</translation>
    </message>
    <message>
        <source>parallel, -np, concurrency</source>
        <translation>parallel, -np, concorrência</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>A way to compute attention in small pieces, without ever storing the whole table of scores. The result is the same; it needs less memory and is faster on long contexts. A quantized V cache requires it.</source>
        <translation>Uma forma de calcular a atenção em pedaços pequenos, sem nunca guardar a tabela inteira de pontuações. O resultado é o mesmo; precisa de menos memória e é mais rápida em contextos longos. Um cache V quantizado a exige.</translation>
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
        <translation>Colocar camadas na placa de vídeo. O que não cabe fica na memória do sistema e é calculado pelo processador, então cada camada deixada para trás atrasa cada token.</translation>
    </message>
    <message>
        <source>gpu layers, -ngl, ngl, split</source>
        <translation>camadas na gpu, -ngl, ngl, divisão</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Especialistas na memória do sistema</translation>
    </message>
    <message>
        <source>For a mixture of experts: attention and shared parts go on the card, some or all experts stay in system memory. Few experts are read per token, so it costs far less speed than leaving whole layers behind.</source>
        <translation>Para uma mistura de especialistas: a atenção e as partes compartilhadas vão para a placa, alguns ou todos os especialistas ficam na memória do sistema. Poucos especialistas são lidos por token, então isso custa bem menos velocidade do que deixar camadas inteiras para trás.</translation>
    </message>
    <message>
        <source>--n-cpu-moe, cpu moe</source>
        <translation>--n-cpu-moe, cpu moe</translation>
    </message>
    <message>
        <source>Memory mapping</source>
        <translation>Mapeamento de memória</translation>
    </message>
    <message>
        <source>The engine lets the system treat the model&apos;s file as memory, so pages are read when first touched. A model larger than memory then starts, and reads its disk again for every token.</source>
        <translation>O motor deixa o sistema tratar o arquivo do modelo como memória, e as páginas são lidas no primeiro acesso. Assim um modelo maior que a memória inicia, e relê o disco a cada token.</translation>
    </message>
    <message>
        <source>mmap, mlock</source>
        <translation>mmap, mlock</translation>
    </message>
    <message>
        <source>Graphics memory (VRAM)</source>
        <translation>Memória de vídeo (VRAM)</translation>
    </message>
    <message>
        <source>The memory on a graphics card, many times faster than a computer&apos;s main memory. A model that lies in it entirely is fast; that is why its size is the first thing to look at.</source>
        <translation>A memória de uma placa de vídeo, muitas vezes mais rápida que a memória principal de um computador. Um modelo que fica inteiro nela é rápido; por isso o tamanho dela é a primeira coisa a olhar.</translation>
    </message>
    <message>
        <source>VRAM, video memory, GDDR, HBM</source>
        <translation>VRAM, memória gráfica, GDDR, HBM</translation>
    </message>
    <message>
        <source>System memory (RAM)</source>
        <translation>Memória do sistema (RAM)</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory. Models run from it, but at a fraction of a card&apos;s speed. What counts is the rate and the number of channels, not the size alone.</source>
        <translation>A memória principal do computador. Os modelos rodam nela, mas a uma fração da velocidade de uma placa. O que conta é a taxa e o número de canais, não só o tamanho.</translation>
    </message>
    <message>
        <source>RAM, DDR</source>
        <translation>RAM, DDR</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Memória unificada</translation>
    </message>
    <message>
        <source>One memory for processor and graphics, as in Apple&apos;s chips, AMD&apos;s Strix Halo and NVIDIA&apos;s GB10. Much of it can hold a model, at a speed between a desktop&apos;s memory and a card&apos;s.</source>
        <translation>Uma só memória para processador e parte gráfica, como nos chips da Apple, no Strix Halo da AMD e no GB10 da NVIDIA. Boa parte dela pode guardar um modelo, a uma velocidade entre a da memória de um desktop e a de uma placa.</translation>
    </message>
    <message>
        <source>shared memory, APU</source>
        <translation>memória compartilhada, APU</translation>
    </message>
    <message>
        <source>Working set (Apple)</source>
        <translation>Conjunto de trabalho (Apple)</translation>
    </message>
    <message>
        <source>The part of unified memory that macOS recommends the graphics to use: two thirds to three quarters, depending on the size. A setting of the system can raise it.</source>
        <translation>A parte da memória unificada que o macOS recomenda que a parte gráfica use: de dois terços a três quartos, conforme o tamanho. Uma configuração do sistema pode aumentá-la.</translation>
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
        <translation>Memória do sistema que o driver da AMD deixa a parte gráfica usar além da que é reservada para ela. Em um chip com vídeo integrado, é para lá que vão os modelos grandes; por padrão, cerca de metade da memória em Linux recentes.</translation>
    </message>
    <message>
        <source>graphics translation table, gttsize</source>
        <translation>graphics translation table, gttsize</translation>
    </message>
    <message>
        <source>GiB and GB</source>
        <translation>GiB e GB</translation>
    </message>
    <message>
        <source>A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.</source>
        <translation>Um GiB são 2³⁰ bytes, um GB são 10⁹: 7 % menos. Chips de memória e motores contam em GiB; arquivos e caixas, quase sempre em GB. Uma placa de 24 GB tem 24 GiB.</translation>
    </message>
    <message>
        <source>gigabyte, gibibyte, units</source>
        <translation>gigabyte, gibibyte, unidades</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>One number that training has set. A model is billions of them, arranged in matrices. Their count decides how much memory the weights take and, roughly, how much the model can know.</source>
        <translation>Um número que o treinamento definiu. Um modelo são bilhões deles, organizados em matrizes. A quantidade decide quanta memória os pesos ocupam e, grosso modo, quanto o modelo pode saber.</translation>
    </message>
    <message>
        <source>weight, B, billion</source>
        <translation>peso, B, bilhão</translation>
    </message>
    <message>
        <source>Active parameter</source>
        <translation>Parâmetro ativo</translation>
    </message>
    <message>
        <source>A parameter that takes part in computing one given token. In a dense model all do. In a mixture of experts only some do: they decide the speed, while the total decides the memory.</source>
        <translation>Um parâmetro que participa do cálculo de um dado token. Em um modelo denso, todos participam. Em uma mistura de especialistas, só alguns: eles decidem a velocidade, enquanto o total decide a memória.</translation>
    </message>
    <message>
        <source>A3B, activated</source>
        <translation>A3B, ativado</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Modelo denso</translation>
    </message>
    <message>
        <source>A model in which every parameter works on every token. Total and active parameters are the same number.</source>
        <translation>Um modelo em que todo parâmetro trabalha em todo token. Parâmetros totais e ativos são o mesmo número.</translation>
    </message>
    <message>
        <source>Mixture of experts (MoE)</source>
        <translation>Mistura de especialistas (MoE)</translation>
    </message>
    <message>
        <source>A model whose feed-forward parts exist many times over, as experts. A router picks a few of them for each token. It needs the memory of all experts and the time of the few.</source>
        <translation>Um modelo cujas partes feed-forward existem muitas vezes, como especialistas. Um roteador escolhe alguns deles para cada token. Precisa da memória de todos os especialistas e do tempo de poucos.</translation>
    </message>
    <message>
        <source>MoE, experts, sparse</source>
        <translation>MoE, especialistas, esparso</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>One of the parallel feed-forward parts in a layer of a mixture of experts. Experts do not correspond to subjects; which one gets a token is decided anew in each layer.</source>
        <translation>Uma das partes feed-forward paralelas em uma camada de uma mistura de especialistas. Especialistas não correspondem a assuntos; qual deles recebe um token é decidido de novo em cada camada.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>A small matrix in each expert layer. It scores all experts for the token at hand, and the best few are computed. Which they are differs from token to token, so all must be kept at hand.</source>
        <translation>Uma pequena matriz em cada camada de especialistas. Ela pontua todos os especialistas para o token do momento, e os poucos melhores são calculados. Quais são muda de token para token, por isso todos precisam estar à mão.</translation>
    </message>
    <message>
        <source>gate, gating</source>
        <translation>gate, gating</translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation>Especialista compartilhado</translation>
    </message>
    <message>
        <source>An expert that every token passes through besides the chosen ones. It holds what is needed always, and it is worth keeping in the fastest memory.</source>
        <translation>Um especialista pelo qual todo token passa além dos escolhidos. Guarda o que é sempre necessário, e vale a pena mantê-lo na memória mais rápida.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>A model is a stack of layers, each with an attention part and a feed-forward part. Text passes through all of them for every token. Layers are the unit in which a model is shared out between devices.</source>
        <translation>Um modelo é uma pilha de camadas, cada uma com uma parte de atenção e uma parte feed-forward. O texto passa por todas elas a cada token. As camadas são a unidade em que um modelo é dividido entre dispositivos.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloco</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>The table that turns each token&apos;s number into a list of values the layers work with. Only one row is looked up per token, so it takes memory but hardly any time. Some models use the same table again at the output.</source>
        <translation>A tabela que transforma o número de cada token em uma lista de valores com que as camadas trabalham. Só uma linha é consultada por token, então ocupa memória, mas quase nenhum tempo. Alguns modelos usam a mesma tabela de novo na saída.</translation>
    </message>
    <message>
        <source>embeddings, tied</source>
        <translation>embeddings, tied</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Tamanho oculto</translation>
    </message>
    <message>
        <source>How many values describe one token as it passes through the layers. Most matrices are this wide; the size of a model grows with its square.</source>
        <translation>Quantos valores descrevem um token enquanto ele passa pelas camadas. A maioria das matrizes tem essa largura; o tamanho de um modelo cresce com o quadrado dela.</translation>
    </message>
    <message>
        <source>width, d_model</source>
        <translation>largura, d_model</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>Parte feed-forward</translation>
    </message>
    <message>
        <source>The part of a layer that works on each token by itself: two or three large matrices. Most of a model&apos;s parameters are here. In a mixture of experts it is what exists many times.</source>
        <translation>A parte de uma camada que trabalha em cada token isoladamente: duas ou três matrizes grandes. A maioria dos parâmetros de um modelo está aqui. Em uma mistura de especialistas, é o que existe muitas vezes.</translation>
    </message>
    <message>
        <source>FFN, MLP</source>
        <translation>FFN, MLP</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>The part of a layer that looks back: each token compares itself with all earlier ones and takes over from those that matter. What it needs of them is kept in the KV cache. Its work grows with the length of the context.</source>
        <translation>A parte de uma camada que olha para trás: cada token se compara com todos os anteriores e aproveita os que importam. O que ela precisa deles fica no cache KV. O trabalho cresce com o tamanho do contexto.</translation>
    </message>
    <message>
        <source>self-attention, softmax</source>
        <translation>autoatenção, softmax</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>Cabeça de atenção</translation>
    </message>
    <message>
        <source>Attention is computed several times side by side, each time on a part of the values: these are heads. How many of them keep their own keys and values decides the size of the KV cache.</source>
        <translation>A atenção é calculada várias vezes lado a lado, cada vez sobre uma parte dos valores: são as cabeças. Quantas delas guardam suas próprias chaves e valores decide o tamanho do cache KV.</translation>
    </message>
    <message>
        <source>heads, n_heads</source>
        <translation>cabeças, n_heads</translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation>Multi-head attention (MHA)</translation>
    </message>
    <message>
        <source>Attention in which every head keeps its own keys and values. It is the original form, and the one with the largest KV cache.</source>
        <translation>Atenção em que cada cabeça guarda suas próprias chaves e valores. É a forma original, e a que tem o maior cache KV.</translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation>Grouped-query attention (GQA)</translation>
    </message>
    <message>
        <source>Several query heads share one set of keys and values. With eight heads to a group the KV cache is an eighth, at hardly any loss. Most models since 2023 do this.</source>
        <translation>Várias cabeças de consulta compartilham um conjunto de chaves e valores. Com oito cabeças por grupo, o cache KV é um oitavo, quase sem perda. A maioria dos modelos desde 2023 faz isso.</translation>
    </message>
    <message>
        <source>grouped query</source>
        <translation>grouped query, consulta agrupada</translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation>Multi-query attention (MQA)</translation>
    </message>
    <message>
        <source>All query heads share a single set of keys and values. The KV cache is as small as sharing can make it.</source>
        <translation>Todas as cabeças de consulta compartilham um único conjunto de chaves e valores. O cache KV é tão pequeno quanto o compartilhamento permite.</translation>
    </message>
    <message>
        <source>multi query</source>
        <translation>multi query</translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation>Multi-head latent attention (MLA)</translation>
    </message>
    <message>
        <source>Instead of keys and values, one compressed row per token is kept, and the heads unfold it when they need it. DeepSeek and Kimi use it; the cache is many times smaller than with separate heads.</source>
        <translation>Em vez de chaves e valores, guarda-se uma linha comprimida por token, e as cabeças a desdobram quando precisam. DeepSeek e Kimi a usam; o cache é muitas vezes menor do que com cabeças separadas.</translation>
    </message>
    <message>
        <source>latent attention</source>
        <translation>atenção latente</translation>
    </message>
    <message>
        <source>Sliding-window attention</source>
        <translation>Atenção de janela deslizante</translation>
    </message>
    <message>
        <source>Layers that look back over the last few thousand tokens only. Their cache stops growing at the window. Models mix them with full layers, which still see everything.</source>
        <translation>Camadas que olham para trás só pelos últimos milhares de tokens. O cache delas para de crescer na janela. Os modelos as misturam com camadas completas, que ainda veem tudo.</translation>
    </message>
    <message>
        <source>SWA, local attention, iSWA</source>
        <translation>SWA, atenção local, iSWA</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>Atenção esparsa</translation>
    </message>
    <message>
        <source>A small indexer picks the tokens, or blocks of them, worth reading, and the main attention looks at those only. It saves computing on long contexts; a compressing kind also saves cache.</source>
        <translation>Um pequeno indexador escolhe os tokens, ou blocos deles, que vale a pena ler, e a atenção principal olha só para esses. Poupa cálculo em contextos longos; um tipo que comprime também poupa cache.</translation>
    </message>
    <message>
        <source>DSA, CSA, indexer, compressed attention</source>
        <translation>DSA, CSA, indexador, atenção comprimida</translation>
    </message>
    <message>
        <source>Linear attention and state spaces</source>
        <translation>Atenção linear e espaços de estados</translation>
    </message>
    <message>
        <source>Layers that keep a running summary of fixed size instead of notes on every token. Memory does not grow with the context, but details far back may fade. Hybrids keep a few layers of full attention.</source>
        <translation>Camadas que mantêm um resumo contínuo de tamanho fixo em vez de notas sobre cada token. A memória não cresce com o contexto, mas detalhes distantes podem se apagar. Híbridos mantêm algumas camadas de atenção completa.</translation>
    </message>
    <message>
        <source>Mamba, SSM, DeltaNet, hybrid</source>
        <translation>Mamba, SSM, DeltaNet, híbrido</translation>
    </message>
    <message>
        <source>Rotary positions (RoPE)</source>
        <translation>Posições rotativas (RoPE)</translation>
    </message>
    <message>
        <source>How most models know the order of tokens: keys and queries are turned by an angle that grows with the position. Stretching the angles lets a model accept more context than it was trained on, with some loss.</source>
        <translation>Como a maioria dos modelos sabe a ordem dos tokens: chaves e consultas são giradas por um ângulo que cresce com a posição. Esticar os ângulos permite a um modelo aceitar mais contexto do que no treinamento, com alguma perda.</translation>
    </message>
    <message>
        <source>RoPE, YaRN, position</source>
        <translation>RoPE, YaRN, posição</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposição</translation>
    </message>
    <message>
        <source>A model stores more features than it has dimensions, by giving them directions that overlap a little. The overlap is noise; wider models have less of it, which is one reason that larger models err less.</source>
        <translation>Um modelo guarda mais características do que tem dimensões, dando-lhes direções que se sobrepõem um pouco. A sobreposição é ruído; modelos mais largos têm menos dela, o que é uma razão para modelos maiores errarem menos.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Storing weights in fewer bits than they were trained in, in blocks that share a scale. Four to five bits take less than a third of the memory and read that much faster, with a small loss. Below four the loss grows quickly.</source>
        <translation>Guardar os pesos em menos bits do que no treinamento, em blocos que compartilham uma escala. Quatro a cinco bits ocupam menos de um terço da memória e são lidos mais rápido na mesma medida, com pequena perda. Abaixo de quatro, a perda cresce depressa.</translation>
    </message>
    <message>
        <source>quant, 4-bit, compression</source>
        <translation>quant, 4 bits, compressão</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>The file&apos;s bits divided by the number of weights. It is more than the name says, because scales take room and some matrices are kept finer.</source>
        <translation>Os bits do arquivo divididos pelo número de pesos. É mais do que o nome diz, porque as escalas ocupam espaço e algumas matrizes são mantidas mais finas.</translation>
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
        <translation>Números em 32 ou 16 bits, não quantizados. Os modelos são publicados em 16 bits: BF16 tem a faixa de F32, F16 é mais fino perto de zero. F32 é duas vezes maior e não é melhor para rodar um modelo.</translation>
    </message>
    <message>
        <source>FP16, FP32, half precision, full precision</source>
        <translation>FP16, FP32, meia precisão, precisão completa</translation>
    </message>
    <message>
        <source>Q8_0, Q5_0, Q4_0</source>
        <translation>Q8_0, Q5_0, Q4_0</translation>
    </message>
    <message>
        <source>The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse than K-quants of its size.</source>
        <translation>Os primeiros formatos GGUF: blocos de 32 pesos com uma escala e, nas formas _1, também um mínimo. Q8_0 é praticamente sem perdas. Q4_0 é simples e rápido, mas pior que K-quants do mesmo tamanho.</translation>
    </message>
    <message>
        <source>Q4_1, Q5_1</source>
        <translation>Q4_1, Q5_1</translation>
    </message>
    <message>
        <source>K-quants (Q4_K_M and others)</source>
        <translation>K-quants (Q4_K_M e outros)</translation>
    </message>
    <message>
        <source>GGUF formats with blocks of 256 weights whose scales are themselves quantized. S, M and L say how many important matrices are kept finer. Q4_K_M is the usual choice.</source>
        <translation>Formatos GGUF com blocos de 256 pesos cujas escalas também são quantizadas. S, M e L dizem quantas matrizes importantes são mantidas mais finas. Q4_K_M é a escolha usual.</translation>
    </message>
    <message>
        <source>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</source>
        <translation>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</translation>
    </message>
    <message>
        <source>I-quants (IQ4_XS and others)</source>
        <translation>I-quants (IQ4_XS e outros)</translation>
    </message>
    <message>
        <source>GGUF formats that pick groups of weights from a code book. They are better than K-quants of the same size, most of all at two and three bits, and slower on processors.</source>
        <translation>Formatos GGUF que escolhem grupos de pesos em um livro de códigos. São melhores que K-quants do mesmo tamanho, sobretudo com dois e três bits, e mais lentos em processadores.</translation>
    </message>
    <message>
        <source>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</source>
        <translation>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>Matriz de importância (imatrix)</translation>
    </message>
    <message>
        <source>A record of which weights matter most, made by running a model over sample text. Quantizing with it spends precision where it counts. The file does not get larger.</source>
        <translation>Um registro de quais pesos mais importam, feito rodando um modelo sobre texto de amostra. Quantizar com ela gasta a precisão onde conta. O arquivo não fica maior.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibração</translation>
    </message>
    <message>
        <source>Dynamic quants (UD)</source>
        <translation>Quants dinâmicos (UD)</translation>
    </message>
    <message>
        <source>Files mixed by hand or by measurement, with a different format for each matrix, above all low-bit experts beside fine attention. Their sizes follow no rule; only a published file tells.</source>
        <translation>Arquivos misturados à mão ou por medição, com um formato diferente para cada matriz, sobretudo especialistas com poucos bits ao lado de atenção fina. Os tamanhos não seguem regra; só um arquivo publicado os revela.</translation>
    </message>
    <message>
        <source>UD-Q4_K_XL, Unsloth, UD-IQ1_S</source>
        <translation>UD-Q4_K_XL, Unsloth, UD-IQ1_S</translation>
    </message>
    <message>
        <source>Ternary (TQ1_0, TQ2_0)</source>
        <translation>Ternário (TQ1_0, TQ2_0)</translation>
    </message>
    <message>
        <source>Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be trained for it; an ordinary model is ruined by it.</source>
        <translation>Formatos para pesos que são só −1, 0 ou 1, como no BitNet. Os modelos precisam ser treinados para isso; um modelo comum é arruinado.</translation>
    </message>
    <message>
        <source>BitNet, 1.58 bit</source>
        <translation>BitNet, 1.58 bit</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>Four-bit floating-point numbers in blocks of 32 with a shared power of two as their scale. gpt-oss was trained to be stored this way, so its experts lose nothing.</source>
        <translation>Números de ponto flutuante de quatro bits em blocos de 32 com uma potência de dois em comum como escala. O gpt-oss foi treinado para ser guardado assim, então seus especialistas não perdem nada.</translation>
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
        <translation>O formato de ponto flutuante de quatro bits da NVIDIA, com uma escala mais fina para cada 16 pesos. Placas Blackwell calculam com ele diretamente.</translation>
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
        <translation>Números de ponto flutuante em oito bits. Servidores o usam porque placas recentes de data center calculam com ele diretamente, com o dobro da taxa de 16 bits. Alguns modelos são publicados nele.</translation>
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
        <translation>Uma forma de quantizar em três a oito bits que corrige os pesos restantes a cada arredondamento, usando texto de amostra. É comum no vLLM, para placas NVIDIA e AMD.</translation>
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
        <translation>Uma forma de quantizar em quatro bits que primeiro amplia os poucos canais com ativações grandes, para que percam menos. É comum no vLLM.</translation>
    </message>
    <message>
        <source>activation-aware</source>
        <translation>activation-aware</translation>
    </message>
    <message>
        <source>EXL2 and EXL3</source>
        <translation>EXL2 e EXL3</translation>
    </message>
    <message>
        <source>Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. EXL3 codes weights along a trellis and holds up best at two to four bits.</source>
        <translation>Formatos do motor ExLlama para placas NVIDIA, com qualquer número médio de bits. EXL3 codifica os pesos ao longo de uma treliça e se sai melhor com dois a quatro bits.</translation>
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
        <translation>O framework da Apple para seus próprios chips, com formatos de três a oito bits em grupos de 64 pesos. Uma opção ao lado do GGUF em um Mac.</translation>
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
        <translation>O formato de arquivo do llama.cpp, Ollama e LM Studio: pesos, vocabulário e todas as configurações em um só arquivo. Modelos grandes vêm em várias partes que formam um conjunto.</translation>
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
        <translation>O formato de arquivo em que os modelos são publicados: matrizes simples, em geral em 16 bits, com a forma em um config.json ao lado. Motores como o vLLM o carregam; para o llama.cpp, é convertido em GGUF.</translation>
    </message>
    <message>
        <source>config.json, Hugging Face</source>
        <translation>config.json, Hugging Face</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>How surprised a model is by a text: 6 means as unsure as among six equally likely words. Quantization raises it a little. Figures compare only for one model on one text.</source>
        <translation>Quão surpreso um modelo fica com um texto: 6 significa tão indeciso quanto entre seis palavras igualmente prováveis. A quantização a aumenta um pouco. Os números só se comparam para um mesmo modelo em um mesmo texto.</translation>
    </message>
    <message>
        <source>PPL</source>
        <translation>PPL</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergência KL</translation>
    </message>
    <message>
        <source>How far a quantized model&apos;s word probabilities lie from the original&apos;s, on average. 0 is no change. It shows losses that perplexity hides, since it never gets better by luck.</source>
        <translation>Quão longe as probabilidades de palavras de um modelo quantizado ficam das do original, em média. 0 é nenhuma mudança. Mostra perdas que a perplexidade esconde, pois nunca melhora por sorte.</translation>
    </message>
    <message>
        <source>KLD</source>
        <translation>KLD</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mesmo token mais provável</translation>
    </message>
    <message>
        <source>How often the quantized model&apos;s likeliest next word is the original&apos;s too. 92 % means one word in twelve would be another one, mostly as good.</source>
        <translation>Com que frequência a próxima palavra mais provável do modelo quantizado é também a do original. 92 % significa que uma palavra em doze seria outra, em geral igualmente boa.</translation>
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
        <translation>Quão rápido um modelo escreve. As pessoas leem cerca de cinco; o chat é agradável a partir de dez, agentes de código pedem trinta ou mais. Cai conforme o contexto enche.</translation>
    </message>
    <message>
        <source>tok/s, throughput, speed</source>
        <translation>tok/s, vazão, velocidade</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>Tempo até o primeiro token (TTFT)</translation>
    </message>
    <message>
        <source>The wait between sending a prompt and the first word of the answer. It is the time to read the prompt, so it grows with its length.</source>
        <translation>A espera entre enviar um prompt e a primeira palavra da resposta. É o tempo de ler o prompt, então cresce com o tamanho dele.</translation>
    </message>
    <message>
        <source>latency, first word, wait</source>
        <translation>latência, primeira palavra, espera</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Reading the prompt. All its tokens are worked on together, so the weights are read once for many tokens and arithmetic is the limit. It ends with the first word.</source>
        <translation>Leitura do prompt. Todos os tokens dele são trabalhados juntos, então os pesos são lidos uma vez para muitos tokens e a aritmética é o limite. Termina com a primeira palavra.</translation>
    </message>
    <message>
        <source>prompt processing, pp</source>
        <translation>processamento do prompt, pp</translation>
    </message>
    <message>
        <source>Generation (decode)</source>
        <translation>Geração (decode)</translation>
    </message>
    <message>
        <source>Writing the answer, one token after the other. For each one all active weights and the KV cache are read once, so memory bandwidth is the limit.</source>
        <translation>Escrita da resposta, um token após o outro. Para cada um, todos os pesos ativos e o cache KV são lidos uma vez, então a largura de banda da memória é o limite.</translation>
    </message>
    <message>
        <source>token generation, tg</source>
        <translation>geração de tokens, tg</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Largura de banda da memória</translation>
    </message>
    <message>
        <source>How many bytes a second can be read from memory. Divided by the bytes read per token it is the most tokens per second a device could write; engines reach some 50 to 90 % of that.</source>
        <translation>Quantos bytes por segundo podem ser lidos da memória. Dividida pelos bytes lidos por token, é o máximo de tokens por segundo que um dispositivo poderia escrever; os motores alcançam uns 50 a 90 % disso.</translation>
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
        <translation>Uma operação de ponto flutuante: uma soma ou uma multiplicação. Um token custa cerca de duas para cada parâmetro ativo, e mais para a atenção sobre um contexto longo.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operações</translation>
    </message>
    <message>
        <source>FLOPS</source>
        <translation>FLOPS</translation>
    </message>
    <message>
        <source>Floating-point operations per second: how fast a device calculates. A TFLOPS is 10¹² a second. It decides how fast prompts are read and models are trained.</source>
        <translation>Operações de ponto flutuante por segundo: quão rápido um dispositivo calcula. Um TFLOPS são 10¹² por segundo. Decide com que rapidez prompts são lidos e modelos são treinados.</translation>
    </message>
    <message>
        <source>TFLOPS, compute</source>
        <translation>TFLOPS, cálculo</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>A chart of what limits a task: below a certain number of operations per byte read it is bandwidth, above it arithmetic. Generation lies far to the left, prefill to the right.</source>
        <translation>Um gráfico do que limita uma tarefa: abaixo de certo número de operações por byte lido é a largura de banda, acima dele a aritmética. A geração fica bem à esquerda, o prefill à direita.</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation>Intensidade aritmética</translation>
    </message>
    <message>
        <source>Operations done for each byte read from memory. Writing for one person does two or three; reading a prompt of 512 tokens at once does hundreds.</source>
        <translation>Operações feitas para cada byte lido da memória. Escrever para uma pessoa faz duas ou três; ler um prompt de 512 tokens de uma vez faz centenas.</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>operações por byte</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Decodificação especulativa</translation>
    </message>
    <message>
        <source>A small model guesses several tokens ahead and the large one checks them in one pass. Where the guesses are good, as in code, it writes up to two or three times faster with the same result. It needs extra memory.</source>
        <translation>Um modelo pequeno adivinha vários tokens à frente e o grande os confere em uma só passada. Onde os palpites são bons, como em código, escreve até duas ou três vezes mais rápido com o mesmo resultado. Precisa de memória extra.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>modelo de rascunho</translation>
    </message>
    <message>
        <source>Multi-token prediction (MTP)</source>
        <translation>Previsão de múltiplos tokens (MTP)</translation>
    </message>
    <message>
        <source>An extra layer with which a model guesses the token after the next itself: speculative decoding without a second model. Engines that do not use it leave it unloaded.</source>
        <translation>Uma camada extra com a qual o próprio modelo adivinha o token depois do próximo: decodificação especulativa sem um segundo modelo. Motores que não a usam a deixam sem carregar.</translation>
    </message>
    <message>
        <source>Serving several at once</source>
        <translation>Atender vários ao mesmo tempo</translation>
    </message>
    <message>
        <source>The weights are read once for all conversations in progress, so serving eight people takes hardly longer per token than serving one, until arithmetic is the limit. Each needs its own KV cache.</source>
        <translation>Os pesos são lidos uma vez para todas as conversas em andamento, então atender oito pessoas quase não leva mais tempo por token do que atender uma, até a aritmética ser o limite. Cada uma precisa do próprio cache KV.</translation>
    </message>
    <message>
        <source>batch, concurrency, users</source>
        <translation>lote, concorrência, usuários</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card may be faster with one than with another.</source>
        <translation>A parte de um motor que fala com um tipo de hardware: CUDA para NVIDIA, HIP para AMD, Metal para Apple, SYCL para Intel, Vulkan para quase todos. A mesma placa pode ser mais rápida com um do que com outro.</translation>
    </message>
    <message>
        <source>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</source>
        <translation>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</translation>
    </message>
    <message>
        <source>Matrix unit</source>
        <translation>Unidade matricial</translation>
    </message>
    <message>
        <source>Circuits made for multiplying matrices, several times faster at it than a card&apos;s ordinary ones. Prefill and training live off them; generation hardly notices.</source>
        <translation>Circuitos feitos para multiplicar matrizes, várias vezes mais rápidos nisso que os comuns de uma placa. O prefill e o treinamento vivem deles; a geração quase não os nota.</translation>
    </message>
    <message>
        <source>tensor core, XMX, matrix core, WMMA</source>
        <translation>tensor core, XMX, matrix core, WMMA</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>Canal de memória</translation>
    </message>
    <message>
        <source>A 64-bit path between processor and memory. Desktops have two, workstations four to eight, servers up to twelve. Bandwidth grows with their number, if each has a module.</source>
        <translation>Um caminho de 64 bits entre processador e memória. Desktops têm dois, estações de trabalho de quatro a oito, servidores até doze. A largura de banda cresce com o número deles, se cada um tiver um módulo.</translation>
    </message>
    <message>
        <source>dual channel</source>
        <translation>dual channel, canal duplo</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Million transfers a second: the rate of memory modules. Times eight bytes and the number of channels it is the peak bandwidth. Modules run below their rating until XMP or EXPO is turned on.</source>
        <translation>Milhões de transferências por segundo: a taxa dos módulos de memória. Vezes oito bytes e o número de canais, é a largura de banda de pico. Os módulos rodam abaixo da taxa nominal até que XMP ou EXPO seja ligado.</translation>
    </message>
    <message>
        <source>DDR5-6000, XMP, EXPO, MHz</source>
        <translation>DDR5-6000, XMP, EXPO, MHz</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>Pistas PCIe</translation>
    </message>
    <message>
        <source>The links between a card and the rest of the computer. Their number hardly matters while a model lies on one card; it does for loading, for experts in system memory, and for cards that compute together.</source>
        <translation>As ligações entre uma placa e o resto do computador. O número delas quase não importa enquanto um modelo fica em uma só placa; importa para carregar, para especialistas na memória do sistema e para placas que calculam juntas.</translation>
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
        <translation>A ligação direta da NVIDIA entre placas, muitas vezes mais rápida que PCIe. Ajuda quando as placas trabalham juntas em um token; com as camadas repartidas faz pouca diferença.</translation>
    </message>
    <message>
        <source>Layer split</source>
        <translation>Divisão por camadas</translation>
    </message>
    <message>
        <source>Sharing a model between cards by layers. A token passes through one card after the other, so memory adds up but speed does not.</source>
        <translation>Repartir um modelo entre placas por camadas. Um token passa por uma placa após a outra, então a memória se soma, mas a velocidade não.</translation>
    </message>
    <message>
        <source>two GPUs, multi-GPU, -ts, pipeline</source>
        <translation>duas GPUs, multi-GPU, -ts, pipeline</translation>
    </message>
    <message>
        <source>Tensor split</source>
        <translation>Divisão por tensores</translation>
    </message>
    <message>
        <source>Sharing each matrix between cards, which then work on every token at once and exchange results in each layer. It is faster than a layer split if the link between the cards is quick.</source>
        <translation>Repartir cada matriz entre placas, que então trabalham em todo token ao mesmo tempo e trocam resultados em cada camada. É mais rápida que uma divisão por camadas se a ligação entre as placas for rápida.</translation>
    </message>
    <message>
        <source>tensor parallelism, row split</source>
        <translation>paralelismo de tensores, row split</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>A data-centre card divided into up to seven parts, each with its own memory and a share of the rest. A program sees a part as a card; parts cannot be joined for one model.</source>
        <translation>Uma placa de data center dividida em até sete partes, cada uma com sua própria memória e uma parcela do resto. Um programa vê uma parte como uma placa; as partes não podem ser unidas para um modelo.</translation>
    </message>
    <message>
        <source>multi-instance GPU, slice</source>
        <translation>GPU multi-instância, fatia</translation>
    </message>
    <message>
        <source>Board power (TDP)</source>
        <translation>Consumo da placa (TDP)</translation>
    </message>
    <message>
        <source>The most power a card or processor is made to draw, in watts. Generation draws less than that, since the arithmetic waits for memory; lowering the limit by a quarter costs little speed.</source>
        <translation>A potência máxima que uma placa ou um processador foi feito para consumir, em watts. A geração consome menos que isso, pois a aritmética espera pela memória; baixar o limite em um quarto custa pouca velocidade.</translation>
    </message>
    <message>
        <source>watts, power limit</source>
        <translation>watts, limite de potência</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Cálculo do treinamento</translation>
    </message>
    <message>
        <source>All operations of a training run: about six for each active parameter and each token of training text. Laws draw their lines by it.</source>
        <translation>Todas as operações de um treinamento: cerca de seis para cada parâmetro ativo e cada token do texto de treinamento. As leis traçam suas linhas por ele.</translation>
    </message>
    <message>
        <source>6ND, 10^25</source>
        <translation>6ND, 10^25</translation>
    </message>
    <message>
        <source>Chinchilla rule</source>
        <translation>Regra de Chinchilla</translation>
    </message>
    <message>
        <source>For a fixed training budget the best model has about 20 training tokens per parameter. Models meant to be run a lot are trained on far more: smaller, costlier to train, cheaper to use.</source>
        <translation>Para um orçamento de treinamento fixo, o melhor modelo tem cerca de 20 tokens de treinamento por parâmetro. Modelos feitos para rodar muito são treinados com bem mais: menores, mais caros de treinar, mais baratos de usar.</translation>
    </message>
    <message>
        <source>compute-optimal</source>
        <translation>ótimo em cálculo</translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation>Lei de escala</translation>
    </message>
    <message>
        <source>A formula for how a model&apos;s error falls as parameters and training text grow. It falls steadily and ever more slowly, so each step costs many times the last.</source>
        <translation>Uma fórmula de como o erro de um modelo cai conforme crescem os parâmetros e o texto de treinamento. Cai de forma constante e cada vez mais devagar, então cada passo custa muitas vezes o anterior.</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>Aproveitamento (MFU)</translation>
    </message>
    <message>
        <source>The share of a device&apos;s peak FLOPS that goes into the model&apos;s own arithmetic. Training runs reach 30 to 50 %, a single conversation far less.</source>
        <translation>A parcela dos FLOPS de pico de um dispositivo que vai para a aritmética do próprio modelo. Treinamentos alcançam de 30 a 50 %, uma única conversa muito menos.</translation>
    </message>
    <message>
        <source>model FLOPS utilization</source>
        <translation>model FLOPS utilization, utilização</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Runs well: a tenth of the memory to spare and comfortably fast for the use. Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more than there is. Always for one context length.</source>
        <translation>Roda bem: um décimo da memória de sobra e velocidade confortável para o uso. Apertado: rápido, mas quase cheio. Lento: cabe, abaixo dessa velocidade. Não cabe: mais do que existe. Sempre para um tamanho de contexto.</translation>
    </message>
    <message>
        <source>runs well, tight, slow, does not fit</source>
        <translation>roda bem, apertado, lento, não cabe</translation>
    </message>
    <message>
        <source>Estimate and range</source>
        <translation>Estimativa e intervalo</translation>
    </message>
    <message>
        <source>A speed that nobody measured here comes as a range in which 8 of 10 measurements are expected. A tick marks what was measured on this machine.</source>
        <translation>Uma velocidade que ninguém mediu aqui vem como um intervalo em que se esperam 8 de cada 10 medições. Um sinal de visto marca o que foi medido nesta máquina.</translation>
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
        <translation>O pedaço de texto que um modelo lê e escreve: uma palavra, parte de uma palavra, um sinal. O inglês tem cerca de quatro tokens para três palavras; outras línguas e código precisam de mais. Preços, contexto e velocidade são todos contados em tokens.</translation>
    </message>
    <message>
        <source>word piece</source>
        <translation>pedaço de palavra</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>All tokens a model knows, each with a number. A tokenizer cuts text into them. Families have different vocabularies, so the same text is more tokens for one model than for another.</source>
        <translation>Todos os tokens que um modelo conhece, cada um com um número. Um tokenizador corta o texto neles. As famílias têm vocabulários diferentes, então o mesmo texto dá mais tokens em um modelo do que em outro.</translation>
    </message>
    <message>
        <source>tokenizer, BPE, SentencePiece</source>
        <translation>tokenizador, BPE, SentencePiece</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Janela de contexto</translation>
    </message>
    <message>
        <source>The most tokens a model can take into account at once: instructions, documents, the conversation and its own answer together. What memory allows is often less than what the model allows.</source>
        <translation>O máximo de tokens que um modelo pode levar em conta de uma vez: instruções, documentos, a conversa e a própria resposta, juntos. O que a memória permite costuma ser menos do que o modelo permite.</translation>
    </message>
    <message>
        <source>context length, n_ctx</source>
        <translation>tamanho do contexto, n_ctx</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Instructions that stand before the conversation and are read with every request. They take their share of the context window, and are lost first when old tokens are simply dropped.</source>
        <translation>Instruções que vêm antes da conversa e são lidas a cada pedido. Ocupam sua parte da janela de contexto e são as primeiras a se perder quando tokens antigos são simplesmente descartados.</translation>
    </message>
    <message>
        <source>Context shift</source>
        <translation>Context shift</translation>
    </message>
    <message>
        <source>What an engine may do when the window is full: drop tokens after the instructions and move the rest up, so that writing can go on. What was dropped is forgotten without a word.</source>
        <translation>O que um motor pode fazer quando a janela está cheia: descartar tokens depois das instruções e mover o resto para a frente, para que a escrita continue. O que foi descartado é esquecido sem aviso.</translation>
    </message>
    <message>
        <source>FIFO, truncation</source>
        <translation>FIFO, truncamento</translation>
    </message>
    <message>
        <source>Lost in the middle</source>
        <translation>Perdido no meio</translation>
    </message>
    <message>
        <source>Models find a fact best when it stands near the beginning or the end of a long context, and miss it more often in between. The advertised window says what is accepted, not what is used well.</source>
        <translation>Os modelos encontram melhor um fato quando está perto do início ou do fim de um contexto longo, e o ignoram mais vezes no meio. A janela anunciada diz o que é aceito, não o que é bem usado.</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>Recuperação (RAG)</translation>
    </message>
    <message>
        <source>Instead of putting whole documents into the context, the passages nearest to the question are looked up and only they are given to the model. It saves context, memory and time.</source>
        <translation>Em vez de pôr documentos inteiros no contexto, procuram-se os trechos mais próximos da pergunta e só eles são dados ao modelo. Isso poupa contexto, memória e tempo.</translation>
    </message>
    <message>
        <source>RAG, chunk, retrieval augmented generation</source>
        <translation>RAG, trecho, geração aumentada por recuperação</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>A small model that turns a passage into one list of numbers, such that passages about the same thing get similar lists. Retrieval uses it to find what belongs to a question. It writes nothing.</source>
        <translation>Um modelo pequeno que transforma um trecho em uma lista de números, de modo que trechos sobre a mesma coisa recebem listas parecidas. A recuperação o usa para achar o que tem a ver com uma pergunta. Ele não escreve nada.</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>Modelo de raciocínio</translation>
    </message>
    <message>
        <source>A model that writes out its thinking before it answers, often thousands of tokens. Answers get better and take much longer, so speed and context matter more than for chat.</source>
        <translation>Um modelo que escreve o que pensa antes de responder, muitas vezes milhares de tokens. As respostas ficam melhores e demoram bem mais, então velocidade e contexto importam mais do que no chat.</translation>
    </message>
    <message>
        <source>thinking, chain of thought</source>
        <translation>pensamento, cadeia de pensamento</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>Modelo de visão</translation>
    </message>
    <message>
        <source>A model that also takes pictures. A second network turns each picture into some hundred or thousand tokens, which use the context like any others. It needs some extra memory of its own.</source>
        <translation>Um modelo que também aceita imagens. Uma segunda rede transforma cada imagem em algumas centenas ou milhares de tokens, que usam o contexto como quaisquer outros. Ela precisa de um pouco de memória extra.</translation>
    </message>
    <message>
        <source>multimodal, VLM, mmproj, image</source>
        <translation>multimodal, VLM, mmproj, imagem</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Pesos abertos</translation>
    </message>
    <message>
        <source>A model whose parameters anyone may download. What one may do with them is in the licence, which is not always a free one. Closed models can only be used through their maker&apos;s servers.</source>
        <translation>Um modelo cujos parâmetros qualquer um pode baixar. O que se pode fazer com eles está na licença, que nem sempre é livre. Modelos fechados só podem ser usados pelos servidores do fabricante.</translation>
    </message>
    <message>
        <source>licence, license</source>
        <translation>licença, license</translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>Carregar um modelo</translation>
    </message>
    <message>
        <source>Before the first prompt a model&apos;s file is read from the drive and copied to the card, both at the same time: the slower decides. A server that keeps running pays for it once.</source>
        <translation>Antes do primeiro prompt, o arquivo do modelo é lido da unidade e copiado para a placa, ao mesmo tempo: o mais lento decide. Um servidor que continua ligado paga por isso uma vez.</translation>
    </message>
    <message>
        <source>cold start, SSD, NVMe, mmap</source>
        <translation>partida a frio, SSD, NVMe, mmap</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Taxa de aceitação</translation>
    </message>
    <message>
        <source>The chance that the large model agrees with one token that was drafted for it. llama.cpp prints the share of all drafted tokens, which is smaller: after the first wrong one the rest is dropped.</source>
        <translation>A chance de o modelo grande concordar com um token de rascunho. O llama.cpp mostra a parte de todos os tokens de rascunho, que é menor: depois do primeiro errado o resto é descartado.</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>Tensores posicionados pelo nome</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s -ot sends all tensors whose name fits a pattern to one device, for example experts to RAM. It is finer than layers, and how fast it makes a model nobody can say beforehand.</source>
        <translation>Com -ot, o llama.cpp envia a um dispositivo todos os tensores cujo nome combina com um padrão, por exemplo especialistas para a RAM. É mais fino que camadas, e ninguém pode dizer antes qual será a velocidade.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>Planejar máquina</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>No graphics card answers.</source>
        <translation>Nenhuma placa de vídeo responde.</translation>
    </message>
    <message>
        <source>Memory of the {} unknown.</source>
        <translation>Memória da {} desconhecida.</translation>
    </message>
    <message>
        <source>No graphics card found.</source>
        <translation>Nenhuma placa de vídeo encontrada.</translation>
    </message>
    <message>
        <source>Models run on the processor.</source>
        <translation>Os modelos rodam no processador.</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Memória de vídeo</translation>
    </message>
    <message>
        <source>{} graphics cards</source>
        <translation>{} placas de vídeo</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memória do sistema</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>Memória unificada</translation>
    </message>
    <message>
        <source>Graphics card {}</source>
        <translation>Placa de vídeo {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>nothing in use now</source>
        <translation>nada em uso agora</translation>
    </message>
    <message>
        <source>{} in use now</source>
        <translation>{} em uso agora</translation>
    </message>
    <message>
        <source>free now: unknown</source>
        <translation>livre agora: desconhecido</translation>
    </message>
    <message>
        <source>{} kept in reserve</source>
        <translation>{} mantidos em reserva</translation>
    </message>
    <message>
        <source>{} usable</source>
        <translation>{} utilizáveis</translation>
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
        <translation>por guias</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>the launch price</source>
        <translation>o preço de lançamento</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
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
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>First choice for {purpose}</source>
        <translation>Primeira opção para {purpose}</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Segunda opção</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Terceira opção</translation>
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
        <translation>mais é melhor</translation>
    </message>
    <message>
        <source>Seconds to the first word</source>
        <translation>Segundos até a primeira palavra</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>menos é melhor</translation>
    </message>
    <message>
        <source>Longest context, tokens</source>
        <translation>Contexto mais longo, tokens</translation>
    </message>
    <message>
        <source>Price per token a second</source>
        <translation>Preço por token por segundo</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>Tokens por joule</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Memory of {} as the context grows, GiB</source>
        <translation>Memória de {} conforme o contexto cresce, GiB</translation>
    </message>
    <message>
        <source>Tokens per second against parameters</source>
        <translation>Tokens por segundo conforme os parâmetros</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
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
        <translation>ranking</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independente</translation>
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
        <translation>Janela de contexto</translation>
    </message>
    <message>
        <source>Attention and memory</source>
        <translation>Atenção e memória</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Cálculo do treinamento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Felt speed</source>
        <translation>Velocidade sentida</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>O artigo</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
</context>
</TS>
