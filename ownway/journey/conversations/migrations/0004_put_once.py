"""`access.meter_put` asks once a statement who may be seen."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("conversations", "0003_paperwork")]
    operations = [
        migrations.RunSQL((Path(__file__).parent / "sql" / "0004_put_once.sql").read_text()),
    ]
