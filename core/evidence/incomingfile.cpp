// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/incomingfile.h"

#include <QRandomGenerator>

#include <fcntl.h>

namespace koshin {

IncomingFile::IncomingFile(Descriptor folder, Descriptor file, QByteArray name)
    : m_folder(std::move(folder)), m_file(std::move(file)), m_name(std::move(name))
{
}

IncomingFile::~IncomingFile()
{
    if (m_folder && !m_name.isEmpty()) ::unlinkat(m_folder.get(), m_name.constData(), 0);
}

QByteArray IncomingFile::freshName()
{
    return ".incoming-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

bool IncomingFile::nameIt()
{
    if (!m_name.isEmpty()) return true;
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file.get());
    const QByteArray name = freshName();
    if (::linkat(AT_FDCWD, self.constData(), m_folder.get(), name.constData(), AT_SYMLINK_FOLLOW) != 0) return false;
    m_name = name;
    return true;
}

} // namespace koshin
