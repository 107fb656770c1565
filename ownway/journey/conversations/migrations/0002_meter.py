"""`access.meter_put`, `access.meter_totals` and `access.meter_minutes`."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("conversations", "0001_initial"), ("access", "0001_schema"), ("audit", "0001_initial")]
    operations = [
        migrations.RunSQL(
            (Path(__file__).parent / "sql" / "0002_meter.sql").read_text(),
            "DROP FUNCTION access.meter_put; DROP FUNCTION access.meter_totals; DROP FUNCTION access.meter_minutes",
        ),
    ]
