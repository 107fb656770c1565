"""`access.meter_journeys` leaves what a carer tells of themself to the carer's own journey."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("conversations", "0004_put_once")]
    operations = [
        migrations.RunSQL((Path(__file__).parent / "sql" / "0005_carers_part.sql").read_text()),
    ]
