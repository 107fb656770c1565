"""`access.withheld`: asked when a read is logged."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial"), ("access", "0001_schema")]
    operations = [
        migrations.RunSQL(
            (Path(__file__).parent / "sql" / "0002_withheld.sql").read_text(), "DROP FUNCTION access.withheld"
        ),
    ]
