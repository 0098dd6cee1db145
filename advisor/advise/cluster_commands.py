"""The commands that start a model on several machines: llama.cpp RPC, vLLM with Ray, SGLang.

Sizes only: nothing here starts anything. Addresses are placeholders to fill in.
"""

from __future__ import annotations

from advisor.advise.cluster import Cluster
from advisor.advise.commands import Command, Flag, gguf_file_name
from advisor.domain.model import Model
from advisor.text import say

_RPC_PORT, _RAY_PORT, _SGLANG_PORT, _API_PORT = 50052, 6379, 20000, 8000


def llama_rpc(model: Model, cluster: Cluster) -> Command:
    """llama.cpp: `rpc-server` on every other machine, `llama-server` on the first."""
    scenario = cluster.estimate.scenario
    file = gguf_file_name(model, scenario.quant)
    others = [f"node{i}:{_RPC_PORT}" for i in range(2, cluster.n_nodes + 1)]
    flags = [
        Flag(f"-m {file}", say("the model file, on the first machine only")),
        Flag(f"-c {scenario.context}", say("tokens of context to allocate")),
        Flag("-ngl 999", say("all layers on the devices of all machines")),
    ]
    if others:
        flags.append(Flag(f"--rpc {','.join(others)}", say("the other machines")))
    if scenario.parallel > 1:
        flags.append(Flag(f"-np {scenario.parallel}", say("requests answered at the same time")))
    names = [other.partition(":")[0] for other in others]
    each = "each of " if len(names) > 1 else ""
    workers = f"# on {each}{', '.join(names)}\n" if others else ""
    start = f"{workers}rpc-server --host 0.0.0.0 --port {_RPC_PORT} -c\n\n" if others else ""
    text = f"{start}# on node1\n" + " \\\n  ".join(["llama-server", *(f.text for f in flags)])
    note = say("RPC is neither encrypted nor guarded: only in a network that you trust.")
    return Command(say("llama.cpp over RPC"), text, tuple(flags), note if others else "")


def vllm(model: Model, cluster: Cluster) -> Command:
    """vLLM: tensor parallel within a machine, pipeline parallel between machines, over Ray."""
    repo = model.hf_repo or model.name
    flags = [
        Flag(
            f"--tensor-parallel-size {max(cluster.gpus_per_node, 1)}",
            say("each layer over the GPUs of a machine"),
        ),
        Flag(f"--pipeline-parallel-size {cluster.n_nodes}", say("layers over the machines")),
        Flag(f"--max-model-len {_per_sequence(cluster)}", say("tokens of context of each request")),
        Flag(
            f"--max-num-seqs {cluster.estimate.scenario.parallel}", say("requests at the same time")
        ),
    ]
    lines = []
    if cluster.n_nodes > 1:
        flags.append(Flag("--distributed-executor-backend ray", say("over several machines")))
        lines = [
            "# on node1",
            f"ray start --head --port={_RAY_PORT}",
            "",
            f"# on node2 to node{cluster.n_nodes}" if cluster.n_nodes > 2 else "# on node2",
            f"ray start --address=node1:{_RAY_PORT}",
            "",
            "# on node1, when `ray status` shows all GPUs",
        ]
    serve = " \\\n  ".join([f"vllm serve {repo}", *(flag.text for flag in flags)])
    return Command("vLLM", "\n".join([*lines, serve]), tuple(flags), _own_format(cluster))


def sglang(model: Model, cluster: Cluster) -> Command:
    """SGLang: one launch on every machine, each with its rank."""
    repo = model.hf_repo or model.name
    gpus = max(cluster.gpus_per_node, 1)
    flags = [
        Flag(f"--model-path {repo}", say("the model on the hub")),
        Flag(f"--tp-size {gpus}", say("each layer over the GPUs of a machine")),
        Flag(f"--context-length {_per_sequence(cluster)}",
             say("tokens of context of each request")),
        Flag(f"--max-running-requests {cluster.estimate.scenario.parallel}",
             say("requests at the same time")),
        Flag(f"--port {_API_PORT}", say("where requests come in")),
    ]  # fmt: skip
    if cluster.n_nodes > 1:
        flags[2:2] = [
            Flag(f"--pp-size {cluster.n_nodes}", say("layers over the machines")),
            Flag(f"--nnodes {cluster.n_nodes}", say("machines")),
            Flag("--node-rank $RANK", say("0 on the first machine, then 1, 2 ...")),
            Flag(f"--dist-init-addr node1:{_SGLANG_PORT}", say("where they meet")),
        ]
    launch = " \\\n  ".join(["python -m sglang.launch_server", *(flag.text for flag in flags)])
    head = "# on every machine\n" if cluster.n_nodes > 1 else ""
    return Command("SGLang", head + launch, tuple(flags), _own_format(cluster))


def cluster_commands(model: Model, cluster: Cluster) -> tuple[Command, ...]:
    """For every engine that the machines can run: vLLM and SGLang want GPUs of their own kind."""
    specs = [gpu.spec for gpu in cluster.node.gpus]
    found = [llama_rpc(model, cluster)]
    if specs and all(spec.vendor in ("nvidia", "amd") for spec in specs):
        found += [vllm(model, cluster), sglang(model, cluster)]
    return tuple(found)


def _per_sequence(cluster: Cluster) -> int:
    scenario = cluster.estimate.scenario
    return scenario.context // max(scenario.parallel, 1)


def _own_format(cluster: Cluster) -> str:
    """These engines load the hub's own files, which take other memory than a GGUF file."""
    quant = cluster.estimate.scenario.quant
    return say(
        "Loads the weights as published on the hub, not {quant}: check that they fit, or choose an "
        "FP8, AWQ or GPTQ version.",
        quant=quant,
    )
