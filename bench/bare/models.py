"""Notes and a read log: what a page reads and writes."""

from django.db import models


class Note(models.Model):
    """A row to read by key, and twenty of one owner by index."""

    owner = models.IntegerField(db_index=True)
    title = models.CharField(max_length=100)
    body = models.TextField()

    class Meta:
        app_label = "bare"

    def __str__(self) -> str:
        return self.title


class Read(models.Model):
    """Who read what."""

    reader = models.IntegerField()
    note = models.IntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "bare"

    def __str__(self) -> str:
        return str(self.id)
