-- Made-up people of one council, up to a number: name, year of birth, a contact, twenty facts each.
WITH home AS (SELECT id FROM practices_organisation WHERE slug = 'larkfield'),
first AS (SELECT unnest(ARRAY['Ann','Mohammed','Grace','Olu','Siân','Tom','Priya','Wei','Jean','Frank','Aisha','Dot']) AS n),
last AS (SELECT unnest(ARRAY['Smith','Jones','Patel','Okafor','Evans','Khan','Taylor','Brown','Novak','Lee','Begum','Hill']) AS n),
names AS (SELECT row_number() OVER () - 1 AS i, f.n || ' ' || l.n AS name FROM first f, last l),
new AS (
    SELECT gen_random_uuid() AS id, g, (SELECT name FROM names WHERE i = g %% 144) AS name
    FROM generate_series((SELECT count(*) FROM people_person), %(people)s - 1) AS g),
homes AS (INSERT INTO access.home (person_id, home_id) SELECT new.id, home.id FROM new, home),
own AS (INSERT INTO access.reach (principal, person_id, level, reason, starts) SELECT id, id, 'own', 'self', now() FROM new),
persons AS (
    INSERT INTO people_person (id, home_id, name, search_name, sounds, birth_date, birth_accuracy, language, easy_read,
                               made_up, registered_at, version)
    SELECT new.id, home.id, name, lower(name), access.sounds(lower(name)), date '1930-01-01' + (g %% 25000)::int, 'day',
           'en-gb', false, true, now() - (g %% 900) * interval '1 day', 1 FROM new, home),
facts AS (
    INSERT INTO conversations_fact (person_id, home_id, key, item, state, value, audience, said_by, said_as, came, agreed,
                                    valid_from, recorded_at)
    SELECT new.id, home.id, key, '', 'known', '"part_help"', 'helping', new.id, 'person', 'asked', true, current_date, now()
    FROM new, home, unnest(ARRAY['outcome.nutrition.how','outcome.hygiene.how','outcome.clothed.how','shape.alone','people.company']) AS key)
INSERT INTO contacts_contact (id, person_id, home_id, channel, contact_for, made_by, at, urgent)
SELECT gen_random_uuid(), new.id, home.id, 'phone', 'me', '', now() - (g %% 900) * interval '1 day', false FROM new, home
