//! The fonts that the site is tested with: two families named here, a wide and a narrow one, whatever else the machine
//! has. A layout that holds under both holds under what stands between them.
//!
//! Each family is copied into a folder of its own below `target/fonts`, with a configuration of fontconfig that knows
//! that folder only. A browser started with `FONTCONFIG_FILE` set to one of them sees nothing else.

use crate::compress;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// A family with what stands in for letters that it lacks and for fixed width.
struct Family {
    /// The name of its folder and of its configuration.
    name: &'static str,
    /// What every text is set in.
    text: &'static str,
    /// What is of fixed width.
    fixed: &'static str,
    /// The beginnings of the names of its files, up to the style.
    files: &'static [&'static str],
}

/// Wider than the default of nearly every system; it is the default of many a Linux desktop.
const WIDE: Family = Family {
    name: "wide",
    text: "DejaVu Sans",
    fixed: "DejaVu Sans Mono",
    files: &["DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono", "DejaVuSansMono-Bold"],
};

/// Narrower than any default. DejaVu is beside it for signs that it lacks.
const NARROW: Family = Family {
    name: "narrow",
    text: "Liberation Sans Narrow",
    fixed: "Liberation Mono",
    files: &[
        "LiberationSansNarrow-Regular",
        "LiberationSansNarrow-Bold",
        "LiberationSansNarrow-Italic",
        "LiberationMono-Regular",
        "LiberationMono-Bold",
        "DejaVuSans",
    ],
};

/// The packages that hold them, in Debian and what comes from it. The last is needed where the one before it is without
/// the narrow family.
pub(crate) const PACKAGES: &[&str] = &["fonts-dejavu-core", "fonts-liberation"];
const NARROW_PACKAGE: &str = "fonts-liberation-sans-narrow";

/// A folder with fonts, for machines on which they lie in none of the usual places.
const FOLDER: &str = "POSTURE_FONT_FOLDER";

/// The two configurations.
#[derive(Debug, Clone)]
pub(crate) struct Fonts {
    pub(crate) wide: PathBuf,
    pub(crate) narrow: PathBuf,
}

/// Which of the two a whole run of tests is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    Wide,
    Narrow,
}

impl Width {
    /// What the variable `POSTURE_FONTS` asks for; wide, where it asks for nothing.
    ///
    /// # Errors
    /// When it is neither.
    pub(crate) fn asked() -> Result<Self> {
        match std::env::var("POSTURE_FONTS").as_deref() {
            Err(_) | Ok("" | "wide") => Ok(Self::Wide),
            Ok("narrow") => Ok(Self::Narrow),
            Ok(other) => bail!("POSTURE_FONTS is wide or narrow, not {other:?}."),
        }
    }
}

impl Fonts {
    /// The configuration for a width.
    pub(crate) fn of(&self, width: Width) -> &Path {
        match width {
            Width::Wide => &self.wide,
            Width::Narrow => &self.narrow,
        }
    }
}

/// What is missing of the fonts: the names of packages to install, or none.
pub(crate) fn missing() -> Vec<&'static str> {
    let all = found();
    let lacks = |family: &Family| family.files.iter().any(|file| path_of(&all, file).is_none());
    match (lacks(&WIDE), lacks(&NARROW)) {
        (false, false) => Vec::new(),
        (true, false) => vec!["fonts-dejavu-core"],
        (_, true) if path_of(&all, "LiberationMono-Regular").is_some() => vec!["fonts-dejavu-core", NARROW_PACKAGE],
        (_, true) => PACKAGES.to_vec(),
    }
}

/// What to do where they cannot be installed from here.
pub(crate) fn help() -> String {
    format!(
        "The tests need the fonts {} and {} in these styles, to be the same on every machine: on Debian and Ubuntu \
         `apt-get install {}` (and {NARROW_PACKAGE} where that is a package of its own), on Fedora \
         `dnf install dejavu-sans-fonts dejavu-sans-mono-fonts liberation-narrow-fonts liberation-mono-fonts`. Or put the \
         files (DejaVuSans.ttf and so on) into a folder and name that in the variable {FOLDER}.",
        WIDE.text,
        NARROW.text,
        PACKAGES.join(" ")
    )
}

/// Copies both families below `target/fonts` and writes their configurations.
///
/// # Errors
/// When a font is missing, or the folder cannot be written.
pub(crate) fn configure(root: &Path) -> Result<Fonts> {
    let all = found();
    let folder = root.join("target/fonts");
    Ok(Fonts { wide: write(&folder, &WIDE, &all)?, narrow: write(&folder, &NARROW, &all)? })
}

fn write(folder: &Path, family: &Family, all: &[PathBuf]) -> Result<PathBuf> {
    let own = folder.join(family.name);
    let _ = fs::remove_dir_all(&own);
    fs::create_dir_all(&own)?;
    for file in family.files {
        let Some(path) = path_of(all, file) else { bail!("{file}.ttf is missing. {}", help()) };
        let name = path.file_name().context("a font without a name")?;
        fs::copy(path, own.join(name)).with_context(|| format!("{} cannot be copied", path.display()))?;
    }
    let file = folder.join(format!("{}.conf", family.name));
    let own = own.to_str().context("the checkout's path isn't Unicode")?;
    ensure!(!own.contains(['<', '&']), "the checkout's path holds < or &, which a configuration of fonts can't say");
    fs::write(&file, configuration(own, family))?;
    Ok(file)
}

/// Whatever a page asks for is set in the family, since nothing else is there.
fn configuration(folder: &str, family: &Family) -> String {
    let Family { text, fixed, .. } = family;
    let prefers = |generic: &str, family: &str| {
        format!(
            "<match target=\"pattern\"><test name=\"family\"><string>{generic}</string></test>\
             <edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>{family}</string></edit></match>\n"
        )
    };
    let generics = ["sans-serif", "serif", "system-ui", "sans", "Arial", "Times New Roman"];
    let texts: String = generics.iter().map(|generic| prefers(generic, text)).collect();
    let fixeds: String =
        ["monospace", "Monospace", "Courier New"].iter().map(|generic| prefers(generic, fixed)).collect();
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n<fontconfig>\n\
         <dir>{folder}</dir>\n<cachedir>{folder}-cache</cachedir>\n{texts}{fixeds}\
         <match target=\"pattern\"><edit name=\"family\" mode=\"append_last\"><string>{text}</string></edit></match>\n\
         </fontconfig>\n"
    )
}

/// Every file in the folders where systems keep fonts.
fn found() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::env::var_os(FOLDER).map(PathBuf::from).into_iter().collect();
    folders.extend(["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"].map(PathBuf::from));
    if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
        folders.extend([".local/share/fonts", ".fonts", "Library/Fonts"].map(|folder| home.join(folder)));
    }
    let existing = folders.iter().filter(|folder| folder.is_dir());
    existing.flat_map(|folder| compress::files(folder).unwrap_or_default()).collect()
}

/// The file of this name, as TrueType or OpenType.
fn path_of<'a>(all: &'a [PathBuf], name: &str) -> Option<&'a PathBuf> {
    all.iter().find(|path| {
        let ending = path.extension().is_some_and(|ending| ending == "ttf" || ending == "otf");
        ending && path.file_stem().is_some_and(|stem| stem == name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_knows_one_folder_and_names_its_family_last_of_all() {
        let text = configuration("/somewhere/wide", &WIDE);
        assert_eq!(text.matches("<dir>").count(), 1);
        assert!(text.contains("<dir>/somewhere/wide</dir>") && text.contains("<string>DejaVu Sans Mono</string>"));
        assert!(!text.contains("<include"), "what the machine says of fonts has no say here");
    }

    #[test]
    fn a_family_is_copied_with_its_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let all: Vec<PathBuf> = WIDE.files.iter().map(|file| folder.path().join(format!("{file}.ttf"))).collect();
        for path in &all {
            fs::write(path, b"font").unwrap();
        }
        let written = write(&folder.path().join("fonts"), &WIDE, &all).unwrap();
        assert!(written.ends_with("fonts/wide.conf"));
        assert!(folder.path().join("fonts/wide/DejaVuSans-Bold.ttf").is_file());
        let error = write(&folder.path().join("fonts"), &NARROW, &all).unwrap_err().to_string();
        assert!(error.contains("LiberationSansNarrow-Regular.ttf is missing") && error.contains("apt-get"), "{error}");
    }
}
