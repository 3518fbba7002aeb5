"""Puts services together. Each function imports only what it needs: a command must not wait for Qt."""

from pathlib import Path

from annotator.cli.context import CliServices

WORKSPACE_FILE = "workspace.sqlite"


def default_workspace() -> Path:
    """Where the students' work is kept if nobody says otherwise; the folder need not exist."""
    from platformdirs import user_data_path

    return user_data_path("Annotator", appauthor=False) / WORKSPACE_FILE


def cli_services() -> CliServices:
    """What the commands without a window work with."""
    from annotator.content import key_comparison_json
    from annotator.content.comparison_json import result_text, written
    from annotator.content.imports import import_report
    from annotator.content.imports.apart import read_apart
    from annotator.content.key_files import read_key
    from annotator.content.lesson_files import FolderLessonFiles
    from annotator.content.lesson_writing import lesson_archive, lesson_files
    from annotator.content.tag_sets import TagSetFiles
    from annotator.content.work_json import read_work

    files = FolderLessonFiles()
    return CliServices(
        files=files,
        check=files.problems,
        read_work=read_work,
        origin=files.origin,
        pack=lesson_archive,
        unpack=lesson_files,
        read_file=read_apart,
        tag_sets=TagSetFiles().shipped,
        import_text=import_report.import_text,
        refusal_text=import_report.refusal_text,
        values_text=written,
        result_text=result_text,
        read_key=read_key,
        differences_text=key_comparison_json.differences_text,
        agreement_text=key_comparison_json.agreement_text,
        findings_text=key_comparison_json.findings_text,
        rescoring_text=key_comparison_json.rescoring_text,
    )
