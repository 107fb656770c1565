"""The schema `access`: sessions, reach, scope and seals, and the functions that alone may touch them."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    initial = True
    dependencies: list[tuple[str, str]] = []
    operations = [
        migrations.RunSQL((SQL / "0001_schema.sql").read_text(), "DROP SCHEMA access CASCADE"),
        migrations.RunSQL((SQL / "0001_questions.sql").read_text(), migrations.RunSQL.noop),
        migrations.RunSQL((SQL / "0001_verbs.sql").read_text(), migrations.RunSQL.noop),
    ]
