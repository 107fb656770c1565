"""`access.decision_counts`: decisions as counts for everybody, small ones left out."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("decisions", "0002_lists"), ("people", "0003_find_people_by_more")]
    operations = [
        migrations.RunSQL((Path(__file__).parent / "sql" / "0003_counts.sql").read_text()),
    ]
