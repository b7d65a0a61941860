//! The work on a table, batch by batch.

use std::collections::VecDeque;

use arrears::portfolio::arrow::{Accrue, Review};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::prelude::*;

use super::reader::{Failure, Reader};

/// How many rows of a large batch are done at a time, so that progress can be told and a key can interrupt.
const STRETCH: usize = 1 << 20;

/// The work on each batch.
pub(super) enum Work {
    Review(Box<Review>),
    Accrue(Box<Accrue>),
}

/// The batches that are given back, each worked out when it is asked for.
pub(super) struct Worker {
    reader: Reader,
    work: Work,
    pending: Option<RecordBatch>,
    /// What has been worked out and not been asked for yet.
    ready: VecDeque<RecordBatch>,
    progress: Option<Py<PyAny>>,
    done: bool,
}

/// Tells how many rows were done, and lets a key interrupt.
pub(super) fn tell(progress: Option<&Py<PyAny>>, rows: usize) -> Result<(), Failure> {
    Python::attach(|py| {
        py.check_signals()?;
        match progress {
            Some(progress) => progress.call1(py, (rows,)).map(drop),
            None => Ok(()),
        }
    })
    .map_err(Failure::Python)
}

/// The next stretch of rows.
pub(super) fn stretch(
    reader: &mut Reader,
    pending: &mut Option<RecordBatch>,
) -> Result<Option<RecordBatch>, Failure> {
    let batch = match pending.take() {
        Some(batch) => batch,
        None => match reader.next() {
            None => return Ok(None),
            Some(batch) => batch.map_err(Failure::Producer)?,
        },
    };
    let rows = batch.num_rows();
    if rows <= STRETCH {
        return Ok(Some(batch));
    }
    *pending = Some(batch.slice(STRETCH, rows.saturating_sub(STRETCH)));
    Ok(Some(batch.slice(0, STRETCH)))
}

impl Worker {
    pub(super) fn new(reader: Reader, work: Work, progress: Option<Py<PyAny>>) -> Self {
        Self {
            reader,
            work,
            pending: None,
            ready: VecDeque::new(),
            progress,
            done: false,
        }
    }

    pub(super) fn schema(&self) -> SchemaRef {
        match &self.work {
            Work::Review(review) => review.schema(),
            Work::Accrue(accrue) => accrue.schema(),
        }
    }

    fn step(&mut self) -> Result<Option<RecordBatch>, Failure> {
        loop {
            if let Some(found) = self.ready.pop_front() {
                return Ok(Some(found));
            }
            let Some(batch) = stretch(&mut self.reader, &mut self.pending)? else {
                if let Work::Accrue(accrue) = &self.work {
                    accrue.finish()?;
                }
                return Ok(None);
            };
            self.ready.extend(match &mut self.work {
                Work::Review(review) => review.batch(&batch)?,
                Work::Accrue(accrue) => accrue.batch(&batch)?,
            });
            tell(self.progress.as_ref(), batch.num_rows())?;
        }
    }
}

impl Iterator for Worker {
    type Item = Result<RecordBatch, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let step = self.step().transpose();
        // what failed once has no next batch
        self.done = !matches!(step, Some(Ok(_)));
        step
    }
}

/// A worker as an Arrow stream.
pub(super) struct Stream(pub(super) Worker);

impl Iterator for Stream {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.0.next()?.map_err(ArrowError::from))
    }
}

impl RecordBatchReader for Stream {
    fn schema(&self) -> SchemaRef {
        self.0.schema()
    }
}
