//! A CSV file as rows that know their line.

use std::fs;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use crate::Fatal;

/// How often reading starts again after a quotation mark that never closes, before the file is given up.
const MOST_UNCLOSED: usize = 1_000;
/// Stands after the last row: a row that swallows it has a quotation mark that never closes.
const END: &str = "\u{0}end";
/// Stands for bytes that are not UTF-8. It is no character, so no text holds it.
const GARBLED: char = '\u{ffff}';

/// A file with a header. Every row keeps the line on which it begins; the header is on line 1.
#[derive(Debug)]
pub(crate) struct Table {
    name: String,
    header: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row as it is in the file.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) line: u64,
    cells: StringRecord,
    /// A quotation mark opens a cell of this line and never closes.
    pub(crate) unclosed: bool,
}

impl Row {
    /// The cell of a column without blanks around it; nothing where the row ends before that column.
    pub(crate) fn cell(&self, column: usize) -> Option<&str> {
        self.cells.get(column).map(str::trim)
    }

    /// Whether the row holds bytes that are not UTF-8.
    pub(crate) fn garbled(&self) -> bool {
        self.cells.iter().any(|cell| cell.contains(GARBLED))
    }

    /// A cell past the last of `columns` that is not blank.
    pub(crate) fn beyond(&self, columns: usize) -> Option<&str> {
        self.cells
            .iter()
            .skip(columns)
            .map(str::trim)
            .find(|cell| !cell.is_empty())
    }
}

impl Table {
    /// Reads a file.
    pub(crate) fn open(path: &Path) -> Result<Self, Fatal> {
        let name = path.display().to_string();
        let bytes =
            fs::read(path).map_err(|error| Fatal(format!("cannot read `{name}`: {error}")))?;
        let mut text = String::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                text.push(GARBLED);
            }
        }
        Self::of(&name, &text)
    }

    /// Reads a text that is in the program.
    pub(crate) fn of(name: &str, text: &str) -> Result<Self, Fatal> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut rows = rows(name, text)?.into_iter();
        let header = rows
            .next()
            .ok_or_else(|| Fatal(format!("`{name}` has no header")))?;
        if header.garbled() {
            return Err(Fatal(format!(
                "the header of `{name}` is not encoded as UTF-8: save the file as CSV in UTF-8"
            )));
        }
        if header.unclosed {
            return Err(Fatal(format!(
                "in the header of `{name}` a quotation mark opens a cell and never closes"
            )));
        }
        Ok(Self {
            name: name.to_owned(),
            header: header
                .cells
                .iter()
                .map(|cell| cell.trim().to_owned())
                .collect(),
            rows: rows.collect(),
        })
    }

    /// How many columns the header names.
    pub(crate) fn width(&self) -> usize {
        self.header.len()
    }

    /// Whether the header names a column.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.header.iter().any(|name| name == column)
    }

    /// The place of a column that the header must name once.
    pub(crate) fn column(&self, column: &str) -> Result<usize, Fatal> {
        let mut places = self
            .header
            .iter()
            .enumerate()
            .filter(|(_, name)| *name == column);
        match (places.next(), places.next()) {
            (Some((place, _)), None) => Ok(place),
            (Some(_), Some(_)) => Err(Fatal(format!(
                "`{}` has two columns `{column}`: rename one of them",
                self.name
            ))),
            (None, _) => Err(Fatal(format!(
                "`{}` has no column `{column}`; {}",
                self.name,
                self.columns()
            ))),
        }
    }

    /// The columns there are, for a message.
    pub(crate) fn columns(&self) -> String {
        let names: Vec<_> = self.header.iter().map(|name| format!("`{name}`")).collect();
        format!("the columns of `{}` are {}", self.name, names.join(", "))
    }
}

fn rows(name: &str, text: &str) -> Result<Vec<Row>, Fatal> {
    let mut rows = Vec::new();
    let mut lines = Lines {
        text,
        offset: 0,
        line: 1,
    };
    let mut start = 0;
    let mut width = None;
    for _ in 0..MOST_UNCLOSED {
        let rest = text.get(start..).unwrap_or_default();
        let marked = format!("{rest}\n{END}\n");
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(marked.as_bytes());
        let mut again = None;
        for cells in reader.records() {
            let cells = cells.map_err(|error| Fatal(format!("cannot read `{name}`: {error}")))?;
            if cells.len() == 1 && cells.get(0) == Some(END) {
                return Ok(rows);
            }
            let offset = cells
                .position()
                .and_then(|position| usize::try_from(position.byte()).ok())
                .unwrap_or_default();
            let line = lines.of(start.saturating_add(offset));
            let unclosed = never_closes(&cells, width);
            width = width.or(Some(cells.len()));
            rows.push(Row {
                line,
                cells,
                unclosed,
            });
            if unclosed {
                again = lines.next_line();
                break;
            }
        }
        match again {
            Some(next) => start = next,
            None => return Ok(rows),
        }
    }
    Err(Fatal(format!(
        "`{name}` has more than {MOST_UNCLOSED} quotation marks that open a cell and never close"
    )))
}

/// Whether a quotation mark opens a cell and never closes: the row swallows the end of the file, or it goes on over
/// several lines and then has not as many cells as the header. Its later lines are read again as rows of their own, so
/// that none is lost.
fn never_closes(cells: &StringRecord, width: Option<usize>) -> bool {
    let last = cells.iter().next_back().unwrap_or_default();
    let over_lines = cells.iter().any(|cell| cell.contains(['\n', '\r']));
    last.contains(END) || (over_lines && width.is_some_and(|width| width != cells.len()))
}

/// Counts lines on the way through a text.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first character at or after `offset` that is no line break.
    fn of(&mut self, offset: usize) -> u64 {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.offset) {
            let line_break = matches!(byte, b'\n' | b'\r');
            if self.offset >= offset && !line_break {
                break;
            }
            let next = self.offset.saturating_add(1);
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(next) != Some(&b'\n')) {
                self.line = self.line.saturating_add(1);
            }
            self.offset = next;
        }
        self.line
    }

    /// Where the line after the one that was found begins, if there is one.
    fn next_line(&self) -> Option<usize> {
        let rest = self.text.get(self.offset..)?;
        let length = rest.find(['\n', '\r'])?;
        self.offset.checked_add(length)
    }
}
