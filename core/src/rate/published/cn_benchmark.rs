//! The benchmark lending rates of the People's Bank of China, before the loan prime rate took their place.

use super::Table;

/// The People's Bank of China's benchmark lending rate, over six months up to one year, by day of change.
///
/// Only changes are listed. The change of 22 November 2014 is the first that only one copy shows. That nothing changed
/// between 6 July 2012 and that day is shown by two copies of the over-five-year tier, which was always changed in the
/// same notices, so the last rate here is certain through the day before.
#[rustfmt::skip]
pub(super) const CN_BENCHMARK_1Y: Table = Table {
    name: "cn_benchmark_1y",
    source: "People's Bank of China, benchmark RMB lending rates, tier over six months up to one year",
    known_through: (2014, 11, 21),
    rows: &[
        ((1995, 7, 1), "0.1206"),
        ((1996, 5, 1), "0.1098"),
        ((1996, 8, 23), "0.1008"),
        ((1997, 10, 23), "0.0864"),
        ((1998, 3, 25), "0.0792"),
        ((1998, 7, 1), "0.0693"),
        ((1998, 12, 7), "0.0639"),
        ((1999, 6, 10), "0.0585"),
        ((2002, 2, 21), "0.0531"),
        ((2004, 10, 29), "0.0558"),
        ((2006, 4, 28), "0.0585"),
        ((2006, 8, 19), "0.0612"),
        ((2007, 3, 18), "0.0639"),
        ((2007, 5, 19), "0.0657"),
        ((2007, 7, 21), "0.0684"),
        ((2007, 8, 22), "0.0702"),
        ((2007, 9, 15), "0.0729"),
        ((2007, 12, 21), "0.0747"),
        ((2008, 9, 16), "0.0720"),
        ((2008, 10, 9), "0.0693"),
        ((2008, 10, 30), "0.0666"),
        ((2008, 11, 27), "0.0558"),
        ((2008, 12, 23), "0.0531"),
        ((2010, 10, 20), "0.0556"),
        ((2010, 12, 26), "0.0581"),
        ((2011, 2, 9), "0.0606"),
        ((2011, 4, 6), "0.0631"),
        ((2011, 7, 7), "0.0656"),
        ((2012, 6, 8), "0.0631"),
        ((2012, 7, 6), "0.0600"),
    ],
};

/// The People's Bank of China's benchmark lending rate, over one year up to three years, by day of change.
///
/// Only changes are listed. All tiers changed on 6 July 2012 (announced on the 5th, in force on the 6th); this tier's
/// new rate is shown by one copy only, so the series is certain through 5 July 2012.
#[rustfmt::skip]
pub(super) const CN_BENCHMARK_1_3Y: Table = Table {
    name: "cn_benchmark_1_to_3y",
    source: "People's Bank of China, benchmark RMB lending rates, tier over one year up to three years",
    known_through: (2012, 7, 5),
    rows: &[
        ((1995, 7, 1), "0.1350"),
        ((1996, 5, 1), "0.1314"),
        ((1996, 8, 23), "0.1098"),
        ((1997, 10, 23), "0.0936"),
        ((1998, 3, 25), "0.0900"),
        ((1998, 7, 1), "0.0711"),
        ((1998, 12, 7), "0.0666"),
        ((1999, 6, 10), "0.0594"),
        ((2002, 2, 21), "0.0549"),
        ((2004, 10, 29), "0.0576"),
        ((2006, 4, 28), "0.0603"),
        ((2006, 8, 19), "0.0630"),
        ((2007, 3, 18), "0.0657"),
        ((2007, 5, 19), "0.0675"),
        ((2007, 7, 21), "0.0702"),
        ((2007, 8, 22), "0.0720"),
        ((2007, 9, 15), "0.0747"),
        ((2007, 12, 21), "0.0756"),
        ((2008, 9, 16), "0.0729"),
        ((2008, 10, 9), "0.0702"),
        ((2008, 10, 30), "0.0675"),
        ((2008, 11, 27), "0.0567"),
        ((2008, 12, 23), "0.0540"),
        ((2010, 10, 20), "0.0560"),
        ((2010, 12, 26), "0.0585"),
        ((2011, 2, 9), "0.0610"),
        ((2011, 4, 6), "0.0640"),
        ((2011, 7, 7), "0.0665"),
        ((2012, 6, 8), "0.0640"),
    ],
};

/// The People's Bank of China's benchmark lending rate, over three years up to five years, by day of change.
///
/// Known through 5 July 2012 for the reason given at [`CN_BENCHMARK_1_3Y`].
#[rustfmt::skip]
pub(super) const CN_BENCHMARK_3_5Y: Table = Table {
    name: "cn_benchmark_3_to_5y",
    source: "People's Bank of China, benchmark RMB lending rates, tier over three years up to five years",
    known_through: (2012, 7, 5),
    rows: &[
        ((1995, 7, 1), "0.1512"),
        ((1996, 5, 1), "0.1494"),
        ((1996, 8, 23), "0.1170"),
        ((1997, 10, 23), "0.0990"),
        ((1998, 3, 25), "0.0972"),
        ((1998, 7, 1), "0.0765"),
        ((1998, 12, 7), "0.0720"),
        ((1999, 6, 10), "0.0603"),
        ((2002, 2, 21), "0.0558"),
        ((2004, 10, 29), "0.0585"),
        ((2006, 4, 28), "0.0612"),
        ((2006, 8, 19), "0.0648"),
        ((2007, 3, 18), "0.0675"),
        ((2007, 5, 19), "0.0693"),
        ((2007, 7, 21), "0.0720"),
        ((2007, 8, 22), "0.0738"),
        ((2007, 9, 15), "0.0765"),
        ((2007, 12, 21), "0.0774"),
        ((2008, 9, 16), "0.0756"),
        ((2008, 10, 9), "0.0729"),
        ((2008, 10, 30), "0.0702"),
        ((2008, 11, 27), "0.0594"),
        ((2008, 12, 23), "0.0576"),
        ((2010, 10, 20), "0.0596"),
        ((2010, 12, 26), "0.0622"),
        ((2011, 2, 9), "0.0645"),
        ((2011, 4, 6), "0.0665"),
        ((2011, 7, 7), "0.0690"),
        ((2012, 6, 8), "0.0665"),
    ],
};

/// The People's Bank of China's benchmark lending rate, over five years, by day of change.
///
/// Only changes are listed. The change of 24 October 2015 was the last: the loan prime rate took the benchmark's place
/// on 20 August 2019, and nothing was changed in between. The old rate formally stays published, but is not used for
/// later periods, so the series ends on the day before. Earlier changes of this tier are shown by one copy only.
#[rustfmt::skip]
pub(super) const CN_BENCHMARK_OVER_5Y: Table = Table {
    name: "cn_benchmark_over_5y",
    source: "People's Bank of China, benchmark RMB lending rates, tier over five years",
    known_through: (2019, 8, 19),
    rows: &[
        ((2008, 12, 23), "0.0594"),
        ((2010, 10, 20), "0.0614"),
        ((2010, 12, 26), "0.0640"),
        ((2011, 2, 9), "0.0660"),
        ((2011, 4, 6), "0.0680"),
        ((2011, 7, 7), "0.0705"),
        ((2012, 6, 8), "0.0680"),
        ((2012, 7, 6), "0.0655"),
        ((2014, 11, 22), "0.0615"),
        ((2015, 3, 1), "0.0590"),
        ((2015, 5, 11), "0.0565"),
        ((2015, 6, 28), "0.0540"),
        ((2015, 8, 26), "0.0515"),
        ((2015, 10, 24), "0.0490"),
    ],
};
