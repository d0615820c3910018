//! Running programs: what is run is printed, a failure names the program.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

/// A program with its arguments, run in the root of the repository.
pub(crate) struct Command {
    inner: std::process::Command,
    shown: String,
}

/// The cargo that runs this task.
pub(crate) fn cargo<const N: usize>(args: [&str; N]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo, args);
    command.shown = format!("cargo {}", args.join(" "));
    command
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}

impl Command {
    pub(crate) fn new<const N: usize>(program: impl Into<OsString>, args: [&str; N]) -> Self {
        let program = program.into();
        let shown = format!("{} {}", program.to_string_lossy(), args.join(" "));
        let mut inner = std::process::Command::new(program);
        inner.args(args).current_dir(root());
        Self { inner, shown }
    }

    /// Runs in a folder of the repository.
    pub(crate) fn directory(mut self, folder: &str) -> Self {
        self.inner.current_dir(root().join(folder));
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.inner.env(name, value);
        self
    }

    /// Shows only this of what was put together so far.
    pub(crate) fn shown_as(mut self, shown: &str) -> Self {
        shown.clone_into(&mut self.shown);
        self
    }

    /// Appends arguments that are not known in advance.
    pub(crate) fn args<'a>(mut self, args: impl IntoIterator<Item = &'a str>) -> Self {
        for arg in args {
            self.shown.push(' ');
            self.shown.push_str(arg);
            self.inner.arg(arg);
        }
        self
    }

    /// Runs with the output of the terminal. Standard output belongs to the program alone.
    pub(crate) fn run(mut self) -> Result<(), String> {
        eprintln!("$ {}", self.shown);
        let status = self.inner.status().map_err(|error| format!("{}: {error}", self.shown))?;
        if status.success() { Ok(()) } else { Err(format!("`{}` failed: {status}", self.shown)) }
    }

    /// Runs with the output of the terminal and gives what the program printed there, without its errors.
    pub(crate) fn output_while_shown(mut self) -> Result<String, String> {
        eprintln!("$ {}", self.shown);
        let failed = |error: std::io::Error| format!("{}: {error}", self.shown);
        let mut child = self.inner.stdout(Stdio::piped()).spawn().map_err(failed)?;
        let mut text = String::new();
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).lines() {
                let line = line.map_err(failed)?;
                println!("{line}");
                text.extend([&*line, "\n"]);
            }
        }
        let status = child.wait().map_err(failed)?;
        if status.success() { Ok(text) } else { Err(format!("`{}` failed: {status}", self.shown)) }
    }

    /// Starts the program and waits for the first line that it prints.
    pub(crate) fn start(mut self) -> Result<(Child, String), String> {
        let failed = |error: std::io::Error| format!("{}: {error}", self.shown);
        let mut child = self.inner.stdout(Stdio::piped()).spawn().map_err(failed)?;
        let mut line = String::new();
        let read = child.stdout.as_mut().map_or(Ok(0), |output| BufReader::new(output).read_line(&mut line));
        let reason = match (read, line.trim_end()) {
            (Err(error), _) => failed(error),
            (Ok(_), "") => format!("`{}` printed nothing", self.shown),
            (Ok(_), line) => return Ok((child, line.to_owned())),
        };
        // Nobody else knows of it. What can not be ended has ended.
        let _ = child.kill();
        let _ = child.wait();
        Err(reason)
    }

    /// Starts the program to talk with it.
    pub(crate) fn converse(mut self) -> Result<(Child, ChildStdin, BufReader<ChildStdout>), String> {
        eprintln!("$ {}", self.shown);
        let spawned = self.inner.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|error| format!("{}: {error}", self.shown))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok((child, input, BufReader::new(output))),
            _ => Err(format!("{}: no pipes", self.shown)),
        }
    }

    /// Becomes the program where the system can do that, so that whoever stops the task stops the program.
    pub(crate) fn replace(self) -> Result<(), String> {
        #[cfg(unix)]
        {
            let Self { mut inner, shown } = self;
            Err(format!("{shown}: {}", std::os::unix::process::CommandExt::exec(&mut inner)))
        }
        #[cfg(not(unix))]
        self.run()
    }

    /// Runs and gives what it printed to both outputs.
    pub(crate) fn output_of_both(mut self) -> Result<String, String> {
        eprintln!("$ {}", self.shown);
        let output = self.inner.output().map_err(|error| format!("{}: {error}", self.shown))?;
        let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        if output.status.success() { Ok(text) } else { Err(format!("`{}` failed: {text}", self.shown)) }
    }

    /// Runs and gives what it printed.
    pub(crate) fn output(mut self) -> Result<String, String> {
        let output = self.inner.output().map_err(|error| format!("{}: {error}", self.shown))?;
        if !output.status.success() {
            return Err(format!("`{}` failed: {}", self.shown, String::from_utf8_lossy(&output.stderr)));
        }
        String::from_utf8(output.stdout).map_err(|_| format!("`{}` printed no UTF-8", self.shown))
    }
}
