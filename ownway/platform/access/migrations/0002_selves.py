"""Policies may ask who somebody is: themself and the organisations they belong to."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("access", "0001_schema")]
    operations = [
        migrations.RunSQL(
            "SET ROLE ownway_access; GRANT EXECUTE ON FUNCTION access.selves TO ownway_app; RESET ROLE",
            "SET ROLE ownway_access; REVOKE EXECUTE ON FUNCTION access.selves FROM ownway_app; RESET ROLE",
        ),
    ]
