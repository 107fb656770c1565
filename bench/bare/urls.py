"""One page; how many statements and how many kilobytes are in its address."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from bench.bare.models import Note, Read

ALREADY = 3  # session, user, read log
OF_A_ROW = 260  # bytes of HTML a row of the template makes


@login_required(login_url="/nobody/")
def page(request: HttpRequest, statements: int, size: int) -> HttpResponse:
    """As many indexed reads as asked, one insert, and a list of about so many bytes."""
    Read.objects.create(reader=request.user.id, note=1)
    notes = list(Note.objects.filter(owner=7)[:20])
    for number in range(statements - ALREADY - 1):
        Note.objects.filter(pk=1 + number * 997).first()
    rows = [notes[number % len(notes)] for number in range(size // OF_A_ROW)]
    return render(request, "bare/page.html", {"rows": rows})


urlpatterns = [path("<int:statements>/<int:size>/", page)]
