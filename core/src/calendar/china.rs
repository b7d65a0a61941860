//! Public-holiday arrangements of mainland China, 2007 to 2026.
//!
//! Each year the General Office of the State Council (国务院办公厅) names the days off around the public
//! holidays and the Saturdays and Sundays that are worked in exchange (调休上班). A day is a business day when it
//! is a Monday to Friday that is not `closed`, or a Saturday or Sunday that is `working`. Nothing else is needed.
//!
//! # What is listed
//!
//! - Days stand under the calendar year they fall in. A notice for one year may also name the last days of the
//!   December before: those of 2007 come from the notice for 2008, those of 2011 from that for 2012 (a worked
//!   Saturday), those of 2018 from that for 2019, and 31 December 2022 from that for 2023. `notice` is that of
//!   the year itself, followed by the notices that changed it.
//! - `closed` holds every date a notice names as off, a Saturday or Sunday inside the block as well. A weekend
//!   that a notice only joins on in words (与周末连休) has no date in the notice and is not listed: it is a weekend.
//! - No half-day holidays, no holidays of single regions, no bank or exchange calendars, and no days an employer
//!   is merely encouraged to give (the eve of the Spring Festival 2024).
//!
//! # Years that were changed
//!
//! - 2015: the State Council added 3 to 5 September (70th anniversary of the victory); Sunday 6 September is worked.
//! - 2019: Labour Day became 1 to 4 May; Sundays 28 April and 5 May are worked.
//! - 2020: the Spring Festival, first 24 to 30 January with Saturday 1 February worked, was extended to Sunday
//!   2 February, work starting again on Monday 3 February. So 31 January and 1 February are off, and 1 February is
//!   no working weekend. The later restarts that several provinces ordered for their enterprises (such as
//!   10 February) are local and are not in this table.
//!
//! # How it was checked
//!
//! Three independently kept compilations of the notices, one of them read by machine from the published text, give
//! the same answer for every day from 1 January 2007 to 31 December 2026. The notice numbers were compared with
//! reprints of the notices; those of 2008 and 2026 only with documents that cite them. Earlier years are left out.
//!
//! # Horizon
//!
//! The notice for 2027 was not to be found when this table was made (November 2026). Should it touch the last days
//! of December 2026, this table would have to change; a notice has done so for 2007, 2011, 2018 and 2022.

/// One calendar year's arrangement.
pub(super) struct Year {
    /// The calendar year.
    pub(super) year: i32,
    /// The number of the year's notice, and of those that changed it.
    pub(super) notice: &'static str,
    /// Days off named by a notice, weekend days of a holiday block among them, as (month, day).
    pub(super) closed: &'static [(u32, u32)],
    /// Saturdays and Sundays that are worked, as (month, day).
    pub(super) working: &'static [(u32, u32)],
}

/// Every year known, in order and without gaps; one holiday block a line.
#[rustfmt::skip]
pub(super) const YEARS: &[Year] = &[
    Year {
        year: 2007,
        notice: "国办发明电〔2006〕49号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 18), (2, 19), (2, 20), (2, 21), (2, 22), (2, 23), (2, 24),
            (5, 1), (5, 2), (5, 3), (5, 4), (5, 5), (5, 6), (5, 7),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
            (12, 30), (12, 31),
        ],
        working: &[(2, 17), (2, 25), (4, 28), (4, 29), (9, 29), (9, 30), (12, 29)],
    },
    Year {
        year: 2008,
        notice: "国办发明电〔2007〕52号",
        closed: &[
            (1, 1),
            (2, 6), (2, 7), (2, 8), (2, 9), (2, 10), (2, 11), (2, 12),
            (4, 4), (4, 5), (4, 6),
            (5, 1), (5, 2), (5, 3),
            (6, 7), (6, 8), (6, 9),
            (9, 13), (9, 14), (9, 15),
            (9, 29), (9, 30), (10, 1), (10, 2), (10, 3), (10, 4), (10, 5),
        ],
        working: &[(2, 2), (2, 3), (5, 4), (9, 27), (9, 28)],
    },
    Year {
        year: 2009,
        notice: "国办发明电〔2008〕42号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (1, 25), (1, 26), (1, 27), (1, 28), (1, 29), (1, 30), (1, 31),
            (4, 4), (4, 5), (4, 6),
            (5, 1), (5, 2), (5, 3),
            (5, 28), (5, 29), (5, 30),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7), (10, 8),
        ],
        working: &[(1, 4), (1, 24), (2, 1), (5, 31), (9, 27), (10, 10)],
    },
    Year {
        year: 2010,
        notice: "国办发明电〔2009〕27号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 13), (2, 14), (2, 15), (2, 16), (2, 17), (2, 18), (2, 19),
            (4, 3), (4, 4), (4, 5),
            (5, 1), (5, 2), (5, 3),
            (6, 14), (6, 15), (6, 16),
            (9, 22), (9, 23), (9, 24),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(2, 20), (2, 21), (6, 12), (6, 13), (9, 19), (9, 25), (9, 26), (10, 9)],
    },
    Year {
        year: 2011,
        notice: "国办发明电〔2010〕40号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 2), (2, 3), (2, 4), (2, 5), (2, 6), (2, 7), (2, 8),
            (4, 3), (4, 4), (4, 5),
            (4, 30), (5, 1), (5, 2),
            (6, 4), (6, 5), (6, 6),
            (9, 10), (9, 11), (9, 12),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(1, 30), (2, 12), (4, 2), (10, 8), (10, 9), (12, 31)],
    },
    Year {
        year: 2012,
        notice: "国办发明电〔2011〕45号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (1, 22), (1, 23), (1, 24), (1, 25), (1, 26), (1, 27), (1, 28),
            (4, 2), (4, 3), (4, 4),
            (4, 29), (4, 30), (5, 1),
            (6, 22), (6, 23), (6, 24),
            (9, 30), (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(1, 21), (1, 29), (3, 31), (4, 1), (4, 28), (9, 29)],
    },
    Year {
        year: 2013,
        notice: "国办发明电〔2012〕33号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 9), (2, 10), (2, 11), (2, 12), (2, 13), (2, 14), (2, 15),
            (4, 4), (4, 5), (4, 6),
            (4, 29), (4, 30), (5, 1),
            (6, 10), (6, 11), (6, 12),
            (9, 19), (9, 20), (9, 21),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[
            (1, 5), (1, 6), (2, 16), (2, 17), (4, 7), (4, 27), (4, 28), (6, 8), (6, 9), (9, 22), (9, 29), (10, 12),
        ],
    },
    Year {
        year: 2014,
        notice: "国办发明电〔2013〕28号",
        closed: &[
            (1, 1),
            (1, 31), (2, 1), (2, 2), (2, 3), (2, 4), (2, 5), (2, 6),
            (4, 5),
            (4, 7),
            (5, 1), (5, 2), (5, 3),
            (6, 2),
            (9, 8),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(1, 26), (2, 8), (5, 4), (9, 28), (10, 11)],
    },
    Year {
        year: 2015,
        notice: "国办发明电〔2014〕28号, 国发明电〔2015〕1号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 18), (2, 19), (2, 20), (2, 21), (2, 22), (2, 23), (2, 24),
            (4, 5), (4, 6),
            (5, 1),
            (6, 20),
            (6, 22),
            (9, 3), (9, 4), (9, 5),
            (9, 27),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(1, 4), (2, 15), (2, 28), (9, 6), (10, 10)],
    },
    Year {
        year: 2016,
        notice: "国办发明电〔2015〕18号",
        closed: &[
            (1, 1),
            (2, 7), (2, 8), (2, 9), (2, 10), (2, 11), (2, 12), (2, 13),
            (4, 4),
            (5, 1), (5, 2),
            (6, 9), (6, 10), (6, 11),
            (9, 15), (9, 16), (9, 17),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(2, 6), (2, 14), (6, 12), (9, 18), (10, 8), (10, 9)],
    },
    Year {
        year: 2017,
        notice: "国办发明电〔2016〕17号",
        closed: &[
            (1, 1), (1, 2),
            (1, 27), (1, 28), (1, 29), (1, 30), (1, 31), (2, 1), (2, 2),
            (4, 2), (4, 3), (4, 4),
            (5, 1),
            (5, 28), (5, 29), (5, 30),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7), (10, 8),
        ],
        working: &[(1, 22), (2, 4), (4, 1), (5, 27), (9, 30)],
    },
    Year {
        year: 2018,
        notice: "国办发明电〔2017〕12号",
        closed: &[
            (1, 1),
            (2, 15), (2, 16), (2, 17), (2, 18), (2, 19), (2, 20), (2, 21),
            (4, 5), (4, 6), (4, 7),
            (4, 29), (4, 30), (5, 1),
            (6, 18),
            (9, 24),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
            (12, 30), (12, 31),
        ],
        working: &[(2, 11), (2, 24), (4, 8), (4, 28), (9, 29), (9, 30), (12, 29)],
    },
    Year {
        year: 2019,
        notice: "国办发明电〔2018〕15号, 国办发明电〔2019〕3号",
        closed: &[
            (1, 1),
            (2, 4), (2, 5), (2, 6), (2, 7), (2, 8), (2, 9), (2, 10),
            (4, 5),
            (5, 1), (5, 2), (5, 3), (5, 4),
            (6, 7),
            (9, 13),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(2, 2), (2, 3), (4, 28), (5, 5), (9, 29), (10, 12)],
    },
    Year {
        year: 2020,
        notice: "国办发明电〔2019〕16号, 国办发明电〔2020〕1号",
        closed: &[
            (1, 1),
            (1, 24), (1, 25), (1, 26), (1, 27), (1, 28), (1, 29), (1, 30), (1, 31), (2, 1), (2, 2),
            (4, 4), (4, 5), (4, 6),
            (5, 1), (5, 2), (5, 3), (5, 4), (5, 5),
            (6, 25), (6, 26), (6, 27),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7), (10, 8),
        ],
        working: &[(1, 19), (4, 26), (5, 9), (6, 28), (9, 27), (10, 10)],
    },
    Year {
        year: 2021,
        notice: "国办发明电〔2020〕27号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 11), (2, 12), (2, 13), (2, 14), (2, 15), (2, 16), (2, 17),
            (4, 3), (4, 4), (4, 5),
            (5, 1), (5, 2), (5, 3), (5, 4), (5, 5),
            (6, 12), (6, 13), (6, 14),
            (9, 19), (9, 20), (9, 21),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(2, 7), (2, 20), (4, 25), (5, 8), (9, 18), (9, 26), (10, 9)],
    },
    Year {
        year: 2022,
        notice: "国办发明电〔2021〕11号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (1, 31), (2, 1), (2, 2), (2, 3), (2, 4), (2, 5), (2, 6),
            (4, 3), (4, 4), (4, 5),
            (4, 30), (5, 1), (5, 2), (5, 3), (5, 4),
            (6, 3), (6, 4), (6, 5),
            (9, 10), (9, 11), (9, 12),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
            (12, 31),
        ],
        working: &[(1, 29), (1, 30), (4, 2), (4, 24), (5, 7), (10, 8), (10, 9)],
    },
    Year {
        year: 2023,
        notice: "国办发明电〔2022〕16号",
        closed: &[
            (1, 1), (1, 2),
            (1, 21), (1, 22), (1, 23), (1, 24), (1, 25), (1, 26), (1, 27),
            (4, 5),
            (4, 29), (4, 30), (5, 1), (5, 2), (5, 3),
            (6, 22), (6, 23), (6, 24),
            (9, 29), (9, 30), (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6),
        ],
        working: &[(1, 28), (1, 29), (4, 23), (5, 6), (6, 25), (10, 7), (10, 8)],
    },
    Year {
        year: 2024,
        notice: "国办发明电〔2023〕7号",
        closed: &[
            (1, 1),
            (2, 10), (2, 11), (2, 12), (2, 13), (2, 14), (2, 15), (2, 16), (2, 17),
            (4, 4), (4, 5), (4, 6),
            (5, 1), (5, 2), (5, 3), (5, 4), (5, 5),
            (6, 10),
            (9, 15), (9, 16), (9, 17),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(2, 4), (2, 18), (4, 7), (4, 28), (5, 11), (9, 14), (9, 29), (10, 12)],
    },
    Year {
        year: 2025,
        notice: "国办发明电〔2024〕12号",
        closed: &[
            (1, 1),
            (1, 28), (1, 29), (1, 30), (1, 31), (2, 1), (2, 2), (2, 3), (2, 4),
            (4, 4), (4, 5), (4, 6),
            (5, 1), (5, 2), (5, 3), (5, 4), (5, 5),
            (5, 31), (6, 1), (6, 2),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7), (10, 8),
        ],
        working: &[(1, 26), (2, 8), (4, 27), (9, 28), (10, 11)],
    },
    Year {
        year: 2026,
        notice: "国办发明电〔2025〕7号",
        closed: &[
            (1, 1), (1, 2), (1, 3),
            (2, 15), (2, 16), (2, 17), (2, 18), (2, 19), (2, 20), (2, 21), (2, 22), (2, 23),
            (4, 4), (4, 5), (4, 6),
            (5, 1), (5, 2), (5, 3), (5, 4), (5, 5),
            (6, 19), (6, 20), (6, 21),
            (9, 25), (9, 26), (9, 27),
            (10, 1), (10, 2), (10, 3), (10, 4), (10, 5), (10, 6), (10, 7),
        ],
        working: &[(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)],
    },
];
