"""`access.sounds` and `access.find_people`."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial"), ("access", "0001_schema")]
    operations = [
        migrations.RunSQL(
            (Path(__file__).parent / "sql" / "0002_find_people.sql").read_text(),
            "DROP FUNCTION access.find_people; DROP FUNCTION access.sounds",
        ),
    ]
