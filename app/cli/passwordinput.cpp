// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwordinput.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace td
{
namespace
{

constexpr qsizetype longestPassword = 4096;

/// The controlling terminal with its echo off while the object lives.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_fd < 0 || ::tcgetattr(m_fd, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_ready = ::tcsetattr(m_fd, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_ready)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0)
            ::close(m_fd);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    [[nodiscard]] bool ready() const { return m_ready; }
    void say(const QByteArray& text) const { [[maybe_unused]] const auto written = ::write(m_fd, text.constData(), size_t(text.size())); }
    [[nodiscard]] QByteArray line() const
    {
        QByteArray bytes;
        char c = 0;
        while (bytes.size() < longestPassword && ::read(m_fd, &c, 1) == 1 && c != '\n')
            bytes.append(c);
        return bytes;
    }

private:
    int m_fd;
    termios m_before{};
    bool m_ready = false;
};

} // namespace

Result<QString> passwordFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, "usage.password-file", "password-file", {path});
    QByteArray line = file.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString password = QString::fromUtf8(line);
    line.fill('\0');
    return password;
}

Result<QString> passwordFromTerminal(const QString& prompt)
{
    const QuietTerminal terminal;
    if (!terminal.ready())
        return fail(ErrorKind::Invalid, "usage.no-terminal", "password-file");
    terminal.say(prompt.toUtf8());
    QByteArray line = terminal.line();
    terminal.say("\n");
    QString password = QString::fromUtf8(line);
    line.fill('\0');
    return password;
}

} // namespace td
