"""First words: online, by telephone, through somebody who helps; who helps first; what people ask of us."""

from collections.abc import Mapping, Sequence
from typing import Any, Self

from ownway.journey.contacts import actions as contacts
from ownway.journey.contacts import proposals
from ownway.journey.contacts import selectors as contacted
from ownway.journey.contacts.choices import Channel
from ownway.journey.conversations import actions as conversations
from ownway.journey.conversations.engine import as_chosen
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.involvement import actions as involvement
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.choices import Part, RequestKind
from ownway.journey.people import actions as people
from ownway.journey.people.identity import Reachable, Whereabouts
from ownway.journey.people.models import Person
from ownway.nonprod.telling import tell
from ownway.nonprod.walking.ground import Ground
from ownway.platform.days import day_of


class Beginning(Ground):
    """From first words to a named worker."""

    def contact(self, said_as: str = SaidAs.PERSON) -> Self:
        """They get in touch online, by themselves; as `helper`, somebody writes for them before having a key here."""
        with self.as_person() as me:
            self.person = people.register(
                person_id=self.principal, home_id=self.home.id, name="", by=me, at=self.at, why="walk", made_up=True
            )
            tell(self.person, "contact", self.answers, by=me, at=self.at, said_as=SaidAs(said_as))
        return self

    def phoned(
        self, what: str, reach: Mapping[str, Any], by: str = "", channel: str = Channel.PHONE, **caller: Any
    ) -> Self:
        """A worker notes a call, a visit or a discharge: three fields, two more when the caller is somebody else."""
        call = contacts.Call(name=self.actor.name, what=what, reach=Reachable(**reach), **caller)
        with self.as_worker(by) as worker:
            noted = contacts.note_contact(
                call=call, channel=Channel(channel), home_id=self.home.id, by=worker, at=self.at,
                new_id=self.principal, made_up=True,
            )  # fmt: skip
            self.person = Person.objects.get(pk=noted.person_id)
        return self

    def seen(self, by: str = "", **what: Any) -> Self:
        """A worker says in their own voice what they saw; `risk_worries` is `risk.worries`."""
        with self.as_worker(by) as worker:
            given = {
                (key.replace("_", ".", 1), ""): as_chosen(value, on=day_of(self.at), said_as=SaidAs.WORKER)
                for key, value in what.items()
            }
            conversations.say(person=self.person, given=given, came="observed", by=worker, at=self.at)
        return self

    def triaged(self, joins: Sequence[str] = (), by: str = "", lead: str = "", why: str = "") -> Self:
        """A worker settles who helps first, as the rule proposes unless a lead is given, and one is named."""
        with self.as_worker(by) as worker:
            proposal = proposals.who_helps_first(self.person.id, day_of(self.at))
            contact = next(iter(contacted.contacts_of(self.person.id)))
            contacts.settle_triage(
                person=self.person, contact_id=contact.id, lead=lead or proposal.triage.lead, joins=list(joins),
                why=why, by=worker, at=self.at,
            )  # fmt: skip
            involvement.involve_worker(
                person=self.person, worker=self.cast.workers[self.worker_key], part=Part.NAMED_WORKER,
                why="first contact", by=worker, at=self.at,
            )  # fmt: skip
        return self

    def joined_by(self, who: str, part: str = Part.JOINS, why: str = "asked to join") -> Self:
        """A worker, or an organisation by its slug, joins."""
        with self.as_worker() as worker:
            if who in self.cast.workers:
                involvement.involve_worker(
                    person=self.person, worker=self.cast.workers[who], part=Part(part), why=why, by=worker, at=self.at
                )
            else:
                involvement.involve_organisation(
                    person=self.person, organisation=self.cast.organisations[who], part=Part(part), why=why,
                    by=worker, at=self.at,
                )  # fmt: skip
        return self

    def reads(self, language: str = "en-gb", easy_read: bool = False) -> Self:
        """They choose the language and format of every page and letter."""
        with self.as_person() as me:
            people.choose_reading(person_id=self.person.id, language=language, easy_read=easy_read, by=me, at=self.at)
        return self

    def protected(self) -> Self:
        """The address is kept from everybody but those who must visit."""
        where = self.answers["about.address"]
        with self.as_worker() as worker:
            people.move(person_id=self.person.id, to=Whereabouts(**{**where, "protected": True}), by=worker, at=self.at)
        return self

    def helped_by(self, row: str = "r1") -> Self:
        """The person, alone, chooses somebody around them to help here, and says that it is safe."""
        around = self.around(row)
        with self.as_person() as me:
            people.attach_helper(
                around_id=around.id, principal=self.principal_of(row), said_safe=True, by=me, at=self.at
            )
        return self

    def helper_said(self, row: str = "r1") -> Self:
        """The helper says in their own voice what they cover, and whether they are able and willing to go on."""
        with self.as_helper(row) as helper:
            tell(self.person, "helper-part", self.answers, by=helper, at=self.at, said_as=SaidAs.CARER)
        return self

    def asked(self, kind: str, words: str = "") -> Self:
        """The person asks something of us."""
        with self.as_person() as me:
            involvement.ask(person=self.person, kind=RequestKind(kind), words=words, by=me, at=self.at)
        return self

    def answered(self, words: str, by: str = "") -> Self:
        """A worker answers what was asked last."""
        with self.as_worker(by) as worker:
            request = next(one for one in involved.requests_of(self.person.id) if one.answered_at is None)
            involvement.answer(request_id=request.id, words=words, by=worker, at=self.at)
        return self
