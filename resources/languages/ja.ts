<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Published scores</source>
        <translation>公表スコア</translation>
    </message>
    <message>
        <source>of the unquantized model; compare within one source</source>
        <translation>量子化していないモデルのもの。同じ出典の中で比べてください</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>公開ファイル</translation>
    </message>
    <message>
        <source>GB are 10⁹ bytes</source>
        <translation>GBは10⁹バイト</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>{total} in all: decides memory</source>
        <translation>合計{total}：メモリを決めます</translation>
    </message>
    <message>
        <source>{active} active: decides speed</source>
        <translation>アクティブ{active}：速度を決めます</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最長コンテキスト</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習量</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count}トークン</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>{count}, {used} used per token</source>
        <translation>{count}個、トークンごとに{used}個を使用</translation>
    </message>
    <message>
        <source>{value}, {by}, {date}</source>
        <translation>{value}、{by}、{date}</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Opens in your browser</source>
        <translation>ブラウザーで開きます</translation>
    </message>
    <message>
        <source>Opens in your browser: {}</source>
        <translation>ブラウザーで開きます：{}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>Shows the address before anything opens.</source>
        <translation>開く前にアドレスを表示します。</translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Type of cached keys</source>
        <translation>キャッシュのキーの型</translation>
    </message>
    <message>
        <source>Type of cached values</source>
        <translation>キャッシュの値の型</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>マイクロバッチ</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPUに置くレイヤー</translation>
    </message>
    <message>
        <source>Layers whose experts stay in RAM</source>
        <translation>エキスパートをRAMに残すレイヤー</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>KVキャッシュをGPUに置く</translation>
    </message>
    <message>
        <source>Slots share one KV cache</source>
        <translation>スロットで1つのKVキャッシュを共有</translation>
    </message>
    <message>
        <source>Whole cache for windowed layers</source>
        <translation>SWA層も全キャッシュ</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>名前で配置するテンソル</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPUレイヤー</translation>
    </message>
    <message>
        <source>Experts in RAM</source>
        <translation>RAMのエキスパート</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>、変更済み</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A number, or nothing</source>
        <translation>数値、または空欄</translation>
    </message>
</context>
<context>
    <name>ArticleAnswers</name>
    <message>
        <source>{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says {rule}; its weights are {true}, before any KV cache.</source>
        <translation>Q4_K_Mの{dense}は、10億パラメーターあたり{each} GBを使います。{mixture}について経験則は{rule}と言いますが、重みだけで{true}あり、KVキャッシュは別です。</translation>
    </message>
    <message>
        <source>On a card of {size} at {context} context:</source>
        <translation>{size}のカード、コンテキスト{context}の場合：</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, does not fit.</source>
        <translation>{quant}：使用可能な{usable}に対し{needed}、収まりません。</translation>
    </message>
    <message>
        <source>{quant}: {needed} of {usable} usable, fits.</source>
        <translation>{quant}：使用可能な{usable}に対し{needed}、収まります。</translation>
    </message>
    <message>
        <source>{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of {all} layers read the last {window} only, the others everything.</source>
        <translation>{whole}：全{layers}レイヤーがトークンごとにすべての位置を読みます。{mixed}：{all}レイヤー中{windowed}レイヤーは直近の{window}だけを読み、残りはすべてを読みます。</translation>
    </message>
    <message>
        <source>{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at {context} stays {kv}. Same top token, as measured: {measured}.</source>
        <translation>{model}：重み1つあたり{reference}ビットではなく{bits}ビットで、{saved}%減ります。コンテキスト{context}のKVキャッシュは{kv}のままです。最上位トークンの一致（測定値）：{measured}。</translation>
    </message>
    <message>
        <source>{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. The paper&apos;s sizes alone give {least} to {most}.</source>
        <translation>{large}と{small}の比較：1トークンのFLOPは{flop}倍、メモリは{bytes}倍。論文のサイズだけからは{least}～{most}倍になります。</translation>
    </message>
    <message>
        <source>With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to be {long} tokens long.</source>
        <translation>それぞれ{tokens_in}トークンを読み{tokens_out}トークンを書く場合、{date}の価格では{low} USD（{cheap}）～{high} USD（{dear}）かかります。{claim} USDになるには、それぞれ{long}トークンの長さが必要です。</translation>
    </message>
    <message>
        <source>{name}, default resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}、既定の解像度：1時間あたり{tokens}トークン（1フレーム{each}）。</translation>
    </message>
    <message>
        <source>{name}, low resolution: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}、低解像度：1時間あたり{tokens}トークン（1フレーム{each}）。</translation>
    </message>
    <message>
        <source>{name}: {tokens} tokens an hour ({each} a frame).</source>
        <translation>{name}：1時間あたり{tokens}トークン（1フレーム{each}）。</translation>
    </message>
    <message>
        <source>From the model&apos;s own configuration: {used} of {routed} experts and {shared} shared, in {mixtures} of {layers} layers; the others are dense.</source>
        <translation>モデル自身の設定より：{layers}レイヤー中{mixtures}レイヤーで、{routed}個のエキスパートのうち{used}個と共有{shared}個を使用。残りは密です。</translation>
    </message>
    <message>
        <source>From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of the FLOP for a token.</source>
        <translation>両方のアーキテクチャから、{context}トークン時：{old}に対し{new}、{share}%。1トークンのFLOPは{flop}%。</translation>
    </message>
    <message>
        <source>Of the models and training runs in our catalog, {count} of {makers} developers are above {threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the 30 are not in it.</source>
        <translation>カタログ内のモデルと学習のうち、その時点で{threshold}を超えるのは{makers}社の{count}件です（公表値、推定値または6·N·Dによる）。30件のうち残りはカタログにありません。</translation>
    </message>
    <message>
        <source>The earliest in our catalog is {name}, {date}.</source>
        <translation>カタログ内で最も早いのは{name}、{date}です。</translation>
    </message>
    <message>
        <source>{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate on record is {published}.</source>
        <translation>A100で{hours}百万時間、ピークの{mfu}%なら{flop} FLOP。記録されている推定値は{published}です。</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75,000 USD対800 USD</translation>
    </message>
    <message>
        <source>a claim, checked</source>
        <translation>検証した主張</translation>
    </message>
    <message>
        <source>The article: a million conversations cost {large:,.0f} USD with a large model and {small:,.0f} with a small one. Its source gives ranges, {from_large:,.0f} to {large:,.0f} and {from_small:,.0f} to {small:,.0f} USD a month, without saying how long a conversation is or what a token costs.</source>
        <translation>記事：100万件の会話の費用は、大きなモデルで{large:,.0f} USD、小さなモデルで{small:,.0f} USD。その出典は月額{from_large:,.0f}～{large:,.0f} USDと{from_small:,.0f}～{small:,.0f} USDという幅を示していますが、会話の長さもトークンの単価も述べていません。</translation>
    </message>
    <message>
        <source>Source: {address}, read {date}</source>
        <translation>出典：{address}、{date}に閲覧</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}; what it costs on your own is unknown. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>こちらの計算、各{tokens:,}トークン：{name}で{api} USD。自前の場合の費用は不明です。記事の金額になるには、その価格で1会話あたり{implied}トークンが必要です。</translation>
    </message>
    <message>
        <source>Ours, for {tokens:,} tokens each: {api} USD with {name}, {own} USD on your own. For the article&apos;s sum each conversation would have {implied} tokens at that price.</source>
        <translation>こちらの計算、各{tokens:,}トークン：{name}で{api} USD、自前で{own} USD。記事の金額になるには、その価格で1会話あたり{implied}トークンが必要です。</translation>
    </message>
</context>
<context>
    <name>ArticleHow</name>
    <message>
        <source>Weights: every tensor in the type that llama-quantize&apos;s rules give it. The rule: 1.2 GB × active parameters ÷ 10⁹.</source>
        <translation>重み：llama-quantizeの規則が定める型での全テンソル。経験則：1.2 GB × アクティブパラメーター ÷ 10⁹。</translation>
    </message>
    <message>
        <source>Weights, KV cache, buffers and driver on the card, against what the driver and a margin leave of it.</source>
        <translation>カード上の重み、KVキャッシュ、バッファー、ドライバーの合計を、ドライバーと余裕を引いた残りと比べます。</translation>
    </message>
    <message>
        <source>Counted from the layers in each model&apos;s published configuration.</source>
        <translation>各モデルの公開された設定のレイヤーから数えました。</translation>
    </message>
    <message>
        <source>Bytes of all tensors × 8 ÷ parameters in both formats; KV cache: 2 × layers × KV heads × head size × 2 bytes × tokens. Top tokens: published measurements.</source>
        <translation>全テンソルのバイト数 × 8 ÷ パラメーター数を両形式で計算。KVキャッシュ：2 × レイヤー数 × KVヘッド数 × ヘッドサイズ × 2バイト × トークン数。最上位トークン：公表された測定値。</translation>
    </message>
    <message>
        <source>FLOP a token: 2 × the parameters it is multiplied with, and the look back; memory: bytes of all tensors in Q4_K_M.</source>
        <translation>1トークンのFLOP：2 × 掛け合わされるパラメーター数と、過去の参照。メモリ：Q4_K_Mでの全テンソルのバイト数。</translation>
    </message>
    <message>
        <source>Tokens in × price in + tokens out × price out, for each conversation; the makers&apos; own dated prices.</source>
        <translation>会話ごとに、入力トークン × 入力単価 + 出力トークン × 出力単価。開発元が日付付きで公表した価格です。</translation>
    </message>
    <message>
        <source>3,600 seconds × frames a second × tokens a frame, by the published rules.</source>
        <translation>3,600秒 × 毎秒のフレーム数 × 1フレームのトークン数、公表された規則によります。</translation>
    </message>
    <message>
        <source>Counted from the layers in the model&apos;s published configuration.</source>
        <translation>モデルの公開された設定のレイヤーから数えました。</translation>
    </message>
    <message>
        <source>What each layer keeps for a token, or for a block of tokens, summed over all layers; FLOP of one token at that context.</source>
        <translation>各レイヤーが1トークンまたはトークンのブロックについて保持する量を全レイヤーで合計。そのコンテキストでの1トークンのFLOP。</translation>
    </message>
    <message>
        <source>6 × active parameters × training tokens where no figure is stated or estimated.</source>
        <translation>公表値も推定値もない場合は、6 × アクティブパラメーター × 学習トークン数。</translation>
    </message>
    <message>
        <source>Hours × 3,600 × 312 × 10¹² FLOP a second × utilisation.</source>
        <translation>時間 × 3,600 × 毎秒312 × 10¹² FLOP × 利用率。</translation>
    </message>
</context>
<context>
    <name>ArticleTopic</name>
    <message>
        <source>The article, checked</source>
        <translation>記事の検証</translation>
    </message>
    <message>
        <source>Thirteen claims of an article about running language models on one&apos;s own machine. Each is computed here with the same models and formulas as everywhere in this program, and held against public sources. No link opens by itself.</source>
        <translation>自分のマシンで言語モデルを動かすことについての記事にある13の主張です。それぞれを、このプログラムのほかの箇所と同じモデルと式で計算し、公開された出典と照らし合わせます。リンクが勝手に開くことはありません。</translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>What this assumes</source>
        <translation>この計算の前提</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>出典：{}</translation>
    </message>
</context>
<context>
    <name>AttentionTopic</name>
    <message>
        <source>Compressive memory (Infini-attention), as if in {}</source>
        <translation>圧縮メモリ（Infini-attention）、{}に入れたと仮定</translation>
    </message>
    <message numerus="yes">
        <source>{} models at {} tokens</source>
        <translation>
            <numerusform>{}モデル、{}トークン時</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Multi-head: each head keeps its own</source>
        <translation>マルチヘッド：各ヘッドが自分の分を保持</translation>
    </message>
    <message>
        <source>Grouped-query: heads share in groups</source>
        <translation>グループクエリ：ヘッドがグループで共有</translation>
    </message>
    <message>
        <source>Multi-query: all heads share one</source>
        <translation>マルチクエリ：全ヘッドが1つを共有</translation>
    </message>
    <message>
        <source>Sliding window: most layers see little</source>
        <translation>スライディングウィンドウ：多くのレイヤーは少しだけ見る</translation>
    </message>
    <message>
        <source>Latent (MLA): one row for all heads</source>
        <translation>潜在（MLA）：全ヘッドで1行</translation>
    </message>
    <message>
        <source>Compressed: one entry, many tokens</source>
        <translation>圧縮：1エントリーに多数のトークン</translation>
    </message>
    <message>
        <source>Hybrid: most layers keep a summary</source>
        <translation>ハイブリッド：多くのレイヤーは要約を保持</translation>
    </message>
    <message>
        <source>State space: a summary of fixed size</source>
        <translation>状態空間：固定サイズの要約</translation>
    </message>
    <message>
        <source>Compressive memory (Infini-attention)</source>
        <translation>圧縮メモリ（Infini-attention）</translation>
    </message>
    <message>
        <source>{heads} heads with keys and values</source>
        <translation>キーと値を持つ{heads}ヘッド</translation>
    </message>
    <message>
        <source>{heads} query heads, {kv} KV heads</source>
        <translation>クエリヘッド{heads}、KVヘッド{kv}</translation>
    </message>
    <message>
        <source>{windowed} of {all} layers see {window} back</source>
        <translation>{all}レイヤー中{windowed}が{window}前まで見る</translation>
    </message>
    <message>
        <source>{heads} heads read one row</source>
        <translation>{heads}ヘッドが1行を読む</translation>
    </message>
    <message>
        <source>{ratios} and the last {window} in full</source>
        <translation>{ratios}、直近の{window}は全部</translation>
    </message>
    <message>
        <source>{full} of {all} layers look back</source>
        <translation>{all}レイヤー中{full}が過去を参照</translation>
    </message>
    <message>
        <source>{layers} layers, none looks back</source>
        <translation>{layers}レイヤー、過去の参照なし</translation>
    </message>
    <message>
        <source>{heads} matrices a layer</source>
        <translation>1レイヤーに{heads}行列</translation>
    </message>
</context>
<context>
    <name>AutoField</name>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>0 to {maximum}; empty: the best is searched</source>
        <translation>0～{maximum}。空欄：最適値を探します</translation>
    </message>
</context>
<context>
    <name>BandChart</name>
    <message>
        <source>The speed is unknown, or the model does not fit.</source>
        <translation>速度が不明か、モデルが収まりません。</translation>
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
        <translation>llama-benchの出力</translation>
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
        <translation>{}のブロック</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>a scale for each group</source>
        <translation>グループごとのスケール</translation>
    </message>
    <message>
        <source>a minimum for each group</source>
        <translation>グループごとの最小値</translation>
    </message>
    <message>
        <source>scale of the scales</source>
        <translation>スケールのスケール</translation>
    </message>
    <message>
        <source>scale of the minima</source>
        <translation>最小値のスケール</translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name of the rig</source>
        <translation>マシンの名前</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>このコンピューターから始める</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>比較に追加</translation>
    </message>
    <message>
        <source>Speeds are estimated ranges.</source>
        <translation>速度は推定の範囲です。</translation>
    </message>
    <message>
        <source>What-if rig {}</source>
        <translation>もしもマシン {}</translation>
    </message>
    <message>
        <source>{}; by offers unknown</source>
        <translation>{}。出品価格は不明</translation>
    </message>
    <message>
        <source>{}; by offers about {}</source>
        <translation>{}。出品価格は約{}</translation>
    </message>
    <message>
        <source>Another rig is called {}</source>
        <translation>別のマシンが{}という名前です</translation>
    </message>
    <message>
        <source>Rigs (*.rig.json);;JSON (*.json)</source>
        <translation>マシン (*.rig.json);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a rig</source>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>Save the rig</source>
        <translation>マシンを保存</translation>
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
        <translation>GPU {}の枚数</translation>
    </message>
    <message>
        <source>Own numbers of GPU {}</source>
        <translation>GPU {}の独自の数値</translation>
    </message>
    <message>
        <source>Remove GPU {}</source>
        <translation>GPU {}を取り除く</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>メモリ（GiB）</translation>
    </message>
    <message>
        <source>Bandwidth in GB/s</source>
        <translation>帯域幅（GB/s）</translation>
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
        <translation>カード1枚の価格</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>bandwidth unknown</source>
        <translation>帯域幅不明</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>models, hardware, prices: without a network</source>
        <translation>モデル、ハードウェア、価格：ネットワーク不要</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>ファイルから更新…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>更新を取り消す</translation>
    </message>
    <message>
        <source>Catalog update</source>
        <translation>カタログの更新</translation>
    </message>
    <message>
        <source>Catalog updates (*.advisor-catalog)</source>
        <translation>カタログの更新 (*.advisor-catalog)</translation>
    </message>
    <message>
        <source>Catalog {} is used from the next start</source>
        <translation>カタログ{}は次回の起動から使われます</translation>
    </message>
    <message>
        <source>Not applied: {}</source>
        <translation>適用していません：{}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>バージョン{}</translation>
    </message>
    <message>
        <source>Version {} is used from the next start.</source>
        <translation>バージョン{}は次回の起動から使われます。</translation>
    </message>
    <message>
        <source>As it came with the program.</source>
        <translation>プログラムに付属のものです。</translation>
    </message>
    <message>
        <source>An update signed by {}.</source>
        <translation>{}が署名した更新です。</translation>
    </message>
    <message>
        <source>An update that nobody you trust has signed.</source>
        <translation>信頼する人の署名がない更新です。</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog update</source>
        <translation>カタログの更新</translation>
    </message>
    <message>
        <source>Catalog {}</source>
        <translation>カタログ{}</translation>
    </message>
    <message>
        <source>Records that are new: {}, changed: {}, removed: {}. They count from the next start.</source>
        <translation>新規レコード：{}、変更：{}、削除：{}。次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Changes, record by record</source>
        <translation>変更点（1件ずつ）</translation>
    </message>
    <message>
        <source>Signed by {}, whom you trust.</source>
        <translation>信頼済みの{}による署名があります。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Nobody has signed this update.</source>
        <translation>この更新には署名がありません。</translation>
    </message>
    <message>
        <source>Its figures may be anybody&apos;s. Use it only if you know where it is from.</source>
        <translation>誰が作った数値かわかりません。出どころを知っている場合だけ使ってください。</translation>
    </message>
    <message>
        <source>Use this catalog</source>
        <translation>このカタログを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is signed with the key {}, which is not trusted here.</source>
        <translation>鍵{}で署名されていますが、ここでは信頼されていません。</translation>
    </message>
</context>
<context>
    <name>CatalogNote</name>
    <message>
        <source>and {} more</source>
        <translation>ほか{}件</translation>
    </message>
    <message numerus="yes">
        <source>{} files in your catalog folder are not used.</source>
        <translation>
            <numerusform>カタログフォルダー内の{}個のファイルは使われていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Your changes</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>You changed no facts. Use the pencil beside a fact when it is wrong: verdicts follow at once, and you can undo.</source>
        <translation>変更した情報はありません。情報が間違っているときは横の鉛筆を使ってください。判定はすぐに反映され、元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>You changed {} facts.</source>
        <translation>
            <numerusform>{}件の情報を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts reset</source>
        <translation>すべての情報をリセットしました</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGで保存…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>数値をCSVで保存…</translation>
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
        <translation>{number}. 「{claim}」</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Our computation</source>
        <translation>こちらの計算</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>公開された出典</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>{date}に閲覧</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>自分で試す</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>まだ比較するものがありません</translation>
    </message>
    <message>
        <source>Plan a rig first: it then stands here beside this computer.</source>
        <translation>先にマシンを計画してください。このコンピューターと並べて表示されます。</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>マシンを計画</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>1秒あたりのトークン数</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>違いだけ</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add a rig</source>
        <translation>マシンを追加</translation>
    </message>
    <message>
        <source>Compare rigs</source>
        <translation>マシンを比較</translation>
    </message>
    <message>
        <source>Question of the chart</source>
        <translation>グラフの問い</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownでコピー</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSONで保存…</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>比較しています。</translation>
    </message>
    <message>
        <source>estimated range; dashed line: comfortable for {}, {:g}</source>
        <translation>推定の範囲。破線：{}に快適な速度、{:g}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The same for all: {} (or the form a model is published in), {} context, {} KV cache, {}.</source>
        <translation>共通の条件：{}（またはモデルの公開形式）、コンテキスト{}、KVキャッシュ{}、{}。</translation>
    </message>
    <message>
        <source>Plan another rig</source>
        <translation>別のマシンを計画</translation>
    </message>
    <message>
        <source>At most {} models are compared</source>
        <translation>比較できるのは最大{}モデルです</translation>
    </message>
    <message>
        <source>One model stays: add another first</source>
        <translation>1モデルは残ります：先に別のモデルを追加してください</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>Estimates.</source>
        <translation>推定値です。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Markdownでコピーしました</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{}を取り除く</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Fill a context window</source>
        <translation>コンテキストウィンドウを埋める</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>The context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>出典：{}</translation>
    </message>
    <message>
        <source>Documents from files…</source>
        <translation>ファイルから文書…</translation>
    </message>
    <message>
        <source>Documents from a folder…</source>
        <translation>フォルダーから文書…</translation>
    </message>
    <message>
        <source>{used} used, {over} too many</source>
        <translation>{used}使用、{over}超過</translation>
    </message>
    <message>
        <source>{} used</source>
        <translation>{}使用</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>空き{}</translation>
    </message>
    <message>
        <source>The documents are about {words} English words, {pages} pages of 500.</source>
        <translation>文書は英語で約{words}語、500語のページで{pages}ページ分です。</translation>
    </message>
    <message>
        <source>This does not fit the window: see below what happens then.</source>
        <translation>これはウィンドウに収まりません。どうなるかは下をご覧ください。</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}.</source>
        <translation>{model}は{tokens}まで対応しています。</translation>
    </message>
    <message>
        <source>Hatched red: this model does not fit this machine&apos;s memory.</source>
        <translation>赤い斜線：このモデルはこのマシンのメモリに収まりません。</translation>
    </message>
    <message>
        <source>Hatched red: this machine&apos;s memory is full at {full}.</source>
        <translation>赤い斜線：このマシンのメモリは{full}で満杯です。</translation>
    </message>
    <message>
        <source>Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the model lies in RAM and is slower.</source>
        <translation>赤い斜線：グラフィックスメモリは{full}で満杯です。それを超えると{most}まではモデルの一部がRAMに置かれ、遅くなります。</translation>
    </message>
    <message>
        <source>Hatched red: the model is larger than graphics memory. With RAM it goes up to {most}, slower.</source>
        <translation>赤い斜線：モデルがグラフィックスメモリより大きいです。RAMを使えば{most}まで可能ですが、遅くなります。</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Detect again</source>
        <translation>再検出</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>検出中</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>このコンピューターを調べています。</translation>
    </message>
    <message>
        <source>Wake and measure</source>
        <translation>起動して測定</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>注記{}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} adapters</source>
        <translation>
            <numerusform>アダプター{}個</numerusform>
        </translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックスカード</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Processor and system</source>
        <translation>プロセッサーとシステム</translation>
    </message>
    <message>
        <source>you measured it</source>
        <translation>自分で測定</translation>
    </message>
    <message>
        <source>Fact reset</source>
        <translation>情報をリセットしました</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>情報を修正しました</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>診断情報をコピーしました：名前やシリアル番号は含まれません</translation>
    </message>
</context>
<context>
    <name>ContextParts</name>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Chat so far</source>
        <translation>これまでのチャット</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>あなたの質問</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>回答の余地</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
</context>
<context>
    <name>ContextPlay</name>
    <message>
        <source>Refuse (llama-server)</source>
        <translation>拒否（llama-server）</translation>
    </message>
    <message>
        <source>The engine answers until the window is full, cuts the answer that reaches its end, and refuses the next prompt. Nothing is forgotten in silence.</source>
        <translation>エンジンはウィンドウが満杯になるまで答え、端に達した回答を打ち切り、次のプロンプトを拒否します。黙って忘れられるものはありません。</translation>
    </message>
    <message>
        <source>Drop the oldest (many clients)</source>
        <translation>最も古い部分を捨てる（多くのクライアント）</translation>
    </message>
    <message>
        <source>The client cuts the oldest tokens off until prompt and answer have room: the system prompt goes first. The prompt now begins elsewhere, so the whole of it is read again at every turn.</source>
        <translation>クライアントはプロンプトと回答が入るまで最も古いトークンを切り捨てます。最初に消えるのはシステムプロンプトです。プロンプトの始まりが変わるため、毎回全体が読み直されます。</translation>
    </message>
    <message>
        <source>Context shift (llama.cpp)</source>
        <translation>コンテキストシフト（llama.cpp）</translation>
    </message>
    <message>
        <source>The first n_keep tokens stay, here system prompt and tools; of the rest the older half is thrown away, as often as needed, also in the middle of an answer.</source>
        <translation>最初のn_keepトークン（ここではシステムプロンプトとツール）は残ります。残りのうち古い半分が、必要な回数だけ、回答の途中でも捨てられます。</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>スライディングウィンドウ</translation>
    </message>
    <message>
        <source>Attention sees the last tokens only: with every token the window moves on by one, and memory never grows.</source>
        <translation>アテンションは直近のトークンだけを見ます。1トークンごとにウィンドウが1つ進み、メモリは増えません。</translation>
    </message>
</context>
<context>
    <name>ContextSlider</name>
    <message>
        <source>Context length, typed</source>
        <translation>コンテキスト長（入力値）</translation>
    </message>
    <message>
        <source>Type a length between {} and {}</source>
        <translation>{}～{}の長さを入力してください</translation>
    </message>
</context>
<context>
    <name>ContextTopic</name>
    <message>
        <source>The KV cache is kept in {} everywhere now.</source>
        <translation>KVキャッシュは今後すべて{}で保持されます。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>最後まで行かずに停止しました。</translation>
    </message>
    <message>
        <source>This computer is not known yet.</source>
        <translation>このコンピューターはまだ把握されていません。</translation>
    </message>
</context>
<context>
    <name>ContextTrack</name>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{}トークン</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KVキャッシュの型</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What that costs on this computer</source>
        <translation>このコンピューターでのコスト</translation>
    </message>
    <message>
        <source>llama.cpp, as the estimate of the Models page</source>
        <translation>llama.cpp、「モデル」ページと同じ推定</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Use {} of context everywhere</source>
        <translation>コンテキスト{}をすべてに使う</translation>
    </message>
    <message>
        <source>{per} a token, {n} tokens, {type}</source>
        <translation>1トークン{per}、{n}トークン、{type}</translation>
    </message>
    <message>
        <source>{bytes} bytes for {n} tokens</source>
        <translation>{n}トークンで{bytes}バイト</translation>
    </message>
    <message>
        <source>a token in a long context adds {} bytes</source>
        <translation>長いコンテキストでは1トークンごとに{}バイト増えます</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>of {} usable</source>
        <translation>使用可能{}のうち</translation>
    </message>
    <message>
        <source>{usable}; longest context {longest}, with RAM</source>
        <translation>{usable}。最長コンテキストは{longest}（RAM併用）</translation>
    </message>
    <message>
        <source>{usable}; longest context here {longest}</source>
        <translation>{usable}。ここでの最長コンテキストは{longest}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>再帰状態</translation>
    </message>
    <message>
        <source>compute and output buffers</source>
        <translation>計算・出力バッファー</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Reading it before the first word</source>
        <translation>最初の語の前の読み込み</translation>
    </message>
    <message>
        <source>{n} tokens at {rate} a second</source>
        <translation>毎秒{rate}で{n}トークン</translation>
    </message>
    <message>
        <source>Writing speed when full</source>
        <translation>満杯時の書く速度</translation>
    </message>
    <message>
        <source>the cache is read again for every token</source>
        <translation>キャッシュはトークンごとに読み直されます</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s（推定）</translation>
    </message>
</context>
<context>
    <name>CostTopic</name>
    <message>
        <source>Cost a month against conversations</source>
        <translation>会話数と月額費用</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>月間の会話数</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Where they cross</source>
        <translation>交わる点</translation>
    </message>
    <message>
        <source>both axes logarithmic</source>
        <translation>両軸とも対数</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Drag the line or use the arrow keys to change the conversations. A step upwards is one more machine.</source>
        <translation>線をドラッグするか矢印キーで会話数を変えます。段が上がるところで1台増えます。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自前</translation>
    </message>
    <message>
        <source>split, {:.0%} sent on</source>
        <translation>分割、{:.0%}を転送</translation>
    </message>
    <message>
        <source>owning is cheaper from {} on</source>
        <translation>自前は{}以上で安くなります</translation>
    </message>
    <message>
        <source>a split from {} on</source>
        <translation>分割は{}以上</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>A count above 0, for example 8B, 15T or 128k</source>
        <translation>0より大きい数。例：8B、15T、128k</translation>
    </message>
</context>
<context>
    <name>CrowdChart</name>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>{} tok/s</source>
        <translation>{} tok/s</translation>
    </message>
    <message>
        <source>{}, link {}</source>
        <translation>{}、接続{}</translation>
    </message>
    <message>
        <source>{}, tok/s</source>
        <translation>{}、tok/s</translation>
    </message>
    <message>
        <source>{}, link&apos;s share</source>
        <translation>{}、接続の割合</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Parts of the panel</source>
        <translation>パネルの区分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>ピン留め（P）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>ピン留めを外す（P）</translation>
    </message>
    <message>
        <source>{quant} at {context} context</source>
        <translation>{quant}、コンテキスト{context}</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>{held}, first word after {wait}</source>
        <translation>{held}、最初の語まで{wait}</translation>
    </message>
    <message>
        <source>{held}, first word {wait} after a cold start</source>
        <translation>{held}、コールドスタートから{wait}で最初の語</translation>
    </message>
    <message>
        <source>✓ measured</source>
        <translation>✓ 実測</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Attach this to a report of a fault. Look it over before you send it.</source>
        <translation>不具合の報告に添付してください。送る前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names or serial numbers in them</source>
        <translation>診断情報をコピーしました：名前やシリアル番号は含まれません</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This rig</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>使用可能な高速メモリ</translation>
    </message>
    <message>
        <source>Largest dense model</source>
        <translation>最大の密モデル</translation>
    </message>
    <message>
        <source>Speed for it</source>
        <translation>その速度</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>負荷時の電力</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Price of all parts</source>
        <translation>全パーツの価格</translation>
    </message>
    <message>
        <source>{} {} at {}</source>
        <translation>{} {}（{}）</translation>
    </message>
    <message>
        <source>First word, {:,} tokens</source>
        <translation>最初の語、{:,}トークン</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count}バイト</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>you typed it</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>リセット：{}</translation>
    </message>
    <message>
        <source>Correct: {}</source>
        <translation>修正：{}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What it comes to</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Counted exactly with {name}, without the tokens of a chat template.</source>
        <translation>{name}で正確に数えました。チャットテンプレートのトークンは含みません。</translation>
    </message>
    <message>
        <source>Estimated: the vocabulary of {name} does not come with this program. Eight of ten texts lie within the range. A GGUF file of the model counts exactly.</source>
        <translation>推定値：{name}の語彙はこのプログラムに付属していません。10個中8個のテキストがこの範囲に入ります。モデルのGGUFファイルがあれば正確に数えられます。</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>まだ語がありません。</translation>
    </message>
    <message>
        <source>Rule of thumb: ¾ of a word to a token, so {guess} tokens. Here a word takes {per_word} tokens, a token {letters} characters.</source>
        <translation>目安：1トークンは¾語なので{guess}トークン。ここでは1語が{per_word}トークン、1トークンが{letters}文字です。</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>出典：{}</translation>
    </message>
    <message>
        <source>Longer than any model&apos;s context window.</source>
        <translation>どのモデルのコンテキストウィンドウよりも長いです。</translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that.</source>
        <translation>
            <numerusform>{window}のコンテキストウィンドウに収まります。対応するモデルは{n}個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits a context window of {window}; {n} models are made for that, and the memory of this machine holds it with {fit} of them.</source>
        <translation>
            <numerusform>{window}のコンテキストウィンドウに収まります。対応するモデルは{n}個で、うち{fit}個ではこのマシンのメモリに収まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show models with {window} of context</source>
        <translation>コンテキスト{window}のモデルを表示</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files to count</source>
        <translation>数えるファイル</translation>
    </message>
    <message>
        <source>A folder to count</source>
        <translation>数えるフォルダー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Counted so far</source>
        <translation>これまでの集計</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>{done} of {total}, {tokens} tokens so far</source>
        <translation>{total}件中{done}件、これまでに{tokens}トークン</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens in {files} files, {words} words, {size}.</source>
        <translation>
            <numerusform>{files}ファイルで{tokens}トークン、{words}語、{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: {}</source>
        <translation>最後まで行かずに停止しました：{}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>ほか{}件</translation>
    </message>
    <message>
        <source>Not counted: {}</source>
        <translation>数えていません：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} words</source>
        <translation>
            <numerusform>{}語</numerusform>
        </translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation>全{all}件中、大きい順に{shown}件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>並べ直す</translation>
    </message>
    <message>
        <source>Figures changed: the order is no longer right</source>
        <translation>数値が変わりました：並び順はもう正しくありません</translation>
    </message>
    <message numerus="yes">
        <source>{total} models</source>
        <translation>
            <numerusform>{total}モデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} models, {shown} shown</source>
        <translation>
            <numerusform>{total}モデル、{shown}件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filter {name}</source>
        <translation>フィルター{name}を外す</translation>
    </message>
    <message>
        <source>Sort: {name}</source>
        <translation>並べ替え：{name}</translation>
    </message>
    <message>
        <source>Best for me</source>
        <translation>自分に最適</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>First word soonest</source>
        <translation>応答が早い順</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>メモリが少ない順</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最長コンテキスト</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このマシンで</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>モデルのコンテキスト</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>under {size}</source>
        <translation>{size}未満</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size}以上</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>{context} or more</source>
        <translation>{context}以上</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>“{query}”</source>
        <translation>「{query}」</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このマシンで</translation>
    </message>
    <message>
        <source>{context} context</source>
        <translation>コンテキスト{context}</translation>
    </message>
</context>
<context>
    <name>FindCombo</name>
    <message>
        <source>Type to find</source>
        <translation>入力して検索</translation>
    </message>
</context>
<context>
    <name>FitDelegate</name>
    <message>
        <source>{total}: {parts}. {count} bytes.</source>
        <translation>{total}：{parts}。{count}バイト。</translation>
    </message>
    <message>
        <source>Measured by you</source>
        <translation>自分で測定</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Memory, GB</source>
        <translation>メモリ（GB）</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>メモリ（GiB）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Parameters in all, in billions (B): they decide the memory</source>
        <translation>総パラメーター数（10億単位、B）：必要なメモリを決めます</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>The best quantization for this computer</source>
        <translation>このコンピューターに最適な量子化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Tokens written per second, estimated: 8 of 10 measurements lie within. ✓: measured</source>
        <translation>1秒間に書くトークン数の推定値：測定値の10件中8件がこの範囲に入ります。✓：実測値</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>From sending a prompt to its first word</source>
        <translation>プロンプトを送ってから最初の語が出るまで</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The longest context that fits, in tokens</source>
        <translation>収まる最長のコンテキスト（トークン数）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>アクティブ{count}</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>FreeNowLine</name>
    <message>
        <source>Now only {free} free on {device}: it takes {needed}. Close programs.</source>
        <translation>現在{device}の空きは{free}だけです。必要なのは{needed}です。プログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Now only {free} of memory free: it takes {needed}. Close programs.</source>
        <translation>現在メモリの空きは{free}だけです。必要なのは{needed}です。プログラムを閉じてください。</translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>No rig with a known price does it.</source>
        <translation>価格のわかるマシンで条件を満たすものはありません。</translation>
    </message>
    <message>
        <source>{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} with {}.</source>
        <translation>{}台のマシン：{}（{:,.0f} {}、毎秒{}トークン）から{}（{:,.0f} {}、{}）まで。</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Price of the whole rig, {}</source>
        <translation>マシン全体の価格（{}）</translation>
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
        <translation>{model}は{count}トークンを知っています。</translation>
    </message>
    <message>
        <source>{model} has {count} parameters; at {bits} bits each they are {size}.</source>
        <translation>{model}のパラメーターは{count}。各{bits}ビットで{size}です。</translation>
    </message>
    <message>
        <source>{model}: {active} of {total} are active, {share} %.</source>
        <translation>{model}：{total}のうち{active}がアクティブ、{share}%。</translation>
    </message>
    <message>
        <source>{model} has none: it is dense.</source>
        <translation>{model}にはありません：密モデルです。</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts in {layers} of {depth} layers.</source>
        <translation>{model}：{depth}レイヤー中{layers}レイヤーで、{all}個のエキスパートのうち{used}個。</translation>
    </message>
    <message>
        <source>{model}: {used} of {all} experts, and what all tokens share, in {layers} of {depth} layers.</source>
        <translation>{model}：{depth}レイヤー中{layers}レイヤーで、{all}個のエキスパートのうち{used}個と、全トークン共有の部分。</translation>
    </message>
    <message>
        <source>{model} has {layers} layers of about {size} each.</source>
        <translation>{model}は{layers}レイヤーで、各約{size}です。</translation>
    </message>
    <message>
        <source>{model}: {rows} tokens × {width} values = {count}.</source>
        <translation>{model}：{rows}トークン × {width}個の値 = {count}。</translation>
    </message>
    <message>
        <source>{model} describes a token with {width} values.</source>
        <translation>{model}は1トークンを{width}個の値で表します。</translation>
    </message>
    <message>
        <source>{model}: {share} % of all parameters.</source>
        <translation>{model}：全パラメーターの{share}%。</translation>
    </message>
    <message>
        <source>{model}: {heads} query heads share {kv} of keys and values in each attention layer.</source>
        <translation>{model}：各アテンションレイヤーで{heads}個のクエリヘッドが{kv}組のキーと値を共有します。</translation>
    </message>
    <message>
        <source>{model}: {heads} heads, and one row of {row} values a token and layer is kept.</source>
        <translation>{model}：{heads}ヘッド、トークンとレイヤーごとに{row}個の値の1行を保持します。</translation>
    </message>
    <message>
        <source>{model} has no such layers.</source>
        <translation>{model}にそのようなレイヤーはありません。</translation>
    </message>
    <message>
        <source>{model}: {count} of {depth} layers look back over {window} tokens.</source>
        <translation>{model}：{depth}レイヤー中{count}レイヤーが{window}トークン前まで参照します。</translation>
    </message>
    <message>
        <source>{model} takes up to {most} tokens; this machine has memory for {here}.</source>
        <translation>{model}は{most}トークンまで対応。このマシンのメモリでは{here}まで。</translation>
    </message>
    <message>
        <source>{model}: {count} × {bits} bits ÷ 8 = {size}.</source>
        <translation>{model}：{count} × {bits}ビット ÷ 8 = {size}。</translation>
    </message>
    <message>
        <source>{model}: {size} for {context} tokens, {each} more for each further one.</source>
        <translation>{model}：{context}トークンで{size}、1トークン増えるごとに{each}。</translation>
    </message>
    <message>
        <source>{model} at {context}: {f16} in f16, {q8} in q8_0, {q4} in q4_0.</source>
        <translation>{model}、コンテキスト{context}：f16で{f16}、q8_0で{q8}、q4_0で{q4}。</translation>
    </message>
    <message>
        <source>{model} has none here.</source>
        <translation>{model}には、ここではありません。</translation>
    </message>
    <message>
        <source>{model} at {context} context: {size}.</source>
        <translation>{model}、コンテキスト{context}：{size}。</translation>
    </message>
    <message>
        <source>{name}: {usable} of {capacity}.</source>
        <translation>{name}：{capacity}のうち{usable}。</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
    <message>
        <source>{model}: four conversations of {context} each need {size} of KV cache.</source>
        <translation>{model}：{context}の会話4つで、KVキャッシュが{size}必要です。</translation>
    </message>
    <message>
        <source>There is no graphics card here: all layers are in system memory.</source>
        <translation>ここにはグラフィックスカードがありません。全レイヤーがシステムメモリに置かれます。</translation>
    </message>
    <message>
        <source>{model}: {on} of {all} layers are on the card here.</source>
        <translation>{model}：ここでは{all}レイヤー中{on}レイヤーがカード上にあります。</translation>
    </message>
    <message>
        <source>No graphics card with memory of its own is here.</source>
        <translation>専用メモリを持つグラフィックスカードはここにありません。</translation>
    </message>
    <message>
        <source>{name}: {model} takes {used} of {usable} usable.</source>
        <translation>{name}：{model}は使用可能な{usable}のうち{used}を使います。</translation>
    </message>
    <message>
        <source>{model}: {gib} in memory, a file of {gb}.</source>
        <translation>{model}：メモリで{gib}、ファイルで{gb}。</translation>
    </message>
    <message>
        <source>{quant} {size} ({bits} bits)</source>
        <translation>{quant} {size}（{bits}ビット）</translation>
    </message>
    <message>
        <source>{model}: {sizes}.</source>
        <translation>{model}：{sizes}。</translation>
    </message>
    <message>
        <source>A block of {count} weights takes {size} bytes: {bits} bits each.</source>
        <translation>重み{count}個のブロックは{size}バイト：1個あたり{bits}ビット。</translation>
    </message>
    <message>
        <source>{model}: at {count} tokens the compute buffer takes {size}.</source>
        <translation>{model}：{count}トークンで計算バッファーは{size}です。</translation>
    </message>
    <message>
        <source>{name} runs with {backends}; figures here are for {used}.</source>
        <translation>{name}は{backends}で動きます。ここの数値は{used}のものです。</translation>
    </message>
    <message>
        <source>{model} writes {range} tokens a second here.</source>
        <translation>{model}はここで毎秒{range}トークンを書きます。</translation>
    </message>
    <message>
        <source>{model}: {wait} after a prompt of {tokens} tokens here.</source>
        <translation>{model}：ここでは{tokens}トークンのプロンプトの後、{wait}。</translation>
    </message>
    <message>
        <source>{model} reads {range} tokens a second here.</source>
        <translation>{model}はここで毎秒{range}トークンを読みます。</translation>
    </message>
    <message>
        <source>{model} reads {size} of weights for each token.</source>
        <translation>{model}は1トークンごとに{size}の重みを読みます。</translation>
    </message>
    <message>
        <source>{name}: {rate} a second ÷ {size} a token of {model} = {most} tokens a second at the most.</source>
        <translation>{name}：毎秒{rate} ÷ {model}の1トークン{size} = 最大で毎秒{most}トークン。</translation>
    </message>
    <message>
        <source>{model}: {flop} billion for one token.</source>
        <translation>{model}：1トークンに{flop} × 10⁹。</translation>
    </message>
    <message>
        <source>{name}: {peak} TFLOPS in 16 bits, at the most.</source>
        <translation>{name}：16ビットで最大{peak} TFLOPS。</translation>
    </message>
    <message>
        <source>{name}: {matrix} TFLOPS in its matrix units, {plain} without them.</source>
        <translation>{name}：行列ユニットで{matrix} TFLOPS、なしで{plain}。</translation>
    </message>
    <message>
        <source>{model}: {one} operations a byte when writing, {many} when reading {tokens} tokens.</source>
        <translation>{model}：書くときは1バイトあたり{one}演算、{tokens}トークンを読むときは{many}演算。</translation>
    </message>
    <message>
        <source>{name} can do {ridge} operations in the time it reads one byte; {model} needs {one} to write.</source>
        <translation>{name}は1バイトを読む間に{ridge}回演算できます。{model}が書くのに必要なのは{one}回です。</translation>
    </message>
    <message>
        <source>{name}: about {rate} a second from system memory.</source>
        <translation>{name}：システムメモリから毎秒約{rate}。</translation>
    </message>
    <message>
        <source>Here: {kind}, {rate} a second at the most.</source>
        <translation>ここでは：{kind}、最大で毎秒{rate}。</translation>
    </message>
    <message>
        <source>{name}: {power} W.</source>
        <translation>{name}：{power} W。</translation>
    </message>
    <message>
        <source>{model}: its training tokens are not known.</source>
        <translation>{model}：学習トークン数は不明です。</translation>
    </message>
    <message>
        <source>{model}: 6 × {params} × {tokens} tokens = {flop} FLOP.</source>
        <translation>{model}：6 × {params} × {tokens}トークン = {flop} FLOP。</translation>
    </message>
    <message>
        <source>{model}: {ratio} training tokens per active parameter.</source>
        <translation>{model}：アクティブパラメーターあたり学習トークン{ratio}個。</translation>
    </message>
    <message>
        <source>{quant}: {increase}, where it was measured.</source>
        <translation>{quant}：{increase}（測定されたもの）。</translation>
    </message>
    <message>
        <source>{model} at {context} context here: {word}.</source>
        <translation>ここでのコンテキスト{context}の{model}：{word}。</translation>
    </message>
</context>
<context>
    <name>GlossaryTopic</name>
    <message>
        <source>Search the glossary</source>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message numerus="yes">
        <source>{} terms</source>
        <translation>
            <numerusform>{}語</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>この言葉を含む用語はありません。</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Model of the goal</source>
        <translation>目標のモデル</translation>
    </message>
    <message>
        <source>Tokens per second of the goal</source>
        <translation>目標の毎秒トークン数</translation>
    </message>
    <message>
        <source>Context of the goal</source>
        <translation>目標のコンテキスト</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>at</source>
        <translation>を</translation>
    </message>
    <message>
        <source>tok/s with</source>
        <translation>tok/s、コンテキスト</translation>
    </message>
    <message>
        <source>Type how many tokens per second you want, for example 10.</source>
        <translation>希望する毎秒のトークン数を入力してください。例：10</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>カタログのマシンを比較しています。</translation>
    </message>
    <message>
        <source>{} as {} needs {} and about {} of bandwidth.</source>
        <translation>{}（{}）には{}と、約{}の帯域幅が必要です。</translation>
    </message>
    <message>
        <source>Weights {}, KV cache {}, working {}; usable fast memory {}</source>
        <translation>重み{}、KVキャッシュ{}、作業用{}。使用可能な高速メモリ{}</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>カタログの{:,}台のマシンを比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This rig does it: {} tok/s.</source>
        <translation>このマシンで可能です：{} tok/s。</translation>
    </message>
    <message>
        <source>This rig cannot hold it.</source>
        <translation>このマシンには入りません。</translation>
    </message>
    <message>
        <source>How fast this rig is, is unknown.</source>
        <translation>このマシンの速さは不明です。</translation>
    </message>
    <message>
        <source>This rig writes {} tok/s.</source>
        <translation>このマシンは{} tok/sで書きます。</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try {}</source>
        <translation>{}を試す</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>診断情報を表示…</translation>
    </message>
    <message>
        <source>What was found and how, versions, files. No names or serial numbers.</source>
        <translation>何がどう検出されたか、バージョン、ファイル。名前やシリアル番号は含みません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>This computer is still being read</source>
        <translation>このコンピューターはまだ読み取り中です</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Looking at this computer.</source>
        <translation>このコンピューターを調べています。</translation>
    </message>
    <message>
        <source>Correct this computer</source>
        <translation>このコンピューターを修正</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>最適な用途</translation>
    </message>
    <message>
        <source>No model for this fits: try a shorter context or another use.</source>
        <translation>これに収まるモデルがありません。コンテキストを短くするか、別の用途を試してください。</translation>
    </message>
    <message>
        <source>Every model on this computer</source>
        <translation>このコンピューターでの全モデル</translation>
    </message>
    <message>
        <source>tokens per second against total parameters, best quantization at {}</source>
        <translation>毎秒トークン数と総パラメーター数、{}での最適な量子化</translation>
    </message>
    <message>
        <source>Every model on {}</source>
        <translation>{}での全モデル</translation>
    </message>
    <message numerus="yes">
        <source>See all {} models</source>
        <translation>
            <numerusform>全{}モデルを見る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run well</source>
        <translation>
            <numerusform>快適に動作：{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tight</source>
        <translation>
            <numerusform>ぎりぎり：{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>低速：{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} do not fit</source>
        <translation>
            <numerusform>収まらない：{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>不明：{n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Cut into tokens</source>
        <translation>トークンに分割</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>GGUF file…</source>
        <translation>GGUFファイル…</translation>
    </message>
    <message>
        <source>Count with the vocabulary inside a model file</source>
        <translation>モデルファイル内の語彙で数える</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>数えるテキスト</translation>
    </message>
    <message>
        <source>Type or paste text, or drop files and folders here.</source>
        <translation>ここにテキストを入力または貼り付けるか、ファイルやフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Point at a token, or go through them with the arrow keys.</source>
        <translation>トークンを指すか、矢印キーで順に移動してください。</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUFファイル (*.gguf)</translation>
    </message>
</context>
<context>
    <name>JudgementChip</name>
    <message>
        <source>Right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>一部正しい</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>根拠なし</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>鍵を信頼する</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one that the signer tells you by another way than the file came. Their catalog updates are then taken without a question.</source>
        <translation>このフィンガープリントを、ファイルとは別の経路で署名者から知らされたものと照合してください。以後、その署名者のカタログ更新は確認なしで適用されます。</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>この鍵を信頼する</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>compare rigs</source>
        <translation>マシンを比較</translation>
    </message>
    <message>
        <source>run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation>グラフを表で</translation>
    </message>
</context>
<context>
    <name>KnownModels</name>
    <message>
        <source>{name}, {quant}, on this computer</source>
        <translation>{name}、{quant}、このコンピューター</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Quantizations</source>
        <translation>量子化</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Text of {}</source>
        <translation>{}のテキスト</translation>
    </message>
    <message>
        <source>Press Play, or Space in here.</source>
        <translation>「再生」を押すか、ここでスペースキーを押してください。</translation>
    </message>
    <message>
        <source>Text written by {}</source>
        <translation>{}が書いたテキスト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>until the first word</source>
        <translation>最初の語まで</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>while writing, est.</source>
        <translation>書く間、推定</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>書く間</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>読む速度</translation>
    </message>
    <message>
        <source>The answer seems to begin at once.</source>
        <translation>回答はすぐに始まるように感じられます。</translation>
    </message>
    <message>
        <source>The wait is noticed and does not break the train of thought.</source>
        <translation>待ち時間に気づきますが、思考の流れは途切れません。</translation>
    </message>
    <message>
        <source>The wait breaks the train of thought, and attention stays.</source>
        <translation>待ち時間で思考の流れが途切れますが、注意は保たれます。</translation>
    </message>
    <message>
        <source>The wait is long enough to turn to something else.</source>
        <translation>ほかのことを始めてしまうほど長い待ち時間です。</translation>
    </message>
    <message>
        <source>It writes slower than people read.</source>
        <translation>人が読むより遅く書きます。</translation>
    </message>
    <message>
        <source>It writes about as fast as people read.</source>
        <translation>人が読むのとほぼ同じ速さで書きます。</translation>
    </message>
    <message>
        <source>It writes faster than people read.</source>
        <translation>人が読むより速く書きます。</translation>
    </message>
    <message>
        <source>Done after {}.</source>
        <translation>{}で完了。</translation>
    </message>
    <message>
        <source>Writing: {done} of {all} tokens</source>
        <translation>書いています：{all}トークン中{done}</translation>
    </message>
    <message>
        <source>Reading the prompt of {} tokens</source>
        <translation>{}トークンのプロンプトを読んでいます</translation>
    </message>
    <message>
        <source>{} tokens to write</source>
        <translation>{}トークンを書く</translation>
    </message>
    <message>
        <source>Fixed pace: {} tok/s</source>
        <translation>一定の速さ：{} tok/s</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message>
        <source>Right answers by length of the input</source>
        <translation>入力の長さごとの正答率</translation>
    </message>
    <message>
        <source>{name}: {first:.0f} % at {short}, {last:.0f} % at {long}</source>
        <translation>{name}：{short}で{first:.0f}%、{long}で{last:.0f}%</translation>
    </message>
    <message>
        <source>No published results.</source>
        <translation>公表された結果はありません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>LinesChart</name>
    <message>
        <source>Nothing is known to draw.</source>
        <translation>描画できる既知の情報がありません。</translation>
    </message>
    <message>
        <source>At {tokens} tokens: {values}.</source>
        <translation>{tokens}トークン時：{values}。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Two ways to use several at once</source>
        <translation>複数台を同時に使う2つの方法</translation>
    </message>
    <message>
        <source>What joins them in the chart</source>
        <translation>グラフでの接続方法</translation>
    </message>
    <message>
        <source>Both splits over one link</source>
        <translation>1つの接続での両方の分割</translation>
    </message>
    <message>
        <source>{}× {}, joined by</source>
        <translation>{}× {}、接続</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>グラフィックスメモリは{}人まで</translation>
    </message>
    <message>
        <source>each layer on all</source>
        <translation>各レイヤーを全台で</translation>
    </message>
    <message>
        <source>layers in turn</source>
        <translation>レイヤーを順番に</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Their memory is too small for even one user: these are arithmetic alone.</source>
        <translation>1人分のメモリもないため、これは計算上の値にすぎません。</translation>
    </message>
    <message>
        <source>tok/s in all and the link&apos;s share of the time, users: {}; bold: the faster</source>
        <translation>合計tok/sと接続が占める時間の割合、人数：{}。太字は速い方</translation>
    </message>
</context>
<context>
    <name>LoadsCard</name>
    <message>
        <source>What each more user takes</source>
        <translation>利用者が1人増えるごとの消費</translation>
    </message>
    <message>
        <source>all written in one batch</source>
        <translation>全員分を1バッチで書く</translation>
    </message>
    <message>
        <source>Speed with each more user</source>
        <translation>ユーザーが増えるごとの速度</translation>
    </message>
    <message>
        <source>asked for each: {} tok/s</source>
        <translation>1人に必要：{} tok/s</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全員の合計</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>1人あたり</translation>
    </message>
    <message>
        <source>graphics memory full at {}</source>
        <translation>グラフィックスメモリは{}人まで</translation>
    </message>
    <message>
        <source>memory full at {}</source>
        <translation>メモリは{}人まで</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>of it caches</source>
        <translation>うちキャッシュ</translation>
    </message>
    <message>
        <source>tok/s in all</source>
        <translation>合計tok/s</translation>
    </message>
    <message>
        <source>each</source>
        <translation>各</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>At {x}: {parts}.</source>
        <translation>{x}：{parts}。</translation>
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
        <translation>設定を保存できませんでした：{}</translation>
    </message>
</context>
<context>
    <name>MeasureMemoryButton</name>
    <message>
        <source>Copies memory for about two seconds; nothing else is changed</source>
        <translation>約2秒間メモリをコピーします。ほかには何も変わりません</translation>
    </message>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>測定を中止しました。何も変わっていません</translation>
    </message>
    <message>
        <source>Measure memory speed</source>
        <translation>メモリ速度を測定</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>測定を中止（{}）</translation>
    </message>
    <message>
        <source>Memory copies {} GB/s: estimates follow</source>
        <translation>メモリコピー{} GB/s：推定に反映されます</translation>
    </message>
    <message>
        <source>Not measured: less than 0.5 GiB of memory is free</source>
        <translation>測定していません：メモリの空きが0.5 GiB未満です</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>測定していません：{}</translation>
    </message>
</context>
<context>
    <name>MeasureModelButton</name>
    <message>
        <source>Measurement stopped; nothing was changed</source>
        <translation>測定を中止しました。何も変わっていません</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を中止</translation>
    </message>
    <message>
        <source>Measure it now</source>
        <translation>今すぐ測定</translation>
    </message>
    <message>
        <source>Runs llama-bench on this file: reads a prompt and writes 128 tokens, five times</source>
        <translation>このファイルでllama-benchを実行：プロンプトを読み、128トークンを5回書きます</translation>
    </message>
    <message>
        <source>Stop measuring ({})</source>
        <translation>測定を中止（{}）</translation>
    </message>
    <message>
        <source>Not measured: {}</source>
        <translation>測定していません：{}</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>Remove: {}</source>
        <translation>取り除く：{}</translation>
    </message>
</context>
<context>
    <name>MeasurementEditor</name>
    <message>
        <source>Paste what llama-bench printed (its table, JSON or CSV), or drop the file.</source>
        <translation>llama-benchの出力（表、JSON、CSV）を貼り付けるか、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>The model that was measured</source>
        <translation>測定したモデル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>ファイル{name}は使えません：{why}</translation>
    </message>
    <message>
        <source>Output of llama-bench</source>
        <translation>llama-benchの出力</translation>
    </message>
    <message>
        <source>Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)</source>
        <translation>テキスト (*.json *.jsonl *.csv *.md *.txt *.log);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>MeasurementSection</name>
    <message>
        <source>Your measurements</source>
        <translation>自分の測定</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>測定を追加</translation>
    </message>
    <message numerus="yes">
        <source>{count} more are kept for other hardware.</source>
        <translation>
            <numerusform>ほかのハードウェア用に{count}件を保管しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure one model with the llama-bench command under Run it: what it prints corrects the figures of all models on this hardware.</source>
        <translation>「実行」にあるllama-benchコマンドで1つのモデルを測定してください。その出力で、このハードウェアの全モデルの数値が補正されます。</translation>
    </message>
    <message>
        <source>Measurement removed</source>
        <translation>測定を取り除きました</translation>
    </message>
    <message>
        <source>this computer is not known yet</source>
        <translation>このコンピューターはまだ把握されていません</translation>
    </message>
    <message>
        <source>Measurement added: all figures are corrected</source>
        <translation>測定を追加しました：すべての数値が補正されます</translation>
    </message>
    <message>
        <source>Which model is &apos;{name}&apos;?</source>
        <translation>「{name}」はどのモデルですか？</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Images, video and sound are tokens too</source>
        <translation>画像、動画、音声もトークンです</translation>
    </message>
    <message>
        <source>Width of the image</source>
        <translation>画像の幅</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Height of the image</source>
        <translation>画像の高さ</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>録画・録音の長さ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>An image of</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A video or recording of</source>
        <translation>動画・録音</translation>
    </message>
    <message>
        <source>By the rules that the makers published. For other vision models of the catalog none was found.</source>
        <translation>開発元が公表した規則によります。カタログのほかのビジョンモデルについては見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>{per_image}, whatever the size of the image</source>
        <translation>画像の大きさにかかわらず{per_image}</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, and one a row</source>
        <translation>{patch} × {patch}ピクセルごとに1個、さらに1行に1個</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels, at least {least} and at most {most}</source>
        <translation>{patch} × {patch}ピクセルごとに1個、最少{least}、最多{most}</translation>
    </message>
    <message>
        <source>one for every {patch} × {patch} pixels</source>
        <translation>{patch} × {patch}ピクセルごとに1個</translation>
    </message>
    <message>
        <source>{base}, and {per_tile} for every tile of {tile} pixels, after fitting into {fit} × {fit} and scaling the shorter side down to {short}</source>
        <translation>{base}、さらに{tile}ピクセルのタイルごとに{per_tile}（{fit} × {fit}に収め、短辺を{short}に縮小した後）</translation>
    </message>
    <message>
        <source>{per_image} when no side is over {small} pixels, else {per_tile} for every tile of {tile}</source>
        <translation>どの辺も{small}ピクセル以下なら{per_image}、それ以外は{tile}のタイルごとに{per_tile}</translation>
    </message>
    <message>
        <source>{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} for the whole image when it has several</source>
        <translation>{tile}ピクセルのタイルごとに{per_tile}（最大{most_tiles}タイル）、複数タイルの場合は画像全体に{per_tile}</translation>
    </message>
    <message>
        <source>{model}, default resolution</source>
        <translation>{model}、既定の解像度</translation>
    </message>
    <message>
        <source>{model}, low resolution</source>
        <translation>{model}、低解像度</translation>
    </message>
    <message>
        <source>{model}, default or low resolution</source>
        <translation>{model}、既定または低解像度</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second</source>
        <translation>1フレーム{n}、毎秒{frames}フレーム</translation>
    </message>
    <message>
        <source>{n} a frame, {frames} frame a second; {sound} a second for sound</source>
        <translation>1フレーム{n}、毎秒{frames}フレーム。音声は毎秒{sound}</translation>
    </message>
    <message>
        <source>{model}, sound alone</source>
        <translation>{model}、音声のみ</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>毎秒{n}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>How models remember what was said</source>
        <translation>モデルは会話をどう覚えるか</translation>
    </message>
    <message>
        <source>KV cache against context</source>
        <translation>コンテキストとKVキャッシュ</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>コンテキスト（トークン）</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KVキャッシュの型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>The KV cache of one conversation against its context, both axes logarithmic. A line turns pale beyond the context that the model was made for.</source>
        <translation>1つの会話のKVキャッシュとコンテキストの関係。両軸とも対数。モデルの対応コンテキストを超えると線が薄くなります。</translation>
    </message>
    <message>
        <source>Query heads on top, what is kept below</source>
        <translation>上がクエリヘッド、下が保持されるもの</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>KV type</source>
        <translation>KVの型</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>{}で</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{}を取り除く</translation>
    </message>
    <message>
        <source>{numbers}; {growth} a token</source>
        <translation>{numbers}。1トークン{growth}</translation>
    </message>
    <message>
        <source>made for up to {}</source>
        <translation>最大{}まで対応</translation>
    </message>
    <message>
        <source>{name}, {size} at {context}</source>
        <translation>{name}、{context}で{size}</translation>
    </message>
    <message>
        <source>no model of the catalog has it; a public attempt to repeat its results failed: {}</source>
        <translation>カタログに該当モデルはありません。結果を再現する公開の試みは失敗しました：{}</translation>
    </message>
    <message>
        <source>{}; sizes as llama.cpp allocates them</source>
        <translation>{}。サイズはllama.cppの割り当てによる</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>コンテキストの伸びとメモリ</translation>
    </message>
    <message>
        <source>The memory of this model is unknown.</source>
        <translation>このモデルのメモリは不明です。</translation>
    </message>
    <message>
        <source>{total} of {limit} usable in {where} at {context} tokens</source>
        <translation>{context}トークン時、{where}の使用可能な{limit}のうち{total}</translation>
    </message>
    <message>
        <source>{text}; it is full at any context.</source>
        <translation>{text}。どのコンテキストでも満杯です。</translation>
    </message>
    <message>
        <source>{text}; the model&apos;s whole context fits.</source>
        <translation>{text}。モデルの全コンテキストが収まります。</translation>
    </message>
    <message>
        <source>{text}; it is full at {full}.</source>
        <translation>{text}。{full}で満杯です。</translation>
    </message>
    <message>
        <source>In RAM</source>
        <translation>RAM内</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}（{unit}）</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>コンテキスト（トークン）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Memory unknown: the shape is not published</source>
        <translation>メモリ不明：形状が公表されていません</translation>
    </message>
    <message>
        <source>over at any context</source>
        <translation>どのコンテキストでも超過</translation>
    </message>
    <message>
        <source>full at {context}</source>
        <translation>{context}で満杯</translation>
    </message>
    <message>
        <source>{size} on card</source>
        <translation>カード上{size}</translation>
    </message>
    <message>
        <source>{size} usable</source>
        <translation>使用可能{size}</translation>
    </message>
    <message>
        <source>{size} on cards</source>
        <translation>カード上に{size}</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>合計{size}</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Compute, overhead</source>
        <translation>計算、オーバーヘッド</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>MemoryTab</name>
    <message>
        <source>Where it lies</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>What takes it</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>再帰状態</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>出力バッファー</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
    <message>
        <source>{total} needed in all</source>
        <translation>合計で{total}必要</translation>
    </message>
    <message>
        <source>the scores of all words for one token, in RAM</source>
        <translation>1トークンについての全語のスコア、RAM内</translation>
    </message>
    <message>
        <source>the scores of all words for one token of each of {slots} slots, in RAM</source>
        <translation>{slots}スロット各1トークンについての全語のスコア、RAM内</translation>
    </message>
    <message>
        <source>{name}, {quant}: {weights} weights, {cache} cache and state, {rest} buffers</source>
        <translation>{name}、{quant}：重み {weights}、キャッシュと状態 {cache}、バッファ {rest}</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, it takes {true}</source>
        <translation>経験則では{rule}、実際は{true}</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters is often quoted.</source>
        <translation>アクティブパラメーター10億あたり1.2 GBとよく言われます。</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>What the file is made of</source>
        <translation>ファイルの中身</translation>
    </message>
    <message>
        <source>{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of {full} in 16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; norms stay in 32. The KV cache does not shrink with it.</source>
        <translation>{model}の{quant}は重み1つを{bits:.2f}ビットで保存：16ビットの{full}に対し{size}で、{saved:.0%}減ります。丸めの影響が大きい行列にはより多くのビットを使い、正規化は32のままです。KVキャッシュは小さくなりません。</translation>
    </message>
    <message>
        <source>{bits:.2f} bits a weight; {count} tensors: {names}</source>
        <translation>重み1つあたり{bits:.2f}ビット。テンソル{count}個：{names}</translation>
    </message>
    <message>
        <source>{} has a layout of its own</source>
        <translation>{}は独自の配置です</translation>
    </message>
    <message>
        <source>its values come from tables of patterns</source>
        <translation>値はパターンの表から取られます</translation>
    </message>
    <message>
        <source>A block of {type}: {count} weights in {bytes} bytes</source>
        <translation>{type}のブロック：重み{count}個が{bytes}バイト</translation>
    </message>
    <message>
        <source>{} stores each weight by itself</source>
        <translation>{}は重みを1つずつ保存します</translation>
    </message>
</context>
<context>
    <name>ModelFilesCard</name>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>モデルファイルを探しています…</translation>
    </message>
    <message>
        <source>None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. Drop a GGUF file on the window, or add one here.</source>
        <translation>Ollama、LM Studio、llama.cpp、Hugging Faceの保存場所には見つかりませんでした。GGUFファイルをウィンドウにドロップするか、ここで追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}. They stand in the table with exact sizes.</source>
        <translation>
            <numerusform>{count}モデル、{size}。正確なサイズで表に載っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>ほか{}件</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are not understood. The first: {reason}</source>
        <translation>
            <numerusform>{count}個のファイルは解釈できません。最初のもの：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{}を開く</translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation>{}をリストから外す</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json)</source>
        <translation>モデル (*.gguf config.json)</translation>
    </message>
</context>
<context>
    <name>ModelHead</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No model passes these filters</source>
        <translation>これらのフィルターに合うモデルはありません</translation>
    </message>
    <message numerus="yes">
        <source>{total} models are known. Take a filter away to see some.</source>
        <translation>
            <numerusform>{total}モデルがあります。フィルターを外すと表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>このコンピューターを調べています</translation>
    </message>
    <message>
        <source>The models appear in a moment.</source>
        <translation>モデルはまもなく表示されます。</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>for plans, comparisons and upgrades</source>
        <translation>計画、比較、アップグレード用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>電気料金</translation>
    </message>
    <message>
        <source>Hours of writing a day</source>
        <translation>1日の執筆時間</translation>
    </message>
    <message>
        <source>Hours a day that the machine is on</source>
        <translation>マシンが稼働する1日の時間</translation>
    </message>
    <message>
        <source>Three letters. Nothing is looked up: you type the rate.</source>
        <translation>3文字。オンラインで調べることはありません。レートは自分で入力します。</translation>
    </message>
    <message>
        <source>Of one kWh, in your currency.</source>
        <translation>1 kWhあたり、自分の通貨で。</translation>
    </message>
    <message>
        <source>How long models write, all told.</source>
        <translation>モデルが書く時間の合計。</translation>
    </message>
    <message>
        <source>Hours on a day</source>
        <translation>1日の稼働時間</translation>
    </message>
    <message>
        <source>Beyond the writing it idles; the rest of the day it is off.</source>
        <translation>書いていない間は待機し、残りの時間は電源オフです。</translation>
    </message>
    <message>
        <source>Type how many {} one US dollar is: prices follow then.</source>
        <translation>1米ドルが何{}かを入力すると、価格に反映されます。</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{conversations} × ({fresh:,.0f} fresh × {price:g} + {cached:,.0f} cached × {low:g} + {out:,.0f} out × {high:g}) ÷ 1,000,000 USD</source>
        <translation>{conversations} ×（新規{fresh:,.0f} × {price:g} + キャッシュ{cached:,.0f} × {low:g} + 出力{out:,.0f} × {high:g}）÷ 1,000,000 USD</translation>
    </message>
    <message>
        <source>list price of {}, without tax</source>
        <translation>{}の定価、税別</translation>
    </message>
    <message>
        <source>above {:,} tokens in: {:g} in, {:g} out</source>
        <translation>入力{:,}トークン超：入力{:g}、出力{:g}</translation>
    </message>
    <message>
        <source>{page}; as in the price list of {source}</source>
        <translation>{page}。{source}の価格表による</translation>
    </message>
    <message>
        <source>{label}, {each} USD a conversation</source>
        <translation>{label}、1会話{each} USD</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>サービス利用</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>自前</translation>
    </message>
    <message>
        <source>{model} {quant}, {count} × {rig}</source>
        <translation>{model} {quant}、{count} × {rig}</translation>
    </message>
    <message>
        <source>No price or no power of this machine is known.</source>
        <translation>このマシンの価格または電力が不明です。</translation>
    </message>
    <message>
        <source>hardware: {count} × {price} ÷ {months:g} months = {cost}</source>
        <translation>ハードウェア：{count} × {price} ÷ {months:g}か月 = {cost}</translation>
    </message>
    <message>
        <source>waiting: {count} × {watts:.0f} W day and night = {cost}</source>
        <translation>待機：{count} × {watts:.0f} W、昼夜連続 = {cost}</translation>
    </message>
    <message>
        <source>working at {watts:.0f} W: {cost} more, at {kwh:.3g} USD a kWh</source>
        <translation>{watts:.0f} Wで稼働：さらに{cost}、1 kWhあたり{kwh:.3g} USD</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>カタログの価格</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン数</translation>
    </message>
    <message>
        <source>each serves {capacity} conversations: {share:.0%} of 730.5 hours × 3600 ÷ {seconds} s</source>
        <translation>1台で{capacity}会話に対応：730.5時間の{share:.0%} × 3600 ÷ {seconds}秒</translation>
    </message>
    <message>
        <source>people do not come evenly through day and night</source>
        <translation>利用は昼夜で均等ではありません</translation>
    </message>
    <message>
        <source>busy {:.1%} of the time</source>
        <translation>時間の{:.1%}が稼働中</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Time of the machine</source>
        <translation>マシンの時間</translation>
    </message>
    <message>
        <source>{} s each</source>
        <translation>1会話{}秒</translation>
    </message>
    <message>
        <source>{tokens:,.0f} fresh tokens ÷ {rate} a second, read</source>
        <translation>新規{tokens:,.0f}トークン ÷ 毎秒{rate}、読み込み</translation>
    </message>
    <message>
        <source>+ {tokens:,} tokens ÷ {rate} a second, written</source>
        <translation>+ {tokens:,}トークン ÷ 毎秒{rate}、書き出し</translation>
    </message>
    <message numerus="yes">
        <source>{} conversations at the same time</source>
        <translation>
            <numerusform>同時に{}会話</numerusform>
        </translation>
    </message>
    <message>
        <source>one conversation at a time</source>
        <translation>一度に1会話</translation>
    </message>
    <message>
        <source>the same estimate as everywhere in this program, for llama.cpp</source>
        <translation>このプログラムのほかの箇所と同じ推定（llama.cpp）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>{kept:.0%} stay, {sent:.0%} go on to the service</source>
        <translation>{kept:.0%}は残り、{sent:.0%}はサービスへ</translation>
    </message>
    <message>
        <source>own machine for {:.0%}: {}</source>
        <translation>{:.0%}は自前のマシン：{}</translation>
    </message>
    <message>
        <source>service for {:.0%}: {}</source>
        <translation>{:.0%}はサービス：{}</translation>
    </message>
    <message>
        <source>what choosing costs is not counted</source>
        <translation>振り分け自体の費用は含みません</translation>
    </message>
    <message>
        <source>both figures above</source>
        <translation>上の両方の数値</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>損益分岐点</translation>
    </message>
    <message>
        <source>{fixed} a month ÷ ({api} − {work} USD a conversation)</source>
        <translation>月額{fixed} ÷（1会話{api} − {work} USD）</translation>
    </message>
    <message>
        <source>type what the machine costs</source>
        <translation>マシンの価格を入力してください</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a machine is full before it has paid for itself</source>
        <translation>元を取る前にマシンが満杯になります</translation>
    </message>
    <message>
        <source>conversations a month from which owning is cheaper</source>
        <translation>月間の会話数。これを超えると自前が安くなります</translation>
    </message>
    <message>
        <source>each further machine sets it back; for good from {} on</source>
        <translation>1台増えるたびに後戻りし、{}以降は確実に安くなります</translation>
    </message>
    <message>
        <source>the figures above</source>
        <translation>上の数値</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{rig}での{model}</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program</source>
        <translation>このプログラムのほかの箇所と同じ推定</translation>
    </message>
    <message>
        <source>This machine cannot serve the model; the service costs {}.</source>
        <translation>このマシンではこのモデルを提供できません。サービスの費用は{}です。</translation>
    </message>
    <message>
        <source>The service costs {}. What this machine costs is not known: type its price above.</source>
        <translation>サービスの費用は{}です。このマシンの費用は不明です。上に価格を入力してください。</translation>
    </message>
    <message>
        <source>On your own it costs {own}; the service, {api}, is {times} times as dear.</source>
        <translation>自前なら{own}です。サービスは{api}で、{times}倍です。</translation>
    </message>
    <message>
        <source>The service is cheaper: {api} instead of {own}.</source>
        <translation>サービスのほうが安いです：{own}に対し{api}。</translation>
    </message>
    <message>
        <source>A split costs {}.</source>
        <translation>分割の費用は{}です。</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
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
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Least tokens per second</source>
        <translation>最低の毎秒トークン数</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Most seconds to the first word</source>
        <translation>最初の語までの最大秒数</translation>
    </message>
    <message>
        <source>Least faithful quantization</source>
        <translation>許容できる最低の量子化</translation>
    </message>
    <message>
        <source>4 bits, or as published</source>
        <translation>4ビット、または公開形式</translation>
    </message>
    <message>
        <source>{} or better</source>
        <translation>{}以上</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>New parts only</source>
        <translation>新品パーツのみ</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>最初の語まで</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{}を取り除く</translation>
    </message>
</context>
<context>
    <name>NeedView</name>
    <message>
        <source>Cheapest</source>
        <translation>最安</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Most frugal</source>
        <translation>最も省電力</translation>
    </message>
    <message>
        <source>Cheapest that today&apos;s drivers run</source>
        <translation>現行ドライバーで動く最安</translation>
    </message>
    <message>
        <source>Slower, for much less</source>
        <translation>遅いがずっと安い</translation>
    </message>
    <message>
        <source>The closest</source>
        <translation>最も近いもの</translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation>価格と速度</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>比較の進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>no other rig is both cheaper and faster</source>
        <translation>これより安くて速いマシンはほかにありません</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to open it.</source>
        <translation>点をクリックするか、矢印キーで選んでEnterで開きます。</translation>
    </message>
    <message>
        <source>Comparing the rigs of the catalog.</source>
        <translation>カタログのマシンを比較しています。</translation>
    </message>
    <message>
        <source>Stopped. Change a field to compare again.</source>
        <translation>停止しました。項目を変えると再び比較します。</translation>
    </message>
    <message numerus="yes">
        <source>{:,} rigs of the catalog were compared.</source>
        <translation>
            <numerusform>カタログの{:,}台のマシンを比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} from {}: {} tokens per second.</source>
        <translation>{}（{}から）：毎秒{}トークン。</translation>
    </message>
    <message>
        <source>asked for: {} tok/s</source>
        <translation>希望：{} tok/s</translation>
    </message>
    <message>
        <source>this computer: {} tok/s</source>
        <translation>このコンピューター：{} tok/s</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>価格の確認日</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>負荷時</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What if?</source>
        <translation>もしも？</translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation>すべてのアップグレード</translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation>次の最善の一手</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>探しています。</translation>
    </message>
    <message>
        <source>No single change of parts brings much.</source>
        <translation>パーツを1つ変えても大きな効果はありません。</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{}（もしもマシン）</translation>
    </message>
    <message>
        <source>Runs large models a little faster.</source>
        <translation>大きなモデルが少し速くなります。</translation>
    </message>
    <message>
        <source>Holds {} {}, slowly:</source>
        <translation>{} {}が収まります（低速）：</translation>
    </message>
    <message>
        <source>Makes {} {} comfortable:</source>
        <translation>{} {}が快適になります：</translation>
    </message>
    <message>
        <source>Makes {} {} faster:</source>
        <translation>{} {}が速くなります：</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
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
        <translation>注記</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>{} problems</source>
        <translation>
            <numerusform>問題{}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed.</source>
        <translation>仮定です。</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message numerus="yes">
        <source>{} notes</source>
        <translation>
            <numerusform>注記{}件</numerusform>
        </translation>
    </message>
    <message>
        <source>How much memory does the {} have?</source>
        <translation>{}のメモリ容量は？</translation>
    </message>
    <message>
        <source>Neither its driver nor the catalog says. Type in the size that is printed on its box: everything here then counts on it.</source>
        <translation>ドライバーにもカタログにも情報がありません。箱に書かれている容量を入力すると、ここのすべてがその値で計算されます。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Should there be a card?</source>
        <translation>カードがあるはずですか？</translation>
    </message>
    <message>
        <source>If one is fitted but not listed: check that its driver is installed, then detect again. In a virtual machine the card must be passed through.</source>
        <translation>装着済みなのに表示されない場合は、ドライバーが入っているか確認してから再検出してください。仮想マシンではカードのパススルーが必要です。</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>再検出</translation>
    </message>
    <message>
        <source>Assumed here</source>
        <translation>ここでの仮定</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>修正する</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number above 0, or nothing</source>
        <translation>0より大きい数値、または空欄</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Parts and prices</source>
        <translation>パーツと価格</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>もしも？</translation>
    </message>
    <message>
        <source>Open {} as a what-if rig</source>
        <translation>{}をもしもマシンとして開く</translation>
    </message>
    <message>
        <source>Opens it as a what-if rig</source>
        <translation>もしもマシンとして開きます</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>{}に確認</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>Parts and prices of {}</source>
        <translation>{}のパーツと価格</translation>
    </message>
    <message>
        <source>Used: {}.</source>
        <translation>中古：{}。</translation>
    </message>
    <message>
        <source>{:.0%} of the price is assumed.</source>
        <translation>価格の{:.0%}は仮定です。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パーツ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>価格の根拠</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{}: {} in all.</source>
        <translation>{}：合計{}。</translation>
    </message>
    <message>
        <source>Power unknown</source>
        <translation>電力不明</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load</source>
        <translation>負荷時 約{:,.0f} W</translation>
    </message>
    <message>
        <source>About {:,.0f} W under load, {} joules a token</source>
        <translation>負荷時 約{:,.0f} W、1トークン{}ジュール</translation>
    </message>
</context>
<context>
    <name>OtherMachineCard</name>
    <message>
        <source>Another machine</source>
        <translation>別のマシン</translation>
    </message>
    <message>
        <source>Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved by this program.</source>
        <translation>nvidia-smi、dxdiag、lspci、システム情報のレポート、またはこのプログラムで保存したマシンを、ここに貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation>レポートを貼り付け</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>このマシンを保存</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the report first.</source>
        <translation>クリップボードにテキストがありません。先にレポートをコピーしてください。</translation>
    </message>
    <message>
        <source>Open reports of one machine</source>
        <translation>1台のマシンのレポートを開く</translation>
    </message>
    <message>
        <source>Added {}</source>
        <translation>{}を追加しました</translation>
    </message>
    <message>
        <source>Save this computer</source>
        <translation>このコンピューターを保存</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Memory as the context grows</source>
        <translation>コンテキストの伸びとメモリ</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KVキャッシュの型</translation>
    </message>
    <message>
        <source>Quantizations</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>1トークンに{time}</translation>
    </message>
    <message>
        <source>limited by {what}</source>
        <translation>制限要因：{what}</translation>
    </message>
    <message>
        <source>none runs well</source>
        <translation>快適に動作するものはありません</translation>
    </message>
    <message>
        <source>{quant} is the largest that runs well</source>
        <translation>快適に動作する最大のものは{quant}です</translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Taken off the list</source>
        <translation>リストから外しました</translation>
    </message>
</context>
<context>
    <name>OwnPricesCard</name>
    <message>
        <source>Your own prices</source>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>win over what was seen in shops</source>
        <translation>店頭で見た価格より優先されます</translation>
    </message>
    <message>
        <source>Add a price of</source>
        <translation>価格を追加：</translation>
    </message>
    <message>
        <source>Your price of {}</source>
        <translation>{}の自分の価格</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{}を取り除く</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Pace against reading</source>
        <translation>読む速さとの比較</translation>
    </message>
    <message>
        <source>People read {low} to {high} tokens a second of this text.</source>
        <translation>人はこのテキストを毎秒{low}～{high}トークン読みます。</translation>
    </message>
    <message>
        <source>{name}: {pace} tok/s.</source>
        <translation>{name}：{pace} tok/s。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読む速さ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>low, tok/s</source>
        <translation>低、tok/s</translation>
    </message>
    <message>
        <source>middle, tok/s</source>
        <translation>中、tok/s</translation>
    </message>
    <message>
        <source>high, tok/s</source>
        <translation>高、tok/s</translation>
    </message>
    <message>
        <source>people read</source>
        <translation>人が読む速さ</translation>
    </message>
</context>
<context>
    <name>PackingCard</name>
    <message>
        <source>Why larger models err less: superposition</source>
        <translation>大きなモデルの誤りが少ない理由：重ね合わせ</translation>
    </message>
    <message>
        <source>A model knows far more features than it has dimensions. It stores them as directions that nearly miss each other, which works because few are active at a time. What overlaps is error; more dimensions leave less of it.</source>
        <translation>モデルは次元数よりはるかに多くの特徴を知っています。特徴はほぼ重ならない方向として保存されます。同時に働くものが少ないため、これでうまくいきます。重なりは誤差になり、次元が増えると誤差は減ります。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動率</translation>
    </message>
    <message>
        <source>{} features</source>
        <translation>特徴{}個</translation>
    </message>
    <message>
        <source>always active</source>
        <translation>常に活動</translation>
    </message>
    <message>
        <source>active {:.0%} of the time</source>
        <translation>{:.0%}の時間に活動</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>Mean squared overlap</source>
        <translation>重なりの二乗平均</translation>
    </message>
    <message>
        <source>Interference against dimensions</source>
        <translation>次元数と干渉</translation>
    </message>
    <message>
        <source>Toy model: features squeezed into two dimensions</source>
        <translation>おもちゃのモデル：2次元に押し込んだ特徴</translation>
    </message>
    <message>
        <source>Mean squared overlap of directions against dimensions, logarithmic</source>
        <translation>方向の重なりの二乗平均と次元数、対数</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{all}個中{kept}個</translation>
    </message>
    <message>
        <source>Features that got a direction, {}</source>
        <translation>方向を得た特徴、{}</translation>
    </message>
    <message>
        <source>x&apos; = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of the time, the first mattering most</source>
        <translation>x&apos; = ReLU(Wᵀ W x + b)。{:.0%}の時間に活動するランダムな特徴でここで学習。最初の特徴が最も重要</translation>
    </message>
    <message>
        <source>mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm</source>
        <translation>平均誤差{error:.2g}。最大の重なり{worst:.2f}。正反対の組は害がありません</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>保持された特徴</translation>
    </message>
    <message>
        <source>at right angles: no interference, and no room for the others</source>
        <translation>直角：干渉はありませんが、ほかの特徴の余地もありません</translation>
    </message>
    <message>
        <source>in opposite pairs: a pair shares an axis, the sign tells them apart</source>
        <translation>正反対の組：1つの軸を共有し、符号で区別します</translation>
    </message>
    <message>
        <source>a pentagon: each overlaps its neighbours by cos 72° = 0.31</source>
        <translation>五角形：隣どうしがcos 72° = 0.31だけ重なります</translation>
    </message>
    <message>
        <source>more than dimensions: features that are seldom active may overlap</source>
        <translation>次元数より多い：めったに活動しない特徴は重なってもかまいません</translation>
    </message>
    <message>
        <source>random, measured</source>
        <translation>ランダム、実測</translation>
    </message>
    <message>
        <source>1 ÷ dimensions</source>
        <translation>1 ÷ 次元数</translation>
    </message>
    <message>
        <source>best for {}</source>
        <translation>{}に最適</translation>
    </message>
    <message>
        <source>Mean squared overlap in {} dimensions, {}</source>
        <translation>{}次元での重なりの二乗平均、{}</translation>
    </message>
    <message>
        <source>a typical overlap is its root, {:.1%}</source>
        <translation>典型的な重なりはその平方根で{:.1%}</translation>
    </message>
    <message>
        <source>no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is near 1 ÷ m for n far above m: {}</source>
        <translation>n個の方向をどう詰めても（n − m）÷（m ×（n − 1））を下回れません。nがmよりはるかに大きいとき約1 ÷ m：{}</translation>
    </message>
    <message>
        <source>two directions overlap by {:.1%} on average</source>
        <translation>2つの方向は平均{:.1%}重なります</translation>
    </message>
    <message>
        <source>In {} dimensions</source>
        <translation>{}次元では</translation>
    </message>
    <message>
        <source>In twice the dimensions, {}</source>
        <translation>2倍の次元では、{}</translation>
    </message>
    <message>
        <source>with all features kept overlapping (strong superposition), the loss follows the overlap, 1 ÷ m; families of open models from 100 million to 70 billion parameters fall about so</source>
        <translation>すべての特徴を重ねて保持する場合（強い重ね合わせ）、損失は重なり1 ÷ mに従います。1億～700億パラメーターの公開モデル群もほぼそのように下がります</translation>
    </message>
    <message>
        <source>half the interference: the loss falls like 1 ÷ m</source>
        <translation>干渉は半分：損失は1 ÷ mのように下がります</translation>
    </message>
    <message>
        <source>{name} has {m} dimensions; twice as many halve the interference</source>
        <translation>{name}は{m}次元。2倍にすると干渉は半分になります</translation>
    </message>
    <message>
        <source>Twice as wide</source>
        <translation>2倍の幅</translation>
    </message>
</context>
<context>
    <name>PackingView</name>
    <message>
        <source>Directions of the features</source>
        <translation>特徴の方向</translation>
    </message>
    <message>
        <source>{kept} of {all} features kept, at {angles}.</source>
        <translation>{all}個中{kept}個の特徴を保持、角度{angles}。</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>One as a share of the other</source>
        <translation>一方に対する他方の割合</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>At 1M tokens</source>
        <translation>100万トークン時</translation>
    </message>
    <message>
        <source>against</source>
        <translation>対</translation>
    </message>
    <message>
        <source>DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % of the FLOPs a token. Both shares follow from the layers; none is written down here. The cache above is in the chosen type throughout, as llama.cpp keeps it; DeepSeek stores parts of its own in fewer bits.</source>
        <translation>DeepSeekは、100万トークン時のV4 ProはV3.2に対しKVキャッシュが10%、1トークンのFLOPsが27%だとしています。両方の割合はレイヤーから導いたもので、書き込んだ値ではありません。上のキャッシュはllama.cppの保持方法どおり全体を選んだ型で計算しています。DeepSeekは自社のものの一部をより少ないビットで保存します。</translation>
    </message>
    <message>
        <source>KV cache at {}, {}</source>
        <translation>{}でのKVキャッシュ、{}</translation>
    </message>
    <message>
        <source>KV cache at {}</source>
        <translation>{}でのKVキャッシュ</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}, {}</source>
        <translation>{}での1トークンのFLOPs、{}</translation>
    </message>
    <message>
        <source>FLOPs for one token at {}</source>
        <translation>{}での1トークンのFLOPs</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search models, cards, words and actions</source>
        <translation>モデル、カード、用語、操作を検索</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ 移動   Enter 開く   Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing here has these letters in its name.</source>
        <translation>この文字を名前に含むものはありません。</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{}件見つかりました</translation>
    </message>
    <message>
        <source>theme appearance colours</source>
        <translation>テーマ 外観 色 配色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ：ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <source>Text size: {}</source>
        <translation>文字サイズ：{}</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>ズーム フォント 文字 拡大 縮小 大きく 小さく</translation>
    </message>
    <message>
        <source>Memory sizes in GB as on the box</source>
        <translation>メモリサイズを箱の表示どおりGBで</translation>
    </message>
    <message>
        <source>Memory sizes in GiB</source>
        <translation>メモリサイズをGiBで</translation>
    </message>
    <message>
        <source>Use: {}</source>
        <translation>用途：{}</translation>
    </message>
    <message>
        <source>Context: {} tokens</source>
        <translation>コンテキスト：{}トークン</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>マシンを組む</translation>
    </message>
    <message>
        <source>parts what-if</source>
        <translation>パーツ 部品 もしも</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>モデルに必要なものは？</translation>
    </message>
    <message>
        <source>buy hardware cheapest fastest budget</source>
        <translation>購入 買う ハードウェア 最安 最速 予算</translation>
    </message>
    <message>
        <source>What should I upgrade?</source>
        <translation>何をアップグレードすべき？</translation>
    </message>
    <message>
        <source>buy next step second card more memory</source>
        <translation>購入 買う 次の一手 2枚目 カード メモリ 増設</translation>
    </message>
    <message>
        <source>Many users and clusters</source>
        <translation>多人数とクラスター</translation>
    </message>
    <message>
        <source>server batch tensor parallel RPC vLLM SGLang</source>
        <translation>サーバー バッチ テンソル並列 RPC vLLM SGLang</translation>
    </message>
    <message>
        <source>Detect this computer again</source>
        <translation>このコンピューターを再検出</translation>
    </message>
    <message>
        <source>refresh scan</source>
        <translation>更新 スキャン 再読み込み</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>ツアーを表示</translation>
    </message>
    <message>
        <source>help introduction</source>
        <translation>ヘルプ 紹介 入門</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>help manual questions keys</source>
        <translation>ヘルプ マニュアル 質問 キー</translation>
    </message>
    <message>
        <source>Search the table of models</source>
        <translation>モデルの表を検索</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>filter find</source>
        <translation>フィルター 検索 探す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Ctrl Y</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>このコンピューターに戻る</translation>
    </message>
    <message>
        <source>save export file</source>
        <translation>保存 エクスポート ファイル</translation>
    </message>
    <message>
        <source>Export: {}</source>
        <translation>エクスポート：{}</translation>
    </message>
    <message>
        <source>Run it: {}</source>
        <translation>実行：{}</translation>
    </message>
    <message>
        <source>Add to compare: {}</source>
        <translation>比較に追加：{}</translation>
    </message>
    <message>
        <source>Copy the command: {}</source>
        <translation>コマンドをコピー：{}</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Plan with this card</source>
        <translation>このカードで計画</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Ctrl {}</source>
        <translation>Ctrl {}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>{memory} GiB</source>
        <translation>{memory} GiB</translation>
    </message>
    <message>
        <source>up to {memory} GiB unified</source>
        <translation>ユニファイド最大{memory} GiB</translation>
    </message>
    <message>
        <source>A rig with {}</source>
        <translation>{}を積んだマシン</translation>
    </message>
</context>
<context>
    <name>ParameterParts</name>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>State-space mixers</source>
        <translation>状態空間ミキサー</translation>
    </message>
    <message>
        <source>Dense feed-forward</source>
        <translation>密なフィードフォワード</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共有エキスパート</translation>
    </message>
    <message>
        <source>Other matrices</source>
        <translation>その他の行列</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>正規化とバイアス</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, read whole as the output matrix</source>
        <translation>語彙の各トークンに1行。出力行列として全体が読まれます</translation>
    </message>
    <message>
        <source>a row for each token of the vocabulary, one is looked up</source>
        <translation>語彙の各トークンに1行。1行だけ参照されます</translation>
    </message>
    <message>
        <source>queries, keys, values and what joins the heads again</source>
        <translation>クエリ、キー、値と、ヘッドを再びまとめるもの</translation>
    </message>
    <message>
        <source>layers that keep a summary instead of looking back</source>
        <translation>過去を参照せず、要約を保持するレイヤー</translation>
    </message>
    <message>
        <source>what each layer does to each token on its own</source>
        <translation>各レイヤーが各トークンに個別に行う処理</translation>
    </message>
    <message>
        <source>chooses the experts of a token</source>
        <translation>トークンのエキスパートを選びます</translation>
    </message>
    <message>
        <source>feed-forward parts of which a token takes a few</source>
        <translation>トークンが一部だけを使うフィードフォワード部</translation>
    </message>
    <message>
        <source>a feed-forward part that every token takes</source>
        <translation>すべてのトークンが通るフィードフォワード部</translation>
    </message>
    <message>
        <source>projections of residual streams and of per-layer inputs</source>
        <translation>残差ストリームとレイヤー別入力の射影</translation>
    </message>
    <message>
        <source>scales and offsets, vectors only</source>
        <translation>スケールとオフセット、ベクトルのみ</translation>
    </message>
    <message>
        <source>scores for every token of the vocabulary</source>
        <translation>語彙の全トークンのスコア</translation>
    </message>
</context>
<context>
    <name>PartSlider</name>
    <message>
        <source>{}, typed</source>
        <translation>{}、入力値</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Where the parameters sit</source>
        <translation>パラメーターの所在</translation>
    </message>
    <message>
        <source>What each count decides</source>
        <translation>それぞれの数が決めるもの</translation>
    </message>
    <message>
        <source>The file also holds {} parameters of blocks that predict further ahead; engines load them only when asked to.</source>
        <translation>ファイルには、さらに先を予測するブロックのパラメーター{}も含まれます。エンジンは指示されたときだけ読み込みます。</translation>
    </message>
    <message>
        <source>In the order in which a token meets them</source>
        <translation>トークンが通る順</translation>
    </message>
    <message>
        <source>A token passes: {active}, {share:.0%} of them</source>
        <translation>1トークンが通る量：{active}、全体の{share:.0%}</translation>
    </message>
    <message>
        <source>{passed}; model cards count the embeddings too: {card}</source>
        <translation>{passed}。モデルカードは埋め込みも数えます：{card}</translation>
    </message>
    <message>
        <source>In memory: {} parameters</source>
        <translation>メモリ内：パラメーター{}</translation>
    </message>
    <message>
        <source>a token passes {}</source>
        <translation>1トークンは{}を通る</translation>
    </message>
    <message>
        <source>a token passes all</source>
        <translation>1トークンはすべてを通る</translation>
    </message>
    <message>
        <source>a token multiplies none</source>
        <translation>1トークンの乗算はなし</translation>
    </message>
    <message>
        <source>{purpose}; {passed}</source>
        <translation>{purpose}。{passed}</translation>
    </message>
    <message>
        <source>{} parameters, all tensors of this kind added up</source>
        <translation>パラメーター{}、この種類の全テンソルの合計</translation>
    </message>
    <message>
        <source>Total decides the memory</source>
        <translation>総数がメモリを決めます</translation>
    </message>
    <message>
        <source>all {} must lie somewhere, in {}</source>
        <translation>{}すべてが{}でどこかに置かれます</translation>
    </message>
    <message>
        <source>Weights, {}</source>
        <translation>重み、{}</translation>
    </message>
    <message>
        <source>{active} active parameters in {quant} are {read}</source>
        <translation>アクティブパラメーター{active}は{quant}で{read}</translation>
    </message>
    <message>
        <source>Active decides the speed</source>
        <translation>アクティブ数が速度を決めます</translation>
    </message>
    <message>
        <source>each token reads them once</source>
        <translation>各トークンが1回ずつ読みます</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation>トークンごとの読み込み</translation>
    </message>
    <message>
        <source>at most {} tok/s</source>
        <translation>最大{} tok/s</translation>
    </message>
    <message>
        <source>each token reads {read}; the fastest memory gives {rate} a second</source>
        <translation>各トークンが{read}を読みます。最速のメモリは毎秒{rate}</translation>
    </message>
    <message>
        <source>Ceiling of generation, {}</source>
        <translation>生成の上限、{}</translation>
    </message>
    <message>
        <source>if all weights lay there and nothing else were read: an upper bound</source>
        <translation>すべての重みがそこにあり、ほかに何も読まない場合の上限</translation>
    </message>
    <message>
        <source>As published, in 16 bit</source>
        <translation>公開時のまま、16ビット</translation>
    </message>
    <message>
        <source>two bytes a parameter</source>
        <translation>1パラメーター2バイト</translation>
    </message>
    <message>
        <source>{name} in 16 bit, {size}</source>
        <translation>16ビットの{name}、{size}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パーツ</translation>
    </message>
    <message>
        <source>every choice can be undone</source>
        <translation>どの選択も元に戻せます</translation>
    </message>
    <message>
        <source>Add GPU</source>
        <translation>GPUを追加</translation>
    </message>
    <message>
        <source>a known card, or your own numbers for one</source>
        <translation>既知のカード、または独自の数値</translation>
    </message>
    <message>
        <source>Unified system</source>
        <translation>ユニファイド型システム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>メモリ容量</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>メモリ速度</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>メモリチャネル</translation>
    </message>
    <message numerus="yes">
        <source>{} channels</source>
        <translation>
            <numerusform>{}チャネル</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lanes of each slot</source>
        <translation>各スロットのレーン数</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>電源ユニット</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Your price of all of it</source>
        <translation>全体の自分の価格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自前</translation>
    </message>
    <message>
        <source>you typed it, {}</source>
        <translation>自分で入力、{}</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{}コア</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>est. (want {:.0f}+)</source>
        <translation>推定（目安{:.0f}+）</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>at {} context</source>
        <translation>コンテキスト{}</translation>
    </message>
    <message>
        <source>longest context</source>
        <translation>最長コンテキスト</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>{}の理由は？</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>{}を実行</translation>
    </message>
    <message numerus="yes">
        <source>{score}, {count} more scores</source>
        <translation>
            <numerusform>{score}、ほかにスコア{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>No score for {purpose} published: judged by its other scores</source>
        <translation>{purpose}のスコアは未公表：ほかのスコアで判断</translation>
    </message>
    <message>
        <source>No score published: judged by size and age</source>
        <translation>スコアは未公表：サイズと新しさで判断</translation>
    </message>
</context>
<context>
    <name>PinTray</name>
    <message>
        <source>Pinned models</source>
        <translation>ピン留めしたモデル</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name}のピン留めを外す</translation>
    </message>
    <message>
        <source>See {count} side by side</source>
        <translation>{count}個を並べて見る</translation>
    </message>
    <message>
        <source>See it in full</source>
        <translation>全体を見る</translation>
    </message>
</context>
<context>
    <name>PinnedView</name>
    <message>
        <source>Back to all models</source>
        <translation>全モデルに戻る</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>ピン留めしたモデルを並べて比較</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownでコピー</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>1秒あたりのトークン数</translation>
    </message>
    <message>
        <source>Memory as the context grows</source>
        <translation>コンテキストの伸びとメモリ</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>estimated range; the dashed line is comfortable</source>
        <translation>推定の範囲。破線は快適な速度</translation>
    </message>
    <message>
        <source>with everything on the fastest memory</source>
        <translation>すべてを最速のメモリに置いた場合</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Scores stand here only where one source has at least two of these models: other harnesses give other figures. A score is of the unquantized model.</source>
        <translation>スコアは、1つの出典がこのうち2モデル以上を載せている場合だけ表示します。評価環境が違えば数値も違うためです。スコアは量子化していないモデルのものです。</translation>
    </message>
    <message>
        <source>No source has published scores of two of these models.</source>
        <translation>このうち2モデル以上のスコアを公表した出典はありません。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>最初の語まで</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Longest context here</source>
        <translation>ここでの最長コンテキスト</translation>
    </message>
    <message>
        <source>Context of the model</source>
        <translation>モデルのコンテキスト</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name}のピン留めを外す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>{total}, {active} active</source>
        <translation>合計{total}、アクティブ{active}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Where {} would lie</source>
        <translation>{}の配置</translation>
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
        <translation>システムメモリ</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} of {} layers on the GPUs.</source>
        <translation>{} / {}レイヤーがGPU上。</translation>
    </message>
    <message numerus="yes">
        <source>The experts of {} layers lie in system memory.</source>
        <translation>
            <numerusform>{}レイヤーのエキスパートはシステムメモリにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ways to plan</source>
        <translation>計画の方法</translation>
    </message>
    <message>
        <source>Build a rig</source>
        <translation>マシンを組む</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>何が必要？</translation>
    </message>
    <message>
        <source>What to upgrade?</source>
        <translation>何を強化？</translation>
    </message>
    <message>
        <source>Many users</source>
        <translation>多人数利用</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{} deleted</source>
        <translation>{}を削除しました</translation>
    </message>
    <message>
        <source>My next rig</source>
        <translation>次のマシン</translation>
    </message>
    <message>
        <source>Not in the catalog, left out: {}</source>
        <translation>カタログにないため除外：{}</translation>
    </message>
    <message>
        <source>Planned rigs not saved: {}</source>
        <translation>計画したマシンを保存できませんでした：{}</translation>
    </message>
</context>
<context>
    <name>PlayCard</name>
    <message>
        <source>Play the conversation forward</source>
        <translation>会話を先へ進める</translation>
    </message>
    <message>
        <source>every turn brings your question and an answer of the sizes above</source>
        <translation>毎ターン、上の大きさの質問と回答が加わります</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>上限で起こること</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>次のターン</translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation>上限まで</translation>
    </message>
    <message>
        <source>Turn of the conversation</source>
        <translation>会話のターン</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>上限で</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>モデルに見えるもの</translation>
    </message>
    <message>
        <source>Everything said so far; hollow: forgotten</source>
        <translation>これまでの発言すべて。白抜き：忘れたもの</translation>
    </message>
    <message>
        <source>Everything said so far</source>
        <translation>これまでの発言すべて</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>ターン{}</translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation>{}が見える</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>空き{}</translation>
    </message>
    <message>
        <source>{} said</source>
        <translation>{}発言</translation>
    </message>
    <message>
        <source>There is room. The whole prompt of {read} tokens is read once.</source>
        <translation>余地があります。{read}トークンのプロンプト全体を1回読みます。</translation>
    </message>
    <message>
        <source>There is room: only {read} tokens are read for this turn, the rest is in the cache.</source>
        <translation>余地があります：このターンで読むのは{read}トークンだけで、残りはキャッシュにあります。</translation>
    </message>
    <message>
        <source>Refused: the request exceeds the available context size of {window} tokens. The conversation ends here.</source>
        <translation>拒否：要求が利用可能なコンテキスト{window}トークンを超えています。会話はここで終わります。</translation>
    </message>
    <message>
        <source>The answer is cut after {answer} tokens: the window is full.</source>
        <translation>回答は{answer}トークンで打ち切られます：ウィンドウが満杯です。</translation>
    </message>
    <message>
        <source>{lost} more tokens are cut off, and all {read} tokens of the prompt are read again before the first word.</source>
        <translation>さらに{lost}トークンが切り捨てられ、最初の語の前にプロンプトの{read}トークンすべてが読み直されます。</translation>
    </message>
    <message>
        <source>Context shift: {lost} tokens are thrown away at once, {shifts} times in this turn.</source>
        <translation>コンテキストシフト：{lost}トークンが一度に捨てられます。このターンで{shifts}回。</translation>
    </message>
    <message>
        <source>The window has moved on by {lost} tokens.</source>
        <translation>ウィンドウが{lost}トークン進みました。</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>忘れたものはありません。</translation>
    </message>
    <message>
        <source>{part}: all {n}</source>
        <translation>{part}：{n}すべて</translation>
    </message>
    <message>
        <source>{part}: {n} of {all}</source>
        <translation>{part}：{all}中{n}</translation>
    </message>
    <message>
        <source>Forgotten by now: {}.</source>
        <translation>これまでに忘れたもの：{}。</translation>
    </message>
</context>
<context>
    <name>PoolRow</name>
    <message>
        <source>{used} of {limit} usable</source>
        <translation>{used} / 使用可能 {limit}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>再帰状態</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>出力バッファー</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Advertised and practical context</source>
        <translation>公称のコンテキストと実用のコンテキスト</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Right answers by length of the input, in</source>
        <translation>入力の長さごとの正答率：</translation>
    </message>
    <message>
        <source>Lost in the middle: a passage is found best when it stands at the start or the end of the prompt, and is missed most in the middle, also by models sold for long context ({source}). Put what matters last, beside the question.</source>
        <translation>Lost in the middle（中央の見落とし）：文章はプロンプトの最初か最後にあると最もよく見つかり、中央では最も見落とされます。長いコンテキストをうたうモデルでも同じです（{source}）。大事なことは最後、質問のそばに置いてください。</translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation>出典：{source}、{date}</translation>
    </message>
    <message>
        <source>an unknown length</source>
        <translation>不明な長さ</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; nobody has published its {benchmark} results at several lengths. These are others:</source>
        <translation>{model}は{tokens}まで対応ですが、複数の長さでの{benchmark}の結果は誰も公表していません。ほかのモデルの結果：</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it is right {best:.0f} % of the time at {short} and {worst:.0f} % at {long}.</source>
        <translation>{model}は{tokens}まで対応。{benchmark}の正答率は{short}で{best:.0f}%、{long}で{worst:.0f}%です。</translation>
    </message>
    <message>
        <source>{model} is made for {tokens}; in {benchmark} it stays above {bound} % up to {usable}, the length that the benchmark calls effective.</source>
        <translation>{model}は{tokens}まで対応。{benchmark}では、有効長とされる{usable}まで{bound}%を上回ります。</translation>
    </message>
</context>
<context>
    <name>QualityChart</name>
    <message>
        <source>Loss against size</source>
        <translation>損失とサイズ</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>測定されたものはありません。</translation>
    </message>
    <message>
        <source>From {best} ({low}) to {worst} ({high}). {about}</source>
        <translation>{best}（{low}）から{worst}（{high}）まで。{about}</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>No size is known: see the table.</source>
        <translation>サイズが不明です。表をご覧ください。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>QuantizationTopic</name>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
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
        <translation>{}では動きません</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>RemediesCard</name>
    <message>
        <source>What would give more room</source>
        <translation>余地を増やすには</translation>
    </message>
    <message>
        <source>The model&apos;s whole context fits already, and no model that fits needs half of the cache.</source>
        <translation>モデルの全コンテキストがすでに収まり、収まるモデルでキャッシュが半分で済むものはありません。</translation>
    </message>
    <message>
        <source>Retrieve instead of stuffing (RAG)</source>
        <translation>詰め込まずに検索する（RAG）</translation>
    </message>
    <message>
        <source>Only the chunks nearest to the question go into the prompt.</source>
        <translation>質問に最も近いチャンクだけをプロンプトに入れます。</translation>
    </message>
    <message>
        <source>Chunks as in</source>
        <translation>チャンクの設定例</translation>
    </message>
    <message>
        <source>Tokens a chunk</source>
        <translation>1チャンクのトークン数</translation>
    </message>
    <message>
        <source>Tokens that neighbours share</source>
        <translation>隣と共有するトークン数</translation>
    </message>
    <message>
        <source>Chunks in the prompt</source>
        <translation>プロンプト内のチャンク数</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>設定例</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>上位k</translation>
    </message>
    <message>
        <source>Put only these chunks into the window</source>
        <translation>これらのチャンクだけをウィンドウに入れる</translation>
    </message>
    <message>
        <source>There are no documents in the window.</source>
        <translation>ウィンドウに文書がありません。</translation>
    </message>
    <message>
        <source>{documents} tokens of documents become {n} chunks, {k} of them in the prompt: {prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of KV cache; the index takes {index}.</source>
        <translation>文書の{documents}トークンが{n}個のチャンクになり、うち{k}個がプロンプトに入ります：{documents}ではなく{prompt}トークン。{saved}トークンとKVキャッシュ{bytes}を節約します。索引は{index}です。</translation>
    </message>
    <message>
        <source>Longest context as it is: {}</source>
        <translation>現状の最長コンテキスト：{}</translation>
    </message>
    <message>
        <source>The model does not fit as it is.</source>
        <translation>現状ではモデルが収まりません。</translation>
    </message>
    <message>
        <source>The longest context becomes {}.</source>
        <translation>最長コンテキストは{}になります。</translation>
    </message>
    <message>
        <source>Keep the KV cache in {}</source>
        <translation>KVキャッシュを{}で保持</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{}を使う</translation>
    </message>
    <message>
        <source>Take {}, a smaller file</source>
        <translation>より小さなファイル{}にする</translation>
    </message>
    <message>
        <source>Take {}: cheaper attention</source>
        <translation>{}にする：アテンションが軽い</translation>
    </message>
    <message>
        <source>Its cache takes {size} here, at most half; up to {longest}.</source>
        <translation>ここでのキャッシュは{size}で、半分以下です。最大{longest}。</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>これを選ぶ</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>学習の計算量</translation>
    </message>
    <message>
        <source>{} FLOP</source>
        <translation>{} FLOP</translation>
    </message>
    <message>
        <source>6 × {params:,.0f} active parameters × {tokens:,.0f} tokens</source>
        <translation>6 × アクティブパラメーター{params:,.0f} × {tokens:,.0f}トークン</translation>
    </message>
    <message>
        <source>2 forward and 4 backward for each parameter and token</source>
        <translation>パラメーターとトークンごとに順伝播2、逆伝播4</translation>
    </message>
    <message>
        <source>6 × parameters × tokens</source>
        <translation>6 × パラメーター × トークン</translation>
    </message>
    <message>
        <source>from the layers of this model, windows and all</source>
        <translation>このモデルのレイヤーから（ウィンドウなども含む）</translation>
    </message>
    <message>
        <source>for a usual shape: width is 128 times the number of layers (assumed)</source>
        <translation>一般的な形状の場合：幅はレイヤー数の128倍（仮定）</translation>
    </message>
    <message>
        <source>comparing {:,} tokens with those before them, forward and backward</source>
        <translation>{:,}トークンとその前のトークンの比較、順伝播と逆伝播</translation>
    </message>
    <message>
        <source>Attention on top</source>
        <translation>アテンションの追加分</translation>
    </message>
    <message>
        <source>{:.0%} more</source>
        <translation>{:.0%}増</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>パラメーターあたりのトークン数</translation>
    </message>
    <message>
        <source>compute-optimal by Chinchilla</source>
        <translation>Chinchillaによる計算最適</translation>
    </message>
    <message>
        <source>over-trained {} times, for cheaper use</source>
        <translation>最適の{}倍の学習量（安く使うため）</translation>
    </message>
    <message>
        <source>under-trained: Chinchilla asks for {} tokens</source>
        <translation>学習不足：Chinchillaでは{}トークンが必要</translation>
    </message>
    <message>
        <source>{tokens:,.0f} tokens ÷ {params:,.0f} active parameters</source>
        <translation>{tokens:,.0f}トークン ÷ アクティブパラメーター{params:,.0f}</translation>
    </message>
    <message>
        <source>Chinchilla: {rule:g} × {params} = {tokens} tokens</source>
        <translation>Chinchilla：{rule:g} × {params} = {tokens}トークン</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</source>
        <translation>{flop} FLOP ÷ {kept:,.0f} TFLOPS ÷ 3600</translation>
    </message>
    <message>
        <source>{share:.0%} kept of a peak of {peak:,.0f} TFLOPS, dense, 16 bit</source>
        <translation>ピーク{peak:,.0f} TFLOPS（密、16ビット）の{share:.0%}を維持</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>{:,.0f} TFLOPS kept on each</source>
        <translation>1枚あたり{:,.0f} TFLOPSを維持</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>{hours} GPU-hours ÷ {count:,} cards</source>
        <translation>
            <numerusform>{hours} GPU時間 ÷ {count:,}枚</numerusform>
        </translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>計算</translation>
    </message>
    <message numerus="yes">
        <source>on {:,} cards</source>
        <translation>
            <numerusform>カード{:,}枚で</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>{hours} hours × {watts:.0f} W of a {name}</source>
        <translation>{hours}時間 × {name}の{watts:.0f} W</translation>
    </message>
    <message>
        <source>processors, network and cooling come on top</source>
        <translation>プロセッサー、ネットワーク、冷却は別です</translation>
    </message>
    <message>
        <source>board power in the catalog: {}</source>
        <translation>カタログのボード電力：{}</translation>
    </message>
    <message>
        <source>the cards alone</source>
        <translation>カードのみ</translation>
    </message>
    <message>
        <source>{} years</source>
        <translation>{}年</translation>
    </message>
    <message numerus="yes">
        <source>{} hours</source>
        <translation>
            <numerusform>{}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} days</source>
        <translation>
            <numerusform>{}日</numerusform>
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
        <translation>金額</translation>
    </message>
    <message>
        <source>Money, unknown</source>
        <translation>金額、不明</translation>
    </message>
    <message>
        <source>Nobody has a price of this card</source>
        <translation>このカードの価格は誰も示していません</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>no price of the card</source>
        <translation>カードの価格なし</translation>
    </message>
    <message>
        <source>{hours} GPU-hours × {price} USD</source>
        <translation>{hours} GPU時間 × {price} USD</translation>
    </message>
    <message>
        <source>electricity of the cards: {}</source>
        <translation>カードの電気代：{}</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>レンタル</translation>
    </message>
    <message>
        <source>owned, with electricity</source>
        <translation>所有、電気代込み</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>必要なメモリ</translation>
    </message>
    <message>
        <source>at least, over all cards</source>
        <translation>最低限、全カード合計</translation>
    </message>
    <message>
        <source>at least; the cards have {}</source>
        <translation>最低限。カードは{}</translation>
    </message>
    <message numerus="yes">
        <source>does not fit: {count:,} cards of {size} at least</source>
        <translation>
            <numerusform>収まりません：{size}のカードが最低{count:,}枚必要</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes:g} bytes × {params:,.0f} parameters, all of them = {size}</source>
        <translation>{bytes:g}バイト × 全パラメーター{params:,.0f} = {size}</translation>
    </message>
    <message>
        <source>16-bit weights and gradients, 32-bit copy and two moments of Adam</source>
        <translation>16ビットの重みと勾配、32ビットのコピーとAdamの2つのモーメント</translation>
    </message>
    <message>
        <source>activations of one sequence, recomputed: {}</source>
        <translation>1シーケンスの活性値、再計算：{}</translation>
    </message>
</context>
<context>
    <name>RooflineCard</name>
    <message>
        <source>The roofline of your machine</source>
        <translation>自分のマシンのルーフライン</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>{model} on {rig}</source>
        <translation>{rig}での{model}</translation>
    </message>
    <message>
        <source>Writing a token</source>
        <translation>トークンを書く</translation>
    </message>
    <message>
        <source>Reading a prompt, {} tokens at once</source>
        <translation>プロンプトを読む、一度に{}トークン</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP/バイト</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>reached, est.</source>
        <translation>到達、推定</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>毎秒トークン数</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読む</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a byte, and arithmetic is the limit.</source>
        <translation>書くときは1トークンのためにすべてのアクティブな重みを読みます：1バイトあたり{low} FLOPなので、メモリが限界です。プロンプトは同じバイトを多くのトークンに使います：1バイトあたり{high} FLOPで、演算が限界です。</translation>
    </message>
    <message>
        <source>Writing reads every active weight for one token: {low} FLOP for each byte, so memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a byte, but memory is still the limit: much is read, or few tokens come at once.</source>
        <translation>書くときは1トークンのためにすべてのアクティブな重みを読みます：1バイトあたり{low} FLOPなので、メモリが限界です。プロンプトは同じバイトを多くのトークンに使い、1バイトあたり{high} FLOPですが、それでもメモリが限界です。読む量が多いか、一度に来るトークンが少ないためです。</translation>
    </message>
    <message>
        <source>A part of the weights lies in RAM, whose lower roof is dashed: points of the whole model lie between both.</source>
        <translation>重みの一部はRAMにあり、その低い屋根は破線です。モデル全体の点は両者の間にあります。</translation>
    </message>
    <message>
        <source>Work of a token</source>
        <translation>1トークンの作業量</translation>
    </message>
    <message>
        <source>2 FLOP for each of the {:.3g} billion values passed, and looking back</source>
        <translation>通過する{:.3g} × 10⁹個の値それぞれに2 FLOP、さらに過去の参照</translation>
    </message>
    <message>
        <source>inference: 2 × active parameters, and attention</source>
        <translation>推論：2 × アクティブパラメーターとアテンション</translation>
    </message>
    <message>
        <source>The ridge</source>
        <translation>折れ点</translation>
    </message>
    <message>
        <source>{:,.0f} FLOP a byte</source>
        <translation>{:,.0f} FLOP/バイト</translation>
    </message>
    <message>
        <source>peak {peak}/s ÷ bandwidth {bandwidth}/s</source>
        <translation>ピーク{peak}/s ÷ 帯域幅{bandwidth}/s</translation>
    </message>
    <message>
        <source>where {} turns from one limit to the other</source>
        <translation>{}の限界が切り替わるところ</translation>
    </message>
    <message>
        <source>{} FLOP a byte</source>
        <translation>{} FLOP/バイト</translation>
    </message>
    <message>
        <source>{flop} ÷ {size} read</source>
        <translation>{flop} ÷ 読み込み{size}</translation>
    </message>
    <message>
        <source>allowed: {}/s</source>
        <translation>上限：{}/s</translation>
    </message>
    <message>
        <source>limited by arithmetic</source>
        <translation>演算で制限</translation>
    </message>
    <message>
        <source>limited by memory bandwidth</source>
        <translation>メモリ帯域幅で制限</translation>
    </message>
    <message>
        <source>reached: {rate} tokens a second, est., are {flops}/s</source>
        <translation>到達：毎秒{rate}トークン（推定）は{flops}/s</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>The memory bandwidth of this machine is not known.</source>
        <translation>このマシンのメモリ帯域幅は不明です。</translation>
    </message>
    <message>
        <source>{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}.</source>
        <translation>{name}：{ridge:.0f} FLOP/バイト以上では演算が限界です。{points}。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>FLOP a byte</source>
        <translation>FLOP/バイト</translation>
    </message>
    <message>
        <source>FLOP/s reached</source>
        <translation>到達FLOP/s</translation>
    </message>
    <message>
        <source>FLOP/s allowed</source>
        <translation>上限FLOP/s</translation>
    </message>
    <message>
        <source>FLOP for each byte read from memory</source>
        <translation>メモリから読む1バイトあたりのFLOP</translation>
    </message>
    <message>
        <source>FLOP a second</source>
        <translation>毎秒FLOP</translation>
    </message>
    <message>
        <source>memory is the limit</source>
        <translation>メモリが限界</translation>
    </message>
    <message>
        <source>arithmetic is</source>
        <translation>演算が限界</translation>
    </message>
</context>
<context>
    <name>RoutingCard</name>
    <message>
        <source>Which experts a token takes</source>
        <translation>トークンが使うエキスパート</translation>
    </message>
    <message>
        <source>the cat sat on the mat and the dog saw the cat</source>
        <translation>the cat sat on the mat and the dog saw the cat</translation>
    </message>
    <message>
        <source>Text to route, word by word</source>
        <translation>振り分けるテキスト（単語ごと）</translation>
    </message>
    <message>
        <source>Keep earlier tokens lit</source>
        <translation>前のトークンの点灯を残す</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>次のトークン</translation>
    </message>
    <message>
        <source>Experts touched</source>
        <translation>触れるエキスパート</translation>
    </message>
    <message>
        <source>Experts of a layer that a batch touches</source>
        <translation>バッチが触れるレイヤーのエキスパート</translation>
    </message>
    <message>
        <source>Tokens in the batch</source>
        <translation>バッチ内のトークン数</translation>
    </message>
    <message>
        <source>Dark: the experts of the token shown. Pale: of the tokens before it. The router here has this model&apos;s shape and random weights, because the true ones are in the model&apos;s file; which experts light up is made up, how many is not.</source>
        <translation>濃い色：表示中のトークンのエキスパート。薄い色：それより前のトークンのもの。本物の重みはモデルのファイルにあるため、ここのルーターはこのモデルの形状とランダムな重みを使います。どのエキスパートが光るかは架空ですが、数は本当です。</translation>
    </message>
    <message>
        <source>{} is dense: every token passes all parameters of every layer, and there is nothing to choose. Pick a mixture of experts above to see routing.</source>
        <translation>{}は密モデルです。各トークンがすべてのレイヤーの全パラメーターを通り、選ぶものがありません。振り分けを見るには上でMixture of Expertsを選んでください。</translation>
    </message>
    <message>
        <source> One more, shared, expert is passed by every token.</source>
        <translation> さらに1個の共有エキスパートをすべてのトークンが通ります。</translation>
    </message>
    <message>
        <source>{name} mixes experts in {layers} of its {every} layers: a router scores all {all} for each token, reads the {used} best and mixes their answers.</source>
        <translation>{name}は{every}レイヤー中{layers}レイヤーでエキスパートを混ぜます。ルーターが各トークンについて{all}個すべてを採点し、上位{used}個を読んでその答えを混ぜます。</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>触れる</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Share of the experts that one token reads, {}</source>
        <translation>1トークンが読むエキスパートの割合、{}</translation>
    </message>
    <message>
        <source>experts are {} of this model&apos;s parameters</source>
        <translation>エキスパートはこのモデルのパラメーターの{}</translation>
    </message>
    <message>
        <source>{used} of {all} in each layer</source>
        <translation>各レイヤーで{all}個中{used}個</translation>
    </message>
    <message>
        <source>One token reads</source>
        <translation>1トークンが読む量</translation>
    </message>
    <message>
        <source>Different experts lit in a layer, {}</source>
        <translation>1レイヤーで光る異なるエキスパート、{}</translation>
    </message>
    <message>
        <source>{lit:,} lit cells in {layers} layers; repeated words take the same experts</source>
        <translation>{layers}レイヤーで光るマスは{lit:,}個。同じ単語は同じエキスパートを使います</translation>
    </message>
    <message>
        <source>different experts a layer; tokens lit: {}</source>
        <translation>レイヤーごとの異なるエキスパート。光っているトークン：{}</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>図の中</translation>
    </message>
    <message>
        <source>Experts that a batch of {n} tokens touches, {value}</source>
        <translation>{n}トークンのバッチが触れるエキスパート、{value}</translation>
    </message>
    <message>
        <source>if tokens choose evenly and on their own; real routers are a little uneven and touch somewhat fewer</source>
        <translation>トークンが均等かつ独立に選ぶ場合。実際のルーターには少し偏りがあり、触れる数はやや少なくなります</translation>
    </message>
    <message>
        <source>of {all} experts a layer, on average</source>
        <translation>1レイヤー{all}個中、平均</translation>
    </message>
    <message>
        <source>A batch of {} tokens touches</source>
        <translation>{}トークンのバッチが触れる量</translation>
    </message>
    <message>
        <source>{} tokens</source>
        <translation>{}トークン</translation>
    </message>
    <message>
        <source>Tokens that touch 99 % of the experts, {}</source>
        <translation>エキスパートの99%に触れるトークン数、{}</translation>
    </message>
    <message>
        <source>a prompt is read in batches of 512: it reads nearly all weights, whatever the number of active parameters</source>
        <translation>プロンプトは512個ずつのバッチで読まれます。アクティブパラメーター数にかかわらず、ほぼすべての重みを読みます</translation>
    </message>
    <message>
        <source>why reading a prompt takes all weights, and one user&apos;s writing few</source>
        <translation>プロンプトを読むには全重みが必要で、1人分を書くには少しで済む理由</translation>
    </message>
    <message>
        <source>99 % of the experts after</source>
        <translation>エキスパートの99%に達するのは</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>Experts that the token &apos;{}&apos; takes</source>
        <translation>トークン「{}」が使うエキスパート</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; takes {used} of {all} experts in each of {layers} layers; in the first: {first}.</source>
        <translation>「{token}」は{layers}レイヤーのそれぞれで{all}個中{used}個のエキスパートを使います。最初のレイヤー：{first}。</translation>
    </message>
    <message>
        <source>layer {}</source>
        <translation>レイヤー{}</translation>
    </message>
    <message>
        <source>expert 1</source>
        <translation>エキスパート1</translation>
    </message>
    <message>
        <source>expert {}</source>
        <translation>エキスパート{}</translation>
    </message>
    <message>
        <source>Layer {layer}: experts {taken}</source>
        <translation>レイヤー{layer}：エキスパート{taken}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>1.2 GB for each billion active parameters?</source>
        <translation>アクティブパラメーター10億あたり1.2 GB？</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>経験則</translation>
    </message>
    <message>
        <source>from {} active parameters</source>
        <translation>アクティブパラメーター{}から</translation>
    </message>
    <message>
        <source>The rule, {}</source>
        <translation>経験則、{}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>{quant}, {context}, on this machine</source>
        <translation>{quant}、{context}、このマシンで</translation>
    </message>
    <message>
        <source>Memory needed, {}</source>
        <translation>必要なメモリ、{}</translation>
    </message>
    <message>
        <source>{:.1f} times the rule</source>
        <translation>経験則の{:.1f}倍</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>the rule counts what a token uses, memory holds all experts</source>
        <translation>経験則はトークンが使う分を数え、メモリには全エキスパートが入ります</translation>
    </message>
    <message>
        <source>the rule counts what a token multiplies, memory holds the tables too</source>
        <translation>経験則はトークンが掛け算する分を数え、メモリには表も入ります</translation>
    </message>
    <message>
        <source>for a dense model the rule asks for more than needed at this context</source>
        <translation>密モデルでは、このコンテキストで必要な量より経験則のほうが多くなります</translation>
    </message>
    <message>
        <source>for a dense model active and total are the same</source>
        <translation>密モデルではアクティブと総数は同じです</translation>
    </message>
</context>
<context>
    <name>RunFields</name>
    <message>
        <source>Your run</source>
        <translation>自分の学習</translation>
    </message>
    <message>
        <source>Start from a model</source>
        <translation>モデルから始める</translation>
    </message>
    <message>
        <source>Parameters, all</source>
        <translation>パラメーター、総数</translation>
    </message>
    <message>
        <source>Parameters, active for a token</source>
        <translation>パラメーター、1トークンでアクティブ</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>Tokens of a sequence</source>
        <translation>1シーケンスのトークン数</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>カードの枚数</translation>
    </message>
    <message>
        <source>Share of the card&apos;s peak that is kept</source>
        <translation>カードのピークのうち維持できる割合</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>of which active</source>
        <translation>うちアクティブ</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>On</source>
        <translation>使うもの</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>kept of their peak</source>
        <translation>ピーク性能の維持率</translation>
    </message>
</context>
<context>
    <name>RunTab</name>
    <message>
        <source>Written for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>bash, zsh</source>
        <translation>bash、zsh</translation>
    </message>
    <message>
        <source>It does not fit: these commands would run out of memory here.</source>
        <translation>収まりません。このコマンドはここではメモリ不足になります。</translation>
    </message>
    <message>
        <source>Its shape is not published, so nobody can say how to place it.</source>
        <translation>形状が公表されていないため、どう配置するかは誰にもわかりません。</translation>
    </message>
</context>
<context>
    <name>ScalingCard</name>
    <message>
        <source>The scaling law</source>
        <translation>スケーリング則</translation>
    </message>
    <message>
        <source>loss at the compute of your run</source>
        <translation>自分の学習の計算量での損失</translation>
    </message>
    <message>
        <source>Loss against size at equal compute</source>
        <translation>同じ計算量での損失とサイズ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>{:g} × the compute</source>
        <translation>計算量{:g}倍</translation>
    </message>
    <message>
        <source>Each line spends {flop} FLOP on models of every size: small ones read more text, large ones less. The floor of the valley is the best use of that compute. Drag to go along it.</source>
        <translation>各線は、さまざまなサイズのモデルに{flop} FLOPを使います。小さいものは多くのテキストを、大きいものは少ないテキストを読みます。谷底がその計算量の最善の使い方です。ドラッグすると線に沿って動きます。</translation>
    </message>
    <message>
        <source>{address}, read {date}</source>
        <translation>{address}、{date}に閲覧</translation>
    </message>
    <message>
        <source>loss of your run, {:.3f} above the best for its compute</source>
        <translation>自分の学習の損失、その計算量での最善を{:.3f}上回る</translation>
    </message>
    <message>
        <source>Best size by it</source>
        <translation>これによる最適サイズ</translation>
    </message>
    <message>
        <source>{tokens} tokens, {ratio:.0f} for each parameter</source>
        <translation>{tokens}トークン、パラメーターあたり{ratio:.0f}</translation>
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
        <translation>文字体系別</translation>
    </message>
    <message>
        <source>Only counted text can be told apart by script.</source>
        <translation>文字体系を区別できるのは、正確に数えたテキストだけです。</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>まだ文字がありません。</translation>
    </message>
    <message>
        <source>Digits and signs are left out. Chinese, kana and Thai have no spaces between words.</source>
        <translation>数字と記号は除きます。中国語、かな、タイ語には単語間の空白がありません。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tokens a word</source>
        <translation>1語のトークン数</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>1文字あたり</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation>メモリサイズ</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB（2³⁰バイト）</translation>
    </message>
    <message>
        <source>GB as on the box (10⁹ bytes)</source>
        <translation>箱の表示どおりGB（10⁹バイト）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>ライト、ダーク、ハイコントラスト。</translation>
    </message>
    <message>
        <source>Changes at the next start.</source>
        <translation>次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>Ctrl+プラス、Ctrl+マイナス、Ctrl+0でも変更できます。</translation>
    </message>
    <message>
        <source>Engines and drivers count in GiB, boxes in GB.</source>
        <translation>エンジンとドライバーはGiB、箱の表示はGBで数えます。</translation>
    </message>
    <message>
        <source>decides between “Runs well” and “Slow”</source>
        <translation>「快適に動作」と「低速」の境目</translation>
    </message>
    <message>
        <source>What each use asks for</source>
        <translation>用途ごとの条件</translation>
    </message>
    <message>
        <source>{:.0f} tok/s or more</source>
        <translation>{:.0f} tok/s以上</translation>
    </message>
    <message>
        <source>{} context</source>
        <translation>コンテキスト{}</translation>
    </message>
</context>
<context>
    <name>ShareBarOfTypes</name>
    <message>
        <source>{quant} by bytes: {parts}</source>
        <translation>{quant}のバイト内訳：{parts}</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>SpeedMap</name>
    <message>
        <source>Speed of every model</source>
        <translation>全モデルの速度</translation>
    </message>
    <message numerus="yes">
        <source>Of {} models: {}.</source>
        <translation>
            <numerusform>{}モデル中：{}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>tok/s, est.</source>
        <translation>tok/s、推定</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>メモリ（GiB）</translation>
    </message>
    <message>
        <source>comfortable for {}: {:.0f} tok/s</source>
        <translation>{}に快適：{:.0f} tok/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>{} tok/s measured</source>
        <translation>{} tok/s（実測）</translation>
    </message>
    <message>
        <source>{} tok/s est.</source>
        <translation>{} tok/s（推定）</translation>
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
        <translation>コンテキストが埋まるにつれての速度</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>最初の語までの待ち時間</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context</source>
        <translation>tok/sとコンテキスト内のトークン数</translation>
    </message>
    <message>
        <source>seconds by length of the prompt</source>
        <translation>秒数とプロンプトの長さ</translation>
    </message>
    <message>
        <source>From {first} tok/s with little in the context to {last} at {tokens}.</source>
        <translation>コンテキストがほぼ空のときの{first} tok/sから、{tokens}での{last}まで。</translation>
    </message>
    <message>
        <source>Tokens in the context</source>
        <translation>コンテキスト内のトークン数</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>A prompt of {tokens} tokens is read in {low} to {high}.</source>
        <translation>{tokens}トークンのプロンプトを{low}～{high}で読みます。</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>comfortable for {use}: {speed} tok/s</source>
        <translation>{use}に快適：{speed} tok/s</translation>
    </message>
    <message>
        <source>tok/s by tokens in the context, without drafts</source>
        <translation>コンテキスト内のトークン数ごとのtok/s（ドラフトなし）</translation>
    </message>
    <message>
        <source>seconds by length of the prompt, once it is loaded</source>
        <translation>プロンプトの長さごとの秒数（読み込み後）</translation>
    </message>
    <message>
        <source>Drafts by {name} make it slower here: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>ここでは{name}のドラフトで遅くなります：{before} → {now} tok/s。{time}の1ステップで{tokens}トークン。</translation>
    </message>
    <message>
        <source>With drafts by {name}: {before} → {now} tok/s. A step of {time} yields {tokens} tokens.</source>
        <translation>{name}のドラフトあり：{before} → {now} tok/s。{time}の1ステップで{tokens}トークン。</translation>
    </message>
    <message>
        <source>Loading the model takes {span}, limited by {limit} ({formula}). The first word of a cold start waits for it.</source>
        <translation>モデルの読み込みに{span}、制約は{limit}（{formula}）。コールドスタートの最初の語はこれを待ちます。</translation>
    </message>
    <message>
        <source>Writes {generation} tok/s with an empty context and reads prompts at {prefill} tok/s; limited by {limit}.</source>
        <translation>空のコンテキストで{generation} tok/sで書き、プロンプトを{prefill} tok/sで読みます。制限要因：{limit}。</translation>
    </message>
    <message>
        <source>You measured this; {speed} tok/s were estimated.</source>
        <translation>自分で測定した値です。推定値は{speed} tok/sでした。</translation>
    </message>
    <message>
        <source>One token takes {time}</source>
        <translation>1トークンに{time}</translation>
    </message>
    <message>
        <source>with an empty context</source>
        <translation>空のコンテキストで</translation>
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
        <translation>書き手</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>A short question, 64 tokens</source>
        <translation>短い質問、64トークン</translation>
    </message>
    <message>
        <source>A page, 512 tokens</source>
        <translation>1ページ、512トークン</translation>
    </message>
    <message>
        <source>An article, 4K tokens</source>
        <translation>記事、4Kトークン</translation>
    </message>
    <message>
        <source>A long report, 16K tokens</source>
        <translation>長いレポート、16Kトークン</translation>
    </message>
    <message>
        <source>A code base, 64K tokens</source>
        <translation>コードベース、64Kトークン</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>What the speed feels like</source>
        <translation>速度の体感</translation>
    </message>
    <message>
        <source>The text below comes as fast as the model would write it here, after the wait for the first word. People read {low:.0f} to {high:.0f} words a second: what is slower makes you wait, what is faster does not.</source>
        <translation>下のテキストは、最初の語までの待ち時間の後、ここでモデルが書く速さで表示されます。人は毎秒{low:.0f}～{high:.0f}語を読みます。それより遅いと待たされ、速くても待つことはありません。</translation>
    </message>
    <message>
        <source>Pace against reading</source>
        <translation>読む速さとの比較</translation>
    </message>
    <message>
        <source>tokens a second, logarithmic</source>
        <translation>毎秒トークン数、対数</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>読むペース</translation>
    </message>
    <message>
        <source>{words} words of this text are {tokens} tokens ({vocabulary}), so people read {low} to {high} tokens a second. {source}</source>
        <translation>このテキストの{words}語は{tokens}トークン（{vocabulary}）なので、人は毎秒{low}～{high}トークンを読みます。{source}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>SpeedWriters</name>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The machine is not known yet.</source>
        <translation>このマシンはまだ把握されていません。</translation>
    </message>
    <message>
        <source>{model} does not run here with a prompt of {tokens} tokens.</source>
        <translation>{tokens}トークンのプロンプトでは、{model}はここで動きません。</translation>
    </message>
</context>
<context>
    <name>StartFields</name>
    <message>
        <source>Loaded from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>ドラフトするトークン数</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理率</translation>
    </message>
    <message>
        <source>Not counted: it is loaded</source>
        <translation>数えない（読み込み済み）</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>ドラフト数</translation>
    </message>
    <message>
        <source>0 to 1; empty: {span}, as measured elsewhere</source>
        <translation>0～1。空欄なら、よそで測定された{span}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None suits</source>
        <translation>適するものなし</translation>
    </message>
    <message>
        <source>Its own block (MTP)</source>
        <translation>自身のブロック（MTP）</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Plan a rig you do not own yet</source>
        <translation>まだ持っていないマシンを計画</translation>
    </message>
    <message>
        <source>Start from this computer</source>
        <translation>このコンピューターから始める</translation>
    </message>
    <message>
        <source>Choose parts, or open a .rig.json file: every page then answers for that rig.</source>
        <translation>パーツを選ぶか、.rig.jsonファイルを開いてください。すべてのページがそのマシンについて答えます。</translation>
    </message>
    <message>
        <source>Your planned rigs</source>
        <translation>計画したマシン</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{}を開く</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be read.</source>
        <translation>カタログを読み込めませんでした。</translation>
    </message>
    <message>
        <source>{}. Choose your card under This computer.</source>
        <translation>{}。「このコンピューター」でカードを選んでください。</translation>
    </message>
    <message>
        <source>This computer could not be read.</source>
        <translation>このコンピューターを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>オフライン：何もこのコンピューターの外に出ません</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The user guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Models up to {}</source>
        <translation>{}までのモデル</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>検出中</translation>
    </message>
    <message>
        <source>Detected just now</source>
        <translation>たった今検出</translation>
    </message>
    <message>
        <source>Detected {} min ago</source>
        <translation>{}分前に検出</translation>
    </message>
    <message>
        <source>Detected {} h ago</source>
        <translation>{}時間前に検出</translation>
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
        <translation>メモリを{}で</translation>
    </message>
    <message>
        <source>GiB is 2³⁰ bytes, GB is 10⁹ bytes. Click to change.</source>
        <translation>GiBは2³⁰バイト、GBは10⁹バイトです。クリックで切り替えます。</translation>
    </message>
    <message>
        <source>Text size {:.0%}</source>
        <translation>文字サイズ {:.0%}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
</context>
<context>
    <name>StudiesCard</name>
    <message>
        <source>What a quantization loses</source>
        <translation>量子化で失うもの</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Published measurements. The divergence (KL) compares the probabilities of every next token with those of the unquantized model: 0 is the same model. It ranks more truly than perplexity, which can even fall. Figures of one study must not be compared with another&apos;s: the same quantization of another model on a harder text diverges a hundred times more.</source>
        <translation>公表された測定値です。ダイバージェンス（KL）は、次のトークンすべての確率を量子化していないモデルと比べます。0なら同じモデルです。下がることさえあるパープレキシティより正しく順位を付けます。ある研究の数値を別の研究と比べてはいけません。同じ量子化でも、別のモデルをより難しいテキストで測ると100倍も離れます。</translation>
    </message>
    <message>
        <source>Study: model and text</source>
        <translation>研究：モデルとテキスト</translation>
    </message>
    <message>
        <source>Disc: plain. Diamond ◆: with an importance matrix. ≈: size computed.</source>
        <translation>円：通常。ひし形◆：重要度行列あり。≈：サイズは計算値。</translation>
    </message>
    <message>
        <source>Quantizations, the least changed first</source>
        <translation>量子化、変化の少ない順</translation>
    </message>
    <message>
        <source>text not stated</source>
        <translation>テキストの記載なし</translation>
    </message>
    <message>
        <source>KV cache: {name}, {dataset}</source>
        <translation>KVキャッシュ：{name}、{dataset}</translation>
    </message>
    <message>
        <source>Weights: {name}, {dataset}</source>
        <translation>重み：{name}、{dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{count} quantizations, against {reference}, {date}. {source}</source>
        <translation>
            <numerusform>{count}種の量子化、基準は{reference}、{date}。{source}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unstated reference</source>
        <translation>記載のない基準</translation>
    </message>
    <message>
        <source>mean divergence, nats</source>
        <translation>平均ダイバージェンス、ナット</translation>
    </message>
    <message>
        <source>median divergence, nats</source>
        <translation>ダイバージェンス中央値、ナット</translation>
    </message>
    <message>
        <source>perplexity increase, %</source>
        <translation>パープレキシティの増加、%</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>bits a value</source>
        <translation>値あたりのビット数</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>最上位の一致</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>{:g} bits</source>
        <translation>{:g}ビット</translation>
    </message>
    <message>
        <source>measured on {dataset}, against {reference}</source>
        <translation>{dataset}で測定、基準は{reference}</translation>
    </message>
    <message>
        <source>a text that is not stated</source>
        <translation>記載のないテキスト</translation>
    </message>
    <message>
        <source>a reference that is not stated</source>
        <translation>記載のない基準</translation>
    </message>
    <message>
        <source>importance matrix: {}</source>
        <translation>重要度行列：{}</translation>
    </message>
    <message>
        <source>with an importance matrix</source>
        <translation>重要度行列あり</translation>
    </message>
    <message>
        <source>one token in a hundred diverges by more than {:.3g} nats</source>
        <translation>100トークンに1個は{:.3g}ナットを超えて離れます</translation>
    </message>
    <message>
        <source>the size is computed from the model&apos;s tensors</source>
        <translation>サイズはモデルのテンソルから計算</translation>
    </message>
    <message>
        <source>{quant}, {measure} {value}</source>
        <translation>{quant}、{measure} {value}</translation>
    </message>
</context>
<context>
    <name>TermArticle</name>
    <message>
        <source>With your model and machine</source>
        <translation>自分のモデルとマシンで</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>関連用語</translation>
    </message>
    <message>
        <source>Also: {}</source>
        <translation>別名：{}</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>出典：{}</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>出典：</translation>
    </message>
    <message>
        <source>Try it out: {}</source>
        <translation>試してみる：{}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Open in the glossary</source>
        <translation>用語集で開く</translation>
    </message>
</context>
<context>
    <name>TermLabel</name>
    <message>
        <source>Press F1 to have it explained.</source>
        <translation>F1キーで説明を表示します。</translation>
    </message>
</context>
<context>
    <name>ThresholdsCard</name>
    <message>
        <source>Legal thresholds</source>
        <translation>法的な基準値</translation>
    </message>
    <message>
        <source>{} × above</source>
        <translation>{}倍上回る</translation>
    </message>
    <message>
        <source>{} × below</source>
        <translation>{}分の1</translation>
    </message>
    <message>
        <source>{address}, read {date}; no legal advice</source>
        <translation>{address}、{date}に閲覧。法的助言ではありません</translation>
    </message>
    <message>
        <source>Known here above 10²⁵: {count}, the largest {names}. {estimated} of them are estimates by Epoch AI (CC BY 4.0), since their makers publish no figures.</source>
        <translation>10²⁵を超えるとわかっているもの：{count}件、最大は{names}。開発元が数値を公表していないため、うち{estimated}件はEpoch AI（CC BY 4.0）による推定値です。</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Which card for which model, computed</source>
        <translation>どのカードでどのモデルが動くか、計算</translation>
    </message>
    <message>
        <source>An article puts these models on cards of these sizes. Its whole table is not at hand: what is compared here are its three statements about cards, each in the readings that it may have meant, with the memory of a real card of that size, for one conversation at the context of the top bar.</source>
        <translation>ある記事はこれらのモデルをこのサイズのカードに割り当てています。表全体は手元にないため、ここで比べるのはカードについての3つの記述です。それぞれ考えられる解釈ごとに、そのサイズの実際のカードのメモリで、上部バーのコンテキストの会話1つについて計算します。</translation>
    </message>
    <message>
        <source>What {} really holds</source>
        <translation>{}に実際に入るもの</translation>
    </message>
    <message>
        <source>computing for all models</source>
        <translation>全モデルを計算中</translation>
    </message>
    <message>
        <source>read as {quant}: needs {needs}, the card can hold {holds}</source>
        <translation>{quant}と読む場合：必要量{needs}、カードに入る量{holds}</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule {}</source>
        <translation>記事自身の経験則では{}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>weights {weights} + KV cache {kv} + buffers and driver {rest} = {all}</source>
        <translation>重み{weights} + KVキャッシュ{kv} + バッファーとドライバー{rest} = {all}</translation>
    </message>
    <message>
        <source>not full precision: 8 bits a weight</source>
        <translation>完全精度ではない：重み1つ8ビット</translation>
    </message>
    <message>
        <source>by the article&apos;s own rule</source>
        <translation>記事自身の経験則では</translation>
    </message>
    <message>
        <source>{claim}: {verdict}</source>
        <translation>{claim}：{verdict}</translation>
    </message>
    <message>
        <source>none of the catalog&apos;s models</source>
        <translation>カタログのモデルには該当なし</translation>
    </message>
    <message>
        <source>whole, with little loss, at {at}: {models}</source>
        <translation>全体がわずかな損失で、{at}で：{models}</translation>
    </message>
    <message>
        <source>{}: the largest model of each of three families</source>
        <translation>{}：3つのファミリーそれぞれの最大のモデル</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How long an answer takes</source>
        <translation>回答にかかる時間</translation>
    </message>
    <message>
        <source>From sending to the last word, the prompt included; the pace falls as the context fills.</source>
        <translation>送信から最後の語まで、プロンプトを含みます。コンテキストが埋まるにつれて遅くなります。</translation>
    </message>
    <message>
        <source>A sentence or two</source>
        <translation>1～2文</translation>
    </message>
    <message>
        <source>A typical answer</source>
        <translation>一般的な回答</translation>
    </message>
    <message>
        <source>A page of code</source>
        <translation>1ページのコード</translation>
    </message>
    <message>
        <source>A reasoning chain</source>
        <translation>推論の連鎖</translation>
    </message>
    <message>
        <source>A long reasoning chain</source>
        <translation>長い推論の連鎖</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>to read it</source>
        <translation>読むのに</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TokenBars</name>
    <message>
        <source>Tokens of the same text</source>
        <translation>同じテキストのトークン数</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>まだテキストがありません。</translation>
    </message>
    <message>
        <source>{fewest} needs the fewest tokens, {few}; {most} the most, {many}.</source>
        <translation>最少は{fewest}の{few}、最多は{most}の{many}です。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>計数</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>TokenTimeBar</name>
    <message>
        <source>Time for one token</source>
        <translation>1トークンの時間</translation>
    </message>
</context>
<context>
    <name>TokenTrack</name>
    <message>
        <source>{} tokens</source>
        <translation>{}トークン</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>The text, cut at its tokens</source>
        <translation>トークンで区切ったテキスト</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Latin, plain letters</source>
        <translation>ラテン文字、記号なし</translation>
    </message>
    <message>
        <source>Latin, accented words</source>
        <translation>ラテン文字、アクセント付きの語</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Scripts of India</source>
        <translation>インドの文字</translation>
    </message>
    <message>
        <source>Thai, Lao, Khmer, Burmese</source>
        <translation>タイ、ラオス、クメール、ビルマ文字</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>日本語のかな</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>ハングル</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>その他の文字</translation>
    </message>
    <message>
        <source>{low}–{high} est.</source>
        <translation>{low}–{high}（推定）</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Token {number}: {detail}</source>
        <translation>トークン{number}：{detail}</translation>
    </message>
    <message>
        <source>“{text}” takes {n} tokens from {number} on: {detail}</source>
        <translation>「{text}」は{number}番から{n}トークン：{detail}</translation>
    </message>
    <message numerus="yes">
        <source>id {id}, {n} bytes: {data}</source>
        <translation>
            <numerusform>ID {id}、{n}バイト：{data}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensTopic</name>
    <message>
        <source>The same text in other vocabularies</source>
        <translation>同じテキストをほかの語彙で</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>{name}: {models}</source>
        <translation>{name}：{models}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>An estimate cannot show where {} cuts.</source>
        <translation>推定では{}の区切り位置はわかりません。</translation>
    </message>
    <message>
        <source>How {} begins:</source>
        <translation>{}の冒頭：</translation>
    </message>
    <message>
        <source>The first {} characters:</source>
        <translation>最初の{}文字：</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>最後まで行かずに停止しました。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Find anything by name (Ctrl+K)</source>
        <translation>名前で何でも検索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>このコンピューターに戻る</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>レポートから</translation>
    </message>
    <message>
        <source>Report as a web page…</source>
        <translation>レポートをWebページで…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>レポートをPDFで…</translation>
    </message>
    <message>
        <source>Copy a summary for a forum post</source>
        <translation>フォーラム投稿用の要約をコピー</translation>
    </message>
    <message>
        <source>Table of models as CSV…</source>
        <translation>モデルの表をCSVで…</translation>
    </message>
    <message>
        <source>Table of models as Markdown…</source>
        <translation>モデルの表をMarkdownで…</translation>
    </message>
    <message>
        <source>Rig and models as JSON…</source>
        <translation>マシンとモデルをJSONで…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This is your computer</source>
        <translation>これがあなたのコンピューターです</translation>
    </message>
    <message>
        <source>Its memory decides which models run. The red mark is how much of it a model may take. If a fact is wrong, the pencil corrects it.</source>
        <translation>そのメモリが、どのモデルが動くかを決めます。赤い印は、モデルが使ってよい量です。情報が間違っていれば鉛筆で修正できます。</translation>
    </message>
    <message>
        <source>These models suit it best</source>
        <translation>最も合うモデルはこちらです</translation>
    </message>
    <message>
        <source>Each card says how well and how fast a model runs here, and with how much context. Why? shows the arithmetic, Run it the command to copy.</source>
        <translation>各カードは、モデルがここでどれだけ快適に、どれだけ速く、どれだけのコンテキストで動くかを示します。「理由は？」は計算を、「実行」はコピーできるコマンドを表示します。</translation>
    </message>
    <message>
        <source>Try other hardware before you buy it</source>
        <translation>買う前にほかのハードウェアを試す</translation>
    </message>
    <message>
        <source>Plan a rig from any cards: every page then answers for that rig, until you go back to this computer. Ctrl+K finds everything else by name.</source>
        <translation>好きなカードでマシンを計画できます。このコンピューターに戻るまで、すべてのページがそのマシンについて答えます。Ctrl+Kでほかのものもすべて名前で検索できます。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Source: {}</source>
        <translation>出典：{}</translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>{name}: {params} parameters, {tokens} tokens. {count} models by their published figures.</source>
        <translation>{name}：パラメーター{params}、{tokens}トークン。公表値による{count}モデル。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>parameters (active ones, of mixtures of experts)</source>
        <translation>パラメーター（Mixture of Expertsではアクティブなもの）</translation>
    </message>
</context>
<context>
    <name>TrainingTopic</name>
    <message>
        <source>Training tokens against parameters</source>
        <translation>学習トークン数とパラメーター数</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>自分の学習</translation>
    </message>
    <message>
        <source>What it took to train them</source>
        <translation>学習に要したもの</translation>
    </message>
    <message>
        <source>training tokens; grey lines: equal compute, 10 × apart</source>
        <translation>学習トークン数。灰色の線：同じ計算量、10倍間隔</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Discs are dense models, rings mixtures of experts. Drag your run, move it by arrows, or type its figures; click a model to start from it.</source>
        <translation>円は密モデル、輪はMixture of Experts。自分の学習をドラッグするか、矢印キーで動かすか、数値を入力してください。モデルをクリックするとそこから始めます。</translation>
    </message>
    <message>
        <source>{:g} tokens per parameter</source>
        <translation>パラメーターあたり{:g}トークン</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメーター</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>パラメーターあたりのトークン数</translation>
    </message>
    <message>
        <source>Beyond Chinchilla</source>
        <translation>Chinchillaを超えて</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>自分の数値</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. The largest run on this map, {name}, took {times} times yours.</source>
        <translation>学習の1トークンにはパラメーターあたり6演算かかります：順方向2、逆方向4。この図で最大の学習{name}は、自分の学習の{times}倍を要しました。</translation>
    </message>
    <message>
        <source>One token of training costs six operations for each parameter: two forward, four back. Yours takes {times} times the largest run on this map, {name}.</source>
        <translation>学習の1トークンにはパラメーターあたり6演算かかります：順方向2、逆方向4。自分の学習は、この図で最大の学習{name}の{times}倍を要します。</translation>
    </message>
</context>
<context>
    <name>TrustedKeys</name>
    <message>
        <source>Trust a key…</source>
        <translation>鍵を信頼する…</translation>
    </message>
    <message>
        <source>Signers you trust</source>
        <translation>信頼する署名者</translation>
    </message>
    <message>
        <source>Public key of a signer</source>
        <translation>署名者の公開鍵</translation>
    </message>
    <message>
        <source>Public keys (*.public.json)</source>
        <translation>公開鍵 (*.public.json)</translation>
    </message>
    <message>
        <source>Updates signed by {} are trusted</source>
        <translation>{}が署名した更新を信頼します</translation>
    </message>
    <message>
        <source>Updates signed by {} ask first again</source>
        <translation>{}が署名した更新は再び先に確認します</translation>
    </message>
    <message>
        <source>None: every update asks for your word first.</source>
        <translation>なし：どの更新も先に確認します。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Forget the key of {}</source>
        <translation>{}の鍵の信頼を取り消す</translation>
    </message>
</context>
<context>
    <name>UpgradeRow</name>
    <message>
        <source>What if?</source>
        <translation>もしも？</translation>
    </message>
    <message>
        <source>{} as a what-if rig</source>
        <translation>{}（もしもマシン）</translation>
    </message>
    <message>
        <source>Becomes comfortable:</source>
        <translation>快適になるもの：</translation>
    </message>
    <message>
        <source>Gets faster:</source>
        <translation>速くなるもの：</translation>
    </message>
    <message>
        <source>Fits, slowly:</source>
        <translation>収まるもの（低速）：</translation>
    </message>
    <message>
        <source>Without a price it cannot be ranked</source>
        <translation>価格がないため順位を付けられません</translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation>費用対効果が最大</translation>
    </message>
    <message>
        <source>{:.0%} as much for the money as the first</source>
        <translation>費用対効果は1位の{:.0%}</translation>
    </message>
    <message>
        <source>Supply: {:,.0f} W or more</source>
        <translation>電源：{:,.0f} W以上</translation>
    </message>
</context>
<context>
    <name>UpgradeStore</name>
    <message>
        <source>With {}</source>
        <translation>{}あり</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>One change at a time, the best for the money first. Prices of used parts move by the week: type your own at a card&apos;s pencil under Build a rig.</source>
        <translation>変更は一度に1つ、費用対効果の高い順です。中古パーツの価格は週ごとに動きます。「マシンを組む」でカードの鉛筆から自分の価格を入力してください。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>変更できるものはありません</translation>
    </message>
    <message>
        <source>What do I need for a model?</source>
        <translation>モデルに必要なものは？</translation>
    </message>
    <message>
        <source>The memory of {} is soldered beside the chip.</source>
        <translation>{}のメモリはチップの横に直付けされています。</translation>
    </message>
    <message>
        <source>Comparing single changes.</source>
        <translation>1つずつの変更を比較しています。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>No single change for that money would help {}.</source>
        <translation>その金額での1つの変更では{}に効果がありません。</translation>
    </message>
    <message>
        <source>No single change would help {}: it runs everything that was looked at.</source>
        <translation>{}には1つの変更では効果がありません：調べたものはすべて動きます。</translation>
    </message>
    <message>
        <source>For {}, {} at {} context, {:g} tokens per second and more.</source>
        <translation>{}、{}、コンテキスト{}、毎秒{:g}トークン以上の場合。</translation>
    </message>
</context>
<context>
    <name>UsableCard</name>
    <message>
        <source>What models may use</source>
        <translation>モデルが使える量</translation>
    </message>
    <message>
        <source>hatched: in use now; red: reserve begins</source>
        <translation>斜線：現在使用中。赤：ここから予備</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>ユニファイドメモリ</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Model to serve</source>
        <translation>提供するモデル</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>同時利用者数</translation>
    </message>
    <message>
        <source>Context of each user</source>
        <translation>各利用者のコンテキスト</translation>
    </message>
    <message>
        <source>Least tokens per second of each</source>
        <translation>1人あたり最低の毎秒トークン数</translation>
    </message>
    <message>
        <source>What joins several machines</source>
        <translation>複数マシンの接続</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Context each</source>
        <translation>各コンテキスト</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>tok/s each</source>
        <translation>各tok/s</translation>
    </message>
    <message>
        <source>Machines joined by</source>
        <translation>マシンの接続</translation>
    </message>
    <message>
        <source>When one machine is outgrown</source>
        <translation>1台では足りなくなったら</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>計算しています。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>{}, {} as {}. Choose another machine at the top.</source>
        <translation>{}、{}を{}で。別のマシンは上で選んでください。</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>The ways</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>比較するもの</translation>
    </message>
    <message>
        <source>Whose service</source>
        <translation>どのサービスか</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>開発元自身</translation>
    </message>
    <message>
        <source>Hosted open weights</source>
        <translation>ホスト型のオープンウェイト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Model to host</source>
        <translation>ホストするモデル</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Price of one whole machine</source>
        <translation>マシン1台全体の価格</translation>
    </message>
    <message>
        <source>Years over which it is written off</source>
        <translation>償却年数</translation>
    </message>
    <message numerus="yes">
        <source>{} years</source>
        <translation>
            <numerusform>{}年</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the hours in which it can be busy</source>
        <translation>稼働できる時間の割合</translation>
    </message>
    <message>
        <source>Share that a split sends on to the service</source>
        <translation>分割でサービスに送る割合</translation>
    </message>
    <message>
        <source>over</source>
        <translation>償却</translation>
    </message>
    <message>
        <source>busy at most</source>
        <translation>稼働は最大</translation>
    </message>
    <message>
        <source>Service of</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>自前のモデル</translation>
    </message>
    <message>
        <source>on</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>その価格</translation>
    </message>
    <message>
        <source>Split sends on</source>
        <translation>分割で送る割合</translation>
    </message>
    <message>
        <source>{:g} in, {:g} out</source>
        <translation>入力{:g}、出力{:g}</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What would make it run well</source>
        <translation>快適に動かすには</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>収めるには</translation>
    </message>
    <message>
        <source>Looking for the smallest changes…</source>
        <translation>最小の変更を探しています…</translation>
    </message>
    <message>
        <source>No single setting, memory upgrade or card does: it takes {needed}. Plan a rig for it to see what would.</source>
        <translation>1つの設定、メモリ増設、カードだけでは足りません。必要量は{needed}です。必要なものを見るには、マシンを計画してください。</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>マシンを計画</translation>
    </message>
    <message>
        <source>{range} tok/s</source>
        <translation>{range} tok/s</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>もしも？</translation>
    </message>
    <message>
        <source>{what}, about {price}</source>
        <translation>{what}、約{price}</translation>
    </message>
    <message>
        <source>Let the advisor place the layers</source>
        <translation>レイヤーの配置をアドバイザーに任せる</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv}</source>
        <translation>KVキャッシュを{kv}で保持</translation>
    </message>
    <message>
        <source>Shorten the context to {context}</source>
        <translation>コンテキストを{context}に短縮</translation>
    </message>
    <message>
        <source>Take {quant} instead</source>
        <translation>代わりに{quant}を使う</translation>
    </message>
    <message>
        <source>Take {quant} with a {kv} KV cache and {context} context</source>
        <translation>{quant}をKVキャッシュ{kv}、コンテキスト{context}で使う</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>How the work grows</source>
        <translation>作業量の増え方</translation>
    </message>
    <message>
        <source>FLOPs against context</source>
        <translation>コンテキストとFLOPs</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>コンテキスト（トークン）</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>1トークン</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>プロンプト全体</translation>
    </message>
    <message>
        <source>Looking back alone</source>
        <translation>過去の参照のみ</translation>
    </message>
    <message>
        <source>Filled: the share of the work that is looking back</source>
        <translation>塗りつぶし：作業量のうち過去の参照の割合</translation>
    </message>
    <message>
        <source>Each written token passes all active parameters once, whatever was said before, and looks back at what its layers keep.</source>
        <translation>書かれる各トークンは、それまでの内容にかかわらず全アクティブパラメーターを1回通り、レイヤーが保持するものを参照します。</translation>
    </message>
    <message>
        <source>A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 pairs of tokens: twice the length is four times the looking back.</source>
        <translation>nトークンのプロンプトはパラメーターをn回通り、n ×（n + 1）÷ 2組のトークンを比べます。長さが2倍なら、参照は4倍です。</translation>
    </message>
    <message>
        <source>The quadratic part alone. A window, an indexer or compression bends the line: beyond the bend, twice the length is twice the work.</source>
        <translation>二次の部分だけ。ウィンドウ、インデクサー、圧縮は線を曲げます。曲がった先では、長さが2倍なら作業量も2倍です。</translation>
    </message>
    <message>
        <source>looking back outweighs the rest from {} on</source>
        <translation>{}以上では過去の参照が残りを上回ります</translation>
    </message>
    <message>
        <source>looking back never outweighs the rest</source>
        <translation>過去の参照が残りを上回ることはありません</translation>
    </message>
    <message>
        <source>{share:.0%} looking back; {passed}</source>
        <translation>{share:.0%}が過去の参照。{passed}</translation>
    </message>
    <message>
        <source>{name}, {work} for one token at {context}</source>
        <translation>{name}、{context}で1トークンに{work}</translation>
    </message>
    <message>
        <source>{name}, {work} for a prompt of {context}</source>
        <translation>{name}、{context}のプロンプトに{work}</translation>
    </message>
    <message>
        <source>a prompt: the first line × {tokens}, and looking back summed over its tokens = {work}</source>
        <translation>プロンプト：最初の行 × {tokens}と、全トークンの過去の参照の合計 = {work}</translation>
    </message>
</context>
<context>
    <name>WorkloadCard</name>
    <message>
        <source>The workload</source>
        <translation>作業負荷</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>月間の会話数</translation>
    </message>
    <message>
        <source>Tokens read in a conversation</source>
        <translation>1会話で読むトークン数</translation>
    </message>
    <message>
        <source>Tokens written in a conversation</source>
        <translation>1会話で書くトークン数</translation>
    </message>
    <message>
        <source>Share of the tokens read that is still cached</source>
        <translation>読むトークンのうちキャッシュ済みの割合</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Tokens in, each</source>
        <translation>各入力トークン</translation>
    </message>
    <message>
        <source>Tokens out, each</source>
        <translation>各出力トークン</translation>
    </message>
    <message>
        <source>of those in, cached</source>
        <translation>入力のうちキャッシュ済み</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>サポート窓口</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <translation>文書内を検索</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>コードを書く</translation>
    </message>
    <message>
        <source>The article&apos;s million</source>
        <translation>記事の100万件</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Source: {}</source>
        <translation>出典：{}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>プログラム内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>The program was ended by a fault the last time.</source>
        <translation>前回、プログラムは障害で終了しました。</translation>
    </message>
    <message>
        <source>What is known of it is in {}</source>
        <translation>わかっていることは{}にあります</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>A model needs 1.2 GB of graphics memory per billion active parameters at 4 bit.</source>
        <translation>4ビットのモデルは、アクティブパラメーター10億あたり1.2 GBのグラフィックスメモリを必要とする。</translation>
    </message>
    <message>
        <source>Wrong: all parameters must be in memory, not only the active ones, and 4 bit is about 0.6 GB a billion.</source>
        <translation>誤り：アクティブなものだけでなく全パラメーターがメモリに必要で、4ビットは10億あたり約0.6 GBです。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own table has Q4_K_M at 4.89 bits a weight. Makers of mixtures of experts state total and active parameters apart.</source>
        <translation>llama.cpp自身の表では、Q4_K_Mは重み1つあたり4.89ビットです。Mixture of Expertsの開発元は総パラメーターとアクティブパラメーターを分けて示しています。</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB.</source>
        <translation>Llama 4 Scout 17Bは12 GBに収まる。</translation>
    </message>
    <message>
        <source>Wrong: 17 billion are active; all 108 billion must lie somewhere.</source>
        <translation>誤り：アクティブなのは170億で、1080億すべてをどこかに置く必要があります。</translation>
    </message>
    <message>
        <source>Meta speaks of one H100 with 80 GB at 4 bits.</source>
        <translation>Metaは4ビットで80 GBのH100 1枚と述べています。</translation>
    </message>
    <message>
        <source>Mistral Large 3 runs on 24 GB with heavy quantization.</source>
        <translation>Mistral Large 3は強く量子化すれば24 GBで動く。</translation>
    </message>
    <message>
        <source>Wrong: even the smallest file is more than five times the card. With most of it in system memory it runs, slowly.</source>
        <translation>誤り：最小のファイルでさえカードの5倍を超えます。大部分をシステムメモリに置けば動きますが、低速です。</translation>
    </message>
    <message>
        <source>The publisher states 675 billion parameters, 41 billion of them active.</source>
        <translation>公開元によれば6750億パラメーター、うち410億がアクティブです。</translation>
    </message>
    <message>
        <source>Llama 3.1 8B runs in full precision on 16 GB.</source>
        <translation>Llama 3.1 8Bは16 GBにおいて完全精度で動く。</translation>
    </message>
    <message>
        <source>Wrong: 32 bits are twice the card, and 16 bits leave no room to work. With 8 bits it fits well.</source>
        <translation>誤り：32ビットではカードの2倍になり、16ビットでは作業の余地がありません。8ビットなら十分収まります。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s table: F16 takes 14.96 GiB, Q8_0 7.95 GiB.</source>
        <translation>llama.cppの表：F16は14.96 GiB、Q8_0は7.95 GiB。</translation>
    </message>
    <message>
        <source>The context window works like a ring buffer: first in, first out.</source>
        <translation>コンテキストウィンドウはリングバッファーのように働く：先入れ先出し。</translation>
    </message>
    <message>
        <source>Wrong: within the window every position is read. Dropping the oldest is what some servers do when it is full.</source>
        <translation>誤り：ウィンドウ内ではすべての位置が読まれます。最も古いものを捨てるのは、満杯時に一部のサーバーが行うことです。</translation>
    </message>
    <message>
        <source>Liu and others measured that models read the whole window, the middle of it least well. Sliding-window layers and context shift are special cases.</source>
        <translation>Liuらは、モデルがウィンドウ全体を読み、中央が最も苦手なことを測定しました。スライディングウィンドウのレイヤーとコンテキストシフトは特別な場合です。</translation>
    </message>
    <message>
        <source>Q4_K_M keeps up to 95 % of the quality and cuts memory by over 70 %.</source>
        <translation>Q4_K_Mは品質の最大95%を保ち、メモリを70%以上減らす。</translation>
    </message>
    <message>
        <source>Partly: the weights shrink by 69 %, the KV cache by nothing; 95 % names no measure.</source>
        <translation>一部正しい：重みは69%減りますが、KVキャッシュはまったく減りません。95%は何の尺度か示されていません。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s perplexity page measures how often the likeliest word stays the same, and how much perplexity rises.</source>
        <translation>llama.cppのパープレキシティのページは、最も確からしい語がどれだけ一致するか、パープレキシティがどれだけ上がるかを測定しています。</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times more efficient.</source>
        <translation>小さなモデルは10～30倍効率がよい。</translation>
    </message>
    <message>
        <source>Partly: that is the ratio of the sizes compared, not a measurement, and says nothing about the quality.</source>
        <translation>一部正しい：それは比較したサイズの比であって測定値ではなく、品質については何も示しません。</translation>
    </message>
    <message>
        <source>A position paper by NVIDIA authors, about serving a 7B model instead of 70B to 175B.</source>
        <translation>NVIDIAの著者による見解論文で、70B~175Bの代わりに7Bモデルを提供することについてのものです。</translation>
    </message>
    <message>
        <source>A million conversations cost 75,000 USD with a large model and 800 USD with a small one.</source>
        <translation>100万件の会話の費用は、大きなモデルで75,000 USD、小さなモデルで800 USD。</translation>
    </message>
    <message>
        <source>Unsupported: the upper ends of two ranges on a blog, without token counts or prices.</source>
        <translation>根拠なし：あるブログの2つの幅の上限で、トークン数も価格も示されていません。</translation>
    </message>
    <message>
        <source>The blog gives 15,000 to 75,000 against 150 to 800 USD a month and no source.</source>
        <translation>ブログは月額15,000～75,000 USDに対し150～800 USDとし、出典を示していません。</translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro takes 66 tokens for a frame of video.</source>
        <translation>Gemini 2.5 Proは動画の1フレームに66トークンを使う。</translation>
    </message>
    <message>
        <source>Partly: only at low resolution. By default it is 258, at one frame a second.</source>
        <translation>一部正しい：低解像度の場合だけです。既定では258で、毎秒1フレームです。</translation>
    </message>
    <message>
        <source>Google&apos;s documentation: 258 tokens a frame, 66 at low media resolution; Gemini 3 uses 70.</source>
        <translation>Googleのドキュメント：1フレーム258トークン、低メディア解像度で66。Gemini 3は70を使います。</translation>
    </message>
    <message>
        <source>Llama 4 Maverick uses 2 experts for each token.</source>
        <translation>Llama 4 Maverickは各トークンに2個のエキスパートを使う。</translation>
    </message>
    <message>
        <source>Partly: one chosen expert of 128 and one that all tokens share, in every second layer.</source>
        <translation>一部正しい：128個から選ばれた1個と全トークン共有の1個で、1レイヤーおきです。</translation>
    </message>
    <message>
        <source>Meta: each token goes to the shared expert and to one of 128 routed ones; dense and mixture layers alternate.</source>
        <translation>Meta：各トークンは共有エキスパートと、振り分けられる128個のうち1個に進みます。密なレイヤーと混合レイヤーが交互に並びます。</translation>
    </message>
    <message>
        <source>DeepSeek V4 Pro needs only 10 % of the KV cache.</source>
        <translation>DeepSeek V4 ProはKVキャッシュの10%しか必要としない。</translation>
    </message>
    <message>
        <source>Partly: about right against DeepSeek V3.2 at a million tokens, not against other models.</source>
        <translation>一部正しい：100万トークン時のDeepSeek V3.2に対してはほぼ正しいですが、ほかのモデルに対しては違います。</translation>
    </message>
    <message>
        <source>The publisher: 10 % of the cache and 27 % of the FLOP per token of V3.2, at one million tokens.</source>
        <translation>公開元：100万トークン時に、V3.2の1トークンあたりのキャッシュの10%、FLOPの27%。</translation>
    </message>
    <message>
        <source>Over 30 models were trained with more than 10²⁵ FLOP by the middle of 2025.</source>
        <translation>2025年半ばまでに、30を超えるモデルが10²⁵ FLOPを超えて学習された。</translation>
    </message>
    <message>
        <source>Right, as an estimate: few developers publish it.</source>
        <translation>推定としては正しい：公表している開発元はわずかです。</translation>
    </message>
    <message>
        <source>Epoch AI, June 2025: over 30 models of 12 developers.</source>
        <translation>Epoch AI、2025年6月：12社の30を超えるモデル。</translation>
    </message>
    <message>
        <source>GPT-4 was the first model above 10²⁵ FLOP.</source>
        <translation>GPT-4は10²⁵ FLOPを超えた最初のモデルである。</translation>
    </message>
    <message>
        <source>Right, as an estimate: OpenAI never published it.</source>
        <translation>推定としては正しい：OpenAIは公表していません。</translation>
    </message>
    <message>
        <source>Epoch AI: about 2.1 × 10²⁵ FLOP, March 2023, from what is known of the cards and the time.</source>
        <translation>Epoch AI：約2.1 × 10²⁵ FLOP、2023年3月。カードと期間について知られていることから。</translation>
    </message>
</context>
<context>
    <name>combo</name>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>  … and {n} more</source>
        <translation>  … ほか{n}件</translation>
    </message>
    <message>
        <source>&apos;{asked}&apos; is sold in several versions: {meant} is assumed (others: {others}).</source>
        <translation>「{asked}」にはいくつかの版があります：{meant}と仮定します（ほか：{others}）。</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533</source>
        <translation>「{given}」はメモリ速度ではありません。有効な例：DDR5-6000、DDR4-3200、LPDDR5X-8533</translation>
    </message>
    <message>
        <source>&apos;{kv_type}&apos; is not a KV cache type; valid: {valid}</source>
        <translation>「{kv_type}」はKVキャッシュの型ではありません。有効な値：{valid}</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; names no quantization, e.g. Q4_K_M</source>
        <translation>「{model}」に量子化の指定がありません（例：Q4_K_M）</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; fits several {kind}s: {hint}</source>
        <translation>「{name}」に当てはまる{kind}が複数あります：{hint}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is larger than it says</source>
        <translation>「{name}」は表記より大きいサイズです</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was changed or damaged: its sum is not the manifest&apos;s</source>
        <translation>「{name}」は変更されたか壊れています：チェックサムがマニフェストと一致しません</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: the count must be at least 1</source>
        <translation>「{name}」：数は1以上にしてください</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; may be any of {names}</source>
        <translation>「{printed}」は{names}のいずれかです</translation>
    </message>
    <message>
        <source>&apos;{quant}&apos; is mixed by hand and no published file of {name} is known</source>
        <translation>「{quant}」は手作業で混合され、{name}の公開ファイルは知られていません</translation>
    </message>
    <message>
        <source>({terms}) ÷ {elements} = {bits_per_weight} bits a weight</source>
        <translation>({terms}) ÷ {elements} = 重み1個あたり{bits_per_weight}ビット</translation>
    </message>
    <message>
        <source>+{loss} perplexity</source>
        <translation>パープレキシティ +{loss}</translation>
    </message>
    <message>
        <source>0 on the first machine, then 1, 2 ...</source>
        <translation>最初のマシンでは0、以降は1、2 ...</translation>
    </message>
    <message>
        <source>0.3 GiB, assumed</source>
        <translation>0.3 GiB、仮定</translation>
    </message>
    <message>
        <source>0.4 GiB, measured on an RX 7900 XTX</source>
        <translation>0.4 GiB、RX 7900 XTXで測定</translation>
    </message>
    <message>
        <source>1 Gbit Ethernet</source>
        <translation>1 Gbitイーサネット</translation>
    </message>
    <message>
        <source>1.2 GB per billion active parameters</source>
        <translation>アクティブパラメーター10億個あたり1.2 GB</translation>
    </message>
    <message>
        <source>10 Gbit Ethernet</source>
        <translation>10 Gbitイーサネット</translation>
    </message>
    <message>
        <source>100 Gbit Ethernet with RDMA</source>
        <translation>100 GbitイーサネットとRDMA</translation>
    </message>
    <message>
        <source>100 MiB, assumed</source>
        <translation>100 MiB、仮定</translation>
    </message>
    <message>
        <source>15 A give {watts} W for long: limit the cards&apos; power or use 230 V.</source>
        <translation>15 Aで長時間使えるのは{watts} Wです：カードの電力を制限するか、230 Vを使ってください。</translation>
    </message>
    <message>
        <source>150 MiB, assumed</source>
        <translation>150 MiB、仮定</translation>
    </message>
    <message>
        <source>16 key heads and 128 value heads of the DeltaNet layers and one prediction layer reproduce the published count exactly; pattern of the family; no config opened</source>
        <translation>DeltaNetレイヤーのキーヘッド16個と値ヘッド128個、予測レイヤー1つで公表のパラメーター数に正確に一致。同系列のパターンによる。configは未確認</translation>
    </message>
    <message>
        <source>17 billion is what a token uses; the file holds all 16 experts of every layer.</source>
        <translation>170億は1トークンが使う分です。ファイルには各レイヤーの16個のエキスパートがすべて入っています。</translation>
    </message>
    <message>
        <source>2.50 / 15.00 USD above 200k input tokens. No training compute figure found</source>
        <translation>入力20万トークン超では2.50 / 15.00 USD。学習計算量の数値は見つからず</translation>
    </message>
    <message>
        <source>25 Gbit Ethernet</source>
        <translation>25 Gbitイーサネット</translation>
    </message>
    <message>
        <source>3 MiB per streaming multiprocessor, measured</source>
        <translation>ストリーミングマルチプロセッサー1つあたり3 MiB、測定値</translation>
    </message>
    <message>
        <source>75,000 against 800 USD</source>
        <translation>75,000 USD対800 USD</translation>
    </message>
    <message>
        <source>8-bit KV cache at {context}</source>
        <translation>{context}で8ビットのKVキャッシュ</translation>
    </message>
    <message>
        <source>= {loss} nats a token</source>
        <translation>= 1トークン{loss}ナット</translation>
    </message>
    <message>
        <source>A desktop takes 0.5 to 1.2 GiB of the one that draws it.</source>
        <translation>デスクトップは、描画するカードのメモリを0.5～1.2 GiB使います。</translation>
    </message>
    <message>
        <source>A frontier model is trained with more than 10²⁶ integer or floating-point operations; critical safety incidents are reported within 15 days. Large developers have a yearly revenue above 500 million USD as well (SB 53).</source>
        <translation>フロンティアモデルは10²⁶を超える整数または浮動小数点演算で学習されたものです。重大な安全インシデントは15日以内に報告されます。大規模開発者はさらに年間収入が5億USDを超えます（SB 53）。</translation>
    </message>
    <message>
        <source>A general-purpose model is presumed to carry systemic risk once its cumulative training compute is greater than 10²⁵ FLOP; the provider notifies the Commission within two weeks (AI Act, article 51).</source>
        <translation>汎用モデルは、学習の累積計算量が10²⁵ FLOPを超えるとシステミックリスクを持つと推定されます。提供者は2週間以内に欧州委員会に通知します（AI法第51条）。</translation>
    </message>
    <message numerus="yes">
        <source>A machine costs {price} USD, written off over {years} years; work of people, rent and network are not counted.</source>
        <translation>
            <numerusform>マシン1台{price} USD、{years}年で償却。人の作業、場所代、ネットワークは含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A model trained with more than 10²³ FLOP that generates language, or images or video from text, counts as a general-purpose model. It is an indicative criterion of the Commission&apos;s guideline, not the line of systemic risk.</source>
        <translation>10²³ FLOPを超えて学習され、言語を、またはテキストから画像や動画を生成するモデルは、汎用モデルとみなされます。これは委員会ガイドラインの目安であり、システミックリスクの線ではありません。</translation>
    </message>
    <message>
        <source>A part of the machine could not be read.</source>
        <translation>マシンの一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A part of the report could not be read.</source>
        <translation>レポートの一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A planned rig. {use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>計画したマシン。{use}、コンテキスト{context}。測定値と記されたもの以外はすべて推定値です。LLM Hardware Advisor {version}、モデルは{data_date}まで。{date}。</translation>
    </message>
    <message>
        <source>A tenth of the KV cache</source>
        <translation>10分の1のKVキャッシュ</translation>
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
        <translation>AMDドライバー</translation>
    </message>
    <message>
        <source>API only as far as found: no weights under that name in the 16,849 hub records of llmfit; marketed as 1M context</source>
        <translation>確認できた限りAPIのみ：llmfitのhub記録16,849件にこの名前の重みはなし。コンテキスト1Mとして販売</translation>
    </message>
    <message>
        <source>Add a matching module in the slot of the other channel.</source>
        <translation>もう一方のチャネルのスロットに同じモジュールを追加してください。</translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation>{card}を追加</translation>
    </message>
    <message>
        <source>Add {missing} of graphics memory.</source>
        <translation>グラフィックスメモリを{missing}追加します。</translation>
    </message>
    <message>
        <source>Add {missing} of unified memory.</source>
        <translation>ユニファイドメモリを{missing}追加します。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>All of it sits in graphics memory: {used} of {usable}.</source>
        <translation>すべてグラフィックスメモリにあります：{usable}のうち{used}。</translation>
    </message>
    <message>
        <source>All of it sits in system memory: {used} of {usable}.</source>
        <translation>すべてシステムメモリにあります：{usable}のうち{used}。</translation>
    </message>
    <message>
        <source>All of it sits in unified memory: {used} of {usable}.</source>
        <translation>すべてユニファイドメモリにあります：{usable}のうち{used}。</translation>
    </message>
    <message>
        <source>All {channels} memory channels are assumed to be filled.</source>
        <translation>{channels}本のメモリチャネルがすべて埋まっていると仮定します。</translation>
    </message>
    <message>
        <source>Already in memory</source>
        <translation>すでにメモリ内</translation>
    </message>
    <message>
        <source>An NVIDIA card was found, but no driver is visible here, so its memory is unknown.</source>
        <translation>NVIDIAカードが見つかりましたが、ここではドライバーが見えないため、メモリは不明です。</translation>
    </message>
    <message>
        <source>An hour of a GPU: {basis}.</source>
        <translation>GPUの1時間：{basis}。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Before Turing: needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>Turingより前：CUDA 12のビルドとNVIDIAドライバー580以前が必要です。</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024, re-fit</source>
        <translation>Besiroglu et al. 2024、再フィット</translation>
    </message>
    <message>
        <source>Between devices</source>
        <translation>デバイス間</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>CPUのみ</translation>
    </message>
    <message>
        <source>California: frontier model</source>
        <translation>カリフォルニア州：フロンティアモデル</translation>
    </message>
    <message>
        <source>Cards of two makers work together through Vulkan.</source>
        <translation>2社のカードはVulkanを通じて一緒に動きます。</translation>
    </message>
    <message>
        <source>Case with fans</source>
        <translation>ファン付きケース</translation>
    </message>
    <message>
        <source>Catalog updates</source>
        <translation>カタログの更新</translation>
    </message>
    <message>
        <source>Change the share in the BIOS, or raise the GTT limit, to give it more.</source>
        <translation>割り当てを増やすには、BIOSで割合を変えるか、GTTの上限を上げてください。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Check with llama-bench</source>
        <translation>llama-benchで確認</translation>
    </message>
    <message>
        <source>Choose &apos;Wake and measure&apos; to read it once.</source>
        <translation>一度読み取るには「起動して測定」を選んでください。</translation>
    </message>
    <message>
        <source>Choose the card by hand, or update the driver.</source>
        <translation>カードを手動で選ぶか、ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>Choosing tokens</source>
        <translation>トークンの選択</translation>
    </message>
    <message>
        <source>Close them before loading a model.</source>
        <translation>モデルを読み込む前に閉じてください。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>コーディングエージェント</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Correct it if your card differs.</source>
        <translation>実際のカードと違う場合は修正してください。</translation>
    </message>
    <message>
        <source>Corrected by your own measurements on {names}.</source>
        <translation>{names}での自分の測定で補正済みです。</translation>
    </message>
    <message>
        <source>Covers models trained with more than 10²⁶ operations whose compute cost more than 100 million USD, and models distilled from them; incidents are reported within 72 hours.</source>
        <translation>10²⁶を超える演算で学習され、計算費用が1億USDを超えたモデルと、それらから蒸留したモデルが対象です。インシデントは72時間以内に報告されます。</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 32 GB (2x16 GB)</source>
        <translation>DDR4デスクトップ用キット 32 GB（2x16 GB）</translation>
    </message>
    <message>
        <source>DDR4 desktop kit 64 GB (2x32 GB)</source>
        <translation>DDR4デスクトップ用キット 64 GB（2x32 GB）</translation>
    </message>
    <message>
        <source>DDR4 server module 64 GB</source>
        <translation>DDR4サーバー用モジュール 64 GB</translation>
    </message>
    <message>
        <source>DDR5 server module 64 GB</source>
        <translation>DDR5サーバー用モジュール 64 GB</translation>
    </message>
    <message>
        <source>Data-centre cards have no fans: they need a duct and a blower.</source>
        <translation>データセンター用カードにはファンがありません。ダクトとブロワーが必要です。</translation>
    </message>
    <message>
        <source>Desktop with an AM4 board</source>
        <translation>AM4ボードのデスクトップ</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board</source>
        <translation>AM5ボードのデスクトップ</translation>
    </message>
    <message>
        <source>Desktop with an AM5 board for two cards</source>
        <translation>カード2枚用AM5ボードのデスクトップ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Does not fit in the {capacity} of graphics memory: at {context} it needs {needed}, {largest}.</source>
        <translation>グラフィックスメモリ{capacity}に収まりません。{context}では{needed}が必要です（{largest}）。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Drafts make it slower here: {plain} tok/s without, {drafted} with them.</source>
        <translation>ここではドラフトで遅くなります：なしで{plain} tok/s、ありで{drafted}。</translation>
    </message>
    <message>
        <source>EPYC 9004 board, twelve channels of DDR5</source>
        <translation>EPYC 9004ボード、DDR5 12チャネル</translation>
    </message>
    <message>
        <source>EPYC 9005 board, twelve channels of DDR5</source>
        <translation>EPYC 9005ボード、DDR5 12チャネル</translation>
    </message>
    <message>
        <source>EU: general-purpose model</source>
        <translation>EU：汎用モデル</translation>
    </message>
    <message>
        <source>EU: systemic risk</source>
        <translation>EU：システミックリスク</translation>
    </message>
    <message>
        <source>Electricity a month</source>
        <translation>月間の電気代</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Enable XMP or EXPO in the BIOS, if the processor allows it.</source>
        <translation>プロセッサーが対応していれば、BIOSでXMPまたはEXPOを有効にしてください。</translation>
    </message>
    <message>
        <source>F16</source>
        <translation>F16</translation>
    </message>
    <message>
        <source>F16 cache</source>
        <translation>F16のキャッシュ</translation>
    </message>
    <message>
        <source>F16 weights and cache</source>
        <translation>F16の重みとキャッシュ</translation>
    </message>
    <message>
        <source>FP8 release</source>
        <translation>FP8版</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>最初の語まで</translation>
    </message>
    <message>
        <source>Fitted to published measurements on relatives of {names}; none on it.</source>
        <translation>{names}に近いハードウェアの公表測定値に合わせています。これ自体の測定値はありません。</translation>
    </message>
    <message>
        <source>Fitted to published measurements, some of them on {names}.</source>
        <translation>公表測定値に合わせています。一部は{names}でのものです。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Four modules often run slower than two.</source>
        <translation>モジュール4枚は2枚より遅く動くことがよくあります。</translation>
    </message>
    <message>
        <source>Full precision is 32 bits; the 16 bits of the published weights alone take the whole card, without room for a conversation.</source>
        <translation>完全精度は32ビットです。公開された重みの16ビットだけでカードがいっぱいになり、会話の余地がありません。</translation>
    </message>
    <message>
        <source>GPT-4 was the first</source>
        <translation>GPT-4が最初でした</translation>
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
        <translation>Geminiの動画、1フレーム66トークン</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>ハードディスク</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022, approach 3</source>
        <translation>Hoffmann et al. 2022、手法3</translation>
    </message>
    <message>
        <source>How {names} is connected is not known: loading counts reading the file alone.</source>
        <translation>{names}の接続が不明です。読み込みではファイルを読む時間だけを数えます。</translation>
    </message>
    <message>
        <source>If there is a card, check that it is seated and that its driver is installed.</source>
        <translation>カードがある場合は、しっかり装着され、ドライバーが入っているか確認してください。</translation>
    </message>
    <message>
        <source>In its settings: flash attention on, K and V cache quantization {k} and {v}.</source>
        <translation>設定で：Flash Attentionをオン、KキャッシュとVキャッシュの量子化を{k}と{v}に。</translation>
    </message>
    <message>
        <source>In its settings: “Force model expert weights onto CPU”.</source>
        <translation>設定で：「Force model expert weights onto CPU」。</translation>
    </message>
    <message>
        <source>Install the 64-bit version.</source>
        <translation>64ビット版をインストールしてください。</translation>
    </message>
    <message>
        <source>Install the Apple silicon version.</source>
        <translation>Appleシリコン版をインストールしてください。</translation>
    </message>
    <message>
        <source>Install the Arm version.</source>
        <translation>Arm版をインストールしてください。</translation>
    </message>
    <message>
        <source>Install the NVIDIA driver, or type the card&apos;s memory in.</source>
        <translation>NVIDIAドライバーをインストールするか、カードのメモリを入力してください。</translation>
    </message>
    <message>
        <source>K and V of one segment: {tokens} tokens × {per_token} bytes = {size}</source>
        <translation>1セグメントのKとV：{tokens}トークン × {per_token}バイト = {size}</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>KV cache reads</source>
        <translation>KVキャッシュの読み込み</translation>
    </message>
    <message>
        <source>Keep the KV cache in {kv_type}.</source>
        <translation>KVキャッシュを{kv_type}にします。</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta Attention</translation>
    </message>
    <message>
        <source>Launching kernels</source>
        <translation>カーネルの起動</translation>
    </message>
    <message>
        <source>Leave room for the system when filling it.</source>
        <translation>埋めるときは、システム用の余地を残してください。</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>制限要因</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in full precision on 16 GB</source>
        <translation>16 GBで完全精度のLlama 3.1 8B</translation>
    </message>
    <message>
        <source>Llama 4 Scout 17B fits in 12 GB</source>
        <translation>Llama 4 Scout 17Bは12 GBに収まる</translation>
    </message>
    <message>
        <source>Llama 4 Scout in 12 GB</source>
        <translation>12 GBでLlama 4 Scout</translation>
    </message>
    <message>
        <source>Loads the weights as published on the hub, not {quant}: check that they fit, or choose an FP8, AWQ or GPTQ version.</source>
        <translation>{quant}ではなく、hubで公開された重みを読み込みます：収まるか確かめるか、FP8、AWQ、GPTQ版を選んでください。</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最長コンテキスト</translation>
    </message>
    <message>
        <source>Looking at this computer.</source>
        <translation>このコンピューターを調べています。</translation>
    </message>
    <message>
        <source>MLX has formats of its own: look the conversion&apos;s name up; 4 bits there take about as much as Q4_K_S here. The context grows as it is used.</source>
        <translation>MLXには独自の形式があります。変換版の名前を調べてください。4ビットはここでのQ4_K_Sとほぼ同じ大きさです。コンテキストは使うにつれて増えます。</translation>
    </message>
    <message>
        <source>Macs take no graphics cards</source>
        <translation>Macにはグラフィックスカードを追加できません</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation>Mamba</translation>
    </message>
    <message>
        <source>Mamba sizes and the number of attention layers reproduce the published count</source>
        <translation>Mambaのサイズとアテンションレイヤーの数は公表のパラメーター数に一致</translation>
    </message>
    <message>
        <source>Mamba sizes chosen to reproduce the published count</source>
        <translation>Mambaのサイズは公表のパラメーター数に合うように選択</translation>
    </message>
    <message>
        <source>Maverick&apos;s two experts</source>
        <translation>Maverickの2つのエキスパート</translation>
    </message>
    <message>
        <source>Measure speed before relying on the estimates.</source>
        <translation>推定に頼る前に速度を測定してください。</translation>
    </message>
    <message>
        <source>Measurements in {path} are too large to be ours: none are used.</source>
        <translation>{path}の測定は、このプログラムのものとしては大きすぎます：使用しません。</translation>
    </message>
    <message>
        <source>Measurements in {path}: {reason}; none are used.</source>
        <translation>{path}の測定：{reason}。使用しません。</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used.</source>
        <translation>測定が壊れていました：使用しません。</translation>
    </message>
    <message>
        <source>Measurements were damaged: none are used; the old file is {name}.</source>
        <translation>測定が壊れていました：使用しません。古いファイルは{name}です。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>モデル用のメモリ</translation>
    </message>
    <message>
        <source>Memory runs at {speed} MT/s and is rated for {rated}.</source>
        <translation>メモリは{speed} MT/sで動作し、定格は{rated}です。</translation>
    </message>
    <message>
        <source>Memory runs below its rated speed, which slows generation on the processor.</source>
        <translation>メモリが定格より遅く動いているため、プロセッサーでの生成が遅くなります。</translation>
    </message>
    <message>
        <source>Memory runs in a single channel, which halves the speed on the processor.</source>
        <translation>メモリがシングルチャネルで動いているため、プロセッサーでの速度が半分になります。</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB</source>
        <translation>24 GBでMistral Large 3</translation>
    </message>
    <message>
        <source>Mistral Large 3 on 24 GB with heavy quantization</source>
        <translation>強い量子化で24 GBにMistral Large 3</translation>
    </message>
    <message>
        <source>Mixed by hand: the size is that of {who}&apos;s file.</source>
        <translation>手作業で混合：サイズは{who}のファイルのものです。</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size} with help from system memory.</source>
        <translation>Mixture of Expertsはシステムメモリも使って{size}まで動きます。</translation>
    </message>
    <message>
        <source>Mixtures of experts reach {size}.</source>
        <translation>Mixture of Expertsは{size}まで動きます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models up to about {size} fit at {context} context, but none runs comfortably.</source>
        <translation>コンテキスト{context}で約{size}までのモデルが収まりますが、快適に動くものはありません。</translation>
    </message>
    <message>
        <source>Models will run on the processor.</source>
        <translation>モデルはプロセッサーで動きます。</translation>
    </message>
    <message>
        <source>Most have room for two; choose a workstation or server processor.</source>
        <translation>多くは2枚分の余裕があります。ワークステーションかサーバー用のプロセッサーを選んでください。</translation>
    </message>
    <message>
        <source>Most of the card&apos;s memory is in use by other programs.</source>
        <translation>カードのメモリの大部分をほかのプログラムが使っています。</translation>
    </message>
    <message>
        <source>Most of the experts must lie in system memory even in the smallest type there is.</source>
        <translation>最も小さい型でも、エキスパートの大半をシステムメモリに置く必要があります。</translation>
    </message>
    <message>
        <source>Motherboard SP3, seven slots</source>
        <translation>マザーボード SP3、7スロット</translation>
    </message>
    <message>
        <source>Motherboard SP5, twelve channels</source>
        <translation>マザーボード SP5、12チャネル</translation>
    </message>
    <message>
        <source>Move it to a full-width slot if there is one.</source>
        <translation>フル幅のスロットがあれば、そちらに移してください。</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIAドライバー</translation>
    </message>
    <message>
        <source>NVLink bridge of the RTX 3090</source>
        <translation>RTX 3090用NVLinkブリッジ</translation>
    </message>
    <message>
        <source>NVLink, A100</source>
        <translation>NVLink、A100</translation>
    </message>
    <message>
        <source>NVLink, B200</source>
        <translation>NVLink、B200</translation>
    </message>
    <message>
        <source>NVLink, H100 and H200</source>
        <translation>NVLink、H100とH200</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 3.0</source>
        <translation>NVMe SSD、PCIe 3.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 4.0</source>
        <translation>NVMe SSD、PCIe 4.0</translation>
    </message>
    <message>
        <source>NVMe SSD, PCIe 5.0</source>
        <translation>NVMe SSD、PCIe 5.0</translation>
    </message>
    <message>
        <source>NVMe drive, 2 TB</source>
        <translation>NVMeドライブ、2 TB</translation>
    </message>
    <message>
        <source>Needs a free slot, room for the card and plugs from the supply.</source>
        <translation>空きスロット、カードのスペース、電源のコネクターが必要です。</translation>
    </message>
    <message>
        <source>Needs {missing} more than this rig has: {total}, {weights} of them weights, against {has}.</source>
        <translation>このマシンには{missing}足りません：{has}に対し合計{total}（うち重み{weights}）。</translation>
    </message>
    <message>
        <source>New York: RAISE Act</source>
        <translation>ニューヨーク州：RAISE法</translation>
    </message>
    <message>
        <source>No GPU was found; models will run on the processor.</source>
        <translation>GPUが見つかりませんでした。モデルはプロセッサーで動きます。</translation>
    </message>
    <message>
        <source>No model of the catalog fits at {context} context.</source>
        <translation>コンテキスト{context}で収まるモデルはカタログにありません。</translation>
    </message>
    <message>
        <source>No published measurement is near {names}: scaled from other hardware.</source>
        <translation>{names}に近い公表測定値はありません：ほかのハードウェアから換算しています。</translation>
    </message>
    <message>
        <source>No rig that is fast enough has a known price.</source>
        <translation>十分速いマシンで価格のわかるものはありません。</translation>
    </message>
    <message>
        <source>No screen is counted on the cards.</source>
        <translation>カードに画面の分は計上していません。</translation>
    </message>
    <message>
        <source>No single machine of the catalog holds it: look at several machines.</source>
        <translation>カタログの1台のマシンには入りません。複数マシンを検討してください。</translation>
    </message>
    <message>
        <source>Nothing to do: remote display adapters are left out.</source>
        <translation>対処は不要です。リモートの表示アダプターは除外されます。</translation>
    </message>
    <message>
        <source>Ollama cannot keep only the experts in RAM: it moves whole layers and is slower.</source>
        <translation>OllamaはエキスパートだけをRAMに残せません。レイヤーごと移すため遅くなります。</translation>
    </message>
    <message>
        <source>Ollama drafts no tokens: it runs the model alone.</source>
        <translation>Ollamaはドラフトしません。モデルだけを実行します。</translation>
    </message>
    <message>
        <source>Ollama has one type for keys and values: the type of the keys is used.</source>
        <translation>Ollamaではキーと値の型は1つです。キーの型が使われます。</translation>
    </message>
    <message>
        <source>One RTX 5090</source>
        <translation>RTX 5090 1枚</translation>
    </message>
    <message>
        <source>One machine holds it for all of them.</source>
        <translation>1台のマシンで全員分を保持できます。</translation>
    </message>
    <message>
        <source>Open frame with risers</source>
        <translation>ライザー付きオープンフレーム</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>出力バッファー</translation>
    </message>
    <message>
        <source>Over 30 models above 10^25 FLOP</source>
        <translation>10^25 FLOPを超えるモデルは30以上</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>Own catalog records</source>
        <translation>自分のカタログ項目</translation>
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
        <translation>256 MiBより大きいPDF</translation>
    </message>
    <message>
        <source>PDF of pictures, without text (scanned?)</source>
        <translation>テキストのない画像だけのPDF（スキャン？）</translation>
    </message>
    <message>
        <source>PDF that takes longer than {seconds} s to read</source>
        <translation>読むのに{seconds}秒より長くかかるPDF</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パーツ</translation>
    </message>
    <message>
        <source>Perplexity increase of {study} on {dataset}; other models differ.</source>
        <translation>{dataset}での{study}のパープレキシティの増加です。ほかのモデルでは異なります。</translation>
    </message>
    <message>
        <source>Plan with the slice, or turn MIG off (nvidia-smi -mig 0).</source>
        <translation>スライスで計画するか、MIGをオフにしてください（nvidia-smi -mig 0）。</translation>
    </message>
    <message>
        <source>Planned rigs</source>
        <translation>計画したマシン</translation>
    </message>
    <message>
        <source>Planned rigs in {path} are too many to be ours.</source>
        <translation>{path}の計画したマシンは、このプログラムのものとしては多すぎます。</translation>
    </message>
    <message>
        <source>Planned rigs in {path}: {reason}.</source>
        <translation>{path}の計画したマシン：{reason}。</translation>
    </message>
    <message>
        <source>Planned rigs were damaged.</source>
        <translation>計画したマシンのデータが壊れていました。</translation>
    </message>
    <message>
        <source>Planned rigs were damaged; the old file is {name}.</source>
        <translation>計画したマシンのデータが壊れていました。古いファイルは{name}です。</translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation>負荷時の電力</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Prices seen on {date}.</source>
        <translation>価格の確認日は{date}です。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Processor cooler</source>
        <translation>プロセッサークーラー</translation>
    </message>
    <message>
        <source>Programs hold {in_use} of {name} now; close them to use what is counted as usable.</source>
        <translation>現在、ほかのプログラムが{name}の{in_use}を使っています。使用可能と計上した分を使うには、それらを閉じてください。</translation>
    </message>
    <message>
        <source>Q4_K_M keeps 95 % and saves 70 %</source>
        <translation>Q4_K_Mは95%を保ち、70%を節約する</translation>
    </message>
    <message>
        <source>Quant</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM bandwidth</source>
        <translation>RAMの帯域幅</translation>
    </message>
    <message>
        <source>RPC is neither encrypted nor guarded: only in a network that you trust.</source>
        <translation>RPCには暗号化も保護もありません：信頼できるネットワークでのみ使ってください。</translation>
    </message>
    <message>
        <source>Raise `memory` in .wslconfig to give it more.</source>
        <translation>増やすには.wslconfigの`memory`を上げてください。</translation>
    </message>
    <message>
        <source>Raise the container&apos;s memory limit for larger models.</source>
        <translation>大きなモデルには、コンテナーのメモリ上限を上げてください。</translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation>KVキャッシュの読み込み</translation>
    </message>
    <message>
        <source>Reading weights</source>
        <translation>重みの読み込み</translation>
    </message>
    <message>
        <source>Reads prompts</source>
        <translation>プロンプト読み取り</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>再帰状態</translation>
    </message>
    <message>
        <source>Replaces the modules you have; check what the board takes.</source>
        <translation>今あるモジュールと交換します。マザーボードの対応を確認してください。</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²³ operations primarily on biological sequence data (executive order 14110, section 4.2).</source>
        <translation>主に生物学的配列データを使い10²³を超える演算で学習されたモデルについて、報告が求められていました（大統領令14110、第4.2条）。</translation>
    </message>
    <message>
        <source>Reports were asked for on models trained with more than 10²⁶ integer or floating-point operations (section 4.2).</source>
        <translation>10²⁶を超える整数または浮動小数点演算で学習されたモデルについて、報告が求められていました（第4.2条）。</translation>
    </message>
    <message>
        <source>Restart the computer, or load the driver (modprobe nvidia).</source>
        <translation>コンピューターを再起動するか、ドライバーを読み込んでください（modprobe nvidia）。</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Restart the computer; if it comes back, check power and cooling.</source>
        <translation>コンピューターを再起動してください。再発する場合は電源と冷却を確認してください。</translation>
    </message>
    <message>
        <source>Restart the driver or the computer, then look again.</source>
        <translation>ドライバーまたはコンピューターを再起動してから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Runs well</source>
        <translation>快適に動作</translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation>SATA SSD</translation>
    </message>
    <message>
        <source>Save a display-class registry export or a dxdiag report, or type the memory in.</source>
        <translation>ディスプレイクラスのレジストリのエクスポートまたはdxdiagレポートを保存するか、メモリを入力してください。</translation>
    </message>
    <message>
        <source>Server chassis for eight cards</source>
        <translation>カード8枚用サーバーシャーシ</translation>
    </message>
    <message>
        <source>Server chassis for eight cards, with board and supplies</source>
        <translation>カード8枚用サーバーシャーシ、ボードと電源付き</translation>
    </message>
    <message>
        <source>Setting &apos;{name}&apos; was not usable: its default is used.</source>
        <translation>設定「{name}」は使えませんでした：既定値を使います。</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used.</source>
        <translation>設定は新しいバージョンのものです：この版でわかるものだけを使います。</translation>
    </message>
    <message>
        <source>Settings come from a newer version: what this one knows is used; all of them are kept as {name}.</source>
        <translation>設定は新しいバージョンのものです。このバージョンで分かる項目を使い、すべてを{name}として残します。</translation>
    </message>
    <message>
        <source>Settings in {path} are too large to be ours: defaults are used.</source>
        <translation>{path}の設定は、このプログラムのものとしては大きすぎます：既定値を使います。</translation>
    </message>
    <message>
        <source>Settings in {path}: {reason}; defaults are used.</source>
        <translation>{path}の設定：{reason}。既定値を使います。</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used.</source>
        <translation>設定が壊れていました：既定値を使います。</translation>
    </message>
    <message>
        <source>Settings were damaged: defaults are used; the old file is {name}.</source>
        <translation>設定が壊れていました：既定値を使います。古いファイルは{name}です。</translation>
    </message>
    <message>
        <source>Several cards add memory, not speed.</source>
        <translation>複数のカードで増えるのはメモリで、速度ではありません。</translation>
    </message>
    <message>
        <source>Shorten the context to {tokens}.</source>
        <translation>コンテキストを{tokens}に短縮します。</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Small models are 10 to 30 times cheaper</source>
        <translation>小さなモデルは10～30倍安い</translation>
    </message>
    <message>
        <source>Sold: {sizes}.</source>
        <translation>販売されている容量：{sizes}。</translation>
    </message>
    <message>
        <source>Speed unknown: {reason}.</source>
        <translation>速度不明：{reason}。</translation>
    </message>
    <message>
        <source>Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice itself costs is not counted.</source>
        <translation>分割：{kept}は{model}が回答し、{sent}は{service}に直接送ります。振り分け自体の費用は含みません。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sum, bytes</source>
        <translation>合計、バイト</translation>
    </message>
    <message>
        <source>System memory would need {used} of its {usable}: {total} in all, {weights} of them weights.</source>
        <translation>システムメモリは{usable}に対し{used}が必要になります：合計{total}、うち重み{weights}。</translation>
    </message>
    <message>
        <source>Take {quant} instead of {now}.</source>
        <translation>{now}の代わりに{quant}を使います。</translation>
    </message>
    <message>
        <source>The GPU may use {usable} of the unified memory: at {context} it needs {needed}, {largest}.</source>
        <translation>GPUが使えるのはユニファイドメモリの{usable}です。{context}では{needed}が必要です（{largest}）。</translation>
    </message>
    <message>
        <source>The KV cache lies in system memory</source>
        <translation>KVキャッシュはシステムメモリにあります</translation>
    </message>
    <message>
        <source>The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.</source>
        <translation>WSLからはNVIDIAドライバーに接続できないため、カードはここでは見えません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in {seconds} seconds; the rest of the machine is known.</source>
        <translation>NVIDIAドライバーが{seconds}秒以内に応答しませんでした。マシンのほかの部分は判明しています。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer, so nothing is known of the card&apos;s memory.</source>
        <translation>NVIDIAドライバーが応答しなかったため、カードのメモリについては何もわかりません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running, so the card cannot be used yet.</source>
        <translation>NVIDIAドライバーは入っていますが動いていないため、カードはまだ使えません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while running, so the card cannot be used yet.</source>
        <translation>動作中にNVIDIAドライバーが更新されたため、カードはまだ使えません。</translation>
    </message>
    <message>
        <source>The application runs as a 32-bit program and can see at most 4 GiB.</source>
        <translation>このアプリは32ビットプログラムとして動いており、最大4 GiBしか見えません。</translation>
    </message>
    <message>
        <source>The application runs under Rosetta, so the processor is described wrongly.</source>
        <translation>このアプリはRosetta上で動いているため、プロセッサーの説明が正しくありません。</translation>
    </message>
    <message>
        <source>The application runs under x86 emulation on an Arm processor.</source>
        <translation>このアプリはArmプロセッサー上のx86エミュレーションで動いています。</translation>
    </message>
    <message>
        <source>The best {most} of {all} models</source>
        <translation>全{all}モデル中の上位{most}</translation>
    </message>
    <message>
        <source>The card is connected with fewer lanes than it has, which slows offloading.</source>
        <translation>カードが本来より少ないレーンで接続されているため、オフロードが遅くなります。</translation>
    </message>
    <message>
        <source>The card is cut into MIG slices: one program gets one slice, not the whole card.</source>
        <translation>カードはMIGスライスに分割されています。1つのプログラムが使えるのはカード全体ではなく1スライスです。</translation>
    </message>
    <message>
        <source>The card stopped answering.</source>
        <translation>カードが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The card&apos;s memory was not measured but taken from the catalog.</source>
        <translation>カードのメモリは測定値ではなく、カタログの値です。</translation>
    </message>
    <message>
        <source>The cards are assumed to share the slots&apos; lanes: x{lanes} each.</source>
        <translation>カードがスロットのレーンを分け合うと仮定します：各x{lanes}。</translation>
    </message>
    <message>
        <source>The cheapest rig that is fast enough costs about {price}.</source>
        <translation>十分速い最安のマシンは約{price}です。</translation>
    </message>
    <message>
        <source>The checkpoint is stored as {method}.</source>
        <translation>チェックポイントは{method}で保存されています。</translation>
    </message>
    <message>
        <source>The context window as a ring buffer</source>
        <translation>リングバッファーとしてのコンテキストウィンドウ</translation>
    </message>
    <message>
        <source>The display of this session is remote.</source>
        <translation>このセッションの画面はリモートです。</translation>
    </message>
    <message>
        <source>The driver does not know this card&apos;s name, so its speed has to be estimated.</source>
        <translation>ドライバーがこのカードの名前を知らないため、速度は推定するしかありません。</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers and {blocks} of {all_layers} layers lie in system memory</source>
        <translation>{layers}レイヤー中{experts}レイヤーのエキスパートと、{all_layers}レイヤー中{blocks}レイヤーがシステムメモリにあります</translation>
    </message>
    <message>
        <source>The experts of {experts} of {layers} layers lie in system memory</source>
        <translation>{layers}レイヤー中{experts}レイヤーのエキスパートがシステムメモリにあります</translation>
    </message>
    <message>
        <source>The graphics card sleeps to save power; its memory is not read so as not to wake it.</source>
        <translation>グラフィックスカードは省電力のためスリープ中です。起こさないよう、メモリは読み取りません。</translation>
    </message>
    <message>
        <source>The graphics chip uses system RAM: both share one pool.</source>
        <translation>グラフィックスチップはシステムRAMを使います。両者は1つのメモリを共有します。</translation>
    </message>
    <message>
        <source>The memory of the card is hidden by the administrator.</source>
        <translation>カードのメモリは管理者によって隠されています。</translation>
    </message>
    <message>
        <source>The memory of {name} is taken from the table.</source>
        <translation>{name}のメモリは表から取っています。</translation>
    </message>
    <message>
        <source>The memory of {name} is unknown; type it in to use the card.</source>
        <translation>{name}のメモリは不明です。このカードを使うには入力してください。</translation>
    </message>
    <message>
        <source>The memory set aside for the graphics chip by the BIOS is not the limit: it can use system RAM too.</source>
        <translation>BIOSがグラフィックスチップに確保したメモリは上限ではありません。システムRAMも使えます。</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; could not be read ({reason}); the rest of the machine is known.</source>
        <translation>「{part}」の部分を読み取れませんでした（{reason}）。マシンのほかの部分は判明しています。</translation>
    </message>
    <message>
        <source>The part &apos;{part}&apos; did not answer in time; the rest of the machine is known.</source>
        <translation>「{part}」の部分が時間内に応答しませんでした。マシンのほかの部分は判明しています。</translation>
    </message>
    <message>
        <source>The power of the card is not known.</source>
        <translation>カードの電力は不明です。</translation>
    </message>
    <message>
        <source>The price of a machine is unknown: a part of it has none.</source>
        <translation>マシンの価格は不明です。価格のないパーツがあります。</translation>
    </message>
    <message>
        <source>The processor has no x{lanes} for each card.</source>
        <translation>このプロセッサーでは、各カードにx{lanes}を割り当てられません。</translation>
    </message>
    <message>
        <source>The processor is not given: speeds assume one that keeps up.</source>
        <translation>プロセッサーの指定がありません：十分に速いものと仮定した速度です。</translation>
    </message>
    <message>
        <source>The processor is unknown.</source>
        <translation>プロセッサーは不明です。</translation>
    </message>
    <message>
        <source>The processor sees only a small window of the card&apos;s memory, which slows loading.</source>
        <translation>プロセッサーからカードのメモリの小さな窓しか見えないため、読み込みが遅くなります。</translation>
    </message>
    <message>
        <source>The rest is used; save it again, or type in what is missing.</source>
        <translation>残りは使われます。保存し直すか、足りないものを入力してください。</translation>
    </message>
    <message>
        <source>The rest is used; type in what is missing.</source>
        <translation>残りは使われます。足りないものを入力してください。</translation>
    </message>
    <message>
        <source>The rule of thumb of 1.2 GB per billion active parameters gives {rule} GB; the weights take {weights} GB, because all {total} parameters must be in memory and only {active} are read for a token.</source>
        <translation>アクティブパラメーター10億あたり1.2 GBという経験則では{rule} GBです。実際の重みは{weights} GBです。全{total}パラメーターがメモリに必要で、1トークンで読まれるのは{active}だけだからです。</translation>
    </message>
    <message>
        <source>The size of memory is unknown: {capacity} are assumed.</source>
        <translation>メモリの容量は不明です：{capacity}と仮定します。</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: the fastest that the processor supports officially ({memory_type_max}) is assumed.</source>
        <translation>メモリの速度は不明です：プロセッサーが公式に対応する最速（{memory_type_max}）と仮定します。</translation>
    </message>
    <message>
        <source>The speed of the memory is unknown: {label} are assumed; measure it or type it in.</source>
        <translation>メモリの速度は不明です：{label}と仮定します。測定するか入力してください。</translation>
    </message>
    <message>
        <source>The supply has room.</source>
        <translation>電源に余裕があります。</translation>
    </message>
    <message>
        <source>The supply is tight.</source>
        <translation>電源はぎりぎりです。</translation>
    </message>
    <message>
        <source>The system states the card&apos;s memory in a field that ends at 4 GiB: it has at least that.</source>
        <translation>システムはカードのメモリを4 GiBまでの欄で示しています。少なくともそれだけはあります。</translation>
    </message>
    <message>
        <source>This card is too old for any current inference backend.</source>
        <translation>このカードは古すぎて、現行の推論バックエンドでは使えません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This container may use at most {size} of memory.</source>
        <translation>このコンテナが使えるメモリは最大{size}です。</translation>
    </message>
    <message>
        <source>This container may use less memory than the machine has.</source>
        <translation>このコンテナーが使えるメモリは、マシンのメモリより少ないことがあります。</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL 2): it sees only a part of the computer&apos;s memory.</source>
        <translation>これはWindows内のLinux（WSL 2）です。コンピューターのメモリの一部しか見えません。</translation>
    </message>
    <message>
        <source>This is a share of a card given to a virtual machine; speed depends on its neighbours.</source>
        <translation>これは仮想マシンに割り当てられたカードの一部です。速度はほかの利用者に左右されます。</translation>
    </message>
    <message>
        <source>This is a virtual machine: memory and speed depend on what the host gives it.</source>
        <translation>これは仮想マシンです。メモリと速度はホストの割り当てによります。</translation>
    </message>
    <message>
        <source>This machine serves nobody that fast.</source>
        <translation>このマシンでは、その速さで誰にも対応できません。</translation>
    </message>
    <message>
        <source>This machine serves {most} of {users} that fast.</source>
        <translation>このマシンがその速さで対応できるのは{users}人中{most}人です。</translation>
    </message>
    <message>
        <source>This model was made for at most {most} of context; {asked} was asked for.</source>
        <translation>このモデルのコンテキストは最大{most}です。{asked}が求められました。</translation>
    </message>
    <message>
        <source>Threadripper PRO workstation, eight channels of DDR5</source>
        <translation>Threadripper PROワークステーション、DDR5 8チャネル</translation>
    </message>
    <message>
        <source>Thunderbolt 4 between computers</source>
        <translation>コンピューター間のThunderbolt 4</translation>
    </message>
    <message>
        <source>Thunderbolt 5 between computers</source>
        <translation>コンピューター間のThunderbolt 5</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>Tool use</source>
        <translation>ツール使用</translation>
    </message>
    <message>
        <source>Try these first</source>
        <translation>まず試すもの</translation>
    </message>
    <message>
        <source>Turn on Resizable BAR (Above 4G decoding) in the BIOS.</source>
        <translation>BIOSでResizable BAR（Above 4G decoding）を有効にしてください。</translation>
    </message>
    <message>
        <source>Two used RTX 3090</source>
        <translation>中古のRTX 3090 2枚</translation>
    </message>
    <message>
        <source>Type the card&apos;s memory in.</source>
        <translation>カードのメモリを入力してください。</translation>
    </message>
    <message>
        <source>US: biological models</source>
        <translation>米国：生物学モデル</translation>
    </message>
    <message>
        <source>US: executive order 14110</source>
        <translation>米国：大統領令14110</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Usable fast memory</source>
        <translation>使用可能な高速メモリ</translation>
    </message>
    <message>
        <source>Used EPYC 7002 board, eight channels of DDR4</source>
        <translation>中古のEPYC 7002ボード、DDR4 8チャネル</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {on_gpus}; with system memory: {users}.</source>
        <translation>グラフィックスメモリに収まる人数：{on_gpus}人。システムメモリも使うと：{users}人。</translation>
    </message>
    <message>
        <source>Users that graphics memory holds: {users}.</source>
        <translation>グラフィックスメモリに収まる人数：{users}人。</translation>
    </message>
    <message>
        <source>Users that memory holds: {users} and more.</source>
        <translation>メモリに収まる人数：{users}人以上。</translation>
    </message>
    <message>
        <source>Users that memory holds: {users}.</source>
        <translation>メモリに収まる人数：{users}人。</translation>
    </message>
    <message>
        <source>V cache type {kv_type_v} needs flash attention; turn it on or use f16, bf16 or f32</source>
        <translation>Vキャッシュの型{kv_type_v}にはFlash Attentionが必要です。オンにするか、f16、bf16、f32を使ってください</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>WSL 2</source>
        <translation>WSL 2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What {rig} can run</source>
        <translation>{rig}で動かせるもの</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>WikiText train, 100k tokens</source>
        <translation>WikiText学習テキスト、100,000トークン</translation>
    </message>
    <message>
        <source>WikiText train, 10k tokens</source>
        <translation>WikiText学習テキスト、10,000トークン</translation>
    </message>
    <message>
        <source>WikiText train, 10m tokens</source>
        <translation>WikiText学習テキスト、1,000万トークン</translation>
    </message>
    <message>
        <source>WikiText train, 1k tokens</source>
        <translation>WikiText学習テキスト、1,000トークン</translation>
    </message>
    <message>
        <source>WikiText train, 1m tokens</source>
        <translation>WikiText学習テキスト、100万トークン</translation>
    </message>
    <message>
        <source>WikiText-2 test</source>
        <translation>WikiText-2テスト</translation>
    </message>
    <message>
        <source>WikiText-2 test, 512-token chunks</source>
        <translation>WikiText-2テスト、512トークン単位</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>With layers split, each token visits one card after the other.</source>
        <translation>レイヤー分割では、各トークンがカードを1枚ずつ順に通ります。</translation>
    </message>
    <message>
        <source>Word document larger than 512 MiB when unpacked</source>
        <translation>展開後に512 MiBを超えるWord文書</translation>
    </message>
    <message>
        <source>Word document with a document type, which Word never writes</source>
        <translation>文書型宣言のあるWord文書（Wordは書き出しません）</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>You can comfortably run models up to about {size} ({quant}) at {context} context.</source>
        <translation>コンテキスト{context}で、約{size}（{quant}）までのモデルを快適に動かせます。</translation>
    </message>
    <message>
        <source>You measured this model here; other contexts follow from it.</source>
        <translation>このモデルはここで測定済みです。ほかのコンテキストの値はそこから導きます。</translation>
    </message>
    <message>
        <source>`lms load --estimate-only` with the same flags shows LM Studio&apos;s own estimate.</source>
        <translation>同じフラグで`lms load --estimate-only`を実行すると、LM Studio自身の推定が表示されます。</translation>
    </message>
    <message>
        <source>a GGUF file has its own quantization; leave --quant out</source>
        <translation>GGUFファイルには独自の量子化があります。--quantは指定しないでください</translation>
    </message>
    <message>
        <source>a module for server boards</source>
        <translation>サーバーボード用のモジュール</translation>
    </message>
    <message>
        <source>a processor with eight dies, which all channels need</source>
        <translation>ダイが8個のプロセッサー（全チャネルの利用に必要）</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>約{price}</translation>
    </message>
    <message>
        <source>about {price}, and a board with more slots</source>
        <translation>約{price}、およびスロットの多いボード</translation>
    </message>
    <message>
        <source>active parameters for a mixture of experts; attention to other tokens comes on top</source>
        <translation>Mixture of Expertsではアクティブパラメーター。ほかのトークンへのアテンションは別です</translation>
    </message>
    <message>
        <source>all layers in RAM</source>
        <translation>全レイヤーをRAMに</translation>
    </message>
    <message>
        <source>all layers on the devices of all machines</source>
        <translation>全レイヤーを全マシンのデバイスに</translation>
    </message>
    <message>
        <source>all layers on the graphics card</source>
        <translation>全レイヤーをグラフィックスカードに</translation>
    </message>
    <message>
        <source>all of the draft model on the graphics card</source>
        <translation>ドラフトモデルをすべてグラフィックカードに</translation>
    </message>
    <message>
        <source>an imatrix quant can show a lower perplexity than the reference while its KLD is larger; delta computed from the two printed perplexities</source>
        <translation>imatrix量子化は、KLDが大きくてもパープレキシティが基準より低く出ることがある。差は表示された2つのパープレキシティから計算</translation>
    </message>
    <message>
        <source>and slow down what spills into system memory; writing is not affected.</source>
        <translation>また、システムメモリにあふれた分が遅くなります。書き込みには影響しません。</translation>
    </message>
    <message>
        <source>another maker&apos;s driver: Vulkan only</source>
        <translation>他社のドライバー：Vulkanのみ</translation>
    </message>
    <message>
        <source>another model drafts</source>
        <translation>別のモデルがドラフトする</translation>
    </message>
    <message>
        <source>architecture &apos;{arch}&apos; is not understood: block {index} has {kinds}</source>
        <translation>アーキテクチャ「{arch}」は解釈できません：ブロック{index}に{kinds}があります</translation>
    </message>
    <message>
        <source>architecture qwen4_exp; only summary fields known</source>
        <translation>アーキテクチャはqwen4_exp。概要の項目のみ判明</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.1 text model; no config opened; context not verified beyond the 40k recommended; context length recalled from the model card</source>
        <translation>アーキテクチャはMistral Small 3.1のテキストモデルと同じとみなす。configは未確認。コンテキストは推奨の40kを超える範囲は未検証。コンテキスト長はモデルカードの記憶による</translation>
    </message>
    <message>
        <source>architecture taken as Mistral Small 3.2; no config opened; context length recalled from the model card</source>
        <translation>アーキテクチャはMistral Small 3.2と同じとみなす。configは未確認。コンテキスト長はモデルカードの記憶による</translation>
    </message>
    <message>
        <source>article quoting localbench measurements</source>
        <translation>localbenchの測定を引用した記事</translation>
    </message>
    <message>
        <source>article quoting localbench; values are far above WikiText KLDs, so never compare across data sets</source>
        <translation>localbenchを引用した記事。値はWikiTextのKLDよりはるかに高いため、データセット間で比較しないこと</translation>
    </message>
    <message>
        <source>as described in the gist</source>
        <translation>gistに記載のとおり</translation>
    </message>
    <message>
        <source>as fast as estimated</source>
        <translation>推定どおりの速さ</translation>
    </message>
    <message>
        <source>as in the pull request</source>
        <translation>プルリクエストのとおり</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>assumed: people do not come evenly through day and night</source>
        <translation>仮定：利用は昼夜で均等ではありません</translation>
    </message>
    <message>
        <source>assumed; 3 to 5 years are usual</source>
        <translation>仮定。3～5年が一般的です</translation>
    </message>
    <message>
        <source>assumed; near Llama 3.1 8B (4096 / 32) and GPT-3 (12288 / 96)</source>
        <translation>仮定。Llama 3.1 8B（4096 / 32）とGPT-3（12288 / 96）に近い値</translation>
    </message>
    <message>
        <source>at least one token must be drafted</source>
        <translation>少なくとも1トークンをドラフトする必要があります</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>binary file</source>
        <translation>バイナリファイル</translation>
    </message>
    <message>
        <source>bits column counts bits per cache value; delta computed from the two printed perplexities</source>
        <translation>bits列はキャッシュの値1個あたりのビット数。差は表示された2つのパープレキシティから計算</translation>
    </message>
    <message>
        <source>block pattern and Mamba sizes from memory of the model card; they reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>ブロックのパターンとMambaのサイズはモデルカードの記憶による。公表のパラメーター数に正確に一致。学習トークン数は開発元の発表の記憶による</translation>
    </message>
    <message>
        <source>block {index} has attention without heads</source>
        <translation>ブロック{index}のアテンションにヘッドがありません</translation>
    </message>
    <message>
        <source>broken JSON: {error}</source>
        <translation>JSONが壊れています：{error}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>choosing tokens</source>
        <translation>トークンの選択</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>claims {n} {what} entries, more than the file can hold</source>
        <translation>{what}が{n}件あるとしていますが、ファイルに入る数を超えています</translation>
    </message>
    <message>
        <source>coding agent</source>
        <translation>コーディングエージェント</translation>
    </message>
    <message>
        <source>compiled Python</source>
        <translation>コンパイル済みPython</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>compute buffer</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>config declares a 2048 sliding window; llama.cpp turns it off for phi3; training tokens recalled from vendor statements</source>
        <translation>configは2048のスライディングウィンドウを宣言しているが、llama.cppはphi3では無効にする。学習トークン数は開発元の発表の記憶による</translation>
    </message>
    <message>
        <source>config.json lists 32768 positions; 131072 with YaRN; training tokens recalled from vendor statements</source>
        <translation>config.jsonでは32768。YaRNで131072。学習トークン数は開発元の発表の記憶による</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>コンテナの制限</translation>
    </message>
    <message>
        <source>context_max is the input limit as listed; input plus output 400000. No training compute figure found</source>
        <translation>context_maxは記載の入力上限。入力と出力の合計は400000。学習計算量の数値は見つからず</translation>
    </message>
    <message>
        <source>corrected by your measurement</source>
        <translation>測定で補正済み</translation>
    </message>
    <message>
        <source>counted already, under another name</source>
        <translation>別の名前で計上済み</translation>
    </message>
    <message>
        <source>damaged PDF</source>
        <translation>壊れたPDF</translation>
    </message>
    <message>
        <source>damaged Word document</source>
        <translation>壊れたWord文書</translation>
    </message>
    <message>
        <source>damaged or encrypted Word document</source>
        <translation>壊れているか暗号化されたWord文書</translation>
    </message>
    <message>
        <source>delta computed from the two printed perplexities</source>
        <translation>差は表示された2つのパープレキシティから計算</translation>
    </message>
    <message>
        <source>dense width 12288 and 3 dense layers reproduce the published count exactly; training tokens recalled from vendor statements</source>
        <translation>密な幅12288と密なレイヤー3つで公表のパラメーター数に正確に一致。学習トークン数は開発元の発表の記憶による</translation>
    </message>
    <message>
        <source>dense width of the first layer reproduces the published count</source>
        <translation>最初のレイヤーの密な幅は公表のパラメーター数に一致</translation>
    </message>
    <message>
        <source>display driver</source>
        <translation>ディスプレイドライバー</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>+ {a} / ({params} parameters)^{alpha} = {term} for a finite model</source>
        <translation>+ {a} /（{params}パラメーター）^{alpha} = {term}：モデルが有限なため</translation>
    </message>
    <message>
        <source>+ {b} / ({tokens} tokens)^{beta} = {term} for finite data</source>
        <translation>+ {b} /（{tokens}トークン）^{beta} = {term}：データが有限なため</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}, as typed on {date}.</source>
        <translation>1 USDを{rate}として計算、{date}の入力値。</translation>
    </message>
    <message>
        <source>1 USD counts as {rate}.</source>
        <translation>1 USDを{rate}として計算。</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with a usual shape, width {ratio} for each layer (assumed), stands apart ({source}).</source>
        <translation>アクティブパラメーターによる6·N·D。各{length}トークンのアテンションは、一般的な形状で幅をレイヤーあたり{ratio}（仮定）とし、別に示します（{source}）。</translation>
    </message>
    <message>
        <source>6·N·D with the active parameters; attention of {length} tokens each, with its own layers, stands apart ({source}).</source>
        <translation>アクティブパラメーターによる6·N·D。各{length}トークンのアテンションは、実際のレイヤーで計算し、別に示します（{source}）。</translation>
    </message>
    <message>
        <source>About {watts} W at the wall are more than a 120 V circuit gives.</source>
        <translation>コンセントで約{watts} Wは、120 V回路の供給を超えます。</translation>
    </message>
    <message>
        <source>Assumed prices, {share} of the sum: {parts}.</source>
        <translation>仮定の価格、合計の{share}：{parts}。</translation>
    </message>
    <message>
        <source>At most {share} of the hours are busy; beyond {most} conversations a month another machine is bought.</source>
        <translation>稼働は時間の最大{share}。月{most}会話を超えると、もう1台購入します。</translation>
    </message>
    <message>
        <source>By guides, not by offers: {parts}.</source>
        <translation>出品ではなく目安による価格：{parts}。</translation>
    </message>
    <message>
        <source>Context, {model}</source>
        <translation>コンテキスト、{model}</translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation>収まりません：{why}</translation>
    </message>
    <message>
        <source>Electricity: {writing} hours of writing in {on} hours a day, {price} a kWh.</source>
        <translation>電気代：執筆{writing}時間、稼働1日{on}時間、1 kWhあたり{price}。</translation>
    </message>
    <message>
        <source>Energy of the cards alone at {watts} W; processors, network and cooling come on top.</source>
        <translation>カードのみのエネルギー（{watts} W）。プロセッサー、ネットワーク、冷却は別です。</translation>
    </message>
    <message>
        <source>First word, {model}</source>
        <translation>最初の語、{model}</translation>
    </message>
    <message numerus="yes">
        <source>Fits because the experts of {layers} layers lie in memory ({in_ram}, {kind}) and the rest on the graphics ({on_gpus}).</source>
        <translation>
            <numerusform>収まります：{layers}レイヤーのエキスパートがメモリ（{in_ram}、{kind}）に、残りがグラフィックス（{on_gpus}）にあるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits because {some} of {all} layers lie on the graphics ({on_gpus}) and the rest in memory ({in_ram}, {kind}).</source>
        <translation>収まります：{all}レイヤー中{some}レイヤーがグラフィックス（{on_gpus}）に、残りがメモリ（{in_ram}、{kind}）にあるためです。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the card&apos;s {usable}.</source>
        <translation>収まります：カードの{usable}に{used}が入るためです。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {cards} cards&apos; {usable}.</source>
        <translation>収まります：カード{cards}枚の{usable}に{used}が入るためです。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in the {usable} of shared memory that the graphics may take.</source>
        <translation>収まります：グラフィックスが使える共有メモリ{usable}に{used}が入るためです。</translation>
    </message>
    <message>
        <source>Fits because {used} lie in {usable} of memory ({kind}).</source>
        <translation>収まります：メモリ{usable}（{kind}）に{used}が入るためです。</translation>
    </message>
    <message>
        <source>How fast is unknown.</source>
        <translation>速度は不明です。</translation>
    </message>
    <message>
        <source>Inputs above {most} tokens cost {fresh} in and {out} out.</source>
        <translation>{most}トークンを超える入力は、入力{fresh}、出力{out}です。</translation>
    </message>
    <message>
        <source>It gives {cards} cards x{lanes} each.</source>
        <translation>{cards}枚のカードそれぞれにx{lanes}を割り当てます。</translation>
    </message>
    <message>
        <source>It gives {given} W; about {wanted} W would do.</source>
        <translation>供給は{given} Wです。約{wanted} Wあれば足ります。</translation>
    </message>
    <message>
        <source>Memory: {bytes} bytes a parameter for weights, gradients and Adam in mixed precision ({source}), and the activations of one sequence, recomputed layer by layer.</source>
        <translation>メモリ：混合精度での重み、勾配、Adamに1パラメーターあたり{bytes}バイト（{source}）、さらに1シーケンスの活性値（レイヤーごとに再計算）。</translation>
    </message>
    <message>
        <source>No price is known for {parts}.</source>
        <translation>{parts}の価格は不明です。</translation>
    </message>
    <message>
        <source>No price of the card is known.</source>
        <translation>カードの価格は不明です。</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s for each, the quickest begins after {seconds} s.</source>
        <translation>十分速いマシンがありません：最速でも1人あたり毎秒{rate}トークン、最短でも{seconds}秒後に始まります。</translation>
    </message>
    <message>
        <source>No rig is fast enough: the fastest writes {rate} tokens/s, the quickest begins after {seconds} s.</source>
        <translation>十分速いマシンがありません：最速でも毎秒{rate}トークン、最短でも{seconds}秒後に始まります。</translation>
    </message>
    <message>
        <source>None of them holds {model}.</source>
        <translation>いずれにも{model}は入りません。</translation>
    </message>
    <message>
        <source>Not even {most} of these machines hold it for {users} users.</source>
        <translation>このマシンが{most}台あっても、{users}人分は保持できません。</translation>
    </message>
    <message>
        <source>Only {rig} holds {models}.</source>
        <translation>{models}が入るのは{rig}だけです。</translation>
    </message>
    <message>
        <source>Price per token/s, {model}</source>
        <translation>トークン/秒あたりの価格、{model}</translation>
    </message>
    <message>
        <source>Prices seen between {first} and {last}.</source>
        <translation>価格の確認時期は{first}～{last}です。</translation>
    </message>
    <message>
        <source>The parts draw up to {watts} of {given} W; short peaks need about {wanted} W.</source>
        <translation>パーツの消費は{given} W中最大{watts} Wです。短いピークには約{wanted} Wが必要です。</translation>
    </message>
    <message>
        <source>The power of the machine is unknown.</source>
        <translation>マシンの電力は不明です。</translation>
    </message>
    <message>
        <source>The supply is too small: the parts draw up to {watts} W.</source>
        <translation>電源が小さすぎます：パーツは最大{watts} Wを消費します。</translation>
    </message>
    <message>
        <source>They take up to {size} GiB.</source>
        <translation>最大{size} GiBまで搭載できます。</translation>
    </message>
    <message>
        <source>Tokens a joule, {model}</source>
        <translation>1ジュールあたりのトークン数、{model}</translation>
    </message>
    <message>
        <source>Used: {parts}.</source>
        <translation>中古：{parts}。</translation>
    </message>
    <message>
        <source>With 8-bit keys and values all of it fits on the graphics: {rate} tokens/s.</source>
        <translation>キーと値を8ビットにすると、すべてグラフィックスに収まります：毎秒{rate}トークン。</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s of {model}, limited by {limit}.</source>
        <translation>{model}を毎秒約{pace}トークンで書きます。制限要因：{limit}。</translation>
    </message>
    <message>
        <source>Writes about {pace} tokens/s, limited by {limit}.</source>
        <translation>毎秒約{pace}トークンで書きます。制限要因：{limit}。</translation>
    </message>
    <message>
        <source>a conversation of {tokens} tokens is longer than its {most}</source>
        <translation>{tokens}トークンの会話は上限{most}を超えます</translation>
    </message>
    <message>
        <source>a second {card}</source>
        <translation>2枚目の{card}</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約{amount}</translation>
    </message>
    <message>
        <source>about {price} new, seen {date}</source>
        <translation>約{price}（新品、{date}に確認）</translation>
    </message>
    <message>
        <source>about {price} used, seen {date}</source>
        <translation>約{price}（中古、{date}に確認）</translation>
    </message>
    <message>
        <source>about {price}, assumed for {date}</source>
        <translation>約{price}（{date}の仮定）</translation>
    </message>
    <message>
        <source>about {price}, launch price of {date}</source>
        <translation>約{price}（{date}の発売時価格）</translation>
    </message>
    <message>
        <source>another {card}</source>
        <translation>もう1枚の{card}</translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation>自分で</translation>
    </message>
    <message>
        <source>does not say how each layer compresses</source>
        <translation>各レイヤーの圧縮方法が示されていません</translation>
    </message>
    <message>
        <source>does not say which layers have a window</source>
        <translation>どのレイヤーにウィンドウがあるか示されていません</translation>
    </message>
    <message>
        <source>does not say which layers have attention</source>
        <translation>どのレイヤーにアテンションがあるか示されていません</translation>
    </message>
    <message>
        <source>each layer over the GPUs of a machine</source>
        <translation>各レイヤーをマシン内の複数GPUに分割</translation>
    </message>
    <message>
        <source>each layer over the cards</source>
        <translation>各レイヤーを複数カードに分ける</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation>暗号化されたPDF</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, within a list of texts)</source>
        <translation>途中で終わっています（{size}バイト目、テキストのリスト内）</translation>
    </message>
    <message>
        <source>ends early (at byte {size}, {length} bytes short)</source>
        <translation>途中で終わっています（{size}バイト目、{length}バイト不足）</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>estimated as everywhere in this program, for llama.cpp</source>
        <translation>このプログラムのほかの箇所と同じ推定（llama.cpp）</translation>
    </message>
    <message>
        <source>every second layer is a mixture (the odd ones), every fourth has full attention: all full layers are mixtures</source>
        <translation>1つおきのレイヤー（奇数番）がMoE、4つに1つがフルアテンション：フルアテンションのレイヤーはすべてMoE</translation>
    </message>
    <message>
        <source>experimental rotated cache types, proposed, not necessarily merged</source>
        <translation>実験的な回転キャッシュ型。提案段階で、統合済みとは限らない</translation>
    </message>
    <message>
        <source>experts shipped in MXFP4</source>
        <translation>エキスパートはMXFP4で配布</translation>
    </message>
    <message>
        <source>firmware table</source>
        <translation>ファームウェアの表</translation>
    </message>
    <message>
        <source>first three layers dense; layer 0 and every fourth have full attention with 64 heads, the rest a window of 512 with 96; with three dense prediction layers this is the published count exactly</source>
        <translation>最初の3レイヤーは密。レイヤー0と4つに1つは64ヘッドのフルアテンション、残りは96ヘッドでウィンドウ512。密な予測レイヤー3つで公表のパラメーター数に正確に一致</translation>
    </message>
    <message>
        <source>fixed state of {layers} recurrent layers, whatever the context</source>
        <translation>再帰レイヤー{layers}個の固定状態、コンテキストによらず一定</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>for training compute alone; models meant for heavy use are trained far beyond it</source>
        <translation>学習の計算量だけについての値。よく使われるモデルはこれをはるかに超えて学習されます</translation>
    </message>
    <message>
        <source>four channels</source>
        <translation>4チャネル</translation>
    </message>
    <message>
        <source>four modules often run at 3600 MT/s (llama.cpp issue 4716)</source>
        <translation>モジュール4枚では3600 MT/sで動くことが多い（llama.cppのissue 4716）</translation>
    </message>
    <message>
        <source>four modules rarely run at the full rate</source>
        <translation>モジュール4枚では定格速度で動くことはまれ</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>カタログから</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>full-attention layers as in the larger models of the family, with one KV head: the only choice whose text model has the 11.91 billion parameters that llama-bench prints; windows as in the family</source>
        <translation>フルアテンションのレイヤーは同系列の大きなモデルと同じで、KVヘッドは1個：llama-benchが表示する119.1億パラメーターのテキストモデルになる唯一の組み合わせ。ウィンドウは同系列と同じ</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>Gated DeltaNet</translation>
    </message>
    <message>
        <source>general.architecture is missing</source>
        <translation>general.architectureがありません</translation>
    </message>
    <message>
        <source>gpt-4-turbo: 128000 context, 10/30 USD; listed with a deprecation date of 2026-10-23</source>
        <translation>gpt-4-turbo：コンテキスト128000、10/30 USD。2026-10-23に廃止予定と記載</translation>
    </message>
    <message>
        <source>graphics in the chip</source>
        <translation>チップ内蔵グラフィックス</translation>
    </message>
    <message>
        <source>graphics memory</source>
        <translation>グラフィックスメモリ</translation>
    </message>
    <message>
        <source>graphics on the bus</source>
        <translation>バス上のグラフィックス</translation>
    </message>
    <message>
        <source>guideline in force since 2025-08-02</source>
        <translation>2025-08-02からガイドライン適用</translation>
    </message>
    <message>
        <source>half a channel</source>
        <translation>半チャネル</translation>
    </message>
    <message>
        <source>has a metadata value of unknown kind {kind}</source>
        <translation>種類が不明なメタデータ値{kind}があります</translation>
    </message>
    <message>
        <source>has a name of {length} bytes</source>
        <translation>{length}バイトの名前があります</translation>
    </message>
    <message>
        <source>has a pre-tokenizer that is not known: {name}</source>
        <translation>未知のプリトークナイザーです：{name}</translation>
    </message>
    <message>
        <source>has a state-space mixer of impossible size</source>
        <translation>状態空間ミキサーのサイズがありえない値です</translation>
    </message>
    <message>
        <source>has a text longer than the rest of the file</source>
        <translation>ファイルの残りより長いテキストがあります</translation>
    </message>
    <message>
        <source>has a text of {length} bytes, more than any model file</source>
        <translation>{length}バイトのテキストがあり、どのモデルファイルよりも大きい値です</translation>
    </message>
    <message>
        <source>has a tokenizer of kind &apos;{kind}&apos;; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>トークナイザーの種類は「{kind}」です。数えられるのはgpt2、llama、gemma4の種類です</translation>
    </message>
    <message>
        <source>has an alignment that makes no sense</source>
        <translation>アラインメントの値が不正です</translation>
    </message>
    <message>
        <source>has an array of {length} entries, more than the file can hold</source>
        <translation>{length}件の配列がありますが、ファイルに入る数を超えています</translation>
    </message>
    <message>
        <source>has arrays nested too deeply</source>
        <translation>配列の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>has attention without heads</source>
        <translation>アテンションにヘッドがありません</translation>
    </message>
    <message>
        <source>has experts that are not in one tensor</source>
        <translation>エキスパートが1つのテンソルにまとまっていません</translation>
    </message>
    <message>
        <source>has latent attention without head sizes</source>
        <translation>潜在アテンションにヘッドサイズがありません</translation>
    </message>
    <message>
        <source>has more files than a catalog, or one twice</source>
        <translation>カタログより多くのファイルがあるか、同じファイルが2つあります</translation>
    </message>
    <message>
        <source>has no list of {key}</source>
        <translation>{key}のリストがありません</translation>
    </message>
    <message>
        <source>has no score for every token</source>
        <translation>一部のトークンにスコアがありません</translation>
    </message>
    <message>
        <source>has no token_embd.weight</source>
        <translation>token_embd.weightがありません</translation>
    </message>
    <message>
        <source>has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with</source>
        <translation>トークナイザーがありません。数えられるのはgpt2、llama、gemma4の種類です</translation>
    </message>
    <message>
        <source>has tensors for blocks {span}, not 0 to {n_blocks}</source>
        <translation>テンソルのブロックは{span}で、0～{n_blocks}ではありません</translation>
    </message>
    <message>
        <source>has version {version}; known are 2 and 3</source>
        <translation>バージョンは{version}です。対応しているのは2と3です</translation>
    </message>
    <message>
        <source>has {n_layers} layers</source>
        <translation>レイヤー数が{n_layers}です</translation>
    </message>
    <message>
        <source>holds &apos;{extra}&apos;, which its manifest does not list</source>
        <translation>マニフェストにない「{extra}」が入っています</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>項目が入っていません</translation>
    </message>
    <message>
        <source>holds no tensors: a vocabulary alone is no model</source>
        <translation>テンソルがありません：語彙だけではモデルになりません</translation>
    </message>
    <message>
        <source>holds {tokens} tokens, not {n_tokens}</source>
        <translation>{n_tokens}ではなく{tokens}トークンが入っています</translation>
    </message>
    <message>
        <source>how fast it would be is unknown</source>
        <translation>どれだけ速いかは不明です</translation>
    </message>
    <message>
        <source>hybrid Kimi Delta Attention plus MLA (kv_lora_rank 512, q_lora_rank 1536, 96 heads); 93 layers, first dense of 33792, 896 experts of 3072 in a 3584-wide latent space, top 16, 2 shared; KDA state sizes not read</source>
        <translation>Kimi Delta AttentionとMLAの混成（kv_lora_rank 512、q_lora_rank 1536、96ヘッド）。93レイヤー、最初は33792の密レイヤー、幅3584の潜在空間に3072のエキスパート896個、top 16、共有2個。KDAの状態サイズは未確認</translation>
    </message>
    <message>
        <source>in force since 2025-08-02; the Commission enforces from 2026-08-02</source>
        <translation>2025-08-02から適用。委員会による執行は2026-08-02から</translation>
    </message>
    <message>
        <source>in force since 2026-01-01</source>
        <translation>2026-01-01から施行</translation>
    </message>
    <message>
        <source>in system memory</source>
        <translation>システムメモリ内</translation>
    </message>
    <message>
        <source>intermediate_size_mlp 16384 is unused in Scout: every layer is MoE</source>
        <translation>intermediate_size_mlp 16384はScoutでは未使用：全レイヤーがMoE</translation>
    </message>
    <message>
        <source>is a projector for images or sound (mmproj), not a language model</source>
        <translation>画像または音声用のプロジェクター（mmproj）で、言語モデルではありません</translation>
    </message>
    <message>
        <source>is an adapter (LoRA), not a model</source>
        <translation>アダプター（LoRA）で、モデルではありません</translation>
    </message>
    <message>
        <source>is cut short: tensor &apos;{name}&apos; lies beyond its end</source>
        <translation>途中で切れています：テンソル「{name}」がファイルの終わりより先にあります</translation>
    </message>
    <message>
        <source>is damaged: tensor &apos;{name}&apos; lies over another</source>
        <translation>壊れています：テンソル「{name}」がほかのテンソルと重なっています</translation>
    </message>
    <message>
        <source>is damaged; reinstall the program</source>
        <translation>壊れています。プログラムを再インストールしてください</translation>
    </message>
    <message>
        <source>is missing or no JSON</source>
        <translation>存在しないか、JSONではありません</translation>
    </message>
    <message>
        <source>is no catalog update, or damaged ({error})</source>
        <translation>カタログの更新ではないか、壊れています（{error}）</translation>
    </message>
    <message>
        <source>is no catalog update: {manifest} is not in it</source>
        <translation>カタログの更新ではありません：{manifest}が入っていません</translation>
    </message>
    <message>
        <source>is no list of trusted keys</source>
        <translation>信頼する鍵のリストではありません</translation>
    </message>
    <message>
        <source>is no private key of a catalog&apos;s signer</source>
        <translation>カタログ署名者の秘密鍵ではありません</translation>
    </message>
    <message>
        <source>is no public key of a catalog&apos;s signer</source>
        <translation>カタログ署名者の公開鍵ではありません</translation>
    </message>
    <message>
        <source>is not JSON: {error}</source>
        <translation>JSONではありません：{error}</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>GGUFファイルではありません</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>is one of {n_parts} parts, but its name does not say which</source>
        <translation>{n_parts}個のパートの1つですが、名前からはどれかわかりません</translation>
    </message>
    <message>
        <source>is too large for a config.json</source>
        <translation>config.jsonとしては大きすぎます</translation>
    </message>
    <message>
        <source>is too large to hold a key</source>
        <translation>鍵のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>is too short to be a GGUF file</source>
        <translation>GGUFファイルとしては短すぎます</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>it counts only the {active} parameters that a token uses, but all {total} must be in memory</source>
        <translation>1トークンが使う{active}のパラメーターしか数えていませんが、{total}すべてがメモリに必要です</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>収まりません</translation>
    </message>
    <message>
        <source>it needs CUDA 12 builds and NVIDIA driver 580 or older.</source>
        <translation>CUDA 12のビルドとNVIDIAドライバー580以前が必要です。</translation>
    </message>
    <message>
        <source>it needs a duct and a blower.</source>
        <translation>ダクトと送風機が必要です。</translation>
    </message>
    <message>
        <source>it was measured on {name}, which {rig} lacks</source>
        <translation>{name}で測定されていますが、{rig}にはありません</translation>
    </message>
    <message>
        <source>it was measured with {backend}, and {name} has no GPU</source>
        <translation>{backend}で測定されていますが、{name}にはGPUがありません</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>1%未満</translation>
    </message>
    <message>
        <source>rented at {usd} USD an hour: {basis}</source>
        <translation>1時間{usd} USDでレンタル：{basis}</translation>
    </message>
    <message>
        <source>the card alone for {usd} USD (seen {date}), written off over {years} years of all hours ({note})</source>
        <translation>カードのみ{usd} USD（{date}に確認）、全時間で{years}年償却（{note}）</translation>
    </message>
    <message>
        <source>{cards} × {gpu}, of whose peak of {peak} TFLOPS (dense, 16 bit) {share} are kept; {basis}.</source>
        <translation>{cards} × {gpu}、ピーク{peak} TFLOPS（密、16ビット）の{share}を維持。{basis}。</translation>
    </message>
    <message>
        <source>{card} beside it</source>
        <translation>{card}を追加</translation>
    </message>
    <message>
        <source>{card} has no fan:</source>
        <translation>{card}にはファンがありません：</translation>
    </message>
    <message>
        <source>{card} instead of the {other}</source>
        <translation>{other}の代わりに{card}</translation>
    </message>
    <message>
        <source>{card} is from before Turing:</source>
        <translation>{card}はTuringより前の世代です：</translation>
    </message>
    <message>
        <source>{change} ({price}) holds {model}, slowly: {rate} tokens/s.</source>
        <translation>{change}（{price}）で{model}が収まります（低速）：毎秒{rate}トークン。</translation>
    </message>
    <message>
        <source>{change} ({price}) makes {models} run comfortably: {rates} tokens/s.</source>
        <translation>{change}（{price}）で{models}が快適に動きます：毎秒{rates}トークン。</translation>
    </message>
    <message>
        <source>{change} ({price}) runs large models a little faster.</source>
        <translation>{change}（{price}）で大きなモデルが少し速くなります。</translation>
    </message>
    <message>
        <source>{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} tokens/s.</source>
        <translation>{change}（{price}）で{model}が{times}倍の速さになります：毎秒{before}トークンが{after}トークンに。</translation>
    </message>
    <message>
        <source>{chip} is not sold with {size} GiB.</source>
        <translation>{chip}に{size} GiBの版はありません。</translation>
    </message>
    <message>
        <source>{draft} cannot draft for {target}: it is not known to write with the same tokens</source>
        <translation>{draft}は{target}のドラフトができません。同じトークンで書くか不明です</translation>
    </message>
    <message>
        <source>{draft} cannot draft: its shape is not known</source>
        <translation>{draft}はドラフトできません。形状が不明です</translation>
    </message>
    <message>
        <source>{draft} is not smaller than {target}: it would draft no faster</source>
        <translation>{draft}は{target}より小さくありません。ドラフトは速くなりません</translation>
    </message>
    <message>
        <source>{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a kWh.</source>
        <translation>コンセントで稼働時{load} W、待機時{idle} W、昼夜稼働、1 kWhあたり{price} USD。</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, {each} for each; the network takes {share} of the time.</source>
        <translation>このマシン{machines}台が{link}経由で一緒に保持します：全体で毎秒約{rate}トークン、1人あたり{each}。ネットワークが時間の{share}を占めます。</translation>
    </message>
    <message>
        <source>{machines} of these machines hold it together over {link}; how fast is unknown.</source>
        <translation>このマシン{machines}台が{link}経由で一緒に保持します。速さは不明です。</translation>
    </message>
    <message>
        <source>{machines}× {machine} hold it together over {link}: about {rate} tokens/s.</source>
        <translation>{machines}× {machine}が{link}経由で一緒に保持します：毎秒約{rate}トークン。</translation>
    </message>
    <message>
        <source>{model} is fastest on {rig}: {rate} tokens/s, {times} times the next.</source>
        <translation>{model}は{rig}で最速です：毎秒{rate}トークン、2位の{times}倍。</translation>
    </message>
    <message>
        <source>{model} on {rig}: {hint}</source>
        <translation>{rig}での{model}：{hint}</translation>
    </message>
    <message>
        <source>{model} runs about as fast on {rig} as on {other}.</source>
        <translation>{model}は{rig}でも{other}でもほぼ同じ速さです。</translation>
    </message>
    <message>
        <source>{n} drafts × {each} ms ÷ {over} tokens</source>
        <translation>ドラフト{n} × {each} ms ÷ {over}トークン</translation>
    </message>
    <message>
        <source>{n} times one of {vocabulary} tokens ÷ {over} tokens</source>
        <translation>{vocabulary}トークンから1つを{n}回 ÷ {over}トークン</translation>
    </message>
    <message>
        <source>{n} tokens at a time are drafted by {draft}, which takes {size}, all of it on {place}.</source>
        <translation>{draft}が一度に{n}トークンをドラフトし、{size}を使います（すべて{place}）。</translation>
    </message>
    <message>
        <source>{read} + {seconds} s to start</source>
        <translation>{read} + 起動{seconds} s</translation>
    </message>
    <message>
        <source>{reason}; no model of the catalog can</source>
        <translation>{reason}。カタログにできるモデルはありません</translation>
    </message>
    <message>
        <source>{reason}; these can: {names}</source>
        <translation>{reason}。可能なもの：{names}</translation>
    </message>
    <message>
        <source>{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} conversations at a time, {context} of context each: {seconds} seconds of the machine for a conversation.</source>
        <translation>{rig}は{model} {quant}で毎秒{reading}トークンを読み、{writing}トークンを書きます。一度に{batch}会話、各コンテキスト{context}：1会話にマシンの時間が{seconds}秒。</translation>
    </message>
    <message>
        <source>{rig} takes the least electricity, about {cost} a month; {other} the most, about {more}.</source>
        <translation>電気代が最も少ないのは{rig}で月約{cost}、最も多いのは{other}で約{more}です。</translation>
    </message>
    <message>
        <source>{size} GiB of {kind}</source>
        <translation>{size} GiBの{kind}</translation>
    </message>
    <message>
        <source>{target} has no block of its own that drafts</source>
        <translation>{target}にはドラフトする自身のブロックがありません</translation>
    </message>
    <message>
        <source>{times} times the price buys {gain} times the speed of {model}.</source>
        <translation>価格{times}倍で、{model}の速度は{gain}倍になります。</translation>
    </message>
    <message>
        <source>{times} times the price makes {model} slower here, not faster.</source>
        <translation>価格が{times}倍でも、{model}は速くならず遅くなります。</translation>
    </message>
    <message>
        <source>{watts} W at most, {share} to spare.</source>
        <translation>最大{watts} W、余裕{share}。</translation>
    </message>
    <message>
        <source>its shape is not published</source>
        <translation>形状が公開されていません</translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is not a pattern: {error}</source>
        <translation>「{pattern}」はパターンではありません：{error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not PATTERN=DEVICE; for example {example}</source>
        <translation>「{text}」は パターン=デバイス の形ではありません。例：{example}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; would move {name}, which stays in RAM</source>
        <translation>「{text}」はRAMに残る{name}を移そうとしています</translation>
    </message>
    <message>
        <source>({formula}){times} ÷ {over} tokens</source>
        <translation>（{formula}）{times} ÷ {over}トークン</translation>
    </message>
    <message>
        <source>How often drafts are accepted is not given: {low} to {high} were measured elsewhere, more for code than for prose.</source>
        <translation>ドラフトがどれだけ受理されるかは示されていません。よそでは{low}～{high}が測定され、文章よりコードで高めです。</translation>
    </message>
    <message>
        <source>There is no memory for even one user.</source>
        <translation>1人分のメモリもありません。</translation>
    </message>
    <message>
        <source>This machine serves all {users}; it would serve {most} that fast.</source>
        <translation>このマシンは{users}人全員に対応でき、この速さなら{most}人まで対応できます。</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>importance matrix</source>
        <translation>重要度行列</translation>
    </message>
    <message>
        <source>its four chiplets read about 256 of 333 GB/s, as measured in ik_llama.cpp&apos;s pull request 534</source>
        <translation>4つのチップレットが読めるのは333 GB/sのうち約256 GB/s（ik_llama.cppのプルリクエスト534での測定）</translation>
    </message>
    <message>
        <source>its own block</source>
        <translation>自身のブロック</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed on the way</source>
        <translation>署名が一致しません：途中で変更されています</translation>
    </message>
    <message>
        <source>keep the KV cache in RAM</source>
        <translation>KVキャッシュをRAMに残す</translation>
    </message>
    <message>
        <source>keep whole caches for windowed layers</source>
        <translation>ウィンドウ付きレイヤーも全キャッシュを保持</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>lacks &apos;{name}&apos;, which its manifest lists</source>
        <translation>マニフェストにある「{name}」が入っていません</translation>
    </message>
    <message>
        <source>larger than 1 MiB: not a rig</source>
        <translation>1 MiBを超えています：マシンではありません</translation>
    </message>
    <message>
        <source>larger than any catalog update (32 MiB)</source>
        <translation>カタログの更新の上限（32 MiB）を超えています</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>launch overhead</source>
        <translation>起動のオーバーヘッド</translation>
    </message>
    <message>
        <source>layers on the graphics card, the rest in RAM</source>
        <translation>グラフィックスカードに置くレイヤー、残りはRAM</translation>
    </message>
    <message>
        <source>layers over the machines</source>
        <translation>レイヤーを複数マシンに</translation>
    </message>
    <message>
        <source>layers whose experts stay in RAM</source>
        <translation>エキスパートをRAMに残すレイヤー</translation>
    </message>
    <message>
        <source>layers, width, heads, head dim 192, 128 experts of 4096 and top-4 from llmfit; MLA ranks (1536/512/128+64), 3 dense layers of 16384 and one shared expert NOT opened in a source: assumed as DeepSeek-V3 because they give 673B+2.5B; llama.cpp converts it as deepseek2; vendor figure 256k; llmfit lists 294912</source>
        <translation>レイヤー数、幅、ヘッド数、ヘッド次元192、4096のエキスパート128個とtop-4はllmfitによる。MLAのランク（1536/512/128+64）、16384の密レイヤー3つと共有エキスパート1個は出典で未確認：673B+2.5Bになるため、DeepSeek-V3と同じと仮定。llama.cppはdeepseek2として変換。開発元の値は256k、llmfitの記載は294912</translation>
    </message>
    <message>
        <source>leave the graphics card alone</source>
        <translation>グラフィックスカードを使わない</translation>
    </message>
    <message>
        <source>linear_attn_config is missing</source>
        <translation>linear_attn_configがありません</translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation>フォルダーへのリンク</translation>
    </message>
    <message>
        <source>llama.cpp cannot draft with the block that {target} has for it</source>
        <translation>llama.cppは{target}がそのために持つブロックではドラフトできません</translation>
    </message>
    <message>
        <source>llama.cpp over RPC</source>
        <translation>RPC経由のllama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp server</source>
        <translation>llama.cppサーバー</translation>
    </message>
    <message>
        <source>localbench mix</source>
        <translation>localbenchの混合テキスト</translation>
    </message>
    <message>
        <source>localbench mix (code, chat, tools, science, other scripts, long documents)</source>
        <translation>localbenchの混合テキスト（コード、チャット、ツール、科学、ほかの文字体系、長い文書）</translation>
    </message>
    <message>
        <source>localbench mix, 250,000 tokens</source>
        <translation>localbenchの混合テキスト、250,000トークン</translation>
    </message>
    <message>
        <source>looking back: {each} FLOP × {entries} ({per}) = {flops}</source>
        <translation>前のトークンの参照：{each} FLOP × {entries}（{per}）= {flops}</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>マシン数</translation>
    </message>
    <message>
        <source>manifest: &apos;{name}&apos; is no file of a catalog</source>
        <translation>マニフェスト：「{name}」はカタログのファイルではありません</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config</source>
        <translation>configのmax_position_embeddings</translation>
    </message>
    <message>
        <source>max_position_embeddings in the config; the vendor speaks of 256k</source>
        <translation>configのmax_position_embeddings。開発元は256kとしている</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>memory modules</source>
        <translation>メモリモジュール</translation>
    </message>
    <message>
        <source>metadata key &apos;{key}&apos; appears twice</source>
        <translation>メタデータのキー「{key}」が2回あります</translation>
    </message>
    <message>
        <source>model type &apos;{kind}&apos; is not understood</source>
        <translation>モデルの種類「{kind}」は解釈できません</translation>
    </message>
    <message>
        <source>model_type is missing</source>
        <translation>model_typeがありません</translation>
    </message>
    <message>
        <source>names a tensor twice</source>
        <translation>同じ名前のテンソルが2つあります</translation>
    </message>
    <message>
        <source>names no pre-tokenizer &apos;{pre_tokenizer}&apos;</source>
        <translation>プリトークナイザー「{pre_tokenizer}」の記載がありません</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>no catalog update was applied: there is nothing to take back</source>
        <translation>適用されたカタログの更新はありません：取り消すものがありません</translation>
    </message>
    <message>
        <source>no device &apos;{name}&apos; to move tensors to; valid: {valid}</source>
        <translation>テンソルの移動先「{name}」はありません。有効：{valid}</translation>
    </message>
    <message>
        <source>no known tool&apos;s output was found in it</source>
        <translation>既知のツールの出力は見つかりませんでした</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list</source>
        <translation>2026-11の価格表には記載なし</translation>
    </message>
    <message>
        <source>no longer in the 2026-11 price list; Epoch AI names it in a compute chart but no number was found in an opened source</source>
        <translation>2026-11の価格表には記載なし。Epoch AIの計算量の図に名前はあるが、確認した出典に数値はなし</translation>
    </message>
    <message>
        <source>no model in the catalog is like &apos;{printed}&apos;</source>
        <translation>「{printed}」に似たモデルはカタログにありません</translation>
    </message>
    <message>
        <source>no one driver runs both</source>
        <translation>両方を動かせる単一のドライバーはありません</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>no rule gives the size of &apos;{quant}&apos;</source>
        <translation>「{quant}」のサイズを求める規則がありません</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>no tensor of this model matches &apos;{text}&apos;</source>
        <translation>このモデルに「{text}」に合うテンソルはありません</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;</source>
        <translation>「{name}」という{kind}はありません</translation>
    </message>
    <message>
        <source>no {kind} named &apos;{name}&apos;; nearest: {hint}</source>
        <translation>「{name}」という{kind}はありません。近いもの：{hint}</translation>
    </message>
    <message>
        <source>nobody has measured tensors placed by name</source>
        <translation>名前で配置したテンソルの測定例がありません</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>JSONではありません：{error}</translation>
    </message>
    <message>
        <source>not a JSON object: {error}</source>
        <translation>JSONオブジェクトではありません：{error}</translation>
    </message>
    <message>
        <source>not a JSON object; valid: {{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</source>
        <translation>JSONオブジェクトではありません。有効な例：{{&quot;model&quot;: &quot;Llama 3.1 8B&quot;, ...}}</translation>
    </message>
    <message>
        <source>not a Word document</source>
        <translation>Word文書ではありません</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>number of DeltaNet value heads, tied embeddings and vision tower size inferred: they reproduce the published count</source>
        <translation>DeltaNetの値ヘッド数、重み共有の埋め込み、ビジョンタワーのサイズは推定：公表のパラメーター数に一致</translation>
    </message>
    <message>
        <source>of {size}</source>
        <translation>全体{size}</translation>
    </message>
    <message>
        <source>of {size} GiB system memory</source>
        <translation>システムメモリ全体{size} GiB</translation>
    </message>
    <message>
        <source>of {size} unified</source>
        <translation>ユニファイド全体{size}</translation>
    </message>
    <message>
        <source>one channel</source>
        <translation>1チャネル</translation>
    </message>
    <message>
        <source>one dense layer of 13312, one shared expert and one prediction layer reproduce the published count exactly; no config opened</source>
        <translation>13312の密レイヤー1つ、共有エキスパート1個、予測レイヤー1つで公表のパラメーター数に正確に一致。configは未確認</translation>
    </message>
    <message>
        <source>one for {ratio} tokens</source>
        <translation>{ratio}トークンに1つ</translation>
    </message>
    <message>
        <source>one request at a time; the default of 4 takes more memory</source>
        <translation>一度に1リクエスト。既定の4ではより多くのメモリを使います</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>over several machines</source>
        <translation>複数マシンに分散</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>part {absent} is not beside it</source>
        <translation>パート{absent}が同じ場所にありません</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>processor and memory</source>
        <translation>プロセッサーとメモリ</translation>
    </message>
    <message>
        <source>processor threads</source>
        <translation>プロセッサーのスレッド数</translation>
    </message>
    <message>
        <source>project evaluation set</source>
        <translation>プロジェクトの評価セット</translation>
    </message>
    <message>
        <source>project page quoting one vLLM logit-capture sweep (vLLM pull request 35961); printed as a range 0.06 to 0.19 over variants</source>
        <translation>vLLMのlogit取得による一連の測定を引用したプロジェクトページ（vLLMのプルリクエスト35961）。各版で0.06～0.19の範囲として記載</translation>
    </message>
    <message>
        <source>published count on the hub includes a separate lm_head copy although embeddings are tied; training tokens recalled from vendor statements</source>
        <translation>埋め込みは重み共有だが、hubの公表パラメーター数は別のlm_headのコピーを含む。学習トークン数は開発元の発表の記憶による</translation>
    </message>
    <message>
        <source>published count read from an unmodified-shape fine-tune of the same checkpoint</source>
        <translation>公表のパラメーター数は、同じチェックポイントを形状を変えずにファインチューニングしたものから取得</translation>
    </message>
    <message>
        <source>published files hold the block that predicts a second token: 425 million parameters beside the text model, which is what the published total has more</source>
        <translation>公開ファイルには2つ目のトークンを予測するブロックが含まれる：テキストモデルのほかに4億2500万パラメーターで、公表の合計との差に一致</translation>
    </message>
    <message>
        <source>published: 0.38 to 0.43 for Llama 3.1 405B, 0.46 for PaLM, 0.20 for GPT-3</source>
        <translation>公表値：Llama 3.1 405Bで0.38～0.43、PaLMで0.46、GPT-3で0.20</translation>
    </message>
    <message>
        <source>raw parameters; &quot;effective&quot; E2B/E4B leaves out the per-layer embeddings, which can sit in slow memory</source>
        <translation>実際のパラメーター数。「実効」のE2B/E4Bは、低速なメモリに置けるレイヤーごとの埋め込みを除いた値</translation>
    </message>
    <message>
        <source>read a prompt, then write 128 tokens</source>
        <translation>プロンプトを読み、128トークンを書く</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>ファイルの読み込み</translation>
    </message>
    <message>
        <source>reads prompts {pace}</source>
        <translation>プロンプトの読み取りは{pace}</translation>
    </message>
    <message>
        <source>recalled; activations come on top</source>
        <translation>記憶による値。活性値は別です</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>reference perplexity = printed perplexity minus printed delta; IQ quants need an importance matrix</source>
        <translation>基準のパープレキシティ = 表示のパープレキシティ - 表示の差。IQ量子化には重要度行列が必要</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>requests answered at the same time</source>
        <translation>同時に答えるリクエスト数</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>revoked on 2025-01-20</source>
        <translation>2025-01-20に撤回</translation>
    </message>
    <message>
        <source>running sums of {compressors} compressing layers, whatever the context</source>
        <translation>圧縮レイヤー{compressors}個の累計、コンテキストによらず一定</translation>
    </message>
    <message>
        <source>same rig</source>
        <translation>同じマシン</translation>
    </message>
    <message>
        <source>same weights, F16 cache</source>
        <translation>同じ重み、F16のキャッシュ</translation>
    </message>
    <message>
        <source>same weights, FP16 cache</source>
        <translation>同じ重み、FP16のキャッシュ</translation>
    </message>
    <message>
        <source>shapes reproduce the published count exactly; no config opened</source>
        <translation>形状は公表のパラメーター数に正確に一致。configは未確認</translation>
    </message>
    <message>
        <source>share of the layers for each card</source>
        <translation>カードごとのレイヤーの割合</translation>
    </message>
    <message>
        <source>share of the layers on the graphics card</source>
        <translation>グラフィックスカードに置くレイヤーの割合</translation>
    </message>
    <message>
        <source>short convolution</source>
        <translation>短い畳み込み</translation>
    </message>
    <message>
        <source>signed on 2025-12-19, in force from 2027-01-01</source>
        <translation>2025-12-19署名、2027-01-01施行</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>スライディング</translation>
    </message>
    <message>
        <source>small multilingual model; change from the printed ln ratio</source>
        <translation>小さな多言語モデル。変化は表示のln比から計算</translation>
    </message>
    <message>
        <source>soldered into laptops</source>
        <translation>ノートPCに直付け</translation>
    </message>
    <message>
        <source>split each layer over the cards</source>
        <translation>各レイヤーを複数カードに分割</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>state and rank sizes recalled from the public config; they reproduce the published count exactly</source>
        <translation>状態とランクのサイズは公開configの記憶による。公表のパラメーター数に正確に一致</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>システムメモリ</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has rows that {type_name} blocks do not divide</source>
        <translation>テンソル「{name}」の行は{type_name}のブロックで割り切れません</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has type {number}, which is not known</source>
        <translation>テンソル「{name}」の型{number}は未知です</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; has {n_dimensions} dimensions</source>
        <translation>テンソル「{name}」の次元数が{n_dimensions}です</translation>
    </message>
    <message>
        <source>tensor &apos;{name}&apos; is empty</source>
        <translation>テンソル「{name}」は空です</translation>
    </message>
    <message>
        <source>tensors that lie elsewhere, by name</source>
        <translation>別の場所に置くテンソル（名前で指定）</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the JSON in it is incomplete or damaged</source>
        <translation>中のJSONが不完全か壊れています</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than any report</source>
        <translation>JSONの入れ子がどのレポートよりも深くなっています</translation>
    </message>
    <message>
        <source>the KV cache depends on the context and the model&apos;s shape: {kv_cache} at {context}</source>
        <translation>KVキャッシュはコンテキストとモデルの形状によります：{context}で{kv_cache}</translation>
    </message>
    <message>
        <source>the XML report cannot be read</source>
        <translation>XMLレポートを読み取れません</translation>
    </message>
    <message>
        <source>the XML report defines entities, which nvidia-smi never does</source>
        <translation>XMLレポートがエンティティを定義しています（nvidia-smiは決して定義しません）</translation>
    </message>
    <message>
        <source>the XML report is nested or long beyond any real one</source>
        <translation>XMLレポートの入れ子または長さが、実際にはありえないほど大きくなっています</translation>
    </message>
    <message>
        <source>the acceptance is a share between 0 and 1, e.g. 0.8</source>
        <translation>受理率は0～1の割合です（例：0.8）</translation>
    </message>
    <message>
        <source>the address is the publisher&apos;s page</source>
        <translation>アドレスは公開者のページ</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>the card of the draft model</source>
        <translation>ドラフトモデルのカード</translation>
    </message>
    <message>
        <source>the catalog&apos;s prices</source>
        <translation>カタログの価格</translation>
    </message>
    <message>
        <source>the chassis comes with board, fans and supplies</source>
        <translation>シャーシにはボード、ファン、電源が付属します</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>最も安い</translation>
    </message>
    <message>
        <source>the context length is that of training; the state does not grow</source>
        <translation>コンテキスト長は学習時のもの。状態は増えない</translation>
    </message>
    <message>
        <source>the draft model in RAM</source>
        <translation>ドラフトモデルをRAMに</translation>
    </message>
    <message>
        <source>the driver&apos;s own memory for one program: {basis}</source>
        <translation>1つのプログラムに対するドライバー自身のメモリ：{basis}</translation>
    </message>
    <message>
        <source>the file is larger than any report</source>
        <translation>ファイルがどのレポートよりも大きくなっています</translation>
    </message>
    <message>
        <source>the file of the draft model</source>
        <translation>ドラフトモデルのファイル</translation>
    </message>
    <message>
        <source>the language model is that of Qwen2.5; the vision tower is what remains of the published count</source>
        <translation>言語モデルはQwen2.5と同じ。ビジョンタワーは公表のパラメーター数の残り</translation>
    </message>
    <message>
        <source>the largest step of the graph for {ubatch} tokens at a time (micro-batch); a smaller micro-batch needs less and reads prompts more slowly</source>
        <translation>一度に{ubatch}トークン（マイクロバッチ）を処理するときの、グラフの最大のステップ。マイクロバッチを小さくすると必要量は減り、プロンプトの読み取りは遅くなります</translation>
    </message>
    <message>
        <source>the link to the GPU</source>
        <translation>GPUへの接続</translation>
    </message>
    <message>
        <source>the memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>the memory bandwidth of this hardware</source>
        <translation>このハードウェアのメモリ帯域幅</translation>
    </message>
    <message>
        <source>the memory bandwidth of {name} is not known</source>
        <translation>{name}のメモリ帯域幅は不明です</translation>
    </message>
    <message>
        <source>the memory size of {name} is unknown</source>
        <translation>{name}のメモリ容量は不明です</translation>
    </message>
    <message>
        <source>the model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>the model file, on the first machine only</source>
        <translation>モデルファイル、最初のマシンにのみ</translation>
    </message>
    <message>
        <source>the model on the hub</source>
        <translation>hub上のモデル</translation>
    </message>
    <message>
        <source>the model&apos;s own block drafts</source>
        <translation>モデル自身のブロックがドラフトする</translation>
    </message>
    <message>
        <source>the model&apos;s repository</source>
        <translation>モデルのリポジトリ</translation>
    </message>
    <message>
        <source>the model, as LM Studio lists it</source>
        <translation>LM Studioでの表示名のモデル</translation>
    </message>
    <message>
        <source>the most frugal</source>
        <translation>最も省電力</translation>
    </message>
    <message>
        <source>the other machines</source>
        <translation>ほかのマシン</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>the reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>the shape of DeepSeek Coder V2 Lite</source>
        <translation>形状はDeepSeek Coder V2 Liteと同じ</translation>
    </message>
    <message>
        <source>the shape of {name} is not known</source>
        <translation>{name}の形状は不明です</translation>
    </message>
    <message>
        <source>the shape of {name} is not published</source>
        <translation>{name}の形状は公開されていません</translation>
    </message>
    <message>
        <source>the shapes of both models are needed</source>
        <translation>両方のモデルの形状が必要です</translation>
    </message>
    <message>
        <source>the signer&apos;s name has 1 to 100 characters</source>
        <translation>署名者の名前は1～100文字です</translation>
    </message>
    <message>
        <source>the speed was not asked for</source>
        <translation>速度は求められていません</translation>
    </message>
    <message>
        <source>the table prints the reference perplexity 5.794552 in this cell; the value here is that reference plus the printed delta 0.625552; reference = printed perplexity minus printed delta</source>
        <translation>表のこのセルには基準のパープレキシティ5.794552が印字されている。ここの値はその基準に印字の差0.625552を加えたもの。基準 = 表示のパープレキシティ - 表示の差</translation>
    </message>
    <message>
        <source>the tensors of architecture &apos;{gguf_arch}&apos; are not known</source>
        <translation>アーキテクチャ「{gguf_arch}」のテンソルは不明です</translation>
    </message>
    <message>
        <source>the text is longer than any report</source>
        <translation>テキストがどのレポートよりも長くなっています</translation>
    </message>
    <message>
        <source>the usual name of its 4-bit conversion</source>
        <translation>4ビット変換版の通常の名前</translation>
    </message>
    <message>
        <source>the v0.1 config declares a 4096 sliding window; llama.cpp runs the llama architecture with full attention, so it is recorded as full</source>
        <translation>v0.1のconfigは4096のスライディングウィンドウを宣言しているが、llama.cppはllamaアーキテクチャをフルアテンションで実行するため、フルとして記録</translation>
    </message>
    <message>
        <source>there is no &apos;{name}&apos;</source>
        <translation>「{name}」はありません</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>その項目はありません</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>この項目がありません</translation>
    </message>
    <message>
        <source>this is not a saved machine; it needs &apos;os&apos;, &apos;gpus&apos;, &apos;ram_bytes&apos;</source>
        <translation>保存したマシンではありません。「os」「gpus」「ram_bytes」が必要です</translation>
    </message>
    <message>
        <source>this model caches keys alone (latent attention): the K type {kv_type_k} and the V type {kv_type_v} must be equal</source>
        <translation>このモデルはキーだけをキャッシュします（潜在アテンション）：Kの型{kv_type_k}とVの型{kv_type_v}は同じでなければなりません</translation>
    </message>
    <message>
        <source>this part of the catalog is missing</source>
        <translation>カタログのこの部分がありません</translation>
    </message>
    <message>
        <source>tokens drafted at a time</source>
        <translation>一度にドラフトするトークン数</translation>
    </message>
    <message>
        <source>tokens looked at</source>
        <translation>参照するトークン</translation>
    </message>
    <message>
        <source>tokens of context of each request</source>
        <translation>各リクエストのコンテキストのトークン数</translation>
    </message>
    <message>
        <source>tokens of context to allocate</source>
        <translation>確保するコンテキストのトークン数</translation>
    </message>
    <message>
        <source>tokens of the prompt read at a time</source>
        <translation>一度に読むプロンプトのトークン数</translation>
    </message>
    <message>
        <source>top-1 = 1 minus printed share of differing top tokens; perplexity change from printed ln ratio; model version not stated, taken as 7B v0.1</source>
        <translation>top-1 = 1 - 印字された最上位トークンの不一致率。パープレキシティの変化は印字のln比から計算。モデルの版は記載がなく、7B v0.1とみなす</translation>
    </message>
    <message>
        <source>training tokens recalled from vendor statements</source>
        <translation>学習トークン数は開発元の発表の記憶による</translation>
    </message>
    <message>
        <source>transfers between devices</source>
        <translation>デバイス間の転送</translation>
    </message>
    <message>
        <source>two channels</source>
        <translation>2チャネル</translation>
    </message>
    <message>
        <source>two slots share 16 lanes as x8 and x8</source>
        <translation>2つのスロットが16レーンをx8とx8に分け合います</translation>
    </message>
    <message>
        <source>type of the cached keys</source>
        <translation>キャッシュのキーの型</translation>
    </message>
    <message>
        <source>type of the cached values</source>
        <translation>キャッシュの値の型</translation>
    </message>
    <message>
        <source>unified memory</source>
        <translation>ユニファイドメモリ</translation>
    </message>
    <message>
        <source>unified {kind}</source>
        <translation>ユニファイド{kind}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown key; valid: {model_fields}</source>
        <translation>不明なキーです。有効な値：{model_fields}</translation>
    </message>
    <message>
        <source>unknown processor</source>
        <translation>不明なプロセッサー</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights</source>
        <translation>{elements} G個の重みの展開</translation>
    </message>
    <message>
        <source>unpacking {elements} G weights and {flops} GFLOP of attention</source>
        <translation>{elements} G個の重みの展開と{flops} GFLOPのアテンション</translation>
    </message>
    <message>
        <source>unquantized logits of the same checkpoint</source>
        <translation>同じチェックポイントの量子化していないlogit</translation>
    </message>
    <message>
        <source>untied lm_head, unlike its Qwen2.5-Math-1.5B parent</source>
        <translation>元のQwen2.5-Math-1.5Bと違い、lm_headは重み共有なし</translation>
    </message>
    <message>
        <source>used</source>
        <translation>中古</translation>
    </message>
    <message>
        <source>users must be 1 to {most}</source>
        <translation>利用者数は1～{most}にしてください</translation>
    </message>
    <message>
        <source>usual share of macOS</source>
        <translation>macOSの通常の割合</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. More than the {room} it takes here: use an AWQ, GPTQ or FP8 version of the model, or llama.cpp.</source>
        <translation>vLLMは公開された重みを読み込みます：16ビットで{weights}。ここで使える{room}を超えます。モデルのAWQ、GPTQ、FP8版か、llama.cppを使ってください。</translation>
    </message>
    <message>
        <source>vLLM loads the published weights: {weights} at 16 bits. They fit; a quantized version leaves more room for long conversations.</source>
        <translation>vLLMは公開された重みを読み込みます：16ビットで{weights}。収まりますが、量子化版なら長い会話の余地が増えます。</translation>
    </message>
    <message>
        <source>vendor figure; config lists 32768</source>
        <translation>開発元の値。configの記載は32768</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 131072</source>
        <translation>開発元の値。llmfitの記載は131072</translation>
    </message>
    <message>
        <source>vendor figure; llmfit lists 65536</source>
        <translation>開発元の値。llmfitの記載は65536</translation>
    </message>
    <message>
        <source>version control</source>
        <translation>バージョン管理</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>was made for a newer version of this program; update that first</source>
        <translation>このプログラムの新しいバージョン用に作られています。先にプログラムを更新してください</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>what DeepSeek-V3&apos;s report takes for an H800, December 2024; offers differ by a factor of two</source>
        <translation>DeepSeek-V3のレポートがH800に用いた値、2024年12月。相場には2倍の開きがあります</translation>
    </message>
    <message>
        <source>whatever the context: 2 FLOP × {values} billion values passed = {flops}</source>
        <translation>コンテキストによらず一定：2 FLOP × 通過する値{values}×10⁹個 = {flops}</translation>
    </message>
    <message>
        <source>where it answers</source>
        <translation>応答するアドレス</translation>
    </message>
    <message>
        <source>where requests come in</source>
        <translation>リクエストを受ける場所</translation>
    </message>
    <message>
        <source>where they meet</source>
        <translation>互いに接続する場所</translation>
    </message>
    <message>
        <source>window and pattern are the cohere2 defaults of transformers; shapes reproduce the published count exactly; no config opened</source>
        <translation>ウィンドウとパターンはtransformersのcohere2の既定値。形状は公表のパラメーター数に正確に一致。configは未確認</translation>
    </message>
    <message>
        <source>with this much already in the context</source>
        <translation>コンテキストにすでにこれだけある状態で</translation>
    </message>
    <message>
        <source>would unpack to more than 64 MiB</source>
        <translation>展開すると64 MiBを超えます</translation>
    </message>
    <message>
        <source>writes {pace}</source>
        <translation>書き込みは{pace}</translation>
    </message>
    <message>
        <source>x{lanes} slots load a model more slowly</source>
        <translation>x{lanes}スロットではモデルの読み込みが遅くなります</translation>
    </message>
    <message>
        <source>you typed it</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>your figures</source>
        <translation>自分の数値</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>{arch}.{key} has {length} entries</source>
        <translation>{arch}.{key}の要素数が{length}です</translation>
    </message>
    <message>
        <source>{arch}.{key} is missing</source>
        <translation>{arch}.{key}がありません</translation>
    </message>
    <message>
        <source>{bits_per_weight} bits a weight</source>
        <translation>重み1個あたり{bits_per_weight}ビット</translation>
    </message>
    <message numerus="yes">
        <source>{blocks} of {all_layers} layers lie in system memory</source>
        <translation>
            <numerusform>{all_layers}レイヤー中{blocks}レイヤーがシステムメモリにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} cards are more than a desktop board takes.</source>
        <translation>カード{cards}枚はデスクトップ用ボードに載る数を超えます。</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: its figures with {backend} are corrected, not those with {shown}.</source>
        <translation>{device}（{backend}）、{what}：補正されるのは{backend}での数値で、{shown}での数値ではありません。</translation>
    </message>
    <message>
        <source>{device} ({backend}) {what}: the figures of all models on it are corrected by your measurement.</source>
        <translation>{device}（{backend}）、{what}：このデバイスの全モデルの数値が自分の測定で補正されます。</translation>
    </message>
    <message>
        <source>{device} would need {used} of its {usable}.</source>
        <translation>{device}は{usable}に対し{used}が必要になります。</translation>
    </message>
    <message>
        <source>{each} ms a token</source>
        <translation>1トークン{each} ms</translation>
    </message>
    <message>
        <source>{formula}; {twice} of embeddings are kept twice, in RAM and on the GPU</source>
        <translation>{formula}。埋め込みの{twice}はRAMとGPUの両方に置かれます</translation>
    </message>
    <message>
        <source>{graphics} of graphics and {ram} of system memory</source>
        <translation>グラフィックスメモリ{graphics}とシステムメモリ{ram}</translation>
    </message>
    <message>
        <source>{heads} layers × {n_kv_heads} heads × ({head_dim_k} × {head_dim_v} + {head_dim_k}) values × 4 bytes = {memory}, whatever the context</source>
        <translation>{heads}レイヤー × {n_kv_heads}ヘッド × ({head_dim_k} × {head_dim_v} + {head_dim_k}) 個の値 × 4バイト = {memory}、コンテキストによらず一定</translation>
    </message>
    <message>
        <source>{hidden_size} values × {vocab_size} tokens</source>
        <translation>{hidden_size}個の値 × {vocab_size}トークン</translation>
    </message>
    <message>
        <source>{idle} shares system memory and is left to the desktop.</source>
        <translation>{idle}はシステムメモリを共有するため、デスクトップ用に残します。</translation>
    </message>
    <message>
        <source>{keys} is missing or not a number</source>
        <translation>{keys}がないか、数値ではありません</translation>
    </message>
    <message>
        <source>{key} does not name every layer</source>
        <translation>{key}に全レイヤーの指定がありません</translation>
    </message>
    <message>
        <source>{label}: {n} bytes</source>
        <translation>{label}：{n}バイト</translation>
    </message>
    <message>
        <source>{layers} layers × {hidden_size} values × {n_experts} experts</source>
        <translation>{layers}レイヤー × {hidden_size}個の値 × {n_experts}エキスパート</translation>
    </message>
    <message>
        <source>{layers} layers × {n_experts} experts × {matrices} matrices × {inner} × {expert_intermediate_size} values</source>
        <translation>{layers}レイヤー × {n_experts}エキスパート × {matrices}行列 × {inner} × {expert_intermediate_size}個の値</translation>
    </message>
    <message>
        <source>{layers} × {bytes} bytes ({values}) × {cells} = {size}</source>
        <translation>{layers} × {bytes}バイト（{values}）× {cells} = {size}</translation>
    </message>
    <message>
        <source>{lost} of {read} measurements could not be used.</source>
        <translation>{read}件の測定のうち{lost}件は使えませんでした。</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant}はコンテキスト{depth}でプロンプトを{measured} tok/sで読みます。測定値（推定{estimated}）</translation>
    </message>
    <message>
        <source>{model} {quant} reads prompts at {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant}はプロンプトを{measured} tok/sで読みます。測定値（推定{estimated}）</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s at {depth} context, measured (estimated {estimated})</source>
        <translation>{model} {quant}はコンテキスト{depth}で{measured} tok/sで書きます。測定値（推定{estimated}）</translation>
    </message>
    <message>
        <source>{model} {quant} writes {measured} tok/s, measured (estimated {estimated})</source>
        <translation>{model} {quant}は{measured} tok/sで書きます。測定値（推定{estimated}）</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context</source>
        <translation>{model}、{quant}、コンテキスト{context}</translation>
    </message>
    <message>
        <source>{model}, {quant}, {context} context, KV cache {kv_type}</source>
        <translation>{model}、{quant}、コンテキスト{context}、KVキャッシュ{kv_type}</translation>
    </message>
    <message>
        <source>{model}: its shape is not known, so memory and speed cannot be computed.</source>
        <translation>{model}：形状が不明なため、メモリと速度を計算できません。</translation>
    </message>
    <message>
        <source>{model}: its weights are not published, so memory and speed cannot be computed.</source>
        <translation>{model}：重みが公開されていないため、メモリと速度を計算できません。</translation>
    </message>
    <message>
        <source>{moved}: {shares}.</source>
        <translation>{moved}：{shares}。</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its shape is not published</source>
        <translation>{name}は推定できません：形状が公開されていません</translation>
    </message>
    <message>
        <source>{name} cannot be estimated: its weights are not published</source>
        <translation>{name}は推定できません：重みが公開されていません</translation>
    </message>
    <message>
        <source>{name} cannot drive {speed}: its own {own} is assumed.</source>
        <translation>{name}は{speed}に対応できません：自身の{own}と仮定します。</translation>
    </message>
    <message>
        <source>{name} has no plain attention that a compressive memory could replace</source>
        <translation>{name}には、圧縮メモリで置き換えられる通常のアテンションがありません</translation>
    </message>
    <message>
        <source>{name} has {own} memory channels, not {channels}.</source>
        <translation>{name}のメモリチャネルは{channels}本ではなく{own}本です。</translation>
    </message>
    <message>
        <source>{name} has {total_params} B parameters, the measured file {model_params} B: they are not the same model</source>
        <translation>{name}は{total_params} Bパラメーター、測定したファイルは{model_params} Bです：同じモデルではありません</translation>
    </message>
    <message>
        <source>{name} is a processor: no graphics is used.</source>
        <translation>{name}はプロセッサーです：グラフィックスは使いません。</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: type its bandwidth in to see speeds.</source>
        <translation>{name}はカタログにありません：速度を見るには帯域幅を入力してください。</translation>
    </message>
    <message>
        <source>{name} is not in the catalog: what the system says of it is used.</source>
        <translation>{name}はカタログにありません：システムが示す値を使います。</translation>
    </message>
    <message>
        <source>{name} is signed by nobody; its figures may be anybody&apos;s</source>
        <translation>{name}には署名がありません。数値の出どころは保証できません</translation>
    </message>
    <message>
        <source>{name} is version {version}; version {now} is in use already</source>
        <translation>{name}はバージョン{version}です。すでにバージョン{now}を使用中です</translation>
    </message>
    <message>
        <source>{name} may be {likeliest} or {others}: the slower one is assumed.</source>
        <translation>{name}は{likeliest}または{others}の可能性があります：遅いほうと仮定します。</translation>
    </message>
    <message>
        <source>{name} normally has {usual}: the {told} that the driver reports are believed.</source>
        <translation>{name}は通常{usual}です：ドライバーが報告する{told}を採用します。</translation>
    </message>
    <message>
        <source>{name} reads a text at once and keeps no cache</source>
        <translation>{name}はテキストを一度に読み、キャッシュを持ちません</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n}ビット</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n}バイト</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n}セル</translation>
    </message>
    <message>
        <source>{n} cells (one for {ratio} tokens)</source>
        <translation>{n}セル（{ratio}トークンに1つ）</translation>
    </message>
    <message>
        <source>{n} cells (the window of {window} and one micro-batch)</source>
        <translation>{n}セル（{window}のウィンドウとマイクロバッチ1つ）</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n}チャネル</translation>
    </message>
    <message>
        <source>{n} expert layers × {each} µs</source>
        <translation>エキスパートレイヤー{n} × {each} µs</translation>
    </message>
    <message>
        <source>{n} handovers × {each} µs</source>
        <translation>受け渡し{n} × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} indexer layers</source>
        <translation>
            <numerusform>インデクサーレイヤー{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kernels × {each} µs</source>
        <translation>カーネル{n} × {each} µs</translation>
    </message>
    <message numerus="yes">
        <source>{n} layers</source>
        <translation>
            <numerusform>{n}レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} recurrent layers × {each} µs</source>
        <translation>再帰レイヤー{n} × {each} µs</translation>
    </message>
    <message>
        <source>{n} scanned layers × {each} µs</source>
        <translation>走査レイヤー{n} × {each} µs</translation>
    </message>
    <message>
        <source>{n} sums over devices × {each} µs</source>
        <translation>デバイス間の合計{n} × {each} µs</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n}トークン</translation>
    </message>
    <message numerus="yes">
        <source>{n} windowed layers</source>
        <translation>
            <numerusform>ウィンドウ付きレイヤー{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>{on_gpu} of {usable} on the GPU, {in_ram} of {usable_ram} in RAM</source>
        <translation>GPUで{usable}のうち{on_gpu}、RAMで{usable_ram}のうち{in_ram}</translation>
    </message>
    <message>
        <source>{parameters} parameters × {bits} bits ÷ 8 = {size}; the bits are the average of {quant} over all tensors</source>
        <translation>{parameters}パラメーター × {bits}ビット ÷ 8 = {size}。ビット数は全テンソルでの{quant}の平均</translation>
    </message>
    <message>
        <source>{params} × {bits} bits ÷ 8 = {size}</source>
        <translation>{params} × {bits}ビット ÷ 8 = {size}</translation>
    </message>
    <message>
        <source>{parts}; {limit} usable</source>
        <translation>{parts}。使用可能{limit}</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}, recalled.</source>
        <translation>{part}：{date}の発売時価格（記憶による）。</translation>
    </message>
    <message>
        <source>{part}: launch price of {date}.</source>
        <translation>{part}：{date}の発売時価格。</translation>
    </message>
    <message>
        <source>{path} is there already; a key is never written over</source>
        <translation>{path}はすでに存在します。鍵は決して上書きしません</translation>
    </message>
    <message>
        <source>{price}, seen by {date}</source>
        <translation>{price}、{date}までに確認</translation>
    </message>
    <message>
        <source>{price}, your price</source>
        <translation>{price}、自分の価格</translation>
    </message>
    <message>
        <source>{price}, yours</source>
        <translation>{price}、自分の価格</translation>
    </message>
    <message>
        <source>{program} ended with status {status}: {words}</source>
        <translation>{program}がステータス{status}で終了しました：{words}</translation>
    </message>
    <message>
        <source>{quant} is mixed by hand and no published file of this model is known: the size is that of other models&apos; files ({low} to +{high} %).</source>
        <translation>{quant}は手作業で混合され、このモデルの公開ファイルは知られていません。サイズはほかのモデルのファイルによります（{low}~+{high}%）。</translation>
    </message>
    <message>
        <source>{quant} stores {bits} bits per parameter, which is {weights} of weights</source>
        <translation>{quant}は1パラメーターを{bits}ビットで保存し、重みは{weights}になります</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, below the comfortable speed, limited by {limit}.</source>
        <translation>{rate} tok/s（{origin}）、快適な速度を下回ります。制限要因：{limit}。</translation>
    </message>
    <message>
        <source>{rate} tok/s {origin}, limited by {limit}.</source>
        <translation>{rate} tok/s（{origin}）。制限要因：{limit}。</translation>
    </message>
    <message>
        <source>{read} tokens in, {cached} of them cached, and {written} out a conversation; every turn that sends the history again counts as input.</source>
        <translation>1会話あたり入力{read}トークン（うちキャッシュ{cached}）、出力{written}トークン。履歴を送り直すターンはすべて入力に数えます。</translation>
    </message>
    <message>
        <source>{rig} (planned)</source>
        <translation>{rig}（計画）</translation>
    </message>
    <message>
        <source>{rig} costs least, about {price}; {other} most, about {more}.</source>
        <translation>最も安いのは{rig}で約{price}、最も高いのは{other}で約{more}です。</translation>
    </message>
    <message>
        <source>{rig} does not serve {model}: {reason}.</source>
        <translation>{rig}では{model}を提供できません：{reason}。</translation>
    </message>
    <message>
        <source>{role}: {n} × {bits} bits</source>
        <translation>{role}：{n} × {bits}ビット</translation>
    </message>
    <message>
        <source>{services} services have that model: the maker&apos;s own was taken, else the cheapest.</source>
        <translation>そのモデルは{services}個のサービスにあります。開発元自身のものを、なければ最安のものを採用しました。</translation>
    </message>
    <message>
        <source>{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; list price of {date}, without tax.</source>
        <translation>{service}：100万トークンあたり入力{fresh} USD、キャッシュ済み入力{cached}、出力{out}。{date}の定価、税別。</translation>
    </message>
    <message>
        <source>{share} faster than estimated</source>
        <translation>推定より{share}速い</translation>
    </message>
    <message>
        <source>{share} slower than estimated</source>
        <translation>推定より{share}遅い</translation>
    </message>
    <message>
        <source>{side} cache type {kv_type} stores {elements} values a block, which does not divide this model&apos;s head size {head}; use f16 or bf16</source>
        <translation>{side}キャッシュの型{kv_type}は1ブロックに{elements}個の値を格納し、このモデルのヘッドサイズ{head}を割り切れません。f16かbf16を使ってください</translation>
    </message>
    <message>
        <source>{size} GiB are more than desktop boards take.</source>
        <translation>{size} GiBはデスクトップ用ボードに載る容量を超えます。</translation>
    </message>
    <message>
        <source>{size} GiB of RAM are assumed.</source>
        <translation>RAMは{size} GiBと仮定します。</translation>
    </message>
    <message>
        <source>{size} GiB of dual-channel {kind} are assumed.</source>
        <translation>デュアルチャネルの{kind} {size} GiBと仮定します。</translation>
    </message>
    <message>
        <source>{size} GiB of memory are assumed.</source>
        <translation>メモリは{size} GiBと仮定します。</translation>
    </message>
    <message>
        <source>{size} GiB, the largest version of the chip, is assumed.</source>
        <translation>チップの最大の版である{size} GiBと仮定します。</translation>
    </message>
    <message>
        <source>{size} of system memory</source>
        <translation>システムメモリ{size}</translation>
    </message>
    <message>
        <source>{size} of them KV cache</source>
        <translation>うちKVキャッシュ{size}</translation>
    </message>
    <message>
        <source>{size} of them weights</source>
        <translation>うち重み{size}</translation>
    </message>
    <message>
        <source>{size} of unified memory</source>
        <translation>ユニファイドメモリ{size}</translation>
    </message>
    <message>
        <source>{size}, {usable} usable</source>
        <translation>{size}、使用可能{usable}</translation>
    </message>
    <message>
        <source>{size}, {usable} usable, {bandwidth}</source>
        <translation>{size}、使用可能{usable}、{bandwidth}</translation>
    </message>
    <message>
        <source>{source}, as in the data of Epoch AI (CC BY 4.0)</source>
        <translation>{source}、Epoch AIのデータ（CC BY 4.0）による</translation>
    </message>
    <message>
        <source>{tokens_per_s} tokens/s for {name} {quant} is more than ten times off the {estimated_tokens_per_s} estimated for {device_name}: it measured something else</source>
        <translation>{name} {quant}の毎秒{tokens_per_s}トークンは、{device_name}での推定{estimated_tokens_per_s}と10倍以上違います：別のものを測定しています</translation>
    </message>
    <message>
        <source>{told} ({typed}: as you typed it)</source>
        <translation>{told}（{typed}：入力値）</translation>
    </message>
    <message>
        <source>{use}, {context} context. All figures are estimated unless marked as measured. LLM Hardware Advisor {version}, models up to {data_date}; {date}.</source>
        <translation>{use}、コンテキスト{context}。測定値と記されたもの以外はすべて推定値です。LLM Hardware Advisor {version}、モデルは{data_date}まで。{date}。</translation>
    </message>
    <message>
        <source>{values} of {type}</source>
        <translation>{values}個の{type}</translation>
    </message>
    <message>
        <source>{value} whatever the model, the entropy of text</source>
        <translation>モデルによらず{value}、テキストのエントロピー</translation>
    </message>
    <message>
        <source>{vocab_size} tokens × {hidden_size} values</source>
        <translation>{vocab_size}トークン × {hidden_size}個の値</translation>
    </message>
    <message>
        <source>{weak} would be slower than the processor and is not used.</source>
        <translation>{weak}はプロセッサーより遅くなるため、使いません。</translation>
    </message>
    <message>
        <source>{which}, about {price}</source>
        <translation>{which}、約{price}</translation>
    </message>
    <message>
        <source>{who}&apos;s {quant} file has {published}, llama-quantize writes {ruled}: publishers differ in which tensors they keep at more bits.</source>
        <translation>{who}の{quant}ファイルは{published}、llama-quantizeの出力は{ruled}です。どのテンソルのビット数を多く残すかは公開者により異なります。</translation>
    </message>
    <message>
        <source>{writes} and {reads}</source>
        <translation>{writes}、{reads}</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, which is not trusted here; its figures may be anybody&apos;s</source>
        <translation>{name}は鍵{fingerprint}で署名されていますが、ここでは信頼されていません。数値の出所は不明です</translation>
    </message>
    <message>
        <source>{name} is signed with the key {fingerprint}, and no key is trusted here yet; its figures may be anybody&apos;s</source>
        <translation>{name}は鍵{fingerprint}で署名されていますが、ここで信頼されている鍵はまだありません。数値の出所は不明です</translation>
    </message>
    <message>
        <source>no key that you added has the fingerprint &apos;{fingerprint}&apos;</source>
        <translation>追加された鍵の中にフィンガープリント「{fingerprint}」を持つものはありません</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export the table of models</source>
        <translation>モデルの表をエクスポート</translation>
    </message>
    <message>
        <source>{} was not written: {}</source>
        <translation>{}を書き込めませんでした：{}</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{}を保存しました</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>May be</source>
        <translation>候補</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>the slower one is assumed</source>
        <translation>遅いほうと仮定しています</translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation>メモリ不明</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>現在の空き</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the card sleeps</source>
        <translation>カードはスリープ中</translation>
    </message>
    <message>
        <source>driver does not answer</source>
        <translation>ドライバーが応答しません</translation>
    </message>
    <message>
        <source>no speeds until you type it</source>
        <translation>入力するまで速度は出ません</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>its clock and bus</source>
        <translation>クロックとバス幅から</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>最大{}</translation>
    </message>
    <message>
        <source>{}, not used</source>
        <translation>{}、未使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>shares system memory</source>
        <translation>システムメモリを共有</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>カタログにありません</translation>
    </message>
    <message>
        <source>{}-bit {}</source>
        <translation>{}ビット {}</translation>
    </message>
    <message>
        <source>{} visible</source>
        <translation>{}が見えています</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>空き{}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>搭載</translation>
    </message>
    <message>
        <source>Usable by programs</source>
        <translation>プログラムが使える量</translation>
    </message>
    <message>
        <source>{} of {} MT/s</source>
        <translation>{} / {} MT/s</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>copying, of {} peak</source>
        <translation>コピー時、ピークは{}</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー時</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Processor unknown</source>
        <translation>プロセッサー不明</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <translation>
            <numerusform>{}コア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} threads</source>
        <translation>
            <numerusform>{}スレッド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>The model&apos;s parameters as they lie in memory. Their size is the number of parameters times the bits each takes. They stay the same however long the conversation gets.</source>
        <translation>メモリに置かれるモデルのパラメーターです。サイズはパラメーター数 × 1個のビット数です。会話がどれだけ長くなっても変わりません。</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>What attention has noted about every token so far: keys and values, per layer. It saves reading the whole conversation again for each new token. It grows with the context and is reserved in full when the model is loaded.</source>
        <translation>アテンションがこれまでの各トークンについて記録したもの：レイヤーごとのキーと値です。新しいトークンのたびに会話全体を読み直さずに済みます。コンテキストとともに増え、モデルの読み込み時に全量が確保されます。</translation>
    </message>
    <message>
        <source>key value cache, cache</source>
        <translation>キー値キャッシュ, キャッシュ, key value cache, cache</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KVキャッシュの型</translation>
    </message>
    <message>
        <source>The number format of the KV cache. f16 is the standard; q8_0 takes about half and q4_0 a quarter of it. The loss is small for some models and noticeable for others.</source>
        <translation>KVキャッシュの数値形式です。f16が標準で、q8_0は約半分、q4_0は約4分の1です。損失が小さいモデルもあれば、目立つモデルもあります。</translation>
    </message>
    <message>
        <source>cache-type-k, cache-type-v, q8_0 cache</source>
        <translation>cache-type-k, cache-type-v, q8_0 cache</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>再帰状態</translation>
    </message>
    <message>
        <source>The fixed-size summary that linear-attention and state-space layers keep of everything so far. It is small and does not grow with the context; there is one for each slot.</source>
        <translation>線形アテンションや状態空間のレイヤーが、これまでの全内容について保持する固定サイズの要約です。小さく、コンテキストとともに増えません。スロットごとに1つあります。</translation>
    </message>
    <message>
        <source>Compute buffer</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>Working space for intermediate results while tokens pass through the layers. Its size follows the micro-batch, and without flash attention also the context.</source>
        <translation>トークンがレイヤーを通る間の途中結果のための作業領域です。サイズはマイクロバッチに応じ、Flash Attentionなしではコンテキストにも応じます。</translation>
    </message>
    <message>
        <source>scratch, activations</source>
        <translation>スクラッチ, 活性値, scratch, activations</translation>
    </message>
    <message>
        <source>Output buffer</source>
        <translation>出力バッファー</translation>
    </message>
    <message>
        <source>Room for the scores of all words of the vocabulary for the tokens being written: one row for each slot. It lies in system memory.</source>
        <translation>書いているトークンについて、語彙の全語のスコアを置く場所：スロットごとに1行です。システムメモリに置かれます。</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits, ロジット</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>What the driver and the engine take on each device besides the model: the context of CUDA or its like, libraries, pools. It is there before the first weight is loaded.</source>
        <translation>モデル以外にドライバーとエンジンが各デバイスで使う分です：CUDAなどのコンテキスト、ライブラリ、プール。最初の重みが読み込まれる前からあります。</translation>
    </message>
    <message>
        <source>driver, CUDA context</source>
        <translation>ドライバー, CUDAコンテキスト, CUDA context</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>使用可能なメモリ</translation>
    </message>
    <message>
        <source>What a model may take of a device: its size less what the driver, the desktop and the engine&apos;s safety margin keep. Less again if other programs hold some of it now.</source>
        <translation>モデルがデバイスで使える量：全体の大きさから、ドライバー、デスクトップ、エンジンの安全余裕の分を引いたものです。ほかのプログラムが使っていればさらに減ります。</translation>
    </message>
    <message>
        <source>usable, free</source>
        <translation>使用可能, 空き, usable, free</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>マイクロバッチ</translation>
    </message>
    <message>
        <source>How many tokens of a prompt go through the layers together, usually 512. Larger ones read prompts faster up to a point and need a larger compute buffer.</source>
        <translation>プロンプトの何トークンが一緒にレイヤーを通るかです。通常は512。大きくするとある程度まではプロンプトが速く読め、より大きな計算バッファーが必要です。</translation>
    </message>
    <message>
        <source>ubatch, -ub</source>
        <translation>ubatch, -ub</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>The most tokens handed to the engine in one call, usually 2048; it cuts them into micro-batches. It has no bearing on how many people can be served.</source>
        <translation>1回の呼び出しでエンジンに渡す最大トークン数で、通常は2048です。エンジンがマイクロバッチに分けます。対応できる人数とは関係ありません。</translation>
    </message>
    <message>
        <source>-b</source>
        <translation>-b</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>A place for one conversation in a server. Several slots are answered at once and share weights, but each needs its own part of the KV cache.</source>
        <translation>サーバー内の1会話分の場所です。複数のスロットが同時に処理され、重みを共有しますが、KVキャッシュはそれぞれに必要です。</translation>
    </message>
    <message>
        <source>parallel, -np, concurrency</source>
        <translation>並列, 同時実行, parallel, -np, concurrency</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>A way to compute attention in small pieces, without ever storing the whole table of scores. The result is the same; it needs less memory and is faster on long contexts. A quantized V cache requires it.</source>
        <translation>スコアの表全体を保存せずに、アテンションを小さく分けて計算する方法です。結果は同じで、メモリが少なく、長いコンテキストで速くなります。Vキャッシュの量子化に必要です。</translation>
    </message>
    <message>
        <source>FA, -fa</source>
        <translation>FA, -fa</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>オフロード</translation>
    </message>
    <message>
        <source>Placing layers on the graphics card. What does not fit stays in system memory and is computed by the processor, so every layer left behind slows each token.</source>
        <translation>レイヤーをグラフィックスカードに置くことです。収まらない分はシステムメモリに残り、プロセッサーが計算します。そのため、残したレイヤーの数だけ各トークンが遅くなります。</translation>
    </message>
    <message>
        <source>gpu layers, -ngl, ngl, split</source>
        <translation>GPUレイヤー, 分割, gpu layers, -ngl, ngl, split</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>システムメモリのエキスパート</translation>
    </message>
    <message>
        <source>For a mixture of experts: attention and shared parts go on the card, some or all experts stay in system memory. Few experts are read per token, so it costs far less speed than leaving whole layers behind.</source>
        <translation>Mixture of Expertsの場合：アテンションと共有部分をカードに置き、エキスパートの一部または全部をシステムメモリに残します。1トークンで読まれるエキスパートは少ないため、レイヤーごと残すより速度の低下がはるかに小さくて済みます。</translation>
    </message>
    <message>
        <source>--n-cpu-moe, cpu moe</source>
        <translation>--n-cpu-moe, cpu moe</translation>
    </message>
    <message>
        <source>Memory mapping</source>
        <translation>メモリマッピング</translation>
    </message>
    <message>
        <source>The engine lets the system treat the model&apos;s file as memory, so pages are read when first touched. A model larger than memory then starts, and reads its disk again for every token.</source>
        <translation>エンジンがモデルのファイルをメモリとして扱わせ、ページは最初に触れたときに読み込まれます。メモリより大きなモデルも起動しますが、トークンごとにディスクを読み直します。</translation>
    </message>
    <message>
        <source>mmap, mlock</source>
        <translation>mmap, mlock</translation>
    </message>
    <message>
        <source>Graphics memory (VRAM)</source>
        <translation>グラフィックスメモリ（VRAM）</translation>
    </message>
    <message>
        <source>The memory on a graphics card, many times faster than a computer&apos;s main memory. A model that lies in it entirely is fast; that is why its size is the first thing to look at.</source>
        <translation>グラフィックスカード上のメモリで、コンピューターの主メモリより何倍も高速です。モデルがすべてここに入れば高速です。だからこそ、最初に見るべきはこの大きさです。</translation>
    </message>
    <message>
        <source>VRAM, video memory, GDDR, HBM</source>
        <translation>VRAM, ビデオメモリ, video memory, GDDR, HBM</translation>
    </message>
    <message>
        <source>System memory (RAM)</source>
        <translation>システムメモリ（RAM）</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory. Models run from it, but at a fraction of a card&apos;s speed. What counts is the rate and the number of channels, not the size alone.</source>
        <translation>コンピューターの主メモリです。モデルはここからも動きますが、速度はカードの何分の1かです。重要なのは容量だけでなく、転送速度とチャネル数です。</translation>
    </message>
    <message>
        <source>RAM, DDR</source>
        <translation>RAM, DDR</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>ユニファイドメモリ</translation>
    </message>
    <message>
        <source>One memory for processor and graphics, as in Apple&apos;s chips, AMD&apos;s Strix Halo and NVIDIA&apos;s GB10. Much of it can hold a model, at a speed between a desktop&apos;s memory and a card&apos;s.</source>
        <translation>プロセッサーとグラフィックスが共用する1つのメモリです。Appleのチップ、AMDのStrix Halo、NVIDIAのGB10にあります。その多くをモデルに使え、速度はデスクトップのメモリとカードの中間です。</translation>
    </message>
    <message>
        <source>shared memory, APU</source>
        <translation>共有メモリ, shared memory, APU</translation>
    </message>
    <message>
        <source>Working set (Apple)</source>
        <translation>ワーキングセット（Apple）</translation>
    </message>
    <message>
        <source>The part of unified memory that macOS recommends the graphics to use: two thirds to three quarters, depending on the size. A setting of the system can raise it.</source>
        <translation>ユニファイドメモリのうち、macOSがグラフィックスに使うよう推奨する分です。容量により3分の2から4分の3です。システムの設定で増やせます。</translation>
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
        <translation>AMDのドライバーが、確保済みの分とは別にグラフィックスに使わせるシステムメモリです。グラフィックス内蔵チップでは、大きなモデルはここに入ります。最近のLinuxでは既定でメモリの約半分です。</translation>
    </message>
    <message>
        <source>graphics translation table, gttsize</source>
        <translation>graphics translation table, gttsize</translation>
    </message>
    <message>
        <source>GiB and GB</source>
        <translation>GiBとGB</translation>
    </message>
    <message>
        <source>A GiB is 2³⁰ bytes, a GB is 10⁹: 7 % less. Memory chips and engines count in GiB, files and boxes mostly in GB. A 24 GB card has 24 GiB.</source>
        <translation>GiBは2³⁰バイト、GBは10⁹バイトで、7%少なくなります。メモリチップとエンジンはGiB、ファイルと箱の表示はたいていGBで数えます。24 GBのカードの容量は24 GiBです。</translation>
    </message>
    <message>
        <source>gigabyte, gibibyte, units</source>
        <translation>ギガバイト, ギビバイト, 単位, gigabyte, gibibyte</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>One number that training has set. A model is billions of them, arranged in matrices. Their count decides how much memory the weights take and, roughly, how much the model can know.</source>
        <translation>学習で決まった1つの数値です。モデルは行列に並んだ何十億もの数値からなります。その数が、重みに必要なメモリと、大まかにはモデルの知識の量を決めます。</translation>
    </message>
    <message>
        <source>weight, B, billion</source>
        <translation>重み, B, 10億, weight, billion</translation>
    </message>
    <message>
        <source>Active parameter</source>
        <translation>アクティブパラメーター</translation>
    </message>
    <message>
        <source>A parameter that takes part in computing one given token. In a dense model all do. In a mixture of experts only some do: they decide the speed, while the total decides the memory.</source>
        <translation>ある1つのトークンの計算に使われるパラメーターです。密モデルではすべて、Mixture of Expertsでは一部だけです。これが速度を決め、総数がメモリを決めます。</translation>
    </message>
    <message>
        <source>A3B, activated</source>
        <translation>A3B, 活性, activated</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>密モデル</translation>
    </message>
    <message>
        <source>A model in which every parameter works on every token. Total and active parameters are the same number.</source>
        <translation>すべてのパラメーターがすべてのトークンに働くモデルです。総パラメーターとアクティブパラメーターは同じ数です。</translation>
    </message>
    <message>
        <source>Mixture of experts (MoE)</source>
        <translation>Mixture of Experts（MoE）</translation>
    </message>
    <message>
        <source>A model whose feed-forward parts exist many times over, as experts. A router picks a few of them for each token. It needs the memory of all experts and the time of the few.</source>
        <translation>フィードフォワード部がエキスパートとして多数あるモデルです。ルーターがトークンごとに数個を選びます。メモリは全エキスパート分、時間は選ばれた数個分が必要です。</translation>
    </message>
    <message>
        <source>MoE, experts, sparse</source>
        <translation>MoE, エキスパート, 混合, experts, sparse</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>One of the parallel feed-forward parts in a layer of a mixture of experts. Experts do not correspond to subjects; which one gets a token is decided anew in each layer.</source>
        <translation>Mixture of Expertsのレイヤーに並列に並ぶフィードフォワード部の1つです。エキスパートは話題に対応しているわけではありません。どれがトークンを受け持つかは、レイヤーごとに新たに決まります。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>A small matrix in each expert layer. It scores all experts for the token at hand, and the best few are computed. Which they are differs from token to token, so all must be kept at hand.</source>
        <translation>エキスパートのある各レイヤーにある小さな行列です。目の前のトークンについて全エキスパートを採点し、上位の数個が計算されます。どれになるかはトークンごとに違うため、すべてを手元に置く必要があります。</translation>
    </message>
    <message>
        <source>gate, gating</source>
        <translation>ゲート, gate, gating</translation>
    </message>
    <message>
        <source>Shared expert</source>
        <translation>共有エキスパート</translation>
    </message>
    <message>
        <source>An expert that every token passes through besides the chosen ones. It holds what is needed always, and it is worth keeping in the fastest memory.</source>
        <translation>選ばれたエキスパートとは別に、すべてのトークンが通るエキスパートです。常に必要なものを持つため、最速のメモリに置く価値があります。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>A model is a stack of layers, each with an attention part and a feed-forward part. Text passes through all of them for every token. Layers are the unit in which a model is shared out between devices.</source>
        <translation>モデルはレイヤーを積み重ねたもので、各レイヤーにはアテンション部とフィードフォワード部があります。テキストはトークンごとにすべてのレイヤーを通ります。モデルをデバイス間で分ける単位でもあります。</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック, 層, block</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>The table that turns each token&apos;s number into a list of values the layers work with. Only one row is looked up per token, so it takes memory but hardly any time. Some models use the same table again at the output.</source>
        <translation>各トークンの番号を、レイヤーが扱う値の並びに変える表です。1トークンで参照するのは1行だけなので、メモリは使いますが時間はほとんどかかりません。同じ表を出力でも使うモデルがあります。</translation>
    </message>
    <message>
        <source>embeddings, tied</source>
        <translation>埋め込み, embeddings, tied</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隠れサイズ</translation>
    </message>
    <message>
        <source>How many values describe one token as it passes through the layers. Most matrices are this wide; the size of a model grows with its square.</source>
        <translation>レイヤーを通る間、1つのトークンを表す値の数です。ほとんどの行列はこの幅です。モデルのサイズはこの2乗で大きくなります。</translation>
    </message>
    <message>
        <source>width, d_model</source>
        <translation>幅, 隠れ次元, width, d_model</translation>
    </message>
    <message>
        <source>Feed-forward part</source>
        <translation>フィードフォワード部</translation>
    </message>
    <message>
        <source>The part of a layer that works on each token by itself: two or three large matrices. Most of a model&apos;s parameters are here. In a mixture of experts it is what exists many times.</source>
        <translation>レイヤーのうち、各トークンを個別に処理する部分で、2～3個の大きな行列からなります。モデルのパラメーターの大部分はここにあります。Mixture of Expertsで多数あるのはこの部分です。</translation>
    </message>
    <message>
        <source>FFN, MLP</source>
        <translation>FFN, MLP</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>The part of a layer that looks back: each token compares itself with all earlier ones and takes over from those that matter. What it needs of them is kept in the KV cache. Its work grows with the length of the context.</source>
        <translation>レイヤーのうち、過去を参照する部分です。各トークンが前のすべてのトークンと自分を比べ、重要なものから情報を受け取ります。そのために必要なものはKVキャッシュに保持されます。作業量はコンテキストの長さとともに増えます。</translation>
    </message>
    <message>
        <source>self-attention, softmax</source>
        <translation>自己注意, アテンション, self-attention, softmax</translation>
    </message>
    <message>
        <source>Attention head</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>Attention is computed several times side by side, each time on a part of the values: these are heads. How many of them keep their own keys and values decides the size of the KV cache.</source>
        <translation>アテンションは、値の一部ずつを使って並行に何度か計算されます。その1つ1つがヘッドです。自分のキーと値を持つヘッドの数が、KVキャッシュの大きさを決めます。</translation>
    </message>
    <message>
        <source>heads, n_heads</source>
        <translation>ヘッド, heads, n_heads</translation>
    </message>
    <message>
        <source>Multi-head attention (MHA)</source>
        <translation>マルチヘッドアテンション（MHA）</translation>
    </message>
    <message>
        <source>Attention in which every head keeps its own keys and values. It is the original form, and the one with the largest KV cache.</source>
        <translation>すべてのヘッドが自分のキーと値を持つアテンションです。元々の形で、KVキャッシュが最も大きくなります。</translation>
    </message>
    <message>
        <source>Grouped-query attention (GQA)</source>
        <translation>グループクエリアテンション（GQA）</translation>
    </message>
    <message>
        <source>Several query heads share one set of keys and values. With eight heads to a group the KV cache is an eighth, at hardly any loss. Most models since 2023 do this.</source>
        <translation>複数のクエリヘッドが1組のキーと値を共有します。8ヘッドで1グループなら、KVキャッシュは8分の1になり、損失はほとんどありません。2023年以降のほとんどのモデルがこの方式です。</translation>
    </message>
    <message>
        <source>grouped query</source>
        <translation>グループクエリ, grouped query</translation>
    </message>
    <message>
        <source>Multi-query attention (MQA)</source>
        <translation>マルチクエリアテンション（MQA）</translation>
    </message>
    <message>
        <source>All query heads share a single set of keys and values. The KV cache is as small as sharing can make it.</source>
        <translation>すべてのクエリヘッドが1組のキーと値を共有します。KVキャッシュは、共有でできる限り小さくなります。</translation>
    </message>
    <message>
        <source>multi query</source>
        <translation>マルチクエリ, multi query</translation>
    </message>
    <message>
        <source>Multi-head latent attention (MLA)</source>
        <translation>マルチヘッド潜在アテンション（MLA）</translation>
    </message>
    <message>
        <source>Instead of keys and values, one compressed row per token is kept, and the heads unfold it when they need it. DeepSeek and Kimi use it; the cache is many times smaller than with separate heads.</source>
        <translation>キーと値の代わりに、1トークンにつき圧縮した1行を保持し、ヘッドが必要なときに展開します。DeepSeekとKimiが使っており、キャッシュはヘッドごとに持つ場合より何倍も小さくなります。</translation>
    </message>
    <message>
        <source>latent attention</source>
        <translation>潜在アテンション, latent attention</translation>
    </message>
    <message>
        <source>Sliding-window attention</source>
        <translation>スライディングウィンドウアテンション</translation>
    </message>
    <message>
        <source>Layers that look back over the last few thousand tokens only. Their cache stops growing at the window. Models mix them with full layers, which still see everything.</source>
        <translation>直近の数千トークンだけを参照するレイヤーです。キャッシュはウィンドウの大きさで増えなくなります。モデルは、すべてを見るフルレイヤーと組み合わせて使います。</translation>
    </message>
    <message>
        <source>SWA, local attention, iSWA</source>
        <translation>SWA, 局所アテンション, local attention, iSWA</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>スパースアテンション</translation>
    </message>
    <message>
        <source>A small indexer picks the tokens, or blocks of them, worth reading, and the main attention looks at those only. It saves computing on long contexts; a compressing kind also saves cache.</source>
        <translation>小さなインデクサーが読む価値のあるトークンやブロックを選び、本体のアテンションはそれだけを見ます。長いコンテキストの計算を減らします。圧縮する種類はキャッシュも減らします。</translation>
    </message>
    <message>
        <source>DSA, CSA, indexer, compressed attention</source>
        <translation>DSA, CSA, インデクサー, indexer, compressed attention</translation>
    </message>
    <message>
        <source>Linear attention and state spaces</source>
        <translation>線形アテンションと状態空間</translation>
    </message>
    <message>
        <source>Layers that keep a running summary of fixed size instead of notes on every token. Memory does not grow with the context, but details far back may fade. Hybrids keep a few layers of full attention.</source>
        <translation>各トークンの記録の代わりに、固定サイズの要約を更新し続けるレイヤーです。メモリはコンテキストとともに増えませんが、遠い過去の細部は薄れることがあります。ハイブリッドはフルアテンションのレイヤーを数個残します。</translation>
    </message>
    <message>
        <source>Mamba, SSM, DeltaNet, hybrid</source>
        <translation>Mamba, SSM, DeltaNet, ハイブリッド, hybrid</translation>
    </message>
    <message>
        <source>Rotary positions (RoPE)</source>
        <translation>回転位置（RoPE）</translation>
    </message>
    <message>
        <source>How most models know the order of tokens: keys and queries are turned by an angle that grows with the position. Stretching the angles lets a model accept more context than it was trained on, with some loss.</source>
        <translation>ほとんどのモデルがトークンの順序を知る方法です。キーとクエリを、位置とともに大きくなる角度で回転させます。角度を引き伸ばすと、いくらかの損失と引き換えに、学習時より長いコンテキストを扱えます。</translation>
    </message>
    <message>
        <source>RoPE, YaRN, position</source>
        <translation>RoPE, YaRN, 位置, position</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>A model stores more features than it has dimensions, by giving them directions that overlap a little. The overlap is noise; wider models have less of it, which is one reason that larger models err less.</source>
        <translation>モデルは、少しずつ重なる方向を与えることで、次元数より多くの特徴を保存します。重なりはノイズです。幅の広いモデルほど少なく、それが大きなモデルの誤りが少ない理由の1つです。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Storing weights in fewer bits than they were trained in, in blocks that share a scale. Four to five bits take less than a third of the memory and read that much faster, with a small loss. Below four the loss grows quickly.</source>
        <translation>重みを、スケールを共有するブロック単位で、学習時より少ないビットで保存することです。4～5ビットならメモリは3分の1未満で、その分速く読め、損失はわずかです。4ビット未満では損失が急に増えます。</translation>
    </message>
    <message>
        <source>quant, 4-bit, compression</source>
        <translation>量子化, 圧縮, quant, 4-bit, compression</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりのビット数</translation>
    </message>
    <message>
        <source>The file&apos;s bits divided by the number of weights. It is more than the name says, because scales take room and some matrices are kept finer.</source>
        <translation>ファイルのビット数を重みの数で割ったものです。スケールが場所を取り、一部の行列は細かく保たれるため、名前の数字より大きくなります。</translation>
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
        <translation>量子化していない32ビットまたは16ビットの数値です。モデルは16ビットで公開されます。BF16はF32と同じ範囲を持ち、F16は0付近がより細かくなります。F32は2倍の大きさですが、モデルを動かすうえで優れてはいません。</translation>
    </message>
    <message>
        <source>FP16, FP32, half precision, full precision</source>
        <translation>FP16, FP32, 半精度, 完全精度, half precision, full precision</translation>
    </message>
    <message>
        <source>Q8_0, Q5_0, Q4_0</source>
        <translation>Q8_0、Q5_0、Q4_0</translation>
    </message>
    <message>
        <source>The first GGUF formats: blocks of 32 weights with one scale, and in the _1 forms a minimum too. Q8_0 is as good as lossless. Q4_0 is simple and quick, but worse than K-quants of its size.</source>
        <translation>最初のGGUF形式です。32個の重みのブロックに1つのスケール、_1の形では最小値も付きます。Q8_0はほぼ無損失です。Q4_0は単純で速いですが、同じサイズのK量子化に劣ります。</translation>
    </message>
    <message>
        <source>Q4_1, Q5_1</source>
        <translation>Q4_1, Q5_1</translation>
    </message>
    <message>
        <source>K-quants (Q4_K_M and others)</source>
        <translation>K量子化（Q4_K_Mなど）</translation>
    </message>
    <message>
        <source>GGUF formats with blocks of 256 weights whose scales are themselves quantized. S, M and L say how many important matrices are kept finer. Q4_K_M is the usual choice.</source>
        <translation>256個の重みのブロックを使い、スケール自体も量子化したGGUF形式です。S、M、Lは、重要な行列をどれだけ細かく保つかを示します。Q4_K_Mが一般的な選択です。</translation>
    </message>
    <message>
        <source>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</source>
        <translation>Q2_K, Q3_K_M, Q4_K_S, Q5_K_M, Q6_K</translation>
    </message>
    <message>
        <source>I-quants (IQ4_XS and others)</source>
        <translation>I量子化（IQ4_XSなど）</translation>
    </message>
    <message>
        <source>GGUF formats that pick groups of weights from a code book. They are better than K-quants of the same size, most of all at two and three bits, and slower on processors.</source>
        <translation>コードブックから重みの組を選ぶGGUF形式です。同じサイズのK量子化より優れ、特に2～3ビットで差が出ますが、プロセッサーでは遅くなります。</translation>
    </message>
    <message>
        <source>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</source>
        <translation>IQ1_S, IQ2_XXS, IQ3_S, IQ4_NL</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>重要度行列（imatrix）</translation>
    </message>
    <message>
        <source>A record of which weights matter most, made by running a model over sample text. Quantizing with it spends precision where it counts. The file does not get larger.</source>
        <translation>どの重みが最も重要かの記録で、サンプルテキストでモデルを動かして作ります。これを使って量子化すると、大事なところに精度が割り当てられます。ファイルは大きくなりません。</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>キャリブレーション, 較正, calibration</translation>
    </message>
    <message>
        <source>Dynamic quants (UD)</source>
        <translation>ダイナミック量子化（UD）</translation>
    </message>
    <message>
        <source>Files mixed by hand or by measurement, with a different format for each matrix, above all low-bit experts beside fine attention. Their sizes follow no rule; only a published file tells.</source>
        <translation>手作業または測定によって、行列ごとに違う形式を混ぜたファイルです。主に、低ビットのエキスパートと細かいアテンションを組み合わせます。サイズに規則はなく、公開ファイルを見るしかありません。</translation>
    </message>
    <message>
        <source>UD-Q4_K_XL, Unsloth, UD-IQ1_S</source>
        <translation>UD-Q4_K_XL, Unsloth, UD-IQ1_S</translation>
    </message>
    <message>
        <source>Ternary (TQ1_0, TQ2_0)</source>
        <translation>三値（TQ1_0、TQ2_0）</translation>
    </message>
    <message>
        <source>Formats for weights that are only −1, 0 or 1, as in BitNet. Models have to be trained for it; an ordinary model is ruined by it.</source>
        <translation>BitNetのように、重みが−1、0、1だけの形式です。モデルはそのために学習されている必要があり、普通のモデルは使いものにならなくなります。</translation>
    </message>
    <message>
        <source>BitNet, 1.58 bit</source>
        <translation>BitNet, 1.58ビット, 1.58 bit</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>Four-bit floating-point numbers in blocks of 32 with a shared power of two as their scale. gpt-oss was trained to be stored this way, so its experts lose nothing.</source>
        <translation>2のべき乗のスケールを共有する、32個のブロックの4ビット浮動小数点数です。gpt-ossはこの形で保存するように学習されたため、エキスパートに損失がありません。</translation>
    </message>
    <message>
        <source>microscaling, FP4</source>
        <translation>マイクロスケーリング, microscaling, FP4</translation>
    </message>
    <message>
        <source>NVFP4</source>
        <translation>NVFP4</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s four-bit floating-point format, with a finer scale for every 16 weights. Blackwell cards compute with it directly.</source>
        <translation>NVIDIAの4ビット浮動小数点形式で、重み16個ごとにより細かいスケールを持ちます。Blackwellのカードはこれで直接計算します。</translation>
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
        <translation>8ビットの浮動小数点数です。最近のデータセンター用カードが16ビットの2倍の速さで直接計算できるため、サーバーで使われます。この形式で公開されるモデルもあります。</translation>
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
        <translation>3～8ビットへの量子化方法で、サンプルテキストを使い、丸めるたびに残りの重みを補正します。NVIDIAやAMDのカード用にvLLMでよく使われます。</translation>
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
        <translation>4ビットへの量子化方法で、活性値の大きい少数のチャネルを先に拡大し、損失を小さくします。vLLMでよく使われます。</translation>
    </message>
    <message>
        <source>activation-aware</source>
        <translation>活性値考慮, activation-aware</translation>
    </message>
    <message>
        <source>EXL2 and EXL3</source>
        <translation>EXL2とEXL3</translation>
    </message>
    <message>
        <source>Formats of the ExLlama engine for NVIDIA cards, at any average number of bits. EXL3 codes weights along a trellis and holds up best at two to four bits.</source>
        <translation>NVIDIAカード用のExLlamaエンジンの形式で、平均ビット数を自由に選べます。EXL3はトレリスに沿って重みを符号化し、2～4ビットで最もよく品質を保ちます。</translation>
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
        <translation>Apple自身のチップ向けのフレームワークで、重み64個のグループを使う3～8ビットの形式があります。MacではGGUFと並ぶ選択肢です。</translation>
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
        <translation>llama.cpp、Ollama、LM Studioのファイル形式です。重み、語彙、すべての設定が1つのファイルに入ります。大きなモデルは、組になった複数のファイルに分かれます。</translation>
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
        <translation>モデルが公開されるファイル形式です。通常は16ビットの単純な行列で、形状は隣のconfig.jsonにあります。vLLMなどのエンジンが読み込みます。llama.cppで使うにはGGUFに変換します。</translation>
    </message>
    <message>
        <source>config.json, Hugging Face</source>
        <translation>config.json, Hugging Face</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>How surprised a model is by a text: 6 means as unsure as among six equally likely words. Quantization raises it a little. Figures compare only for one model on one text.</source>
        <translation>モデルがテキストにどれだけ驚くかです。6なら、同じくらい確からしい6つの語の間で迷うのと同じです。量子化で少し上がります。比べられるのは、同じモデルと同じテキストの数値だけです。</translation>
    </message>
    <message>
        <source>PPL</source>
        <translation>PPL</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KLダイバージェンス</translation>
    </message>
    <message>
        <source>How far a quantized model&apos;s word probabilities lie from the original&apos;s, on average. 0 is no change. It shows losses that perplexity hides, since it never gets better by luck.</source>
        <translation>量子化したモデルの語の確率が、元のモデルから平均してどれだけ離れているかです。0なら変化なしです。偶然よくなることがないため、パープレキシティでは見えない損失がわかります。</translation>
    </message>
    <message>
        <source>KLD</source>
        <translation>KLD</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>最上位トークンの一致</translation>
    </message>
    <message>
        <source>How often the quantized model&apos;s likeliest next word is the original&apos;s too. 92 % means one word in twelve would be another one, mostly as good.</source>
        <translation>量子化したモデルが最も確からしいとする次の語が、元のモデルと一致する頻度です。92%なら12語に1語が別の語になりますが、たいてい同じくらい適切です。</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>Tokens per second (TPS)</source>
        <translation>毎秒トークン数（TPS）</translation>
    </message>
    <message>
        <source>How fast a model writes. People read about five; chat is pleasant from ten, coding agents want thirty and more. It falls as the context fills.</source>
        <translation>モデルが書く速さです。人が読むのは5くらいで、チャットは10から快適になり、コーディングエージェントには30以上が望まれます。コンテキストが埋まるにつれて下がります。</translation>
    </message>
    <message>
        <source>tok/s, throughput, speed</source>
        <translation>tok/s, スループット, 速度, throughput, speed</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>最初のトークンまでの時間（TTFT）</translation>
    </message>
    <message>
        <source>The wait between sending a prompt and the first word of the answer. It is the time to read the prompt, so it grows with its length.</source>
        <translation>プロンプトを送ってから回答の最初の語が出るまでの待ち時間です。プロンプトを読む時間なので、長さとともに増えます。</translation>
    </message>
    <message>
        <source>latency, first word, wait</source>
        <translation>レイテンシ, 最初の語, 待ち時間, latency, first word, wait</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>プリフィル</translation>
    </message>
    <message>
        <source>Reading the prompt. All its tokens are worked on together, so the weights are read once for many tokens and arithmetic is the limit. It ends with the first word.</source>
        <translation>プロンプトを読むことです。全トークンをまとめて処理するため、重みを1回読むだけで多くのトークンに使え、演算が限界になります。最初の語で終わります。</translation>
    </message>
    <message>
        <source>prompt processing, pp</source>
        <translation>プロンプト処理, prompt processing, pp</translation>
    </message>
    <message>
        <source>Generation (decode)</source>
        <translation>生成（デコード）</translation>
    </message>
    <message>
        <source>Writing the answer, one token after the other. For each one all active weights and the KV cache are read once, so memory bandwidth is the limit.</source>
        <translation>回答を1トークンずつ書くことです。1トークンごとに全アクティブな重みとKVキャッシュを1回読むため、メモリ帯域幅が限界になります。</translation>
    </message>
    <message>
        <source>token generation, tg</source>
        <translation>トークン生成, token generation, tg</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>How many bytes a second can be read from memory. Divided by the bytes read per token it is the most tokens per second a device could write; engines reach some 50 to 90 % of that.</source>
        <translation>メモリから毎秒読めるバイト数です。1トークンで読むバイト数で割ると、デバイスが書ける毎秒トークン数の上限になります。エンジンはその50～90%ほどに達します。</translation>
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
        <translation>1回の浮動小数点演算：加算または乗算です。1トークンにはアクティブパラメーターあたり約2回かかり、長いコンテキストではアテンションの分が増えます。</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>演算, operations</translation>
    </message>
    <message>
        <source>FLOPS</source>
        <translation>FLOPS</translation>
    </message>
    <message>
        <source>Floating-point operations per second: how fast a device calculates. A TFLOPS is 10¹² a second. It decides how fast prompts are read and models are trained.</source>
        <translation>毎秒の浮動小数点演算数：デバイスの計算の速さです。1 TFLOPSは毎秒10¹²回です。プロンプトを読む速さとモデルの学習の速さを決めます。</translation>
    </message>
    <message>
        <source>TFLOPS, compute</source>
        <translation>TFLOPS, 計算, compute</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>A chart of what limits a task: below a certain number of operations per byte read it is bandwidth, above it arithmetic. Generation lies far to the left, prefill to the right.</source>
        <translation>処理を制限するものを示すグラフです。読み込む1バイトあたりの演算数がある値より少なければ帯域幅が、多ければ演算が限界です。生成はずっと左、プリフィルは右にあります。</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation>演算強度</translation>
    </message>
    <message>
        <source>Operations done for each byte read from memory. Writing for one person does two or three; reading a prompt of 512 tokens at once does hundreds.</source>
        <translation>メモリから読む1バイトごとに行う演算数です。1人分を書くときは2～3、512トークンのプロンプトを一度に読むときは数百になります。</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>バイトあたりの演算, operations per byte</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>投機的デコード</translation>
    </message>
    <message>
        <source>A small model guesses several tokens ahead and the large one checks them in one pass. Where the guesses are good, as in code, it writes up to two or three times faster with the same result. It needs extra memory.</source>
        <translation>小さなモデルが数トークン先を推測し、大きなモデルが1回の処理で確かめます。コードのように推測がよく当たる場合、同じ結果を最大2～3倍速く書けます。追加のメモリが必要です。</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>ドラフトモデル, draft model</translation>
    </message>
    <message>
        <source>Multi-token prediction (MTP)</source>
        <translation>マルチトークン予測（MTP）</translation>
    </message>
    <message>
        <source>An extra layer with which a model guesses the token after the next itself: speculative decoding without a second model. Engines that do not use it leave it unloaded.</source>
        <translation>モデル自身が次の次のトークンを推測するための追加レイヤーです。2つ目のモデルなしの投機的デコードです。使わないエンジンは読み込みません。</translation>
    </message>
    <message>
        <source>Serving several at once</source>
        <translation>複数人への同時提供</translation>
    </message>
    <message>
        <source>The weights are read once for all conversations in progress, so serving eight people takes hardly longer per token than serving one, until arithmetic is the limit. Each needs its own KV cache.</source>
        <translation>重みは進行中の全会話のために1回読めば済むため、演算が限界になるまでは、8人に提供しても1トークンの時間は1人の場合とほとんど変わりません。KVキャッシュはそれぞれに必要です。</translation>
    </message>
    <message>
        <source>batch, concurrency, users</source>
        <translation>バッチ, 同時実行, 利用者, batch, concurrency, users</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>The part of an engine that speaks to one kind of hardware: CUDA for NVIDIA, HIP for AMD, Metal for Apple, SYCL for Intel, Vulkan for nearly all. The same card may be faster with one than with another.</source>
        <translation>エンジンのうち、ある種類のハードウェアとやり取りする部分です。NVIDIAにはCUDA、AMDにはHIP、AppleにはMetal、IntelにはSYCL、ほぼすべてにVulkan。同じカードでもバックエンドによって速さが違うことがあります。</translation>
    </message>
    <message>
        <source>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</source>
        <translation>CUDA, ROCm, HIP, Vulkan, Metal, SYCL</translation>
    </message>
    <message>
        <source>Matrix unit</source>
        <translation>行列ユニット</translation>
    </message>
    <message>
        <source>Circuits made for multiplying matrices, several times faster at it than a card&apos;s ordinary ones. Prefill and training live off them; generation hardly notices.</source>
        <translation>行列の乗算のための回路で、その計算はカードの通常の回路より数倍高速です。プリフィルと学習はこれに支えられますが、生成にはほとんど影響しません。</translation>
    </message>
    <message>
        <source>tensor core, XMX, matrix core, WMMA</source>
        <translation>テンソルコア, tensor core, XMX, matrix core, WMMA</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>メモリチャネル</translation>
    </message>
    <message>
        <source>A 64-bit path between processor and memory. Desktops have two, workstations four to eight, servers up to twelve. Bandwidth grows with their number, if each has a module.</source>
        <translation>プロセッサーとメモリの間の64ビットの経路です。デスクトップは2、ワークステーションは4～8、サーバーは最大12です。それぞれにモジュールがあれば、帯域幅は数に応じて増えます。</translation>
    </message>
    <message>
        <source>dual channel</source>
        <translation>デュアルチャネル, dual channel</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Million transfers a second: the rate of memory modules. Times eight bytes and the number of channels it is the peak bandwidth. Modules run below their rating until XMP or EXPO is turned on.</source>
        <translation>毎秒100万回の転送：メモリモジュールの速さです。8バイトとチャネル数を掛けるとピーク帯域幅になります。XMPまたはEXPOを有効にするまで、モジュールは定格より遅く動きます。</translation>
    </message>
    <message>
        <source>DDR5-6000, XMP, EXPO, MHz</source>
        <translation>DDR5-6000, XMP, EXPO, MHz</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIeレーン</translation>
    </message>
    <message>
        <source>The links between a card and the rest of the computer. Their number hardly matters while a model lies on one card; it does for loading, for experts in system memory, and for cards that compute together.</source>
        <translation>カードとコンピューターのほかの部分を結ぶ経路です。モデルが1枚のカードに入っている間、数はほとんど影響しません。影響するのは、読み込み、システムメモリのエキスパート、複数カードで一緒に計算する場合です。</translation>
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
        <translation>カードどうしを直接結ぶNVIDIAの接続で、PCIeより何倍も高速です。複数のカードが1つのトークンを一緒に処理するときに役立ちます。レイヤーで分ける場合はほとんど差がありません。</translation>
    </message>
    <message>
        <source>Layer split</source>
        <translation>レイヤー分割</translation>
    </message>
    <message>
        <source>Sharing a model between cards by layers. A token passes through one card after the other, so memory adds up but speed does not.</source>
        <translation>モデルをレイヤー単位で複数のカードに分けることです。トークンは1枚ずつ順にカードを通るため、メモリは足し合わされますが、速度は足し合わされません。</translation>
    </message>
    <message>
        <source>two GPUs, multi-GPU, -ts, pipeline</source>
        <translation>GPU 2枚, マルチGPU, two GPUs, multi-GPU, -ts, pipeline</translation>
    </message>
    <message>
        <source>Tensor split</source>
        <translation>テンソル分割</translation>
    </message>
    <message>
        <source>Sharing each matrix between cards, which then work on every token at once and exchange results in each layer. It is faster than a layer split if the link between the cards is quick.</source>
        <translation>各行列を複数のカードに分けることです。カードはすべてのトークンを同時に処理し、レイヤーごとに結果を交換します。カード間の接続が高速なら、レイヤー分割より速くなります。</translation>
    </message>
    <message>
        <source>tensor parallelism, row split</source>
        <translation>テンソル並列, tensor parallelism, row split</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>A data-centre card divided into up to seven parts, each with its own memory and a share of the rest. A program sees a part as a card; parts cannot be joined for one model.</source>
        <translation>データセンター用カードを最大7つに分けたもので、それぞれに専用のメモリと残りの資源の一部があります。プログラムからは1つが1枚のカードに見えます。1つのモデルのために結合することはできません。</translation>
    </message>
    <message>
        <source>multi-instance GPU, slice</source>
        <translation>マルチインスタンスGPU, スライス, multi-instance GPU, slice</translation>
    </message>
    <message>
        <source>Board power (TDP)</source>
        <translation>ボード電力（TDP）</translation>
    </message>
    <message>
        <source>The most power a card or processor is made to draw, in watts. Generation draws less than that, since the arithmetic waits for memory; lowering the limit by a quarter costs little speed.</source>
        <translation>カードやプロセッサーが設計上使う最大電力（ワット）です。生成では演算がメモリを待つため、それより少なくなります。上限を4分の1下げても速度はほとんど落ちません。</translation>
    </message>
    <message>
        <source>watts, power limit</source>
        <translation>ワット, 電力制限, watts, power limit</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>学習の計算量</translation>
    </message>
    <message>
        <source>All operations of a training run: about six for each active parameter and each token of training text. Laws draw their lines by it.</source>
        <translation>1回の学習の全演算：アクティブパラメーターと学習テキストのトークンそれぞれにつき約6回です。法律はこれで線を引きます。</translation>
    </message>
    <message>
        <source>6ND, 10^25</source>
        <translation>6ND, 10^25</translation>
    </message>
    <message>
        <source>Chinchilla rule</source>
        <translation>Chinchilla則</translation>
    </message>
    <message>
        <source>For a fixed training budget the best model has about 20 training tokens per parameter. Models meant to be run a lot are trained on far more: smaller, costlier to train, cheaper to use.</source>
        <translation>決まった学習予算での最善のモデルは、パラメーターあたり約20の学習トークンを持ちます。よく使われるモデルははるかに多く学習されます：小さく、学習は高くつき、使うのは安くなります。</translation>
    </message>
    <message>
        <source>compute-optimal</source>
        <translation>計算最適, compute-optimal</translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation>スケーリング則</translation>
    </message>
    <message>
        <source>A formula for how a model&apos;s error falls as parameters and training text grow. It falls steadily and ever more slowly, so each step costs many times the last.</source>
        <translation>パラメーターと学習テキストが増えると、モデルの誤差がどう減るかを表す式です。着実に、しかしますますゆっくり減るため、1段ごとに前の段の何倍もの費用がかかります。</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>利用率（MFU）</translation>
    </message>
    <message>
        <source>The share of a device&apos;s peak FLOPS that goes into the model&apos;s own arithmetic. Training runs reach 30 to 50 %, a single conversation far less.</source>
        <translation>デバイスのピークFLOPSのうち、モデル自身の演算に使われる割合です。学習では30～50%に達し、1つの会話でははるかに低くなります。</translation>
    </message>
    <message>
        <source>model FLOPS utilization</source>
        <translation>モデルFLOPS利用率, model FLOPS utilization</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Runs well: a tenth of the memory to spare and comfortably fast for the use. Tight: fast, but nearly full. Slow: fits, below that speed. Does not fit: more than there is. Always for one context length.</source>
        <translation>快適に動作：メモリに1割の余裕があり、用途に十分速い。ぎりぎり：速いが、ほぼ満杯。低速：収まるが、その速度を下回る。収まらない：容量を超える。常に1つのコンテキスト長についての判定です。</translation>
    </message>
    <message>
        <source>runs well, tight, slow, does not fit</source>
        <translation>快適に動作, ぎりぎり, 低速, 収まらない</translation>
    </message>
    <message>
        <source>Estimate and range</source>
        <translation>推定と範囲</translation>
    </message>
    <message>
        <source>A speed that nobody measured here comes as a range in which 8 of 10 measurements are expected. A tick marks what was measured on this machine.</source>
        <translation>ここで誰も測定していない速度は、測定値の10件中8件が入ると見込まれる範囲で示します。チェックマークは、このマシンで測定したものを示します。</translation>
    </message>
    <message>
        <source>est., measured, range</source>
        <translation>推定, 実測, 範囲, est., measured</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The piece of text a model reads and writes: a word, part of a word, a sign. English has about four tokens for three words; other languages and code need more. Prices, context and speed are all counted in tokens.</source>
        <translation>モデルが読み書きするテキストの単位です：単語、単語の一部、記号。英語では3語で約4トークンですが、ほかの言語やコードではもっと必要です。価格、コンテキスト、速度はすべてトークンで数えます。</translation>
    </message>
    <message>
        <source>word piece</source>
        <translation>単語の断片, word piece</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>All tokens a model knows, each with a number. A tokenizer cuts text into them. Families have different vocabularies, so the same text is more tokens for one model than for another.</source>
        <translation>モデルが知っているすべてのトークンで、それぞれに番号があります。トークナイザーがテキストをトークンに区切ります。ファミリーごとに語彙が違うため、同じテキストでもモデルによってトークン数が変わります。</translation>
    </message>
    <message>
        <source>tokenizer, BPE, SentencePiece</source>
        <translation>トークナイザー, tokenizer, BPE, SentencePiece</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>The most tokens a model can take into account at once: instructions, documents, the conversation and its own answer together. What memory allows is often less than what the model allows.</source>
        <translation>モデルが一度に考慮できる最大のトークン数です：指示、文書、会話、自身の回答を合わせたもの。メモリが許す量は、モデルが許す量より少ないことがよくあります。</translation>
    </message>
    <message>
        <source>context length, n_ctx</source>
        <translation>コンテキスト長, context length, n_ctx</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Instructions that stand before the conversation and are read with every request. They take their share of the context window, and are lost first when old tokens are simply dropped.</source>
        <translation>会話の前に置かれ、リクエストのたびに読まれる指示です。コンテキストウィンドウの一部を使い、古いトークンを単純に捨てる場合は最初に失われます。</translation>
    </message>
    <message>
        <source>Context shift</source>
        <translation>コンテキストシフト</translation>
    </message>
    <message>
        <source>What an engine may do when the window is full: drop tokens after the instructions and move the rest up, so that writing can go on. What was dropped is forgotten without a word.</source>
        <translation>ウィンドウが満杯のときにエンジンが行うことがある処理です：指示の後のトークンを捨て、残りを前に詰めて、書き続けられるようにします。捨てられたものは、何の知らせもなく忘れられます。</translation>
    </message>
    <message>
        <source>FIFO, truncation</source>
        <translation>先入れ先出し, 切り捨て, FIFO, truncation</translation>
    </message>
    <message>
        <source>Lost in the middle</source>
        <translation>Lost in the middle（中央の見落とし）</translation>
    </message>
    <message>
        <source>Models find a fact best when it stands near the beginning or the end of a long context, and miss it more often in between. The advertised window says what is accepted, not what is used well.</source>
        <translation>モデルは、長いコンテキストの最初か最後の近くにある事実を最もよく見つけ、その間では見落としが増えます。公称のウィンドウは受け入れられる量であって、うまく使える量ではありません。</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>検索拡張（RAG）</translation>
    </message>
    <message>
        <source>Instead of putting whole documents into the context, the passages nearest to the question are looked up and only they are given to the model. It saves context, memory and time.</source>
        <translation>文書全体をコンテキストに入れる代わりに、質問に最も近い文章を探し、それだけをモデルに渡します。コンテキスト、メモリ、時間を節約します。</translation>
    </message>
    <message>
        <source>RAG, chunk, retrieval augmented generation</source>
        <translation>RAG, チャンク, 検索拡張生成, chunk, retrieval augmented generation</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>A small model that turns a passage into one list of numbers, such that passages about the same thing get similar lists. Retrieval uses it to find what belongs to a question. It writes nothing.</source>
        <translation>文章を1つの数値の並びに変える小さなモデルで、同じことについての文章は似た並びになります。検索拡張では、質問に関連するものを見つけるために使います。何も書きません。</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>埋め込み, embeddings</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>推論モデル</translation>
    </message>
    <message>
        <source>A model that writes out its thinking before it answers, often thousands of tokens. Answers get better and take much longer, so speed and context matter more than for chat.</source>
        <translation>答える前に考えを書き出すモデルで、しばしば数千トークンになります。回答はよくなりますが時間ははるかに長くかかるため、チャットよりも速度とコンテキストが重要です。</translation>
    </message>
    <message>
        <source>thinking, chain of thought</source>
        <translation>思考, 思考の連鎖, thinking, chain of thought</translation>
    </message>
    <message>
        <source>Vision model</source>
        <translation>ビジョンモデル</translation>
    </message>
    <message>
        <source>A model that also takes pictures. A second network turns each picture into some hundred or thousand tokens, which use the context like any others. It needs some extra memory of its own.</source>
        <translation>画像も受け取るモデルです。2つ目のネットワークが各画像を数百から千ほどのトークンに変え、ほかのトークンと同じようにコンテキストを使います。そのための追加のメモリが少し必要です。</translation>
    </message>
    <message>
        <source>multimodal, VLM, mmproj, image</source>
        <translation>マルチモーダル, 画像, multimodal, VLM, mmproj, image</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>オープンウェイト</translation>
    </message>
    <message>
        <source>A model whose parameters anyone may download. What one may do with them is in the licence, which is not always a free one. Closed models can only be used through their maker&apos;s servers.</source>
        <translation>パラメーターを誰でもダウンロードできるモデルです。何をしてよいかはライセンスに書かれており、常に自由なものとは限りません。クローズドなモデルは、開発元のサーバーを通してしか使えません。</translation>
    </message>
    <message>
        <source>licence, license</source>
        <translation>ライセンス, licence, license</translation>
    </message>
    <message>
        <source>Loading a model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Before the first prompt a model&apos;s file is read from the drive and copied to the card, both at the same time: the slower decides. A server that keeps running pays for it once.</source>
        <translation>最初のプロンプトの前に、モデルのファイルがドライブから読まれ、同時にカードへコピーされます。遅い方で決まります。動き続けるサーバーなら一度だけの負担です。</translation>
    </message>
    <message>
        <source>cold start, SSD, NVMe, mmap</source>
        <translation>コールドスタート, SSD, NVMe, mmap</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>受理率</translation>
    </message>
    <message>
        <source>The chance that the large model agrees with one token that was drafted for it. llama.cpp prints the share of all drafted tokens, which is smaller: after the first wrong one the rest is dropped.</source>
        <translation>ドラフトされた1トークンに大きなモデルが同意する確率。llama.cppが表示するのは全ドラフトに占める割合で、より小さくなります。最初の誤りの後は捨てられるためです。</translation>
    </message>
    <message>
        <source>Tensors placed by name</source>
        <translation>名前で配置するテンソル</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s -ot sends all tensors whose name fits a pattern to one device, for example experts to RAM. It is finer than layers, and how fast it makes a model nobody can say beforehand.</source>
        <translation>llama.cppの -otは、名前がパターンに合うテンソルをすべて1つのデバイスへ送ります（例：エキスパートをRAMへ）。層より細かい指定で、どれだけ速くなるかは事前には分かりません。</translation>
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
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Plan a rig</source>
        <translation>マシンを計画</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>No graphics card answers.</source>
        <translation>応答するグラフィックスカードがありません。</translation>
    </message>
    <message>
        <source>Memory of the {} unknown.</source>
        <translation>{}のメモリ容量は不明です。</translation>
    </message>
    <message>
        <source>No graphics card found.</source>
        <translation>グラフィックスカードが見つかりません。</translation>
    </message>
    <message>
        <source>Models run on the processor.</source>
        <translation>モデルはプロセッサーで動作します。</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>グラフィックスメモリ</translation>
    </message>
    <message>
        <source>{} graphics cards</source>
        <translation>グラフィックスカード{}枚</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <translation>ユニファイドメモリ</translation>
    </message>
    <message>
        <source>Graphics card {}</source>
        <translation>グラフィックスカード{}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>全体{}</translation>
    </message>
    <message>
        <source>nothing in use now</source>
        <translation>現在使用なし</translation>
    </message>
    <message>
        <source>{} in use now</source>
        <translation>現在{}使用中</translation>
    </message>
    <message>
        <source>free now: unknown</source>
        <translation>現在の空き：不明</translation>
    </message>
    <message>
        <source>{} kept in reserve</source>
        <translation>{}を予備に確保</translation>
    </message>
    <message>
        <source>{} usable</source>
        <translation>{}使用可能</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>by offers</source>
        <translation>出品による</translation>
    </message>
    <message>
        <source>by guides</source>
        <translation>目安による</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>the launch price</source>
        <translation>発売時価格</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の価格</translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>First choice for {purpose}</source>
        <translation>{purpose}の第1候補</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>第2候補</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>第3候補</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Tokens per second</source>
        <translation>1秒あたりのトークン数</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>多いほどよい</translation>
    </message>
    <message>
        <source>Seconds to the first word</source>
        <translation>最初の語までの秒数</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>少ないほどよい</translation>
    </message>
    <message>
        <source>Longest context, tokens</source>
        <translation>最長コンテキスト、トークン</translation>
    </message>
    <message>
        <source>Price per token a second</source>
        <translation>毎秒トークンあたりの価格</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>1ジュールあたりのトークン数</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Memory of {} as the context grows, GiB</source>
        <translation>コンテキストの伸びと{}のメモリ（GiB）</translation>
    </message>
    <message>
        <source>Tokens per second against parameters</source>
        <translation>毎秒トークン数とパラメーター数</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Markdownでコピーしました</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>maker</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>リーダーボード</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>第三者</translation>
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
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Attention and memory</source>
        <translation>アテンションとメモリ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>学習の計算量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Felt speed</source>
        <translation>体感速度</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
</context>
</TS>
