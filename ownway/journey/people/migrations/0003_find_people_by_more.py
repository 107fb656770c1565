"""`access.find_people` by year of birth and place, too."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("people", "0002_find_people")]
    operations = [
        migrations.RunSQL(
            (SQL / "0003_find_people_by_more.sql").read_text(),
            "DROP FUNCTION access.find_people(text, integer, text, integer)",
        ),
    ]
