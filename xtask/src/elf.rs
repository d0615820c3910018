//! Reads of a shared library of Android or Linux what a package has to know: for whom it is, how it is loaded, what it
//! needs and what it offers.

use goblin::elf::program_header::PT_LOAD;
use goblin::elf::section_header::SHN_UNDEF;
use goblin::elf::sym::STB_WEAK;
use goblin::elf::{Elf, Sym};

/// A shared library.
#[derive(Debug, Default)]
pub(crate) struct Library {
    /// The number of the processor's architecture.
    pub(crate) machine: u16,
    /// The name that others find it by.
    pub(crate) name: Option<String>,
    /// The page size that each loaded segment is laid out for.
    pub(crate) pages: Vec<u64>,
    /// The libraries that are loaded with it.
    pub(crate) needs: Vec<String>,
    /// What must be there. What is used only where it is there is left out.
    pub(crate) imports: Vec<String>,
    /// What others may call.
    pub(crate) exports: Vec<String>,
}

/// Reads a library.
pub(crate) fn read(bytes: &[u8]) -> Result<Library, String> {
    let elf = Elf::parse(bytes).map_err(|error| error.to_string())?;
    let is_undefined = |symbol: &Sym| symbol.st_shndx == SHN_UNDEF as usize;
    let names = |wanted: &dyn Fn(&Sym) -> bool| {
        let symbols = elf.dynsyms.iter().filter(|symbol| symbol.st_name != 0 && wanted(symbol));
        symbols.filter_map(|symbol| elf.dynstrtab.get_at(symbol.st_name)).map(str::to_owned).collect()
    };
    Ok(Library {
        machine: elf.header.e_machine,
        name: elf.soname.map(str::to_owned),
        pages: elf.program_headers.iter().filter(|part| part.p_type == PT_LOAD).map(|part| part.p_align).collect(),
        needs: elf.libraries.iter().map(|name| (*name).to_owned()).collect(),
        imports: names(&|symbol| is_undefined(symbol) && symbol.st_bind() != STB_WEAK),
        exports: names(&|symbol| !is_undefined(symbol)),
    })
}
