document.querySelectorAll('[data-skriv-ut]').forEach(button => button.addEventListener('click', () => print()));
