//! Columns that line up in a terminal, whatever the script: Chinese characters are two columns wide.

use std::fmt::Write;

use anstyle::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The width that a report keeps to.
pub(crate) const PAGE: usize = 120;
const ELLIPSIS: &str = "…";
/// Blanks between two columns, and where the page is too narrow for that.
const WIDE: usize = 2;
const NARROW: usize = 1;

/// On which side of its column a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// A text in a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    pub(crate) fn new(text: impl AsRef<str>) -> Self {
        Self {
            text: printable(text.as_ref()),
            style: Style::new(),
        }
    }

    pub(crate) fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// A table; the columns that may be shortened give way where the page is too narrow.
#[derive(Debug)]
pub(crate) struct Table {
    columns: Vec<Column>,
    rows: Vec<Line>,
    indent: usize,
}

#[derive(Debug)]
struct Column {
    title: String,
    side: Side,
    /// The width to which it may be shortened.
    least: Option<usize>,
}

#[derive(Debug)]
enum Line {
    Cells(Vec<Cell>),
    Rule,
    /// A text across all columns, indented and broken between words.
    Note(usize, Cell),
}

impl Table {
    pub(crate) fn new(indent: usize) -> Self {
        Self {
            columns: Vec::new(),
            rows: Vec::new(),
            indent,
        }
    }

    pub(crate) fn column(mut self, title: &str, side: Side) -> Self {
        self.columns.push(Column {
            title: title.to_owned(),
            side,
            least: None,
        });
        self
    }

    /// A column that may be shortened to `least` columns of the screen.
    pub(crate) fn flexible(mut self, title: &str, least: usize) -> Self {
        self.columns.push(Column {
            title: title.to_owned(),
            side: Side::Left,
            least: Some(least),
        });
        self
    }

    pub(crate) fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(Line::Cells(cells));
    }

    pub(crate) fn rule(&mut self) {
        self.rows.push(Line::Rule);
    }

    pub(crate) fn note(&mut self, indent: usize, cell: Cell) {
        self.rows.push(Line::Note(indent, cell));
    }

    /// Whether the table fits the page when everything that may be shortened is.
    pub(crate) fn fits(&self) -> bool {
        self.fits_with(NARROW)
    }

    fn fits_with(&self, gap: usize) -> bool {
        let widths = self.natural_widths();
        let least = self.columns.iter().zip(&widths);
        let least =
            least.map(|(column, width)| column.least.map_or(*width, |least| least.min(*width)));
        self.across(&least.collect::<Vec<_>>(), gap) <= PAGE
    }

    pub(crate) fn print(&self, out: &mut String, head: Style, faint: Style) {
        let gap = if self.fits_with(WIDE) { WIDE } else { NARROW };
        let widths = Widths {
            of: self.fitted_widths(gap),
            gap,
        };
        let titles: Vec<_> = self
            .columns
            .iter()
            .map(|column| Cell::new(&column.title).styled(head))
            .collect();
        self.print_cells(out, &titles, &widths);
        self.print_rule(out, &widths, faint);
        for line in &self.rows {
            match line {
                Line::Cells(cells) => self.print_cells(out, cells, &widths),
                Line::Rule => self.print_rule(out, &widths, faint),
                Line::Note(before, cell) => {
                    let indent = self.indent.saturating_add(*before);
                    for text in broken(&cell.text, PAGE.saturating_sub(indent)) {
                        let style = cell.style;
                        let _ = writeln!(out, "{:indent$}{style}{text}{style:#}", "");
                    }
                }
            }
        }
    }

    fn print_cells(&self, out: &mut String, cells: &[Cell], widths: &Widths) {
        let mut line = " ".repeat(self.indent);
        let last = self.columns.len().saturating_sub(1);
        for (place, ((column, cell), width)) in
            self.columns.iter().zip(cells).zip(&widths.of).enumerate()
        {
            let text = shortened(&cell.text, *width);
            let padding = " ".repeat(width.saturating_sub(text.width()));
            let style = cell.style;
            let _ = match column.side {
                Side::Right => write!(line, "{padding}{style}{text}{style:#}"),
                Side::Left if place == last => write!(line, "{style}{text}{style:#}"),
                Side::Left => write!(line, "{style}{text}{style:#}{padding}"),
            };
            if place < last {
                line.push_str(&" ".repeat(widths.gap));
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }

    fn print_rule(&self, out: &mut String, widths: &Widths, faint: Style) {
        let indent = self.indent;
        let length = self.across(&widths.of, widths.gap).saturating_sub(indent);
        let _ = writeln!(out, "{:indent$}{faint}{}{faint:#}", "", "─".repeat(length));
    }

    fn natural_widths(&self) -> Vec<usize> {
        let mut widths: Vec<_> = self
            .columns
            .iter()
            .map(|column| column.title.width())
            .collect();
        for line in &self.rows {
            if let Line::Cells(cells) = line {
                for (width, cell) in widths.iter_mut().zip(cells) {
                    *width = cell.text.width().max(*width);
                }
            }
        }
        widths
    }

    /// The widths on the page: what is too wide is taken from the widest column that may be shortened.
    fn fitted_widths(&self, gap: usize) -> Vec<usize> {
        let mut widths = self.natural_widths();
        while self.across(&widths, gap) > PAGE {
            let widest = self
                .columns
                .iter()
                .zip(widths.iter_mut())
                .filter_map(|(column, width)| {
                    column.least.filter(|least| *least < *width).map(|_| width)
                })
                .max();
            match widest {
                Some(width) => *width = width.saturating_sub(1),
                None => break,
            }
        }
        widths
    }

    fn across(&self, widths: &[usize], gap: usize) -> usize {
        let gaps = gap.saturating_mul(widths.len().saturating_sub(1));
        widths
            .iter()
            .sum::<usize>()
            .saturating_add(self.indent)
            .saturating_add(gaps)
    }
}

/// The widths of the columns, and the blanks between two of them.
struct Widths {
    of: Vec<usize>,
    gap: usize,
}

/// The text without control characters, which a file may hold and a terminal would obey.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .map(|letter| match letter.is_control() {
            true => char::REPLACEMENT_CHARACTER,
            false => letter,
        })
        .collect()
}

/// The text in at most `width` columns of the screen; what is cut off is marked.
pub(crate) fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(ELLIPSIS.width());
    let mut taken = 0;
    let mut short: String = text
        .chars()
        .take_while(|letter| {
            taken = letter.width().unwrap_or(0).saturating_add(taken);
            taken <= room
        })
        .collect();
    short.truncate(short.trim_end().len());
    short.push_str(ELLIPSIS);
    short
}

/// The text in lines of at most `width` columns, broken after a blank or a Chinese mark.
pub(crate) fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in text.split_inclusive([' ', '\u{3001}', '\u{ff0c}', '\u{ff1b}', '\u{3002}']) {
        let fits = lines.last().is_none_or(|line| {
            line.is_empty() || line.width().saturating_add(piece.trim_end().width()) <= width
        });
        if !fits {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(piece);
        }
    }
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}
