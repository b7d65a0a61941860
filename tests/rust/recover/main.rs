//! The example `recover` on small ledgers: what it takes, what it rejects and how it exits, and the same figures as
//! the reference in Python (`tests/reference/ledger.py`).

mod generated;
mod run;
mod sample;

use std::process::Command;

use run::*;

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
