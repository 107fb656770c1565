"""Without a session the questions refuse, also where nothing is there yet to compare with."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("access", "0002_selves")]
    operations = [
        migrations.RunSQL(
            (Path(__file__).parent / "sql" / "0003_always_refused.sql").read_text(), migrations.RunSQL.noop
        ),
    ]
