"""Feed-forward parts as nodes: dense, and mixtures of experts with their router.

Source: llama.cpp commit 0c1e570, `src/llama-graph.cpp` (`build_ffn`, `build_moe_ffn`); the fused
weighted sum of experts, which keeps its sources, `ggml/src/ggml-cuda`
(`ggml_backend_cuda_graph_optimize`). What it keeps for a fused router is left out, as it is in the
engine's rows (docs/accuracy.md).
"""

from __future__ import annotations

from advisor.domain.architecture import DenseFfn, Ffn, MoeFfn
from advisor.estimate.graph.builder import Builder
from advisor.estimate.graph.nodes import Node, alike, contiguous, overwrite, reshape, view

_MOST_FUSED_EXPERTS = 15  # whose outputs are summed by one kernel
_GROUPS, _GROUPS_USED, _GROUPED_EXPERTS = 8, 4, 256  # of DeepSeek V3 and Ling


def feed_forward(builder: Builder, ffn: Ffn, x: Node) -> Node:
    if isinstance(ffn, DenseFfn):
        return dense(builder, x, ffn.intermediate_size)
    return mixture(builder, ffn, x)


def dense(builder: Builder, x: Node, width: int, suffix: str = "") -> Node:
    """Up, gate, activation and down; `suffix` "_shexp" for shared experts."""
    up_name, gate_name = f"ffn_up{suffix}", f"ffn_gate{suffix}"
    if builder.has(f"{gate_name}.weight"):
        up = builder.linear(up_name, x, width)
        gate = builder.linear(gate_name, x, width)
        inner = Node("glu", up.shape, (gate, up))
    elif _holds_gate(builder):
        both = builder.linear(up_name, x, 2 * width)
        inner = Node("glu", (width, *both.shape[1:]), (both,))
    else:
        inner = alike("unary", builder.linear(up_name, x, width))
        if builder.arch.gguf_arch.startswith("nemotron"):
            inner = alike("sqr", inner)
    return builder.linear(f"ffn_down{suffix}", inner, builder.hidden)


def _holds_gate(builder: Builder) -> bool:
    """Up and gate are one matrix."""
    return builder.arch.gguf_arch in ("phi3", "glm4")


def mixture(builder: Builder, ffn: MoeFfn, x: Node) -> Node:
    """Routed experts, and shared ones beside them."""
    narrow = x
    if ffn.latent_size is not None:
        narrow = builder.linear("ffn_latent_down", x, ffn.latent_size)
    mixed = routed(builder, ffn, narrow, builder.linear("ffn_gate_inp", x, ffn.n_experts))
    if ffn.latent_size is not None:
        mixed = builder.linear("ffn_latent_up", mixed, builder.hidden)
    if ffn.shared_intermediate_size:
        shared = dense(builder, x, ffn.shared_intermediate_size, "_shexp")
        if builder.has("ffn_gate_inp_shexp.weight"):
            gate = alike("unary", builder.linear("ffn_gate_inp_shexp", x, 1))
            shared = alike("mul", shared, gate)
        mixed = alike("add", mixed, shared)
    return mixed


def routed(builder: Builder, ffn: MoeFfn, x: Node, logits: Node) -> Node:
    """The weighted sum of the chosen experts' outputs."""
    chosen, weights = _router(builder, ffn, logits)
    builder.graph.expand(logits)
    builder.graph.expand(weights)
    used, n_tokens, width = ffn.n_experts_used, x.shape[1], x.shape[0]
    inputs = reshape(x, width, 1, n_tokens)
    if builder.style.weigh_before:
        repeated = Node("repeat", (width, used, n_tokens), (inputs,))
        inputs = alike("mul", repeated, weights)
    inner = _inner(builder, ffn, inputs, chosen)
    outputs = _by_expert(builder, "ffn_down_exps", inner, chosen, width)
    if builder.style.weigh_before:
        return _summed(builder, outputs, ())
    return _summed(builder, alike("mul", outputs, weights), (outputs, weights))


def _router(builder: Builder, ffn: MoeFfn, logits: Node) -> tuple[Node, Node]:
    """Numbers of the chosen experts, and their weights."""
    style, used, n_tokens = builder.style, ffn.n_experts_used, logits.shape[1]
    shares = logits
    if style.expert_gate == "soft_max":
        shares = alike("soft_max", logits)
    elif style.expert_gate == "sigmoid":
        shares = alike("unary", logits)
    elif style.expert_gate == "sqrt_softplus":
        shares = alike("sqrt", alike("unary", logits))
    ranked = builder.biased(shares, "exp_probs_b.bias")
    if style.weigh_before:
        ranked = logits
    if _grouped(builder, ffn):
        ranked = _best_groups(ranked, n_tokens)
    if ffn.hash_routed:
        table = builder.need("ffn_gate_tid2eid.weight")
        chosen = Node("get_rows", (used, n_tokens), (table, builder.tokens))
    else:
        order = alike("argsort", ranked)
        chosen = view(order, (used, n_tokens), (4, order.strides[1]))
    weights = Node(
        "get_rows", (1, used, n_tokens), (reshape(shares, 1, ffn.n_experts, n_tokens), chosen)
    )
    if style.expert_gate == "after":
        weights = alike("soft_max", reshape(weights, used, n_tokens))
        weights = reshape(weights, 1, used, n_tokens)
    since_v3 = not style.normed_experts and builder.has("exp_probs_b.bias")  # of DeepSeek
    if style.normed_experts or since_v3:
        weights = _divided_by_sum(weights, used, n_tokens)
    if style.scaled_experts or since_v3:
        weights = alike("scale", weights)
    return chosen, weights


def _divided_by_sum(weights: Node, used: int, n_tokens: int) -> Node:
    flat = reshape(weights, used, n_tokens)
    total = Node("sum_rows", (1, n_tokens), (flat,))
    return reshape(alike("div", flat, alike("clamp", total)), 1, used, n_tokens)


def _grouped(builder: Builder, ffn: MoeFfn) -> bool:
    return builder.style.expert_groups and ffn.n_experts == _GROUPED_EXPERTS


def _best_groups(scores: Node, n_tokens: int) -> Node:
    """Scores with the experts of all but the best groups ruled out."""
    size = _GROUPED_EXPERTS // _GROUPS
    grouped = reshape(scores, size, _GROUPS, n_tokens)
    order = alike("argsort", grouped)
    two = view(order, (2, _GROUPS, n_tokens), order.strides)
    best = Node(
        "get_rows", (1, 2, _GROUPS, n_tokens), (reshape(grouped, 1, size, _GROUPS, n_tokens), two)
    )
    total = Node("sum_rows", (1, _GROUPS, n_tokens), (reshape(best, 2, _GROUPS, n_tokens),))
    ranks = alike("argsort", reshape(total, _GROUPS, n_tokens))
    groups = view(ranks, (_GROUPS_USED, n_tokens), (4, ranks.strides[1]))
    kept = Node("get_rows", (size, _GROUPS_USED, n_tokens), (grouped, groups))
    masked = overwrite("set_rows", alike("fill", grouped), kept, groups)
    return reshape(masked, _GROUPED_EXPERTS, n_tokens)


def _inner(builder: Builder, ffn: MoeFfn, inputs: Node, chosen: Node) -> Node:
    """What the experts compute before their down matrices."""
    width = ffn.expert_intermediate_size
    if builder.has("ffn_gate_up_exps.weight"):
        both = _by_expert(builder, "ffn_gate_up_exps", inputs, chosen, 2 * width)
        half = (width, *both.shape[1:3])
        gate, up = (view(both, half, both.strides[:3]) for _ in range(2))
        return Node("glu", half, (gate, up))
    up = _by_expert(builder, "ffn_up_exps", inputs, chosen, width)
    if builder.has("ffn_gate_exps.weight"):
        gate = _by_expert(builder, "ffn_gate_exps", inputs, chosen, width)
        return Node("glu", up.shape, (gate, up))
    return alike("sqr", alike("unary", up))


def _by_expert(builder: Builder, suffix: str, x: Node, chosen: Node, rows: int) -> Node:
    used, n_tokens = chosen.shape[:2]
    sources = (builder.need(f"{suffix}.weight"), x, chosen)
    product = Node("mul_mat_id", (rows, used, n_tokens), sources)
    bias = builder.weight(f"{suffix}.bias")
    return product if bias is None else alike("add_id", product, bias, chosen)


def _summed(builder: Builder, outputs: Node, fused: tuple[Node, ...]) -> Node:
    """The sum over experts, one addition each; a fused kernel reads `fused` until the last."""
    width, used, n_tokens, _ = outputs.shape
    builder.graph.expand(outputs)
    parts = [view(outputs, (width, n_tokens), (4, outputs.strides[2])) for _ in range(used)]
    builder.expand(parts)
    total = parts[0]
    for part in parts[1:]:
        total = Node("add", (width, n_tokens), (total, part))
        builder.graph.expand(total)
    if used == 1:
        return contiguous(total)
    if used <= _MOST_FUSED_EXPERTS:
        total.until = fused
    return total
