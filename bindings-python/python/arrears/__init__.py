"""The engine for getting paid: receivables, ageing, tiering, late-payment interest, exact to the cent.

Records are frozen classes with keywords only; operations take the fields of their input as keywords and return a record
with the answer and its working. Amounts are `decimal.Decimal` (an `int` is accepted, a `float` never), days are
`datetime.date`, a choice is one of some texts. What is wrong with an input is an `ArrearsError`.

    >>> from decimal import Decimal
    >>> import arrears
    >>> arrears.split_amount(amount=Decimal("100.00"), currency="CNY", weights=[1, 1, 1]).parts
    (Decimal('33.34'), Decimal('33.33'), Decimal('33.33'))
"""

from arrears import portfolio as portfolio
from arrears import spark as spark
from arrears._arrears import *
from arrears._arrears import __version__ as __version__
from arrears._errors import *
from arrears._types import *
