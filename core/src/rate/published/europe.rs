//! Reference rates of European late-payment law.

use super::Table;

/// Germany's base rate (Basiszinssatz), by day of change, without any margin. It was negative from 2013 to 2022.
///
/// Only changes are listed. By section 247(1) BGB the rate can change on 1 January and 1 July only, so the rate of
/// 1 July 2026 is certain through the end of that half-year.
#[rustfmt::skip]
pub(super) const DE_BASISZINSSATZ: Table = Table {
    name: "de_basiszinssatz",
    source: "Deutsche Bundesbank, announcements of the Basiszinssatz under section 247 BGB",
    known_through: (2026, 12, 31),
    rows: &[
        ((2002, 1, 1), "0.0257"),
        ((2002, 7, 1), "0.0247"),
        ((2003, 1, 1), "0.0197"),
        ((2003, 7, 1), "0.0122"),
        ((2004, 1, 1), "0.0114"),
        ((2004, 7, 1), "0.0113"),
        ((2005, 1, 1), "0.0121"),
        ((2005, 7, 1), "0.0117"),
        ((2006, 1, 1), "0.0137"),
        ((2006, 7, 1), "0.0195"),
        ((2007, 1, 1), "0.0270"),
        ((2007, 7, 1), "0.0319"),
        ((2008, 1, 1), "0.0332"),
        ((2008, 7, 1), "0.0319"),
        ((2009, 1, 1), "0.0162"),
        ((2009, 7, 1), "0.0012"),
        ((2011, 7, 1), "0.0037"),
        ((2012, 1, 1), "0.0012"),
        ((2013, 1, 1), "-0.0013"),
        ((2013, 7, 1), "-0.0038"),
        ((2014, 1, 1), "-0.0063"),
        ((2014, 7, 1), "-0.0073"),
        ((2015, 1, 1), "-0.0083"),
        ((2016, 7, 1), "-0.0088"),
        ((2023, 1, 1), "0.0162"),
        ((2023, 7, 1), "0.0312"),
        ((2024, 1, 1), "0.0362"),
        ((2024, 7, 1), "0.0337"),
        ((2025, 1, 1), "0.0227"),
        ((2025, 7, 1), "0.0127"),
        ((2026, 1, 1), "0.0127"),
        ((2026, 7, 1), "0.0152"),
    ],
};

/// The reference rate of the late-payment directive for euro-area states, by half-year, without the statutory margin.
///
/// One row for each half-year, whether or not the rate changed. The row of 1 January 2025 rests on one source, so the
/// series is certain through the end of the half-year before it. The first row starts on the directive's transposition
/// date.
#[rustfmt::skip]
pub(super) const EU_REFERENCE_RATE: Table = Table {
    name: "eu_reference_rate",
    source: "European Central Bank, main refinancing operations rate on 1 January and 1 July (Directive 2011/7/EU)",
    known_through: (2024, 12, 31),
    rows: &[
        ((2013, 3, 16), "0.0075"),
        ((2013, 7, 1), "0.0050"),
        ((2014, 1, 1), "0.0025"),
        ((2014, 7, 1), "0.0015"),
        ((2015, 1, 1), "0.0005"),
        ((2015, 7, 1), "0.0005"),
        ((2016, 1, 1), "0.0005"),
        ((2016, 7, 1), "0.0000"),
        ((2017, 1, 1), "0.0000"),
        ((2017, 7, 1), "0.0000"),
        ((2018, 1, 1), "0.0000"),
        ((2018, 7, 1), "0.0000"),
        ((2019, 1, 1), "0.0000"),
        ((2019, 7, 1), "0.0000"),
        ((2020, 1, 1), "0.0000"),
        ((2020, 7, 1), "0.0000"),
        ((2021, 1, 1), "0.0000"),
        ((2021, 7, 1), "0.0000"),
        ((2022, 1, 1), "0.0000"),
        ((2022, 7, 1), "0.0000"),
        ((2023, 1, 1), "0.0250"),
        ((2023, 7, 1), "0.0400"),
        ((2024, 1, 1), "0.0450"),
        ((2024, 7, 1), "0.0425"),
    ],
};
