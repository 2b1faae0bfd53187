// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace koshin {

/// A device as RapidJSON's reader wants it: a piece at a time, with the line counted.
class JsonFileStream
{
public:
    using Ch = char;

    /// Reads from where the device stands.
    explicit JsonFileStream(QIODevice &device) : m_device(device) { refill(); }

    [[nodiscard]] Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take()
    {
        if (m_at == m_end) return '\0';
        const Ch taken = *m_at++;
        if (taken == '\n') ++m_line;
        if (m_at == m_end) refill();
        return taken;
    }
    [[nodiscard]] std::size_t Tell() const { return m_before + std::size_t(m_at - m_piece.data()); }
    /// False when it stopped early, at a zero byte or because reading failed.
    [[nodiscard]] bool atEnd() const { return m_at == m_end && !m_failed; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const qint64 &line() const { return m_line; }

    // RapidJSON asks for the writing side of a stream too, and never uses it here.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch *) { return 0; }

private:
    static constexpr qsizetype pieceSize = 256 * 1024;

    void refill()
    {
        m_before += std::size_t(m_piece.size());
        m_piece.resize(pieceSize);
        const qint64 got = m_device.read(m_piece.data(), pieceSize);
        m_failed = got < 0;
        m_piece.resize(qsizetype(std::max<qint64>(got, 0)));
        m_at = m_piece.constData();
        m_end = m_at + m_piece.size();
    }

    QIODevice &m_device;
    QByteArray m_piece;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::size_t m_before = 0;
    qint64 m_line = 1;
    bool m_failed = false;
};

} // namespace koshin
