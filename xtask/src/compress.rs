//! Compressed copies beside the files of the site, for hosts that hand them out as they are.

use anyhow::{Context, Result};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Endings of files that get smaller by compression.
const COMPRESSIBLE: &[&str] =
    &["css", "csv", "ftl", "html", "ico", "js", "json", "md", "mjs", "svg", "txt", "wasm", "webmanifest", "xml"];
/// Below this size a compressed copy saves no network packet.
const WORTHWHILE: u64 = 1_000;

/// Writes `.br` and `.gz` beside every file worth it that has none yet, on all cores.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn folder(folder: &Path) -> Result<()> {
    let files: Vec<_> = files(folder)?.into_iter().filter(|path| is_worthwhile(path) && !has_copies(path)).collect();
    let next = AtomicUsize::new(0);
    let failure = Mutex::new(None);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let (Err(error), Ok(mut failure)) = (file(path), failure.lock()) {
                        *failure = Some(error);
                    }
                }
            });
        }
    });
    match failure.into_inner() {
        Ok(None) => Ok(()),
        Ok(Some(error)) => Err(error),
        Err(_) => anyhow::bail!("a thread that compressed files stopped unexpectedly"),
    }
}

/// Every file below a folder, sorted.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("the folder {} cannot be read", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn is_worthwhile(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| COMPRESSIBLE.contains(&ending))
        && path.metadata().is_ok_and(|data| data.len() > WORTHWHILE)
}

/// The compressed copies of a file, whether or not they exist.
pub(crate) fn copies(path: &Path) -> [PathBuf; 2] {
    ["br", "gz"].map(|ending| {
        let mut copy = path.as_os_str().to_owned();
        copy.push(".");
        copy.push(ending);
        PathBuf::from(copy)
    })
}

fn has_copies(path: &Path) -> bool {
    copies(path).iter().all(|copy| copy.is_file())
}

fn file(path: &Path) -> Result<()> {
    let name = path.display();
    let content = fs::read(path).with_context(|| format!("{name} cannot be read"))?;
    for (copy, packed) in copies(path).into_iter().zip([brotli(&content)?, gzip(&content)?]) {
        if packed.len() < content.len() {
            fs::write(&copy, packed).with_context(|| format!("{} cannot be written", copy.display()))?;
        }
    }
    Ok(())
}

/// Compresses by brotli at its highest quality.
///
/// # Errors
/// Never in practice: nothing but memory is written.
pub(crate) fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut packed, &params)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    // Without a time in it, the same content gives the same bytes.
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_formats_give_the_content_back() {
        let content = b"posture ".repeat(500);
        let mut back = Vec::new();
        brotli::Decompressor::new(&brotli(&content).unwrap()[..], 4096).read_to_end(&mut back).unwrap();
        assert_eq!(back, content);
        back.clear();
        flate2::read::GzDecoder::new(&gzip(&content).unwrap()[..]).read_to_end(&mut back).unwrap();
        assert_eq!(back, content);
    }
}
