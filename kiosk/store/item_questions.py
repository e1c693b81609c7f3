"""The words in which the staff's content list asks the cache; see ``questions``. ``items`` may be the view of
``own_edits``.
"""

from __future__ import annotations

LISTED = """
    SELECT i.id, i.kind, i.hidden, coalesce(json_extract(i.document, '$.featured'), 0),
        i.revision = 0, i.source IS NOT NULL, i.asked,
        i.valid_from, i.valid_until
    FROM items i
    WHERE (:kinds = '[]' OR i.kind IN (SELECT value FROM json_each(:kinds)))
        AND (:words = '[]' OR EXISTS (
            SELECT 1 FROM search_texts t WHERE t.id = i.id
                AND NOT EXISTS (SELECT 1 FROM json_each(:words) w WHERE instr(t.inside, w.value) = 0)
        ))
        AND i.asked >= :asked
    ORDER BY i.kind, i.position, i.id LIMIT :limit OFFSET :offset
"""
TITLES = """
    WITH known AS (
        SELECT c.id, c.language, c.title, c.picture,
            coalesce(
                json_extract(i.document, '$.city.' || c.language), json_extract(i.document, '$.city.fi'), ''
            ) AS city
        FROM cards c JOIN items i ON i.id = c.id WHERE c.id IN (SELECT value FROM json_each(:ids))
    )
    SELECT id, language, CASE WHEN instr(title, city) THEN title ELSE title || ' · ' || city END, picture FROM known
"""
"""Centres have one name: the city tells them apart. What has no city has its title."""
LAYER_REVISION = "SELECT revision FROM layers WHERE item = :item AND centre = :centre"
SORTED = """
    SELECT id, coalesce(json_extract(document, '$.order'), 100) FROM items
    WHERE kind = :kind ORDER BY coalesce(json_extract(document, '$.order'), 100), id LIMIT :limit
"""
