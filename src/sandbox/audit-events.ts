/**
 * What CPython's own audit events mean: https://docs.python.org/3/library/audit_events.html, and Python/sysmodule.c
 * for those that are not documented. Data: events by capability.
 * @module
 */
import type { Capability } from '../core/finding.ts';

const TABLE: Readonly<Partial<Record<Capability, string>>> = {
  'process-exec': `os.exec os.fork os.forkpty os.posix_spawn os.spawn os.startfile os.startfile/2 os.system pty.spawn
    subprocess.Popen _winapi.CreateProcess webbrowser.open os.kill os.killpg signal.pthread_kill _posixsubprocess.fork_exec`,
  'code-exec': `exec compile code.__new__ function.__new__ sys._setprofile sys.setprofile sys.settrace
    cpython.run_command cpython.run_file cpython.run_interactivehook cpython.run_module cpython.run_startup
    cpython.run_stdin _xxsubinterpreters.run_string pdb.Pdb code.interact builtins.breakpoint setopencodehook
    _thread.start_new_thread _thread.start_joinable_thread threading.Thread.start`,
  'native-code': `ctypes.addressof ctypes.call_function ctypes.cdata ctypes.cdata/buffer ctypes.create_string_buffer
    ctypes.create_unicode_buffer ctypes.dlopen ctypes.dlsym ctypes.dlsym/handle ctypes.get_errno ctypes.get_last_error
    ctypes.set_errno ctypes.set_last_error ctypes.string_at ctypes.wstring_at ctypes.PyObj_FromPtr ctypes.memoryview_at
    import.load_dynamic sqlite3.load_extension sqlite3.enable_load_extension _ctypes.dlopen`,
  deserialize: 'marshal.load marshal.loads shelve.open',
  'file-read': `open open_code os.open os.listdir os.scandir os.walk os.fwalk os.getxattr os.listxattr glob.glob
    glob.glob/2 pathlib.Path.glob pathlib.Path.rglob os.listdrives os.listmounts os.listvolumes fcntl.flock fcntl.lockf
    mmap.__new__ os.chdir os.fchdir`,
  'file-write': `os.chmod os.chown os.link os.mkdir os.rename os.symlink os.truncate os.utime os.setxattr os.removexattr
    os.lockf os.chflags os.add_dll_directory shutil.chown shutil.copyfile shutil.copymode shutil.copystat shutil.copytree
    shutil.make_archive shutil.move shutil.unpack_archive tempfile.mkdtemp tempfile.mkstemp sqlite3.connect
    fcntl.fcntl fcntl.ioctl msvcrt.locking winreg.CreateKey winreg.SetValue winreg.SaveKey winreg.LoadKey`,
  'file-delete': 'os.remove os.rmdir shutil.rmtree winreg.DeleteKey winreg.DeleteValue',
  network: `socket.connect socket.bind socket.send socket.sendto socket.sendmsg socket.getaddrinfo socket.getnameinfo
    socket.gethostbyaddr socket.gethostbyname socket.socket socket.sethostname socket.create_connection ftplib.connect
    ftplib.sendcmd http.client.connect http.client.send imaplib.open imaplib.send nntplib.connect nntplib.putline
    poplib.connect poplib.putline smtplib.connect smtplib.send telnetlib.Telnet.open telnetlib.Telnet.write
    urllib.Request`,
  'info-leak': `os.getuid os.getlogin socket.gethostname winreg.QueryValue winreg.EnumKey winreg.EnumValue
    winreg.OpenKey winreg.ConnectRegistry os.putenv os.unsetenv`,
  tamper: `sys.set_asyncgen_hooks_firstiter sys.set_asyncgen_hooks_finalizer syslog.openlog syslog.syslog
    syslog.setlogmask syslog.closelog resource.setrlimit resource.prlimit faulthandler.enable`,
};

/** Told for the reader, no attempt of anything: what every load says, and what passes without effect. */
const QUIET = `pickle.find_class persistent_load stand-in import canary printed time.sleep glob.glob sys._getframe
  sys.set_asyncgen_hook_finalizer sys.set_asyncgen_hook_firstiter object.__setattr__ object.__getattr__ object.__delattr__
  gc.get_objects gc.get_referents gc.get_referrers builtins.id builtins.input builtins.input/result array.__new__
  tempfile.gettempdir`;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const CAPABILITY: ReadonlyMap<string, readonly Capability[]> = new Map(
  Object.entries({ ...TABLE, quiet: QUIET }).flatMap(([key, events]) =>
    words(events).map((event) => [event, capabilitiesOf(key)] as const),
  ),
);

function capabilitiesOf(key: string): readonly Capability[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of the table above
  return key === 'quiet' ? [] : [key as Capability];
}

/** What an audit event means; undefined when it is none that is known, empty when it is nothing. */
export function auditCapabilities(event: string): readonly Capability[] | undefined {
  return CAPABILITY.get(event);
}
