"""State-space layers, gated delta nets and short convolutions as nodes.

Source: llama.cpp commit 0c1e570, `src/models/mamba-base.cpp`, `delta-net-base.cpp`, `lfm2.cpp`,
`src/llama-graph.cpp` (`build_rs`).
"""

from __future__ import annotations

from collections.abc import Callable

from advisor.domain.architecture import GatedDeltaNet, Mamba, ShortConv
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.nodes import (
    Node,
    alike,
    contiguous,
    nothing,
    overwrite,
    reshape,
    transpose,
    view,
)

ReadStates = Callable[[Node, Node], Node]


def copied_states(builder: Builder, cache: Node, read: ReadStates | None = None) -> Node:
    """The sequences' states, copied out of the cache, or read by an operation of its own."""
    values, n_sequences = cache.shape[:2]
    rows = reshape(cache, values, n_sequences)
    builder.graph.expand(overwrite("scale", nothing(rows), empty=True))
    sequences = builder.state_rows
    if read is None:
        states = Node("get_rows", (values, n_sequences), (rows, sequences))
    else:
        states = read(rows, sequences)
    builder.graph.expand(states)
    others = Node("get_rows", (values, 0), (rows, builder.other_states), nbytes=0)
    builder.graph.expand(overwrite("cpy", nothing(cache), others, empty=True))
    return states


def remember(builder: Builder, source: Node, cache: Node) -> None:
    """Write new states back."""
    builder.graph.expand(overwrite("cpy", view(cache, (cache.size,)), source))


def _convolved(builder: Builder, x: Node, kernel: int) -> Node:
    """Short convolution over tokens; the last inputs are kept for the next batch. `x`: (channels,
    tokens, sequences)."""
    channels, n_tokens, n_sequences, _ = x.shape
    cache = builder.state((kernel - 1) * channels)
    past = reshape(copied_states(builder, cache), kernel - 1, channels, n_sequences)
    joined = Node("concat", (kernel - 1 + n_tokens, channels, n_sequences), (past, transpose(x)))
    last = view(joined, (kernel - 1, channels, n_sequences), joined.strides[:3])
    remember(builder, last, cache)
    return joined


def _filtered(builder: Builder, joined: Node, weight: str, channels: int) -> Node:
    kernel = builder.need(weight)
    n_sequences = joined.shape[2]
    return Node(
        "ssm_conv", (channels, builder.n_tokens // n_sequences, n_sequences), (joined, kernel)
    )


def mamba(builder: Builder, mixer: Mamba, x: Node) -> Node:
    return mamba_2(builder, mixer, x) if mixer.version == 2 else mamba_1(builder, mixer, x)


def mamba_1(builder: Builder, mixer: Mamba, x: Node) -> Node:
    n_sequences = builder.n_sequences
    n_tokens, inner, n_state = builder.n_tokens // n_sequences, mixer.d_inner, mixer.state_size
    rank = mixer.dt_rank or 1
    both = builder.linear("ssm_in", reshape(x, x.shape[0], n_tokens, n_sequences), 2 * inner)
    part = (inner, n_tokens, n_sequences)
    gate = view(both, part, both.strides[:3])
    joined = _convolved(builder, view(both, part, both.strides[:3]), mixer.conv_kernel)
    filtered = _filtered(builder, joined, "ssm_conv1d.weight", inner)
    signal = alike("unary", builder.biased(filtered, "ssm_conv1d.bias"))
    steps = builder.linear("ssm_x", signal, rank + 2 * n_state)
    dt = view(steps, (rank, n_tokens, n_sequences), steps.strides[:3])
    dt = builder.linear("ssm_dt", dt, inner)
    strides = (4, 4 * n_state, *steps.strides[1:3])
    b, c = (view(steps, (n_state, 1, n_tokens, n_sequences), strides) for _ in range(2))
    heads = reshape(signal, 1, inner, n_tokens, n_sequences)
    scanned = _scan(builder, heads, dt, b, c, (n_state, 1, inner))
    out = view(scanned, part, (4, 4 * inner, 4 * inner * n_tokens))
    out = alike("add", out, alike("mul", signal, builder.need("ssm_d")))
    out = Node("glu", out.shape, (contiguous(gate), out))
    return reshape(builder.linear("ssm_out", out, builder.hidden), builder.hidden, builder.n_tokens)


def mamba_2(builder: Builder, mixer: Mamba, x: Node) -> Node:
    n_sequences = builder.n_sequences
    n_tokens, inner, n_state = builder.n_tokens // n_sequences, mixer.d_inner, mixer.state_size
    n_heads, head, groups = mixer.n_heads, mixer.head_dim, mixer.n_groups
    channels = inner + 2 * groups * n_state
    x = reshape(x, x.shape[0], n_tokens, n_sequences)
    parts = builder.linear("ssm_in", x, inner + channels + n_heads)
    per_token = parts.strides[1:3]
    gate = view(parts, (head, n_heads, n_tokens, n_sequences), (4, 4 * head, *per_token))
    signal = view(parts, (channels, n_tokens, n_sequences), (4, *per_token))
    dt = view(parts, (n_heads, n_tokens, n_sequences), (4, *per_token))
    joined = _convolved(builder, signal, mixer.conv_kernel)
    signal = _filtered(builder, joined, "ssm_conv1d.weight", channels)
    signal = alike("unary", builder.biased(signal, "ssm_conv1d.bias"))
    per_token = signal.strides[1:3]
    heads = view(signal, (head, n_heads, n_tokens, n_sequences), (4, 4 * head, *per_token))
    b, c = (
        view(signal, (n_state, groups, n_tokens, n_sequences), (4, 4 * n_state, *per_token))
        for _ in range(2)
    )
    dt = alike("add", contiguous(dt), builder.need("ssm_dt.bias"))
    scanned = _scan(builder, heads, dt, b, c, (n_state, head, n_heads))
    out = view(scanned, heads.shape, (4, 4 * head, 4 * inner, 4 * inner * n_tokens))
    out = alike("add", out, alike("mul", heads, builder.need("ssm_d")))
    out = Node("glu", out.shape, (contiguous(gate), out))
    if builder.has("ssm_norm.weight"):
        out = reshape(out, inner // groups, groups, n_tokens, n_sequences)
        out = builder.norm(out, "ssm_norm")
    return builder.linear("ssm_out", reshape(out, inner, builder.n_tokens), builder.hidden)


def _scan(
    builder: Builder, x: Node, dt: Node, b: Node, c: Node, state: tuple[int, int, int]
) -> Node:
    """Outputs of all tokens with the new states behind them."""
    n_sequences = builder.n_sequences
    values = state[0] * state[1] * state[2]
    cache = builder.state(values)

    def read(rows: Node, sequences: Node) -> Node:
        states = reshape(rows, *state, n_sequences)
        a = builder.need("ssm_a")
        sources = (states, x, dt, a, b, c, sequences)
        return Node("ssm_scan", (x.size + values * n_sequences,), sources)

    scanned = copied_states(builder, cache, read)
    remember(builder, view(scanned, (values * n_sequences,)), cache)
    return scanned


def gated_delta_net(builder: Builder, mixer: GatedDeltaNet, x: Node) -> Node:
    n_sequences = builder.n_sequences
    n_tokens = builder.n_tokens // n_sequences
    k_head, v_head, n_k, n_v = mixer.k_head_dim, mixer.v_head_dim, mixer.n_k_heads, mixer.n_v_heads
    values, channels = v_head * n_v, 2 * k_head * n_k + v_head * n_v
    mixed = reshape(builder.linear("attn_qkv", x, channels), channels, n_tokens, n_sequences)
    gate = builder.linear("attn_gate", x, values)
    beta, decay = _rates(builder, mixer, x, n_tokens)
    joined = _convolved(builder, mixed, mixer.conv_kernel)
    cache = builder.state(v_head * v_head * n_v)
    state = reshape(copied_states(builder, cache), v_head, v_head, n_v, n_sequences)
    filtered = alike("unary", _filtered(builder, joined, "ssm_conv1d.weight", channels))
    rows = (4 * channels, 4 * channels * n_tokens)

    def heads(size: int, count: int) -> Node:
        return view(filtered, (size, count, n_tokens, n_sequences), (4, 4 * size, *rows))

    q, k, v = heads(k_head, n_k), heads(k_head, n_k), heads(v_head, n_v)
    q, k = alike("l2_norm", q), alike("l2_norm", k)
    if n_k != n_v and builder.arch.gguf_arch == "qwen3next":
        q, k = (_repeated(part, n_v, builder.n_tokens, n_sequences) for part in (q, k))
    out = Node(
        "gated_delta_net", (values, builder.n_tokens + v_head * n_sequences),
        (q, k, v, decay, beta, state),
    )  # fmt: skip
    read = view(
        out,
        (v_head, n_v, n_tokens, n_sequences),
        (4, 4 * v_head, 4 * values, 4 * values * n_tokens),
    )
    states = view(out, (v_head, v_head, n_v, n_sequences))
    remember(builder, states, cache)
    opened = alike("unary", reshape(gate, v_head, n_v, n_tokens, n_sequences))
    gated = alike("mul", builder.norm(read, "ssm_norm"), opened)
    projected = builder.linear(
        "ssm_out", reshape(gated, values, n_tokens, n_sequences), builder.hidden
    )
    return reshape(projected, builder.hidden, builder.n_tokens)


def _repeated(part: Node, n_heads: int, n_tokens: int, n_sequences: int) -> Node:
    """Every key head once for each value head that it serves."""
    head, n_part = part.shape[:2]
    apart = reshape(part, head, 1, n_part, n_tokens)
    copies = Node("repeat", (head, n_heads // n_part, n_part, n_tokens), (apart,))
    return reshape(copies, head, n_heads, n_tokens // n_sequences, n_sequences)


def _rates(builder: Builder, mixer: GatedDeltaNet, x: Node, n_tokens: int) -> tuple[Node, Node]:
    """How much each head writes and forgets."""
    n_v, n_k, n_sequences = mixer.n_v_heads, mixer.n_k_heads, builder.n_sequences
    if builder.has("ssm_ba.weight"):
        both = builder.linear("ssm_ba", x, 2 * n_v)
        both = reshape(both, 2 * n_v // n_k, n_k, n_tokens, n_sequences)
        half = (n_v // n_k, n_k, n_tokens, n_sequences)
        b, a = (view(both, half, both.strides) for _ in range(2))
        beta = alike("unary", contiguous(b))
        alpha = contiguous(a, n_v, n_tokens, n_sequences)
    else:
        beta = reshape(builder.linear("ssm_beta", x, n_v), 1, n_v, n_tokens, n_sequences)
        beta = alike("unary", beta)
        alpha = reshape(builder.linear("ssm_alpha", x, n_v), n_v, n_tokens, n_sequences)
    alpha = alike("unary", alike("add", alpha, builder.need("ssm_dt.bias")))
    decay = alike("mul", alpha, builder.need("ssm_a"))
    shape = (1, n_v, n_tokens, n_sequences)
    return reshape(beta, *shape), reshape(decay, *shape)


def short_conv(builder: Builder, mixer: ShortConv, x: Node) -> Node:
    """LFM2's gated convolution."""
    hidden, n_sequences = builder.hidden, builder.n_sequences
    n_tokens = builder.n_tokens // n_sequences
    parts = builder.linear(
        "shortconv.in_proj", reshape(x, hidden, n_tokens, n_sequences), 3 * hidden
    )
    shape = (hidden, n_tokens, n_sequences)
    b, c, signal = (view(parts, shape, parts.strides[:3]) for _ in range(3))
    joined = _convolved(builder, alike("mul", b, signal), mixer.conv_kernel)
    filtered = _filtered(builder, joined, "shortconv.conv.weight", hidden)
    out = builder.linear("shortconv.out_proj", alike("mul", c, filtered), hidden)
    return reshape(out, hidden, builder.n_tokens)
