"""The models of the platform as dictionaries, and the names that functions take: for annotations.

>>> from pingone_core.types import GroupInput, RegionCode
>>> staff: GroupInput = {"name": "Staff"}
>>> home: RegionCode = "EU"
"""

from .generated.names import *
from .generated.types import *
