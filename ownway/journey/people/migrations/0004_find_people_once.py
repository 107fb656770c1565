"""`access.find_people` asks once what the session may see."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("people", "0003_find_people_by_more")]
    operations = [
        migrations.RunSQL(
            (SQL / "0004_find_people_once.sql").read_text(), migrations.RunSQL.noop
        ),
    ]
