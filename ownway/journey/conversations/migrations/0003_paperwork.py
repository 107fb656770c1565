"""`access.meter_steps`, `access.meter_journeys` and `access.meter_minutes`: counts for everybody, small ones left out."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("conversations", "0002_meter")]
    operations = [
        migrations.RunSQL((Path(__file__).parent / "sql" / "0003_paperwork.sql").read_text()),
    ]
