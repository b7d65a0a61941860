//! The example `recover` on small ledgers: what it takes, what it rejects and how it exits, and the same figures as
//! the reference in Python (`tests/reference/ledger.py`).

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;

use arrears_tests::checkout;
use serde_json::Value;

/// The example, built once for these tests in their own profile.
fn binary() -> &'static PathBuf {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let mut build = Command::new(env!("CARGO"));
        build.args([
            "build",
            "--quiet",
            "--package",
            "arrears",
            "--example",
            "recover",
        ]);
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        assert!(build.current_dir(checkout()).status().unwrap().success());
        // this test is target/<profile>/deps/recover-…
        let test = std::env::current_exe().unwrap();
        let profile = test.parent().unwrap().parent().unwrap();
        profile
            .join("examples")
            .join(format!("recover{}", std::env::consts::EXE_SUFFIX))
    })
}

fn ledger(name: &str) -> String {
    checkout()
        .join("tests/ledgers")
        .join(name)
        .display()
        .to_string()
}

fn scratch(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path.display().to_string()
}

fn run(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The answer as JSON, with the exit code.
fn answer(arguments: &[&str]) -> (i32, Value) {
    let output = run(&[arguments, &["--format", "json"]].concat());
    let stderr = text(&output.stderr);
    let json = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{stderr}"));
    (output.status.code().unwrap(), json)
}

/// The exit code and what is said on the standard error, where nothing could be read.
fn refusal(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert!(output.stdout.is_empty());
    (output.status.code().unwrap(), text(&output.stderr))
}

/// The answer of the reference.
fn reference(arguments: &[&str]) -> Value {
    let script = checkout().join("tests/reference/ledger.py");
    let output = Command::new("python3").arg(script).args(arguments).output();
    let output = output.expect("the tests need python3, 3.11 or later");
    let stderr = text(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{stderr}"))
}

/// Takes away what the reference does not have: the wording of messages, and tiers.
fn comparable(mut answer: Value) -> Value {
    for rejection in answer["rejected"].as_array_mut().unwrap() {
        rejection.as_object_mut().unwrap().remove("message");
    }
    for currency in answer["currencies"].as_object_mut().unwrap().values_mut() {
        currency.as_object_mut().unwrap().remove("tiers");
    }
    answer
}

fn agrees_with_reference(arguments: &[&str]) -> Value {
    let (code, found) = answer(arguments);
    let rejected = found["rejected"].as_array().unwrap();
    assert_eq!(code, if rejected.is_empty() { 0 } else { 3 });
    assert_eq!(
        comparable(found.clone()),
        comparable(reference(arguments)),
        "{arguments:?}"
    );
    found
}

/// The rejected rows as `line code field`.
fn rejected(answer: &Value) -> Vec<String> {
    let rows = answer["rejected"].as_array().unwrap().iter();
    rows.map(|row| {
        assert!(!row["message"].as_str().unwrap().is_empty());
        format!(
            "{} {} {}",
            row["line"],
            row["code"].as_str().unwrap(),
            row["field"].as_str().unwrap()
        )
    })
    .collect()
}

#[test]
fn a_file_from_a_spreadsheet_is_read_as_it_is() {
    let file = ledger("quoted.csv");
    let arguments = [
        "--invoices",
        &file,
        "--as-of",
        "2024-03-31",
        "--currency",
        "CNY",
        "--date-format",
        "%m/%d/%Y",
        "--map",
        "id=No",
        "--map",
        "debtor=Customer",
        "--map",
        "issue_date=Issued",
        "--map",
        "due_date=Due",
        "--map",
        "amount=Amount, net",
        "--map",
        "settled_date=Settled",
    ];
    let answer = agrees_with_reference(&arguments);
    assert_eq!(answer["receivables"], 4);
    // line 3 has two lines, line 5 is empty
    assert_eq!(rejected(&answer), ["8 invalid_date issue_date"]);
    let report = &answer["currencies"]["CNY"];
    assert_eq!(report["open_total"], "1200.55");
    assert_eq!(report["unapplied_credit"], "80.00");
    // 300.00 from 2024-02-15 through 2024-02-29: 15 days at 0.09
    assert_eq!(report["late_interest"]["settled_late"], "1.35");
    assert_eq!(report["top_debtors"][0]["debtor"], "Baker, Sons & Co");
}

#[test]
fn every_bad_row_is_listed_with_its_line_and_code() {
    let (invoices, payments) = (ledger("rejected.csv"), ledger("rejected_payments.csv"));
    let arguments = [
        "--invoices",
        &invoices,
        "--payments",
        &payments,
        "--as-of",
        "2024-03-31",
        "--exclude",
        "status=void",
    ];
    let answer = agrees_with_reference(&arguments);
    assert_eq!(
        rejected(&answer),
        [
            "3 missing_field id",
            "4 missing_field debtor",
            "5 missing_field issue_date",
            "6 invalid_date issue_date",
            "7 invalid_date issue_date",
            "8 invalid_date due_date",
            "9 invalid_decimal amount",
            "10 invalid_decimal amount",
            "11 invalid_decimal amount",
            "12 not_positive amount",
            "13 not_positive amount",
            "14 too_many_decimals amount",
            "15 too_many_decimals amount",
            "16 unknown_currency currency",
            "17 unknown_currency currency",
            "18 duplicate id",
            "19 missing_field currency",
            "20 unknown_field row",
            "21 date_out_of_range issue_date",
            "26 overflow amount",
            "3 unknown_invoice payment.invoice",
            "4 unknown_invoice payment.invoice",
            "6 invalid_date payment.date",
            "7 not_positive payment.amount",
            "8 too_many_decimals payment.amount",
            "9 missing_field payment.date",
            "10 missing_field payment.invoice",
        ]
    );
    assert_eq!(answer["receivables"], 4);
    assert_eq!(answer["currencies"]["USD"]["unapplied_credit"], "50.00");
    assert_eq!(answer["currencies"]["JPY"]["open_total"], "1000");
}

#[test]
fn a_quotation_mark_that_never_closes_costs_one_row() {
    let file = ledger("unclosed.csv");
    let (code, answer) = answer(&[
        "--invoices",
        &file,
        "--as-of",
        "2024-03-31",
        "--currency",
        "CNY",
    ]);
    assert_eq!(code, 3);
    assert_eq!(
        rejected(&answer),
        ["3 unclosed_quote row", "5 invalid_decimal amount"]
    );
    assert_eq!(answer["receivables"], 3);
}

#[test]
fn a_row_in_another_encoding_costs_one_row() {
    let file = scratch(
        "encodings.csv",
        b"id,debtor,issue_date,due_date,amount\nA,caf\xe9,2024-01-01,2024-01-31,1\nB,caf\xc3\xa9,2024-01-01,2024-01-31,2\n",
    );
    let (code, answer) = answer(&[
        "--invoices",
        &file,
        "--as-of",
        "2024-03-31",
        "--currency",
        "CNY",
    ]);
    assert_eq!(
        (code, rejected(&answer)),
        (3, vec!["2 not_utf8 row".to_owned()])
    );
    assert_eq!(answer["currencies"]["CNY"]["open_total"], "2.00");
}

#[test]
fn the_exit_code_is_2_and_the_message_clear_when_nothing_can_be_read() {
    let good = ledger("rejected.csv");
    let latin = scratch(
        "latin.csv",
        b"id,debtor,issue_date,due_date,amount,caf\xe9\nA,B,2024-01-01,2024-01-31,1,\n",
    );
    let empty = scratch("empty.csv", "");
    let day = ["--as-of", "2024-03-31", "--currency", "CNY"];
    for (arguments, said) in [
        (
            vec!["--invoices", "no-such-file.csv"],
            "cannot read `no-such-file.csv`",
        ),
        (vec!["--invoices", &latin], "is not encoded as UTF-8: save"),
        (vec!["--invoices", &empty], "has no header"),
        (
            vec!["--invoices", &good, "--map", "id=number"],
            "no column `number`; the columns of",
        ),
        (
            vec!["--invoices", &good, "--map", "number=id"],
            "there is no field `number`; the fields are `id`",
        ),
        (
            vec!["--invoices", &good, "--map", "id=id", "--map", "id=debtor"],
            "given twice",
        ),
        (
            vec!["--invoices", &good, "--exclude", "state=4"],
            "no column `state`; the columns of",
        ),
        (
            vec!["--invoices", &good, "--date-format", "%m/%d"],
            "does not name a year, a month and a day",
        ),
        (
            vec!["--invoices", &good, "--daily-rate", "0.03"],
            "0.03 % a day is `0.0003`",
        ),
        (
            vec!["--invoices", &good, "--payments", &good],
            "no column is known for `payment.invoice`",
        ),
    ] {
        let (code, stderr) = refusal(&[&arguments[..], &day].concat());
        assert_eq!(code, 2, "{arguments:?}");
        assert!(stderr.contains(said), "{arguments:?}: {stderr}");
    }
    let (code, _) = refusal(&["--invoices", &good]);
    assert_eq!(code, 2, "a ledger needs a day");
}

#[test]
fn what_a_terminal_would_obey_is_not_printed() {
    let file = scratch(
        "escape.csv",
        "id,debtor,issue_date,due_date,amount\nA,\u{1b}[31mred\u{1b}]0;title\u{7},2024-01-01,2024-01-31,1\n",
    );
    let mut command = Command::new(binary());
    command.args([
        "--invoices",
        &file,
        "--as-of",
        "2024-03-31",
        "--currency",
        "CNY",
    ]);
    let report = text(&command.env("CLICOLOR_FORCE", "1").output().unwrap().stdout);
    assert!(
        report.contains("\u{1b}[1m"),
        "colours where they are asked for"
    );
    assert!(!report.contains("[31mred\u{1b}") && !report.contains('\u{7}'));
    assert!(!report.contains("\u{1b}]"));
}

#[test]
fn the_keys_of_the_answer_have_their_order() {
    let file = ledger("rejected.csv");
    let output = run(&[
        "--invoices",
        &file,
        "--as-of",
        "2024-03-31",
        "--format",
        "json",
    ]);
    let answer = text(&output.stdout);
    let keys = [
        "as_of",
        "receivables",
        "rejected",
        "line",
        "code",
        "field",
        "message",
        "currencies",
        "JPY",
        "open_total",
        "not_due",
        "no_due_date",
        "unapplied_credit",
        "buckets",
        "1-30",
        "31-60",
        "61-90",
        "91-180",
        "181-365",
        "over-365",
        "bucket_counts",
        "not_due",
        "late_interest",
        "open",
        "settled_late",
        "top_debtors",
        "debtor",
        "overdue",
        "tiers",
        "key_account",
        "debtors",
        "outstanding",
        "USD",
    ];
    let mut rest = answer.as_str();
    for key in keys {
        let (_, after) = rest
            .split_once(&format!("\"{key}\":"))
            .unwrap_or_else(|| panic!("`{key}`"));
        rest = after;
    }
}

#[test]
fn the_sample_tells_its_stories_in_both_languages_within_the_page() {
    for (arguments, said) in [
        (vec![], ["13,800.00", "Key account team", "Worklist"]),
        (
            vec!["--lang", "zh"],
            [
                "13,800.00",
                "\u{91cd}\u{70b9}\u{5ba2}\u{6237}",
                "\u{50ac}\u{6536}\u{6e05}\u{5355}",
            ],
        ),
    ] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(0));
        let report = text(&output.stdout);
        for words in said {
            assert!(report.contains(words), "{words}");
        }
        assert!(
            !report.contains('\u{1b}'),
            "no colours where nobody sees them"
        );
        for line in report.lines() {
            let width: usize = line
                .chars()
                .map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 })
                .sum();
            assert!(width <= 120, "{line}");
        }
    }
    // a debtor who owes no interest, or is not in the ledger, is answered
    for (lang, said) in [
        ("en", "nobody: no late interest"),
        (
            "zh",
            "nobody\u{ff1a}\u{65e0}\u{903e}\u{671f}\u{5229}\u{606f}",
        ),
    ] {
        let report = text(&run(&["--debtor", "nobody", "--lang", lang]).stdout);
        assert!(report.contains(said), "{report}");
    }
    // source A: 500,000 at 0.03 % a day for 30 days
    let november = run(&["--as-of", "2023-11-30"]);
    assert!(text(&november.stdout).contains("4,500.00"));
}

/// The sections on single debtors, in the order in which they are printed.
const SECTIONS: [(&str, [&str; 5]); 2] = [
    (
        "en",
        [
            "Claim sheet",
            "Two offers",
            "Asset in place of money",
            "Credit review",
            "Order check",
        ],
    ),
    (
        "zh",
        [
            "\u{503a}\u{6743}\u{8ba1}\u{7b97}\u{8868}",
            "\u{4e24}\u{79cd}\u{8fd8}\u{6b3e}\u{65b9}\u{6848}",
            "\u{4ee5}\u{7269}\u{62b5}\u{503a}",
            "\u{6388}\u{4fe1}\u{590d}\u{6838}",
            "\u{8ba2}\u{5355}\u{5ba1}\u{6838}",
        ],
    ),
];

#[test]
fn the_sample_goes_on_with_single_debtors_in_both_languages() {
    for (lang, titles) in SECTIONS {
        let report = text(&run(&["--lang", lang]).stdout);
        let mut rest = report.as_str();
        // what each section must say, by hand: F2, F3, F5, F10 and an order above its limit
        let figures: [&[&str]; 5] = [
            // 64, 75 and 92 days at 500,000 x 0.0003 = 150, each less what stands above; 620,000 + 13,800 + 800
            &[
                "9,600.00",
                "1,650.00",
                "2,550.00",
                "13,800.00",
                "634,600.00",
            ],
            // 96 x 150; 101 x 150 + 29 x 90 + 31 x 30; 98 x 150; 103 x 150
            &[
                "14,400.00",
                "18,690.00",
                "2,671.62",
                "14,700.00",
                "15,450.00",
            ],
            &["150,000.00", "25,000.00 + 25,000.00", "50,000.00"],
            &["1,000,000.00", "1,100,000.00"],
            // 64,300 + 47,650 + 12,000 + 80,000 against 150,000
            &["203,950.00", "64,300.00", "53,950.00"],
        ];
        for (title, figures) in titles.iter().zip(figures) {
            let (_, after) = rest
                .split_once(&format!("\n{title} "))
                .unwrap_or_else(|| panic!("{title}"));
            let section = after.split("\n\n").next().unwrap();
            for figure in figures {
                assert!(section.contains(figure), "{title}: {figure}: {section}");
            }
            rest = after;
        }
        let line = "500,000.00 \u{d7} 0.0003 \u{d7} 92 ";
        assert!(report.contains(line), "a product to key in");
        for key in ["C01", "C03", "C06", "C10"] {
            assert!(!report.contains(key), "debtors have names");
        }
    }
}

#[test]
fn the_cases_of_the_sample_have_the_figures_of_the_sources() {
    let (code, answer) = answer(&[]);
    assert_eq!(code, 0);
    let cases = &answer["cases"];
    let claim = &cases["claim"];
    assert_eq!(claim["debtor"], "C01");
    assert_eq!(claim["balances"]["interest"], "13800.00");
    assert_eq!(claim["balances"]["total"], "634600.00");
    assert_eq!(claim["per_day"], "150.00");
    // each row can be worked out from the row above
    let cents = |amount: &Value| {
        let amount = amount.as_str().unwrap().replace('.', "");
        amount.parse::<i64>().unwrap()
    };
    let mut balance = 0;
    for row in claim["sheet"].as_array().unwrap() {
        balance += ["cost", "interest", "principal"]
            .iter()
            .map(|head| cents(&row[head]))
            .sum::<i64>();
        assert_eq!(cents(&row["balance"]), balance);
    }

    let offers = &cases["offers"];
    assert_eq!(offers["offers"][0]["forgone"], "14400.00");
    assert_eq!(offers["offers"][0]["lapse"]["on"], "2024-02-06");
    assert_eq!(offers["offers"][0]["lapse"]["claim"], "514700.00");
    assert_eq!(offers["offers"][1]["forgone"], "18690.00");
    assert_eq!(offers["offers"][1]["lapse"]["claim"], "515450.00");
    assert_eq!(offers["best"], "all at once");
    // 500,000 / 1.06^(5/365)
    assert_eq!(cases["plans"][0]["cost_to_creditor"], "398.94");
    let plan = &cases["plans"][1];
    assert_eq!(plan["total_paid"], "500000.00");
    assert_eq!(plan["total_interest"], "0.00");
    assert_eq!(plan["cost_to_creditor"], "2671.62");
    assert_eq!(plan["rows"][2]["balance"], "0.00");

    let asset = &cases["asset_offer"];
    assert_eq!(cases["asset_debtor"], "C03");
    assert_eq!(asset["claim"], "200000.00");
    assert_eq!(asset["verdict"], "take_with_top_up");
    assert_eq!(asset["discharged"], "150000.00");
    assert_eq!(asset["residual"], "50000.00");
    assert_eq!(
        asset["residual_instalments"],
        serde_json::json!(["25000.00", "25000.00"])
    );
    // 0.10 + 0.02 for thirty days off 150,000
    assert_eq!(asset["net_realisable_value"], "132000.00");

    // a tenth of 1,000,000; the month in which nothing fell due breaks no streak
    let review = &cases["review"];
    assert_eq!(review["outcome"], "raised");
    assert_eq!(review["on_time_streak"], 3);
    assert_eq!(review["limit_after"], "1100000.00");
    assert_eq!(review["term_days_after"], 60);

    let order = &cases["order"];
    assert_eq!(order["verdict"], "release_with_prepayment");
    assert_eq!(order["open_receivables"], "111950.00");
    assert_eq!(order["exposure"], "203950.00");
    assert_eq!(order["held_by"], serde_json::json!(["limit"]));
    assert_eq!(order["conditions"]["prepayment"], "53950.00");
}

#[test]
fn a_ledger_of_ones_own_and_another_day_have_no_cases() {
    let file = ledger("unclosed.csv");
    let own = [
        "--invoices",
        &file,
        "--as-of",
        "2024-01-31",
        "--currency",
        "CNY",
    ];
    let another_day = ["--as-of", "2024-02-01"];
    for arguments in [&own[..], &another_day[..]] {
        assert!(answer(arguments).1.get("cases").is_none());
        for (lang, titles) in SECTIONS {
            let report = text(&run(&[arguments, &["--lang", lang]].concat()).stdout);
            for title in titles {
                assert!(!report.contains(&format!("\n{title} ")), "{title}");
            }
        }
    }
}

#[test]
fn a_generated_ledger_has_the_figures_of_the_reference_on_any_day() {
    let (invoices, payments) = generated(300);
    let invoices = scratch("generated.csv", invoices);
    let payments = scratch("generated_payments.csv", payments);
    for day in [
        "2023-01-01",
        "2023-06-30",
        "2023-12-31",
        "2024-02-29",
        "2024-12-31",
        "2026-01-01",
    ] {
        let arguments = [
            "--invoices",
            &invoices,
            "--payments",
            &payments,
            "--as-of",
            day,
            "--currency",
            "CNY",
            "--daily-rate",
            "0.00035",
            "--exclude",
            "state=void",
        ];
        let answer = agrees_with_reference(&arguments);
        assert!(!answer["rejected"].as_array().unwrap().is_empty());
    }
}

/// Invoices and payments that are the same on every run, with everything in them that a ledger can have.
fn generated(count: u64) -> (String, String) {
    let mut dice = Dice(20_240_131);
    let mut invoices =
        String::from("id,debtor,issue_date,due_date,amount,currency,settled_date,state\n");
    let mut payments = String::from("invoice,date,amount\n");
    for number in 0..count {
        let id = if dice.one_in(60) {
            "G-1".to_owned()
        } else {
            format!("G-{number}")
        };
        let debtor = dice.below(40);
        let issued = dice.below(600);
        let due = match dice.below(12) {
            0 => String::new(),
            _ => day(issued + dice.below(90)),
        };
        let currency = ["CNY", "", "USD", "JPY", "KWD", "ABC"]
            [usize::try_from(dice.below(20)).unwrap().min(5) % 6];
        let cents = match currency {
            "JPY" => format!("{}", 1 + dice.below(900_000)),
            _ => format!("{}.{:02}", dice.below(90_000), dice.below(100)),
        };
        let settled = if dice.one_in(4) {
            day(issued + dice.below(300))
        } else {
            String::new()
        };
        let state = if dice.one_in(15) { "void" } else { "open" };
        let issued = day(issued);
        writeln!(
            invoices,
            "{id},D-{debtor:02},{issued},{due},{cents},{currency},{settled},{state}"
        )
        .unwrap();
        for _ in 0..dice.below(4) {
            let invoice = if dice.one_in(50) {
                "G-none".to_owned()
            } else {
                format!("G-{number}")
            };
            let paid = day(dice.below(900));
            writeln!(payments, "{invoice},{paid},{}", dice.below(40_000)).unwrap();
        }
    }
    (invoices, payments)
}

/// The day so many days after the first of 2023, by months of 28 days so that every one exists.
fn day(number: u64) -> String {
    let (months, day) = (number / 28, number % 28 + 1);
    format!("{}-{:02}-{day:02}", 2023 + months / 12, months % 12 + 1)
}

/// A linear congruence: enough to scatter test data.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }
}
