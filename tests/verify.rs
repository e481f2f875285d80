//! The command `verify`, run as people run it: on the shipped package and on copies with one thing wrong.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that meets something unexpected should stop")]

use posture::wire::sha256;
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const OBSERVATIONS: &str = "observations/ncsi-2018.json";

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

/// How a run ended.
struct Run {
    code: i32,
    printed: String,
    complained: String,
}

fn verify<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_verify")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), printed: text(output.stdout), complained: text(output.stderr) }
}

/// A copy of the shipped package.
struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        fn copy(from: &Path, to: &Path) {
            fs::create_dir_all(to).unwrap();
            for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
                let (from, to) = (entry.path(), to.join(entry.file_name()));
                if from.is_dir() {
                    copy(&from, &to);
                } else {
                    fs::copy(&from, &to).unwrap();
                }
            }
        }
        let folder = tempfile::tempdir().unwrap();
        copy(&shipped(), folder.path());
        Self(folder)
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap()
    }

    /// Writes a file and lists its new size and hash, as someone would who means the change.
    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.path().join(file), text).unwrap();
        let mut package: Value = serde_json::from_str(&self.read("datapackage.json")).unwrap();
        for resource in package["resources"].as_array_mut().unwrap() {
            if resource["path"] == file {
                resource["bytes"] = json!(text.len());
                resource["hash"] = json!(sha256(text.as_bytes()));
            }
        }
        fs::write(self.0.path().join("datapackage.json"), package.to_string()).unwrap();
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replacen(from, to, 1));
    }

    fn verify(&self) -> Run {
        verify([self.0.path()])
    }

    fn verify_json(&self) -> (i32, Value) {
        let run = verify([OsStr::new("--json"), self.0.path().as_os_str()]);
        (run.code, serde_json::from_str(&run.printed).unwrap())
    }
}

/// Takes away the two points of 1.2 that Azerbaijan has in the observation with the total 63.64.
fn alter_one_point(copy: &Copy) {
    let text = copy.read(OBSERVATIONS);
    let line = text.lines().find(|line| line.contains("\"AZE\"") && line.contains("63.64")).unwrap();
    let altered = line.replace("\"1.2\": 2", "\"1.2\": 0");
    copy.change(OBSERVATIONS, line, &altered);
}

fn assert_names(text: &str, names: &[&str]) {
    for name in names {
        assert!(text.contains(name), "`{name}` is missing in:\n{text}");
    }
}

#[test]
fn the_shipped_package_holds() {
    let run = verify([shipped()]);
    assert_eq!(run.code, 0, "{}", run.printed);
    assert_names(&run.printed, &["NCSI 2018: ", "GCI 2024: 195 observations of 194 countries", "EGDI 2024: "]);
    assert_names(&run.printed, &["3 strategies, 6 mappings with ", "55 statements read."]);
    assert!(run.printed.trim_end().ends_with("Nothing is wrong."), "{}", run.printed);
}

#[test]
fn each_difference_is_listed_with_both_values() {
    let printed = verify([shipped()]).printed;
    assert!(printed.contains("\n  AFG           18.41      18.42\n"), "{printed}");
    assert!(printed.contains("\n  BHS           33.99      34.00\n"), "{printed}");
}

#[test]
fn it_answers_in_azerbaijani() {
    let run = verify([OsStr::new("--language"), OsStr::new("az"), shipped().as_os_str()]);
    assert_eq!(run.code, 0);
    assert_names(&run.printed, &["194 ölkə üzrə 195 müşahidə", "Səhv yoxdur."]);
}

#[test]
fn json_has_the_counts() {
    let (code, json) = Copy::new().verify_json();
    assert_eq!(code, 0);
    assert_eq!(json["format"], "posture.verification");
    assert_eq!(json["clean"], true);
    assert_eq!(json["findings"], json!([]));
    assert_eq!((&json["strategies"], &json["mappings"], &json["statements"]), (&json!(3), &json!(6), &json!(55)));
    let index = |id: &str| json["indices"].as_array().unwrap().iter().find(|index| index["index"] == id).unwrap();
    assert_eq!(index("gci-2024")["countries"], 194);
    assert_eq!(index("egdi-2024")["countries"], 193);
    assert_eq!(index("idi-2024")["verdicts"]["equal"], 0);
    for index in json["indices"].as_array().unwrap() {
        let verdicts = index["verdicts"].as_object().unwrap();
        let sum: u64 = verdicts.values().map(|count| count.as_u64().unwrap()).sum();
        assert_eq!(index["observations"], sum);
        assert_eq!(verdicts["contradicts"], 0);
        assert_eq!(verdicts["different"], index["differences"].as_array().unwrap().len());
    }
}

#[test]
fn one_altered_point_is_named_with_file_country_and_node() {
    let copy = Copy::new();
    alter_one_point(&copy);
    let run = copy.verify();
    assert_eq!(run.code, 1);
    let area = run.printed.lines().find(|line| line.contains("area 1:")).unwrap();
    assert_names(area, &[OBSERVATIONS, "AZE", "add up to 2 points, and 4 are published"]);
    assert_names(&run.printed, &["a score of 61.04, and 63.64 is published", "indicator 1.2"]);
    let (code, json) = copy.verify_json();
    assert_eq!((code, &json["clean"]), (1, &json!(false)));
    let mut findings = json["findings"].as_array().unwrap().iter();
    let found = findings.find(|finding| finding["code"] == "area-contradicts").unwrap();
    assert_eq!((&found["file"], &found["country"]), (&json!(OBSERVATIONS), &json!("AZE")));
    assert_eq!((&found["part"], &found["computed"], &found["published"]), (&json!("1"), &json!(2), &json!(4)));
}

#[test]
fn a_file_altered_without_its_hash_is_named() {
    let copy = Copy::new();
    let path = copy.0.path().join("sources.json");
    fs::write(&path, copy.read("sources.json") + "\n").unwrap();
    let run = copy.verify();
    assert_eq!(run.code, 1);
    assert_names(&run.printed, &["sources.json: The file has another size or hash", "One thing is wrong."]);
}

#[test]
fn a_source_that_does_not_exist_is_named() {
    let copy = Copy::new();
    copy.change(OBSERVATIONS, "\"source\": \"ncsi-az-2022\"", "\"source\": \"ncsi-az-nowhere\"");
    let run = copy.verify();
    assert_eq!(run.code, 1);
    assert_names(&run.printed, &["observations/ncsi-2018.json, AZE: sources.json has no source “ncsi-az-nowhere”."]);
}

#[test]
fn a_link_to_nothing_or_without_a_reason_is_named_with_its_place() {
    let mapping = "mappings/aze-2023-2027/ncsi-2018.json";
    let copy = Copy::new();
    copy.change(mapping, r#""part": "2.1""#, r#""part": "2.9""#);
    copy.change(
        mapping,
        r#""part": "2.2", "strength": "supporting", "reason": {"#,
        r#""part": "2.2", "strength": "supporting", "reason": {}, "was": {"#,
    );
    let run = copy.verify();
    assert_eq!(run.code, 1);
    let part = "mappings/aze-2023-2027/ncsi-2018.json: Line 7, links[0].part (P1): The methodology has no area or indicator “2.9”.";
    let reason = "mappings/aze-2023-2027/ncsi-2018.json: Line 8, links[1].reason (P1 2.2): A reason is missing.";
    assert_names(&run.printed, &[part, reason]);
    let (_, json) = copy.verify_json();
    let codes: Vec<&Value> = json["findings"].as_array().unwrap().iter().map(|finding| &finding["code"]).collect();
    assert_eq!(codes, ["flawed", "flawed"]);
}

#[test]
fn a_list_that_says_something_else_than_its_files_is_named() {
    let copy = Copy::new();
    copy.change("strategies/aze-2023-2027.json", r#""last": 2027"#, r#""last": 2028"#);
    let run = copy.verify();
    assert_eq!(run.code, 1);
    assert_names(&run.printed, &["strategies.json, aze-2023-2027: The list says something else than the file"]);
    assert_eq!(copy.verify_json().1["findings"][0]["code"], "list-differs");
}

#[test]
fn a_truncated_file_is_named_with_the_line_it_ends_in() {
    let copy = Copy::new();
    let text = copy.read("methodologies/gci-2024.json");
    copy.write("methodologies/gci-2024.json", text.get(..200).unwrap());
    let run = copy.verify();
    assert_eq!(run.code, 1);
    assert_names(&run.printed, &["methodologies/gci-2024.json: The file is cut off at line ", "EGDI 2024: "]);
}

#[test]
fn a_web_page_in_place_of_a_file_is_named() {
    let copy = Copy::new();
    copy.write("observations/egdi-2024.json", "<!doctype html><title>Posture</title>");
    let run = copy.verify();
    assert_eq!(run.code, 1);
    assert_names(&run.printed, &["observations/egdi-2024.json: A web page came instead of the file."]);
}

#[test]
fn another_version_is_named() {
    let copy = Copy::new();
    copy.change("countries.json", "\"version\": 1", "\"version\": 9");
    let run = copy.verify();
    assert_eq!(run.code, 1);
    assert_names(&run.printed, &["countries.json: The file is of version 9; this program reads version 1."]);
}

#[test]
fn files_that_are_missing_or_not_listed_are_named() {
    let copy = Copy::new();
    fs::rename(copy.0.path().join("methodologies/idi-2024.json"), copy.0.path().join("methodologies/other.json"))
        .unwrap();
    let run = copy.verify();
    assert_eq!(run.code, 1);
    let unlisted = "methodologies/other.json: datapackage.json does not list the file.";
    assert_names(&run.printed, &["methodologies/idi-2024.json: The file is missing.", unlisted]);
}

#[test]
fn what_cannot_be_checked_at_all_ends_with_two_and_says_what_to_do() {
    let run = verify(["no/such/folder"]);
    assert_eq!((run.code, run.printed.as_str()), (2, ""));
    assert_names(&run.complained, &["no/such/folder does not exist", "public/data"]);
    let file = shipped().join("countries.json");
    let run = verify([file.as_os_str()]);
    assert_eq!(run.code, 2);
    assert_names(&run.complained, &["countries.json cannot be read", "datapackage.json"]);
    for (wrong, complaint) in
        [(&[][..], "Which folder?"), (&["--jsn"], "--jsn"), (&["--language", "xx", "."], "en, az")]
    {
        let run = verify(wrong);
        assert_eq!((run.code, run.printed.as_str()), (2, ""));
        assert_names(&run.complained, &[complaint]);
    }
}

#[test]
fn help_is_no_error() {
    let run = verify(["--help"]);
    assert_eq!(run.code, 0);
    assert_names(&run.printed, &["verify [--json] [--language TAG] FOLDER", "0 when nothing is wrong"]);
    assert_names(&verify(["--help", "--language", "az"]).printed, &["QOVLUQ"]);
}
