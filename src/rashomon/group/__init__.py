"""Step 3, group: which articles copy another, which tell one story, and what that story is called."""

from rashomon.group.fingerprints import copies
from rashomon.group.lineage import agency
from rashomon.group.state import Change
from rashomon.group.stories import Grouper, group, record
from rashomon.group.together import one_story, story_title

__all__ = ["Change", "Grouper", "agency", "copies", "group", "one_story", "record", "story_title"]
