"""Every table and field with its privacy class, from the models' promises."""

from typing import Any

from ownway.commands.reference.markdown import head, row


def page() -> str:
    """One table of ours after the other: who sees its rows, what may be done, what each field is."""
    from django.apps import apps

    ours = [model for model in apps.get_models() if model.__module__.startswith(("ownway.journey", "ownway.platform"))]
    return "\n\n".join(["# Tables", *(_table(model) for model in sorted(ours, key=lambda m: m._meta.db_table))])


def _table(model: Any) -> str:
    promise = model.privacy
    opening = (model.__doc__ or "").split("\n\n")[0].replace("\n", " ").strip()
    seen = (
        f" Seen by: {', '.join(promise.seen_by) or 'the responsible organisation'}." if promise.kind == "person" else ""
    )
    lines = [
        f"## {model._meta.db_table}",
        "",
        f"{opening} Kind: {promise.kind}.{seen} The application may: {promise.verbs}.",
        "",
    ]
    lines += head("Class", "Fields")
    lines += [row(care, ", ".join(f"`{name}`" for name in names)) for care, names in promise.fields.items() if names]
    return "\n".join(lines)
