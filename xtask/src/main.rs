//! `cargo xtask TASK`: the same tasks on a developer's machine and in CI. Rules of the product never live here.

mod android;
mod archive;
mod bench;
mod command;
mod consumers;
mod demo;
mod dependencies;
mod elf;
mod endpoints;
mod example;
mod files;
mod fuzz;
mod generate;
mod generate_nfc;
mod kotlin;
mod mobile;
mod models;
mod node;
mod package;
mod python;
mod readme;
mod size;
mod stand_in;
mod swift;
mod test;
mod toolchain;
mod vectors;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask TASK

  demo [LANGUAGE...]              an administrator's day against the stand-in; all languages, or some
  test [WORD...]                  everything that must hold before a change lands, or the steps named like a word
  endpoints [--json]              print the catalogue, as a table or with every column as JSON
  models --json                   print the data models with every column as JSON
  generate [--verify]             write the files that are made from rows, or say which are stale
  vectors LANGUAGE FILE...        run vector files; LANGUAGE is rust, node, browser, python, kotlin or swift
  package npm | python            build what users install: a tarball; or wheel and sdist, each tested where it is installed
  package kotlin                  jar, sources and POM, used by a program; with --ndk FOLDER the AAR, too
  package swift [URL]             the Swift package, tried out; on a Mac for a release whose XCFramework is at URL
  size [npm | mobile] [--record]  the bytes of the packages against the budgets and the ledger in docs/size.md
  consumers                       install the package for npm as its users do, and use it wherever they do
  bench [SUBJECT...]              the matcher and its peers, validation, requests, as a table; python is a subject too
  example admin-form [--test]     serve a page that is drawn from the core with a stand-in, or test it in a browser
  stand-in [--port N]             serve the stand-in of the platform on loopback
  dependencies                    check licences, duplicates and the size of the core's tree
  fuzz [TARGET...] [--runs N]     fuzz targets, starting from the vectors
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["bench", rest @ ..] => bench::run(rest),
        ["consumers"] => consumers::run(),
        ["demo", rest @ ..] => demo::run(rest),
        ["example", rest @ ..] => example::run(rest),
        ["endpoints", rest @ ..] => endpoints::run(rest),
        ["generate", rest @ ..] => generate::run(rest),
        ["models", rest @ ..] => models::run(rest),
        ["stand-in", rest @ ..] => stand_in::serve(rest),
        ["size", rest @ ..] => size::run(rest),
        ["package", rest @ ..] => package::run(rest),
        ["vectors", rest @ ..] => vectors::run(rest),
        ["dependencies"] => dependencies::check(),
        ["fuzz", rest @ ..] => fuzz::run(rest),
        ["test", words @ ..] => test::run(words),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
