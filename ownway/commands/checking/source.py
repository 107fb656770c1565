"""What the code alone has to keep: no database, no network."""

from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from django.apps import apps
from django.core import checks as django_checks
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState
from django.template import TemplateSyntaxError
from django.template.loader import get_template

from ownway.commands.checking import Check
from ownway.commands.questions import trouble_of_set
from ownway.journey.conversations import question_sets
from ownway.nonprod import stories, walking
from ownway.rules.kernel import BadParameterFile
from ownway.rules.kernel.dated import authority_cells, national, read


def django_itself() -> Iterator[str]:
    """Django's checks, and that each app's migrations are one line."""
    for message in django_checks.run_checks():
        yield f"{message.id}: {message.msg} {message.hint or ''}".strip()


def migrations_in_step() -> Iterator[str]:
    """No model says what no migration does."""
    loader = MigrationLoader(None)
    for conflict, names in loader.detect_conflicts().items():
        yield f"{conflict} has two last migrations: {', '.join(sorted(names))}. Rebase one on the other."
    changes = MigrationAutodetector(loader.project_state(), ProjectState.from_apps(apps)).changes(loader.graph)
    for app, migrations in changes.items():
        wanted = "; ".join(operation.describe() for migration in migrations for operation in migration.operations)
        yield f"{app}: {wanted}. Run: .venv/bin/django-admin makemigrations {app} -n <what-it-does>"


def sets_read() -> Iterator[str]:
    """Every question set reads, and exports as FHIR."""
    yield from filter(None, map(trouble_of_set, question_sets.available()))


def parameters_stand() -> Iterator[str]:
    """Every figure of law and policy has one value a day, with its source."""
    root = resources.files("ownway.rules") / "parameters"
    for path in _yaml_below(root):
        nation, *folders = path.removesuffix(".yaml").split("/")
        try:
            content = read(path)
            if folders[0] == "authorities":
                authority_cells(path, nation, content)
            elif "cells" in content:  # a table by date of birth has none; its rule reads it
                national(nation, "/".join(folders))
        except (BadParameterFile, KeyError) as problem:
            yield f"{path}: {problem}"


def templates_compile() -> Iterator[str]:
    """Every template of ours reads as one."""
    ours = (Path(app.path) / "templates" for app in apps.get_app_configs() if app.name.startswith("ownway."))
    for folder in ours:
        for path in sorted(folder.rglob("*.html")):
            try:
                get_template(str(path.relative_to(folder)))
            except TemplateSyntaxError as problem:
                yield f"{path}: {problem}"


def people_of_the_demo_walk() -> Iterator[str]:
    """Every story is told in steps there are, from answers to keys there are."""
    for story in stories.stories():
        for happening in story.happenings:
            if not hasattr(walking.Walk, happening.step):
                yield f"{story.key}.yaml: there is no step {happening.step}"


def _yaml_below(folder: Traversable, prefix: str = "") -> Iterator[str]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _yaml_below(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".yaml"):
            yield f"{prefix}{entry.name}"


CHECKS: Mapping[str, Check] = {
    "Django's own checks": django_itself,
    "migrations are in step and in line": migrations_in_step,
    "question sets read and export": sets_read,
    "figures of law have one value a day": parameters_stand,
    "templates compile": templates_compile,
    "the demo's people walk": people_of_the_demo_walk,
}
