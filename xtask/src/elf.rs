//! Reads of a shared library of Android or Linux what a package has to know: for whom it is, how it is loaded, what it
//! needs and what it offers.

use goblin::elf::program_header::PT_LOAD;
use goblin::elf::section_header::SHN_UNDEF;
use goblin::elf::sym::STB_WEAK;
use goblin::elf::{Elf, ProgramHeader, Sym};

/// A shared library.
#[derive(Debug, Default)]
pub(crate) struct Library {
    /// The number of the processor's architecture.
    pub(crate) machine: u16,
    /// The name that others find it by.
    pub(crate) name: Option<String>,
    /// The segments that are loaded.
    pub(crate) segments: Vec<Segment>,
    /// The libraries that are loaded with it.
    pub(crate) needs: Vec<String>,
    /// What must be there. What is used only where it is there is left out.
    pub(crate) imports: Vec<String>,
    /// What others may call.
    pub(crate) exports: Vec<String>,
}

/// A part of the file that is put into memory.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Segment {
    /// The page size that it is laid out for.
    pub(crate) page: u64,
    /// Where it is in the file.
    pub(crate) offset: u64,
    /// Where it is in memory, from the start of the library.
    pub(crate) address: u64,
}

impl Segment {
    /// True when it can be mapped into memory with pages of this size.
    pub(crate) const fn fits(self, page: u64) -> bool {
        self.page >= page && self.page.is_multiple_of(page) && self.offset % page == self.address % page
    }
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
        segments: elf.program_headers.iter().filter(|part| part.p_type == PT_LOAD).map(segment).collect(),
        needs: elf.libraries.iter().map(|name| (*name).to_owned()).collect(),
        imports: names(&|symbol| is_undefined(symbol) && symbol.st_bind() != STB_WEAK),
        exports: names(&|symbol| !is_undefined(symbol)),
    })
}

const fn segment(header: &ProgramHeader) -> Segment {
    Segment { page: header.p_align, offset: header.p_offset, address: header.p_vaddr }
}
