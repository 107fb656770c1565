-- How the words of a name sound (double metaphone), so that Mohammed finds Muhammad.
CREATE FUNCTION access.sounds(name text) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT dmetaphone(word)) FILTER (WHERE dmetaphone(word) <> ''), '{}')
    FROM unnest(string_to_array(name, ' ')) AS word
$$;
ALTER FUNCTION access.sounds OWNER TO ownway_access;
REVOKE ALL ON FUNCTION access.sounds FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.sounds TO ownway_app;

-- Find people by name. Text operators are not leakproof, so behind plain row-level security PostgreSQL would read
-- every row; here the index finds candidates and visibility is checked inside, so no visible row is ever hidden.
CREATE FUNCTION access.find_people(query text, most integer) RETURNS TABLE (person_id uuid, likeness real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH seen AS (SELECT access.scopes('{record}') AS homes, access.people('{own,record}') AS people,
                         access.sealed() AS sealed)
    SELECT p.id, greatest(similarity(p.search_name, query), word_similarity(query, p.search_name)) AS likeness
    FROM people_person p, seen
    WHERE (p.search_name % query OR query <% p.search_name OR p.sounds && access.sounds(query))
      AND (p.home_id = ANY (seen.homes) OR p.id = ANY (seen.people))
      AND p.id <> ALL (seen.sealed)
    ORDER BY 2 DESC, p.search_name LIMIT most
$$;
ALTER FUNCTION access.find_people OWNER TO ownway_access;
REVOKE ALL ON FUNCTION access.find_people FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.find_people TO ownway_app;
