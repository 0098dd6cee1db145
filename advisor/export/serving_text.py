"""A model for many users on one kind of machine, as text for a terminal and as JSON."""

from __future__ import annotations

from advisor.advise.cluster import MOST_NODES, Cluster, Split
from advisor.advise.cluster_users import MOST_USERS
from advisor.advise.serving import Serving
from advisor.export.json_ import Json, estimate_json, rig_json
from advisor.export.table import aligned
from advisor.export.words import share_text
from advisor.text import number, say
from advisor.units import format_gib, format_rate, format_tokens


def serving_text(answer: Serving) -> str:
    """How many users, what each more takes, the links, the cluster with its commands."""
    crowd = answer.crowd
    lines = [
        f"{crowd.model.name} ({answer.quant}) on {answer.rig.name}: {crowd.users} users with "
        f"{format_tokens(crowd.context)} context, {crowd.tokens_per_s:g} tokens/s or more each",
        "",
        f"{verdict_sentence(answer)} {room_sentence(answer)}",
        "",
        _loads(answer),
    ]
    if answer.links:
        lines += ["", f"{answer.n_devices}× {answer.device}, by what joins them:", _links(answer)]
    lines += ["", cluster_sentence(answer)]
    for command in answer.commands:
        lines += ["", f"{command.title}:", command.text]
        lines += [command.note] if command.note else []
    return "\n".join(lines)


def verdict_sentence(answer: Serving) -> str:
    """Whether the machine is enough, and for how many."""
    crowd = answer.crowd
    most = answer.most_users
    if answer.enough:
        return say(
            "This machine serves all {users}; it would serve {most} that fast.",
            users=number(crowd.users, ","), most=number(most, ","),
        )  # fmt: skip
    if most == 0:
        return say("This machine serves nobody that fast.")
    return say(
        "This machine serves {most} of {users} that fast.",
        most=number(most, ","),
        users=number(crowd.users, ","),
    )


def room_sentence(answer: Serving) -> str:
    """For how many users there is memory, and for how many of them fast memory."""
    fitting, on_gpus = answer.most_fitting, answer.most_on_gpus
    if fitting == 0:
        return say("There is no memory for even one user.")
    if fitting == MOST_USERS:
        return say("Users that memory holds: {users} and more.", users=number(fitting, ","))
    if on_gpus == fitting:
        return say("Users that graphics memory holds: {users}.", users=number(fitting, ","))
    if on_gpus == 0:
        return say("Users that memory holds: {users}.", users=number(fitting, ","))
    return say(
        "Users that graphics memory holds: {on_gpus}; with system memory: {users}.",
        on_gpus=number(on_gpus, ","), users=number(fitting, ","),
    )  # fmt: skip


def cluster_sentence(answer: Serving) -> str:
    """How many machines it takes, how fast, and what the network costs."""
    cluster, crowd = answer.cluster, answer.crowd
    if cluster is None:
        return say(
            "Not even {most} of these machines hold it for {users} users.",
            most=MOST_NODES, users=crowd.users,
        )  # fmt: skip
    if cluster.n_nodes == 1:
        return say("One machine holds it for all of them.")
    if cluster.tokens_per_s is None or cluster.network_share is None:
        return say(
            "{machines} of these machines hold it together over {link}; how fast is unknown.",
            machines=cluster.n_nodes, link=say(cluster.link.name),
        )  # fmt: skip
    return say(
        "{machines} of these machines hold it together over {link}: about {rate} tokens/s in all, "
        "{each} for each; the network takes {share} of the time.",
        machines=cluster.n_nodes, link=say(cluster.link.name),
        rate=format_rate(cluster.tokens_per_s),
        each=format_rate(cluster.tokens_per_s / crowd.users),
        share=share_text(cluster.network_share),
    )  # fmt: skip


def _loads(answer: Serving) -> str:
    head = ("Users", "Memory", "Of it caches", "Tokens/s in all", "For each")
    rows = [
        (
            str(load.users),
            format_gib(load.memory_bytes),
            format_gib(load.cache_bytes),
            _rate(load.tokens_per_s) if load.fits else "does not fit",
            _rate(load.tokens_per_s_each) if load.fits else "–",
        )
        for load in answer.loads
    ]
    return aligned(head, rows, frozenset(head))


def _links(answer: Serving) -> str:
    users = answer.crowd.users
    head = ("Link", "Layers in turn", "Link's share", "Every layer on all", "Share of the link")
    rows = [
        (row.link.name, *_split(row.layer, users), *_split(row.tensor, users))
        for row in answer.links
    ]
    return aligned(head, rows, frozenset(head[1:]))


def _split(split: Split, users: int) -> tuple[str, str]:
    return f"{format_rate(users * split.tokens_per_s)} tok/s", share_text(split.link_share)


def _rate(rate: float | None) -> str:
    return "unknown" if rate is None else format_rate(rate)


def serving_json(answer: Serving) -> Json:
    crowd = answer.crowd
    return {
        "model": crowd.model.id,
        "quant": answer.quant,
        "rig": rig_json(answer.rig),
        "users": crowd.users,
        "context_each": crowd.context,
        "min_tokens_per_s_each": crowd.tokens_per_s,
        "enough": answer.enough,
        "most_users": answer.most_users,
        "most_users_that_fit": answer.most_fitting,
        "most_users_on_gpus": answer.most_on_gpus,
        "loads": [
            {
                "users": load.users,
                "fits": load.fits,
                "memory_bytes": load.memory_bytes,
                "cache_bytes": load.cache_bytes,
                "tokens_per_s": load.tokens_per_s if load.fits else None,
                "tokens_per_s_each": load.tokens_per_s_each if load.fits else None,
            }
            for load in answer.loads
        ],
        "devices": {"name": answer.device, "count": answer.n_devices},
        "links": [
            {
                "link": row.link.id,
                **{
                    split.way: {
                        "tokens_per_s": crowd.users * split.tokens_per_s,
                        "link_share": split.link_share,
                    }
                    for split in (row.layer, row.tensor)
                },
            }
            for row in answer.links
        ],
        "cluster": _cluster_json(answer.cluster),
        "commands": [
            {"engine": command.title, "text": command.text, "note": command.note or None}
            for command in answer.commands
        ],
    }


def _cluster_json(cluster: Cluster | None) -> Json | None:
    if cluster is None:
        return None
    return {
        "machines": cluster.n_nodes,
        "link": cluster.link.id,
        "tokens_per_s": cluster.tokens_per_s,
        "network_share": cluster.network_share,
        "estimate": estimate_json(cluster.estimate),
    }
